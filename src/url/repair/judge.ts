/** Gives a repaired address its verdict. */
import type { RepairedUrl, RepairVerdict, UrlFlaw } from '../../model/url.ts'
import { keyOf } from '../key.ts'
import { profileOf } from '../profiles/index.ts'
import { hostOf } from './opening.ts'
import { isWhole } from './whole.ts'

/** A set estimate for each verdict, not a measured rate: on synthetic damage the share of right ones was higher for each. */
const CONFIDENCE: Readonly<Record<RepairVerdict, number>> = { exact: 0.99, repaired: 0.95, ambiguous: 0.6, truncated: 0.5, unrecoverable: 0 }

/** What no address ends with: a hyphen, half an escape, the beginning of another address. */
const CUT_END = /(?:[-_]+|%[0-9A-F]?|[hH]ttps?:?\/{0,2})$/u

export interface Findings {
  readonly url: string
  /** Other readings, best first. */
  readonly others: readonly string[]
  readonly flaws: Set<UrlFlaw>
  /** It ends as the note's title does. */
  readonly isTitleEnd: boolean
  /** Something is left open that no other reading stands for. */
  readonly isUnsure: boolean
}

/** The address with what is to be said of it; `flaws` gains `truncated` where the end is cut off. */
export function judged(printed: string, { url, others, flaws, isTitleEnd, isUnsure }: Findings): RepairedUrl {
  const prefix = withoutHalfLetter(url.replace(/-+\/$/u, '/').replace(CUT_END, ''))
  if (!URL.canParse(/^[a-z]+:\/\//iu.test(prefix) ? prefix : `http://${prefix}`)) return { printed, url: null, verdict: 'unrecoverable', confidence: CONFIDENCE.unrecoverable, alternatives: [], flaws: [...flaws], evidence: [], key: null }
  const isCut = flaws.has('truncated') || opensBracket(prefix) || (isWhole(prefix) === false && !(isTitleEnd && isWhole(`${prefix}/`) === true)) || (isWhole(prefix) === null && prefix !== url)
  if (isCut) flaws.add('truncated')
  const isOpen = others.length > 0 || isUnsure || /%(?![0-9a-f]{2})/iu.test(prefix) || hasStrangeWord(prefix)
  const verdict: RepairVerdict = isCut ? 'truncated' : isOpen ? 'ambiguous' : isGuess(flaws) ? 'repaired' : 'exact'
  return { printed, url: prefix, verdict, confidence: CONFIDENCE[verdict], alternatives: others, flaws: [...flaws], evidence: [], key: keyOf(prefix) }
}

/** Escapes of UTF-8 at the end without what is left of a letter: `%D0%BC%D0` is sure up to `%D0%BC`. Bytes of other encodings stay. */
function withoutHalfLetter(url: string): string {
  const run = /(?:%[0-9A-F]{2})+$/iu.exec(url)?.[0] ?? ''
  if (run === '' || isLetters(run)) return url
  const lost = [1, 2, 3].find(bytes => run.length > bytes * ESCAPE && isLetters(run.slice(0, -bytes * ESCAPE)))
  return lost === undefined ? url : url.slice(0, -lost * ESCAPE)
}

const ESCAPE = '%D0'.length

function isLetters(run: string): boolean {
  try {
    decodeURIComponent(run)
    return true
  } catch {
    return false
  }
}

/** What a bracket opens goes on to where it closes. */
const opensBracket = (url: string) => url.split('(').length > url.split(')').length

/** A capital within a small word of a hyphenated slug, or a word so long that a hyphen may be lost in it. */
function hasStrangeWord(url: string): boolean {
  if (!/(?:-[a-z]+){2}/u.test(url)) return false
  return /(?<=[-/])[a-z]+[A-Z][a-z]*(?=-)/u.test(url) || (profileOf(hostOf(url.replace(/^https?:\/\//u, ''))) === null && /(?<=[-/])[a-z]{20,}(?=[-/.]|$)/u.test(url))
}

/** Letters were corrected, rather than pieces put together. */
function isGuess(flaws: ReadonlySet<UrlFlaw>): boolean {
  return flaws.has('ocr') || flaws.has('scheme-broken') || flaws.has('markup') || flaws.has('host-broken') || flaws.has('dot-dash')
}
