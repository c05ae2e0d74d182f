/** Figures and names of a text that stand on the page in each other's places: `85 tractors and 320 combines`, `Russia supplied Belarus`. */
import type { Difference } from '../../model/verdicts.ts'
import type { Matched } from './matched.ts'
import { beginsSentence, printedAt, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** Whether a word of the text, given in lower case, is surely a name. */
type IsName = (word: string) => boolean

/** What belongs to one figure or name on the page belongs to another in the text. */
export function exchanges(matched: Matched, isName: IsName): Difference[] {
  return [...exchangedOwners(matched, isName), ...exchangedCounts(matched, isName), ...exchangedAmounts(matched), ...exchangedActors(matched, isName)]
}

/** A figure or name of the text with the word that it goes with, and where on the page both stand. */
interface Owned { readonly kind: 'number' | 'name'; readonly text: string; readonly at: number; readonly own: string; readonly ownAt: number }

/** A figure or name goes with no word further off than this, on the page. */
const BESIDE = 3
/** Words between a figure and what is counted. */
const COUNTED_REACH = 4

function exchangedOwners(matched: Matched, isName: IsName): Difference[] {
  const owned = ownedIn(matched, isName)
  return owned.flatMap((one, index) => owned.slice(index + 1).flatMap((other): Difference[] => {
    const isTurned = one.kind === other.kind && isNearer(one, other) && isNearer(other, one)
    return isTurned ? [{ kind: one.kind, quoted: `${one.text} ${one.own}`, found: `${printedAt(matched.page, other.at)} ${printedAt(matched.page, one.ownAt)}` }] : []
  }))
}

/** Nothing parts a figure on the page from what it counts: `54 женщины`, `женщин — 31`. */
function isBeside({ at, ownAt }: Owned, { text, starts, ends }: PageWords): boolean {
  const between = text.slice(ends[Math.min(at, ownAt)], starts[Math.max(at, ownAt)])
  return Math.abs(at - ownAt) === 1 && !/[,;]/.test(between)
}

/** What a figure counts in the text follows another of its figures on the page, whatever that one counts: `48 halls` and `12 залов`. */
function exchangedCounts(matched: Matched, isName: IsName): Difference[] {
  const figures = matched.words.flatMap(({ text, figure }, index) => (figure === null ? [] : [{ text, place: matched.window.hits.get(index)?.place ?? -1 }]))
  return ownedIn(matched, isName).flatMap((one): Difference[] => {
    const beside = one.kind === 'number' && !isBeside(one, matched.page) ? figures.find(({ text, place }) => place >= 0 && text !== one.text && one.ownAt - place === 1) : undefined
    return beside === undefined ? [] : [{ kind: 'number', quoted: `${one.text} ${one.own}`, found: `${printedAt(matched.page, beside.place)} ${printedAt(matched.page, one.ownAt)}` }]
  })
}

/** What goes with the one in the text stands beside the other. */
function isNearer(one: Owned, other: Owned): boolean {
  const away = Math.abs(one.ownAt - other.at)
  return away <= BESIDE && away < Math.abs(one.ownAt - one.at)
}

function ownedIn({ words, window: { hits } }: Matched, isName: IsName): Owned[] {
  return words.flatMap((word, index): Owned[] => {
    const isFigure = word.figure !== null
    const own = isFigure ? words.findIndex((other, at) => at > index && at <= index + COUNTED_REACH && (other.isContent || other.figure !== null)) : ownerBefore(words, index)
    const [at, ownAt, owner] = [hits.get(index)?.place, hits.get(own)?.place, words[own]]
    if (at === undefined || ownAt === undefined || owner?.isContent !== true || isNamed(owner, isName) || (!isFigure && !isNamed(word, isName))) return []
    return [{ kind: isFigure ? 'number' : 'name', text: word.text, at, own: owner.text, ownAt }]
  })
}

/** What a name belongs to: `consulate in Tashkent`. */
function ownerBefore(words: readonly QuoteWord[], index: number): number {
  const isSmall = words[index - 1]?.isContent === false && words[index - 1]?.figure === null
  return isSmall ? index - 2 : index - 1
}

const isNamed = ({ text, lower, isContent }: QuoteWord, isName: IsName) => isContent && /^\p{Lu}/u.test(text) && isName(lower)

/** `Turkey` is a bird too, but not where both sides have a capital, and one of them within a sentence. */
const isNamedOnBoth = ({ text, isName }: QuoteWord, place: number, page: PageWords) => /^\p{Lu}/u.test(text) && page.words[place]?.isName === true && (isName || !beginsSentence(place, page))

/** Two things with an amount each, which stands behind it: `exports came to $410 million and imports to $265 million`. */
function exchangedAmounts({ words, window: { hits }, page }: Matched): Difference[] {
  const figures = words.flatMap(({ figure }, index) => (figure !== null && hits.has(index) ? [index] : []))
  const placeOf = (index: number): number => hits.get(index)?.place ?? -1
  const thingBefore = (figure: number, after: number): number => { for (let index = figure - 1; index > after; index -= 1) if (words[index]?.isContent === true && hits.has(index)) return index; return -1 }
  return figures.slice(1).flatMap((second, at): Difference[] => {
    const first = figures[at] ?? 0
    const [one, other] = [thingBefore(first, (figures[at - 1] ?? -1)), thingBefore(second, first)]
    const isTurned = one >= 0 && other >= 0 && page.sentenceOf[placeOf(first)] === page.sentenceOf[placeOf(second)]
      && placeOf(one) < placeOf(second) && placeOf(second) < placeOf(other) && placeOf(other) < placeOf(first) && words[first]?.figure?.unit === words[second]?.figure?.unit
    return isTurned ? [{ kind: 'number', quoted: `${words[one]?.text ?? ''} … ${words[first]?.text ?? ''}`, found: `${printedAt(page, placeOf(one))} … ${printedAt(page, placeOf(second))}` }] : []
  })
}

/** Who did it and to whom it was done have changed places about the same verb; the one who acts stands first in both. */
function exchangedActors({ words, window: { hits }, page }: Matched, isName: IsName): Difference[] {
  const names = words.flatMap((word, index) => {
    const place = hits.get(index)?.place
    return place !== undefined && (isNamed(word, isName) || isNamedOnBoth(word, place, page)) ? [{ index, place }] : []
  })
  const textOf = (index: number): string => words[index]?.lower ?? ''
  const onPage = (place: number): string => page.words[place]?.lower ?? ''
  return names.flatMap((first, at) => names.slice(at + 1).flatMap((second): Difference[] => {
    const isAround = [...hits].some(([index, { place, strength }]) => index > first.index && index < second.index && place > second.place && place < first.place && strength >= 1 && page.words[place]?.isName === false)
    const isTurned = isAround && page.sentenceOf[first.place] === page.sentenceOf[second.place]
      && actsFirst({ word: textOf, first: first.index, second: second.index }) && actsFirst({ word: onPage, first: second.place, second: first.place })
    return isTurned ? [{ kind: 'name', quoted: `${words[first.index]?.text ?? ''} … ${words[second.index]?.text ?? ''}`, found: `${printedAt(page, second.place)} … ${printedAt(page, first.place)}` }] : []
  }))
}

interface Clause { readonly word: (at: number) => string; readonly first: number; readonly second: number }

/** English says who acts by order and `by`, Russian by case: what stands in an oblique one, or behind a preposition, suffers. */
function actsFirst({ word, first, second }: Clause): boolean {
  if (PREPOSITIONS.has(word(first - 1))) return false
  if (/[a-z]/.test(word(first))) {
    for (let at = first + 1; at < second; at += 1) if (word(at) === 'by') return false
    return true
  }
  return NOMINATIVE.test(word(first))
}

const NOMINATIVE = /(?:[бвгджзйклмнпрстфхцчшщьў]|[ая])$/u
const PREPOSITIONS: ReadonlySet<string> = new Set('of by from to in with for at on against в во на с со из от у для к ко о об при по под за между против з ад да аб паміж'.split(' '))
