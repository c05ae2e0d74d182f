/** Which figures of a text its passage has, which it lacks, and which speak against it. */
import { figuresAgree, figuresContradict } from '../../text/number-agreement.ts'
import type { Figure } from '../../text/numbers.ts'
import type { PageWords } from './page-words.ts'

/** `rival`: a figure of the passage that contradicts it, if any. Figures `in-words` contradict too, but less surely: they may be idioms. */
export interface MissingFigure { readonly figure: Figure; readonly rival: Figure | null; readonly surety: 'printed' | 'in-words' | null }

export interface ComparedFigures { readonly total: number; readonly met: number; readonly extra: number; readonly missing: readonly MissingFigure[] }

/** Compares with the sentences from `first` to `last`; figures in words may stand in those beside. */
export function compareFigures(quoted: readonly Figure[], page: PageWords, { first, last }: { readonly first: number; readonly last: number }): ComparedFigures {
  const here: Figure[] = []
  for (let sentence = first; sentence <= last; sentence += 1) here.push(...page.figuresOf(sentence))
  const near = [...page.figuresOf(first - 1), ...here, ...page.figuresOf(last + 1)]
  const weighty = quoted.filter(figure => figure.isPrinted || figure.value > SMALL)
  // A page's figure that says one of the quotation's exactly is not free to say another one roughly.
  const taken = new Set(here.filter(other => quoted.some(figure => isExactly(figure, other))))
  const isMet = (figure: Figure): boolean => here.some(other => (taken.has(other) ? isExactly(figure, other) : figuresAgree(figure, other)))
    || (!figure.isPrinted && near.some(other => figuresAgree(figure, other)) && !here.some(other => !taken.has(other) && isWeighty(other) && figuresContradict(figure, other)))
  const missing = quoted.filter(figure => !isMet(figure))
  const free = here.filter(other => !taken.has(other) && !quoted.some(figure => figuresAgree(figure, other)))
  return {
    total: weighty.length,
    met: weighty.filter(isMet).length,
    extra: free.filter(figure => figure.isPrinted).length,
    missing: missing.map(figure => missingFigure(figure, free)),
  }
}

function isExactly(left: Figure, right: Figure): boolean {
  return left.kind === right.kind && left.value === right.value && figuresAgree(left, right)
}

function missingFigure(figure: Figure, free: readonly Figure[]): MissingFigure {
  const printed = figure.isPrinted ? rivalOf(figure, free.filter(other => other.isPrinted)) : null
  const rival = printed ?? (isWeighty(figure) ? rivalOf(figure, free.filter(isWeighty)) : null)
  return { figure, rival, surety: printed !== null ? 'printed' : rival !== null && isNoIdiom(figure) && isNoIdiom(rival) ? 'in-words' : null }
}

/** Neither an idiom nor an article. */
const isWeighty = (one: Figure): boolean => one.isPrinted || one.value > SMALL || one.kind === 'share' || one.kind === 'factor' || one.kind === 'ordinal' || (one.unit !== null && !Number.isInteger(one.value))

/** Shares, ordinals and counts of something named are meant as they are said. */
const isNoIdiom = ({ isPrinted, kind, value, unit }: Figure): boolean => isPrinted || kind === 'share' || (value > SMALL && (kind === 'ordinal' || unit !== null))

/** The figure that contradicts: of several the nearest in size, which is the likeliest to be meant. */
function rivalOf(figure: Figure, others: readonly Figure[]): Figure | null {
  const distance = (other: Figure): number => Math.abs(Math.log((other.value + 1) / (figure.value + 1)))
  return others.filter(other => figuresContradict(figure, other)).sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Numbers in words up to here are often idioms: `one of`, `second`. */
const SMALL = 2
