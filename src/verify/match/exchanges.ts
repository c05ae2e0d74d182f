/** Figures and names of a text that stand on the page in each other's places: `85 tractors and 320 combines`, `Russia supplied Belarus`. */
import type { Difference } from '../../model/verdicts.ts'
import type { Matched } from './matched.ts'
import { beginsSentence, printedAt, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** Whether a word of the text, given in lower case, is surely a name. */
type IsName = (word: string) => boolean

/** What belongs to one figure or name on the page belongs to another in the text. */
export function exchanges(matched: Matched, isName: IsName): Difference[] {
  return [...exchangedOwners(matched, isName), ...exchangedActors(matched, isName)]
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

/** What goes with the one in the text stands beside the other. */
function isNearer(one: Owned, other: Owned): boolean {
  const away = Math.abs(one.ownAt - other.at)
  return away <= BESIDE && away < Math.abs(one.ownAt - one.at)
}

function ownedIn({ words, window: { hits } }: Matched, isName: IsName): Owned[] {
  return words.flatMap((word, index): Owned[] => {
    const isFigure = word.figure !== null
    const own = isFigure ? words.findIndex((other, at) => at > index && at <= index + COUNTED_REACH && (other.isContent || other.figure !== null)) : index - 1
    const [at, ownAt, owner] = [hits.get(index)?.place, hits.get(own)?.place, words[own]]
    if (at === undefined || ownAt === undefined || owner?.isContent !== true || isNamed(owner, isName) || (!isFigure && !isNamed(word, isName))) return []
    return [{ kind: isFigure ? 'number' : 'name', text: word.text, at, own: owner.text, ownAt }]
  })
}

const isNamed = ({ text, lower, isContent }: QuoteWord, isName: IsName) => isContent && /^\p{Lu}/u.test(text) && isName(lower)

/** `Turkey` is a bird too, but not where both sides have a capital, and one of them within a sentence. */
const isNamedOnBoth = ({ text, isName }: QuoteWord, place: number, page: PageWords) => /^\p{Lu}/u.test(text) && page.words[place]?.isName === true && (isName || !beginsSentence(place, page))

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
