/** Gathers what speaks for and against a repaired address: the note's title, words that exist, the site's shape, the print. */
import type { RepairedUrl, RepairEvidence } from '../../model/url.ts'
import { beginningBefore, shortMended } from './doubts-print.ts'
import { isHostPrinted, ofHost, shapeOf } from './evidence-host.ts'
import { ofCopies, ofPrint, ofRest, ofYear } from './evidence-print.ts'
import { ofTitle } from './evidence-title.ts'
import { ofWords } from './evidence-words.ts'
import { oddMarksIn } from './odd-marks.ts'
import { hostIn, one, pathIn, type Surroundings } from './surroundings.ts'
import { isWhole } from './whole.ts'

/** Everything found, each piece with what was seen. */
export function evidenceFor(address: Omit<RepairedUrl, 'evidence' | 'confidence'>, surroundings: Surroundings): readonly RepairEvidence[] {
  const { flaws, alternatives, verdict } = address
  const url = address.url ?? ''
  const words = wordsOf(url)
  const isCorrected = GUESSED.some(flaw => flaws.includes(flaw))
  return [
    ...shapeOf(url),
    ...ofTitle(words, hostIn(url), surroundings.vocabulary).filter(({ code }) => code !== 'title-goes-on' || isWhole(url) !== true),
    ...ofWords({ url, isStrict: flaws.includes('ocr') && isHostPrinted(url, surroundings) }, words, surroundings),
    ...ofYear(url, surroundings.before),
    ...ofPrint(address, surroundings),
    ...one('odd-mark', oddMarksIn(url)),
    ...ofCopies(address, words, surroundings),
    ...ofRest(url, flaws, surroundings),
    ...ofHost(url, surroundings),
    ...one('word-near', flaws.includes('ocr') ? shortMended(url, surroundings.printed) : []),
    ...one('beginning-lost', flaws.includes('scheme-missing') ? beginningBefore(surroundings.before) : []),
    ...(isCorrected ? [{ code: 'letters-corrected' as const, saw: [] }] : []),
    ...(alternatives.length > 0 ? [{ code: 'other-readings' as const, saw: alternatives }] : verdict === 'ambiguous' ? [{ code: 'left-open' as const, saw: [] }] : []),
  ]
}

/** Flaws that are mended by guessing letters rather than by putting pieces together. */
const GUESSED = ['ocr', 'host-broken', 'dot-dash', 'markup', 'hyphen-lost'] as const
/** No address's own words are more; hostile ones are looked at so far. */
const WORDS_MAX = 60

/** Words of the path, in order, numbers left out; of an address within the address none. */
function wordsOf(url: string): readonly string[] {
  const path = pathIn(url).split(/https?(?::|%3A)/iu, 1)[0] ?? ''
  return path.split(/[^\p{L}\p{N}]+/u).filter(word => /^\p{L}+$/u.test(word)).slice(0, WORDS_MAX)
}
