/** Says in which tokens a quotation and the passage found for it part, and what each difference does to the meaning. */
import type { Difference } from '../../model/verdicts.ts'
import { editDistance } from '../../text/misprints.ts'
import { monthWord } from '../../text/calendar-words.ts'
import { numberWord } from '../../text/number-words.ts'
import { figuresAgree } from '../../text/number-agreement.ts'
import { findFigures, type Figure } from '../../text/numbers.ts'
import { beginAlike } from '../../text/names.ts'
import { areOpposites } from '../../text/opposites.ts'
import { stemEnglish, stemRussian } from '../../text/stems.ts'
import { latinSkeleton } from '../../text/transliterate.ts'
import { unitWord } from '../../text/unit-words.ts'
import { isFunctionWord, isModal, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { align, wordsOf, type Hunk, type Word } from './alignment.ts'

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

interface Figures { readonly quoted: readonly Figure[]; readonly found: readonly Figure[] }

/** Names of both sides. */
interface Names { readonly quoted: readonly Word[]; readonly found: readonly Word[] }

function differencesOf(hunk: Hunk, figures: Figures, names: Names): Difference[] {
  const numbers = numberDifferences(hunk, figures)
  if (numbers !== null && numbers.length > 0) return numbers
  const denied = [hunk.quoted, hunk.found].map(words => words.filter(word => isNegation(word.folded)).length)
  const kind = denied[0] !== denied[1] ? 'negation' : numbers !== null ? null : kindOf(hunk, names)
  return kind === null ? [] : [{ kind, quoted: said(hunk.quoted), found: said(hunk.found) }]
}

/** `null` when the hunk is not about figures; empty when its figures agree in value. */
function numberDifferences(hunk: Hunk, { quoted, found }: Figures): Difference[] | null {
  const touched = withTwins({ mine: overlapping(quoted, hunk.quoted), theirs: overlapping(found, hunk.found) }, { quoted, found })
  if (touched.mine.length > 0 && unmatched(touched.mine, touched.theirs).length + unmatched(touched.theirs, touched.mine).length === 0) return []
  const mine = touched.mine.filter(figure => !isWrittenOtherwise(figure, hunk.quoted, found))
  const theirs = touched.theirs.filter(figure => !isWrittenOtherwise(figure, hunk.found, quoted))
  if (mine.length + theirs.length === 0 && touched.mine.length + touched.theirs.length > 0) return []
  const printed = [...mine, ...theirs].some(figure => figure.isPrinted)
  if (mine.length + theirs.length === 0) return digitsDiffer(hunk) ? [{ kind: 'number', quoted: said(hunk.quoted), found: said(hunk.found) }] : null
  if (!printed && (mine.length === 0 || theirs.length === 0)) return null
  const left = unmatched(mine, theirs)
  const right = unmatched(theirs, mine)
  const differences: Difference[] = []
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index], right[index]]
    const isUnit = one !== undefined && one.value === other?.value && one.unit !== other.unit
    differences.push({ kind: isUnit ? 'unit' : 'number', quoted: one?.text ?? '', found: other?.text ?? '' })
  }
  return differences
}

interface Touched { readonly mine: readonly Figure[]; readonly theirs: readonly Figure[] }

/** Where one side adds no more than a word of the unit, `3 percent` and `3 percent points`, the other side's figure stands beside the hunk. */
function withTwins({ mine, theirs }: Touched, { quoted, found }: Figures): Touched {
  const twinsOf = (figures: readonly Figure[], others: readonly Figure[]) => others.filter(other => figures.some(({ value, unit }) => value === other.value && unit !== null && other.unit !== null && unit !== other.unit))
  if (mine.length === 0) return { mine: twinsOf(theirs, quoted), theirs }
  return theirs.length === 0 ? { mine, theirs: twinsOf(mine, found) } : { mine, theirs }
}

/** `$5 million` and `5 million dollars`, `26 July` and `July 26`: only the sign or word beside the digits stands elsewhere. */
function isWrittenOtherwise(figure: Figure, words: readonly Word[], others: readonly Figure[]): boolean {
  const isInDigits = words.some(word => /\d/.test(word.text) && word.start < figure.end && figure.start < word.end)
  return /\d/.test(figure.text) && !isInDigits && others.some(other => isSameFigure(figure, other))
}

/** Digits that are no figure: versions, file numbers. */
function digitsDiffer({ quoted, found }: Hunk): boolean {
  const digits = (words: readonly Word[]): string => words.map(word => word.folded).filter(word => /\d/.test(word)).join(' ')
  return digits(quoted) !== digits(found)
}

function unmatched(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const free = [...others]
  return figures.filter(figure => {
    const at = free.findIndex(other => isSameFigure(figure, other))
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
}

/** Within one language a figure is quoted exactly; only its writing may differ. */
function isSameFigure(left: Figure, right: Figure): boolean {
  return Math.abs(left.value - right.value) <= 1e-9 * Math.max(1, Math.abs(left.value)) && figuresAgree(left, right)
}

function overlapping(figures: readonly Figure[], words: readonly Word[]): Figure[] {
  return figures.filter(figure => words.some(word => word.start < figure.end && figure.start < word.end))
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

function said(words: readonly Word[]): string {
  return words.map(word => word.text).join(' ')
}
