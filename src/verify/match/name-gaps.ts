/** Names of a text that its passage lacks while it has others: `link Lugovets with Orlun` where the page links it with Ilvar. */
import { beginAlike } from '../../text/names.ts'
import { latinSkeleton } from '../../text/transliterate.ts'
import { editDistance } from '../../text/misprints.ts'
import { insteadOf, placesMet, type Matched, type Range } from './matched.ts'
import { isInPlaceOf } from './name-slots.ts'
import { printedAt } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import type { PageWord } from './vocabulary.ts'

/** `found`: the passage's name that has no counterpart either. `isSure`: it stands in the other's very place, and can't be the same. */
export interface NameGap { readonly quoted: string; readonly found: string; readonly isSure: boolean }

/**
 * Whether a capitalized word, given in lower case, is surely a name: others are translated (`Big Bang`, `the Minister`).
 * `isInDictionary`: whether the dictionary has a word of the page.
 */
export interface ProperNames { readonly inText: (word: string) => boolean; readonly onPage: (word: string) => boolean; readonly isInDictionary: (word: string) => boolean }

interface NamesMatched extends Matched {
  readonly passage: Range
  /** Words of the text that are met anywhere on the page. */
  readonly met: ReadonlySet<number>
  readonly isName: ProperNames
}

/**
 * Each name that no word of the page may stand for, with the passage's own name that no word of the text may stand for.
 * Empty where either side has none: a name may be left out, or stand for a role.
 */
export function nameGaps(matched: NamesMatched): NameGap[] {
  const missing = missingNames(matched)
  if (missing.length === 0) return []
  const rivals = rivalNames(matched)
  const [quoted, rival] = [missing[0], rivals[0]]
  const isSure = quoted !== undefined && rival !== undefined && missing.length + rivals.length === 2 && isInPlaceOf(matched, quoted, rival.place)
  if (rivals.length === 0) return missing.filter(({ stems }) => stems.size > 0).map(({ text }) => ({ quoted: text, found: '', isSure: false }))
  return insteadOf(missing, rivals.map(({ text }) => text)).map(gap => ({ ...gap, isSure }))
}

/** Shorter names are initials and abbreviations: `St`, `Dr`. */
const NAME_LENGTH_MIN = 4

/** `СНГ` and `CIS` are names, `СП` may be a word in capitals. */
function isLongEnough(name: string): boolean {
  return name.length >= NAME_LENGTH_MIN || isAbbreviation(name)
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(name)
}

function missingNames({ words, page, met, isName }: NamesMatched): QuoteWord[] {
  const names = words.filter((word, index) => word.isContent && /^\p{Lu}/u.test(word.text) && !met.has(index) && (isName.inText(word.lower) ? isLongEnough(word.text) : isAbbreviation(word.text) && word.stems.size > 0))
  return names.filter(name => !page.words.some(word => word.isName && mayBeOneName(name.lower, word.stem) && !isKnownApart(name, word, isName)))
}

interface Rival { readonly text: string; readonly place: number }

function rivalNames({ words, window, page, passage: { first, last }, isName }: NamesMatched): Rival[] {
  const taken = placesMet(window)
  // A word that is met stands for nothing else: `Minister` is no doubt about `Минск` beside `министр`.
  const free = words.filter((word, index) => word.isContent && !window.hits.has(index))
  const names: Rival[] = []
  for (let place = first; place <= last; place += 1) {
    const word = page.words[place]
    if (word === undefined || !word.isName || taken.has(place)) continue
    const text = printedAt(page, place)
    if (isLongEnough(text) && !free.some(other => mayBeOneName(other.lower, word.stem) && !isKnownApart(other, word, isName)) && (isAbbreviation(text) || isName.onPage(text.toLowerCase()))) names.push({ text, place })
  }
  return names
}

/** Spellings of one name in two languages differ in up to half of their letters: `Yangtze`/`Янцзы`. */
const ALIKE_MAX = 0.5
/** Names that begin otherwise are two, unless hardly anything else differs. */
const BEGINS_OTHERWISE_MAX = 0.2
/** Letters of Chinese names and others that Russian writes in ways of its own, with the first sounds it has for them: `Xinjiang`/`Синьцзян`. */
const OWN_BEGINNINGS: readonly (readonly [RegExp, RegExp])[] = [[/^x/u, /^[sšŝkhz]/u], [/^q/u, /^[ckčt]/u], [/^j/u, /^[cdžhi]/u], [/^zh/u, /^[čžz]/u]]

/** Generous: what may be one name is no contradiction. */
function mayBeOneName(one: string, other: string): boolean {
  const [left, right] = [latinSkeleton(one), latinSkeleton(other)]
  const most = beginAlike(one, other) ? ALIKE_MAX : BEGINS_OTHERWISE_MAX
  return OWN_BEGINNINGS.some(([ours, theirs]) => ours.test(one) && theirs.test(right)) || left.slice(0, SAME_START) === right.slice(0, SAME_START) || editDistance(left, right) <= most * Math.max(left.length, right.length)
}

/** The dictionary has both and leads from neither to the other: `Grodno` is no `Городской`, `India` no `Индонезия`. */
function isKnownApart(quoted: QuoteWord, found: PageWord, { isInDictionary }: ProperNames): boolean {
  const [left, right] = [latinSkeleton(quoted.lower), latinSkeleton(found.stem)]
  return quoted.stems.size > 0 && isInDictionary(found.lower) && editDistance(left, right) > BEGINS_OTHERWISE_MAX * Math.max(left.length, right.length)
}

/** Letters at the beginning that make two names worth a doubt. */
const SAME_START = 3
