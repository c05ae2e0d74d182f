/** Weighs a repaired address: gathers its evidence, says how probable it is, and withdraws certainty that evidence doesn't bear. */
import type { RepairedUrl, RepairEvidence, RepairEvidenceCode } from '../../model/url.ts'
import { confidenceOf } from './confidence.ts'
import { isPair } from './doubts-host.ts'
import { evidenceFor } from './evidence.ts'
import { isHostPrinted } from './evidence-host.ts'
import type { Surroundings } from './surroundings.ts'

/** Certainty is claimed from here on: a third of what lies below is wrong, and little of what is right (`bench/repair.mjs`). */
const CERTAIN_MIN = 0.7

/** What shows damage that nothing has mended; with it one address in two to ten was wrong, however sure it seemed (`bench/repair.mjs`). */
const DAMNING: ReadonlySet<RepairEvidenceCode> = new Set(['title-misspelled', 'title-goes-on', 'odd-mark', 'print-goes-on', 'number-joined', 'blank-within', 'copy-follows', 'beginning-lost', 'spellings-mixed', 'host-near', 'words-joined', 'word-near', 'word-parted'])

/** `address` with its evidence and the probability that follows from it. */
export function weighed(address: RepairedUrl, surroundings: Surroundings): RepairedUrl {
  const withEvidence = { ...address, evidence: evidenceFor(address, surroundings) }
  const confidence = rounded(confidenceOf(withEvidence))
  const isWithdrawn = (confidence < CERTAIN_MIN || withEvidence.evidence.some(({ code }) => DAMNING.has(code)) || (isHostPrinted(address.url ?? '', surroundings) && isHalfMended(withEvidence))) && isCertain(address)
  return { ...withEvidence, confidence, verdict: isWithdrawn ? 'ambiguous' : address.verdict }
}

/** `address` without certainty, for what speaks against it beside the other addresses of its text. */
export function withdrawn(address: RepairedUrl, against: RepairEvidence): RepairedUrl {
  const doubted = { ...address, evidence: [...address.evidence, against] }
  return { ...doubted, confidence: rounded(confidenceOf(doubted)), verdict: isCertain(address) ? 'ambiguous' : address.verdict }
}

/** Shorter words are names of parameters. */
const HALF_MENDED_MIN = 6

/** Letters of the path were mended, and a word is left that nobody knows: it may be misread as well. Measured: of such addresses one in twenty-five. */
function isHalfMended({ flaws, evidence }: RepairedUrl): boolean {
  return flaws.includes('ocr') && evidence.some(({ code, saw }) => code === 'words-strange' && saw.some(word => word.length >= HALF_MENDED_MIN && !isPair(word)))
}

/** More digits would promise more than a model can keep. */
const PRECISION = 10_000
const rounded = (probability: number) => Math.round(probability * PRECISION) / PRECISION

/** What only an address has: its scheme, its folders, or a slug of five words and more. */
const OF_AN_ADDRESS = /\bh[tx]{1,2}ps?\W{0,3}[/:]|\bwww[.,\w]|\/[a-z\d_-]{3,}\/|(?<![\p{L}\d-])[a-z\d]{1,20}(?:-[a-z\d]{1,20}){4,}|[?&][a-z_]{1,12}=\w/u

/**
 * The addresses of one text, when pieces stand between them that only an address has and none of them took: one is not read
 * whole, or another is lost, and which one can't be told.
 */
export function withLeftOver(addresses: readonly RepairedUrl[], between: readonly string[]): readonly RepairedUrl[] {
  const left = between.flatMap(text => OF_AN_ADDRESS.exec(text)?.[0] ?? [])
  if (left.length === 0) return addresses
  return addresses.map(address => withdrawn(address, { code: 'piece-left', saw: left }))
}

const isCertain = ({ verdict }: RepairedUrl) => verdict === 'exact' || verdict === 'repaired'
