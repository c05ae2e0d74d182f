/** Says in which tokens a quotation and the passage found for it part, and what each difference does to the meaning. */
import type { Difference } from '../../model/verdicts.ts'
import { editDistance } from '../../text/misprints.ts'
import { monthWord } from '../../text/calendar-words.ts'
import { numberWord } from '../../text/number-words.ts'
import { findFigures } from '../../text/numbers.ts'
import { beginAlike } from '../../text/names.ts'
import { areOpposites } from '../../text/opposites.ts'
import { stemEnglish, stemRussian } from '../../text/stems.ts'
import { latinSkeleton } from '../../text/transliterate.ts'
import { unitWord } from '../../text/unit-words.ts'
import { isFunctionWord, isModal, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { align, printed, wordsOf, type Hunk, type Word } from './alignment.ts'
import { figureDifferences, type Figures } from './figure-differences.ts'

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Words of the quotation, and those of them that stand in the passage too. */
  readonly words: number
  readonly equal: number
}

/** Whether a capitalized word, given in lower case, is surely a name. */
type IsProper = (word: string) => boolean

/** Compares in the original characters of both sides. */
export function compareTexts(quote: string, passage: string, isProper: IsProper): Comparison {
  const quoted = wordsOf(quote)
  const found = wordsOf(passage)
  const { equal, hunks } = align(quoted, found)
  const figures = { quoted: findFigures(quote), found: findFigures(passage) }
  const isNamed = (word: Word): boolean => isName(word, isProper)
  const names = { quoted: quoted.filter(isNamed), found: found.filter(isNamed) }
  return { words: quoted.length, equal, differences: hunks.flatMap(hunk => differencesOf(hunk, figures, names)) }
}

/** Names of both sides. */
interface Names { readonly quoted: readonly Word[]; readonly found: readonly Word[] }

function differencesOf(hunk: Hunk, figures: Figures, names: Names): Difference[] {
  const numbers = figureDifferences(hunk, figures)
  if (numbers !== null && numbers.length > 0) return numbers
  const denied = [hunk.quoted, hunk.found].map(words => words.filter(word => isNegation(word.folded)).length)
  const kind = denied[0] !== denied[1] ? 'negation' : numbers !== null ? null : kindOf(hunk, names)
  return kind === null ? [] : [{ kind, quoted: printed(hunk.quoted), found: printed(hunk.found) }]
}

function kindOf({ quoted, found }: Hunk, all: Names): Difference['kind'] | null {
  const both = [...quoted, ...found]
  if (quoted.length === 1 && found.length === 1 && quoted.every(word => found.some(other => sameStem(word, other)))) return null
  if (quoted.some(word => found.some(other => areNumberedOtherwise(word.folded, other.folded)))) return 'number'
  if (quoted.some(isMonth) && found.some(isMonth)) return 'number'
  const names = { quoted: quoted.filter(word => all.quoted.includes(word)), found: found.filter(word => all.found.includes(word)) }
  if (names.quoted.length > 0 && names.found.length > 0) return isSameName(names.quoted, names.found) && !areExchanged(names, all) ? null : 'name'
  if (quoted.some(word => found.some(other => areOpposites(word.folded, other.folded)))) return 'negation'
  if (quoted.some(isSeason) && found.some(isSeason)) return 'number'
  if (both.some(word => isQuantifier(word.folded))) return 'quantifier'
  if (both.some(word => isModal(word.folded))) return 'modal'
  if (quoted.some(word => unitWord(word.folded) !== null) && found.some(word => unitWord(word.folded) !== null)) return 'unit'
  return both.every(word => isFunctionWord(word.folded)) ? null : 'word'
}

/** `second-largest` and `third-largest`. */
function areNumberedOtherwise(left: string, right: string): boolean {
  const [one, other] = [left, right].map(word => (word.includes('-') ? numberWord(word.slice(0, word.indexOf('-'))) : null))
  return one != null && other != null && one.value !== other.value
}

/** English months are capitalized, or `may` and `march` are verbs. */
function isMonth({ folded, text }: Word): boolean {
  return monthWord(folded) !== null && /^[A-ZЀ-ӿ]/.test(text)
}

const SEASONS: ReadonlySet<string> = new Set('spring summer autumn winter весна весны весне весну весной лето лета лете лету летом осень осени осенью зима зимы зиме зиму зимой вясна вясны вясну вясной лета летам восень восені зімой зіма зіму'.split(' '))

function isSeason({ folded }: Word): boolean {
  return SEASONS.has(folded)
}

function sameStem(left: Word, right: Word): boolean {
  return stemEnglish(left.folded) === stemEnglish(right.folded) || stemRussian(left.folded) === stemRussian(right.folded)
}

/** The first word of a text is capitalized anyway; there the dictionary tells. */
function isName(word: Word, isProper: IsProper): boolean {
  return /^\p{Lu}/u.test(word.text) && !isFunctionWord(word.folded) && (word.start > 1 || (!isQuantifier(word.folded) && isProper(word.folded)))
}

/** Names of one person differ by transliteration; two persons' names differ in more. Measured on spellings of one name: up to .34. */
const NAME_DISTANCE_MAX = 0.35

function isSameName(quoted: readonly Word[], found: readonly Word[]): boolean {
  return quoted.every(name => found.some(other => {
    const [left, right] = [latinSkeleton(name.folded), latinSkeleton(other.folded)]
    return beginAlike(name.folded, other.folded) && editDistance(left, right) <= NAME_DISTANCE_MAX * Math.max(left.length, right.length)
  }))
}

/** Each side has the other's name elsewhere: `Латвия … Литву` and `Литва … Латвию` are spelled alike, and two. */
function areExchanged(names: Names, all: Names): boolean {
  const hasElsewhere = (name: Word, own: readonly Word[], others: readonly Word[]): boolean => others.some(other => !own.includes(other) && sameStem(name, other))
  return names.quoted.some(name => hasElsewhere(name, names.found, all.found)) && names.found.some(name => hasElsewhere(name, names.quoted, all.quoted))
}
