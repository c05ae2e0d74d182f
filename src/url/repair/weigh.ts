/** Weighs a repaired address: gathers its evidence, says how probable it is, and withdraws certainty that evidence doesn't bear. */
import type { RepairedUrl, RepairEvidenceCode } from '../../model/url.ts'
import { confidenceOf } from './confidence.ts'
import type { Surroundings } from './evidence.ts'
import { evidenceFor } from './evidence.ts'

/** Certainty is claimed from here on: a third of what lies below is wrong, and little of what is right (`bench/repair.mjs`). */
const CERTAIN_MIN = 0.7

/** What shows damage that nothing has mended; with it one address in two to ten was wrong, however sure it seemed (`bench/repair.mjs`). */
const DAMNING: ReadonlySet<RepairEvidenceCode> = new Set(['title-misspelled', 'odd-mark', 'print-goes-on', 'number-joined', 'copy-follows', 'beginning-lost', 'spellings-mixed', 'repeats-itself', 'host-near', 'words-joined', 'word-near', 'word-parted'])

/** `address` with its evidence and the probability that follows from it. */
export function weighed(address: RepairedUrl, surroundings: Surroundings): RepairedUrl {
  const withEvidence = { ...address, evidence: evidenceFor(address, surroundings) }
  const confidence = Math.round(confidenceOf(withEvidence) * PRECISION) / PRECISION
  const isWithdrawn = (confidence < CERTAIN_MIN || withEvidence.evidence.some(({ code }) => DAMNING.has(code))) && (address.verdict === 'exact' || address.verdict === 'repaired')
  return { ...withEvidence, confidence, verdict: isWithdrawn ? 'ambiguous' : address.verdict }
}

/** More digits would promise more than a model can keep. */
const PRECISION = 10_000
