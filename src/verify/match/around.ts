/** Compares a quotation with the place found for it, and with what stands a word beside. */
import { compareTexts, type Comparison } from './differences.ts'
import { passageOf, type PageIndex, type Searchable } from './page-index.ts'

export interface Placed { readonly quote: string; readonly part: Searchable; readonly start: number; readonly end: number }

/**
 * Compares with the passage found, or with one that reaches further: the nearest by letters leaves out a last word that
 * was changed, `near Brest` for `near Lida`.
 */
export function compareAround(page: PageIndex, { quote, part, start, end }: Placed): { comparison: Comparison; passage: string } {
  const compare = (from: number, to: number): { comparison: Comparison; passage: string } => {
    const passage = passageOf(part, from, to)
    return { comparison: compareTexts(quote, passage, page.properNames(page.language)), passage }
  }
  const found = compare(start, end)
  if (found.comparison.differences.length === 0 || [0, -1].every(at => isSameWord(quote, found.passage, at))) return found
  const { text } = part.folded
  const from = start - (BEFORE.exec(text.slice(Math.max(0, start - WORD_MAX), start))?.[0].length ?? 0)
  const to = end + (AFTER.exec(text.slice(end, end + WORD_MAX))?.[0].length ?? 0)
  const wider = [[from, end], [start, to], [from, to]].map(([first = start, last = end]) => compare(first, last))
  const better = wider.find(({ comparison }) => comparison.equal > found.comparison.equal)
  if (better !== undefined) return better
  const missing = (at: number): boolean => {
    const difference = found.comparison.differences.at(at)
    const words = wordsIn(quote)
    return difference?.found === '' && difference.kind !== 'negation' && wordsIn(difference.quoted).at(at) === words.at(at)
  }
  return missing(0) || missing(-1) ? compare(missing(0) ? from : start, missing(-1) ? to : end) : found
}

/** One word beside the passage, within its sentence. */
const BEFORE = /[\p{L}\d'-]+[ ,;:()-]*$/u
const AFTER = /^[ ,;:()-]*[\p{L}\d'-]+/u
const WORD_MAX = 60

function isSameWord(one: string, other: string, at: number): boolean {
  return wordsIn(one).at(at)?.toLowerCase() === wordsIn(other).at(at)?.toLowerCase()
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? []
}
