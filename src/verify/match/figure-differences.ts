/** Says in which figures a quotation and its passage part. */
import type { Difference } from '../../model/verdicts.ts'
import { figuresAgree } from '../../text/number-agreement.ts'
import type { Figure } from '../../text/numbers.ts'
import { printed, type Hunk, type Word } from './alignment.ts'

/** All figures of both sides. */
export interface Figures { readonly quoted: readonly Figure[]; readonly found: readonly Figure[] }

/** `null` when the hunk is not about figures; empty when its figures agree in value. */
export function figureDifferences(hunk: Hunk, { quoted, found }: Figures): Difference[] | null {
  const touched = withTwins({ mine: overlapping(quoted, hunk.quoted), theirs: overlapping(found, hunk.found) }, { quoted, found })
  if (touched.mine.length > 0 && unmatched(touched.mine, touched.theirs).length + unmatched(touched.theirs, touched.mine).length === 0) return []
  const mine = touched.mine.filter(figure => !isWrittenOtherwise(figure, hunk.quoted, found))
  const theirs = touched.theirs.filter(figure => !isWrittenOtherwise(figure, hunk.found, quoted))
  if (mine.length + theirs.length === 0 && touched.mine.length + touched.theirs.length > 0) return []
  const isInDigits = [...mine, ...theirs].some(figure => figure.isPrinted)
  if (mine.length + theirs.length === 0) return digitsDiffer(hunk) ? [{ kind: 'number', quoted: printed(hunk.quoted), found: printed(hunk.found) }] : null
  if (!isInDigits && (mine.length === 0 || theirs.length === 0)) return null
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
