/** Comments in the margin of a Word document: their part, and their places in the running text. */
import { inXml } from '../written.ts'
import type { PartRange } from '../parts.ts'
import type { Run } from './run.ts'
import { runsAround, type RunMap } from './runs.ts'
import type { Stamp } from './tracked.ts'

/** Where a note's comments go; `isAtMark`: at its own mark. */
interface CommentPlace { readonly at: number; readonly isAtMark: boolean }

/**
 * Before the run in which the mark stands, or before an earlier one; `null` where there is none. LibreOffice 7.4 loses the text
 * of every note of a document in which a comment stands between its first two footnotes' marks, or between those of endnotes,
 * and of the paragraph that begins a content control all text before a comment (tried); Word shows them alike. Word takes no
 * comments in text boxes: there it stands before the box.
 */
export function commentPlace(map: RunMap, mark: PartRange): CommentPlace | null {
  const holding = runsAround(map, mark)
  const run = holding.at(-1)
  if (run === undefined) return null
  const at = beforeFirst(map, placeBefore(run))
  return { isAtMark: holding.length === 1 && at === run.start, at }
}

/** Footnotes and endnotes may stand between each other's. */
function beforeFirst(map: RunMap, at: number): number {
  const from = map.firstMarks.map(runs => runs.map(placeBefore)).find(([first = Infinity, second = Infinity]) => at > first && at <= second)?.[0]
  return from === undefined ? at : beforeFirst(map, from)
}

const placeBefore = ({ start, paragraph }: Run) => (paragraph?.beginsControl === true ? paragraph.firstRun ?? start : start)

/** What stands in the text for a comment; `w` is the part's prefix. */
export function commentMark(id: number, w: string): string {
  return `<${w}commentRangeStart ${w}id="${id}"/><${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`
}

/** One comment, with the prefix of the part in which it is to stand. */
export function commentElement(text: string, { id, prefix: w, stamp: { author, date } }: { readonly id: number; readonly prefix: string; readonly stamp: Stamp }): string {
  return `<${w}comment ${w}id="${id}" ${w}author="${inXml(author)}" ${w}date="${date}" ${w}initials="fp"><${w}p><${w}r><${w}t xml:space="preserve">${inXml(text)}</${w}t></${w}r></${w}p></${w}comment>`
}
