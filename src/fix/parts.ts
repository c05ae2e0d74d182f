/** From stretches of a laid-out document to where they stand in the parts of its file. */
import type { Manuscript, Span } from '../model/manuscript.ts'
import { firstIndex } from '../text/first-index.ts'

/** `[start, end)` of a part's text. */
export interface PartRange { readonly part: string; readonly start: number; readonly end: number }

/** In the order of the document; what the file does not hold itself is left out. */
export function partRanges(origins: NonNullable<Manuscript['origins']>, [from, to]: Span): readonly PartRange[] {
  const ranges: { part: string; start: number; end: number }[] = []
  for (let at = firstIndex(origins, ([inText, length]) => inText + length > from); at < origins.length; at += 1) {
    const [inText = 0, length = 0, part = '', inPart = 0, lengthThere = 0] = origins[at] ?? []
    if (inText >= to) break
    // What does not run in step corresponds as a whole.
    const start = length === lengthThere ? inPart + Math.max(0, from - inText) : inPart
    const end = length === lengthThere ? inPart + Math.min(length, to - inText) : inPart + lengthThere
    const last = ranges.at(-1)
    if (last?.part === part && last.end === start) last.end = end
    else ranges.push({ part, start, end })
  }
  return ranges
}
