/** Comments in the margin of a Word document: their part, and their places in the running text. */
import { inXml } from '../written.ts'
import type { PartRange } from '../parts.ts'
import { runsAround, type RunMap } from './runs.ts'
import type { Stamp } from './tracked.ts'

/** Where a note's comments go; `isAtMark`: at its own mark. */
interface CommentPlace { readonly at: number; readonly isAtMark: boolean }

/**
 * Before the run in which the mark stands, or before the first mark of its paragraph; `null` where there is none. LibreOffice
 * 7.4 loses the text of every note of a document in which a comment stands behind a mark and before another, or ends behind
 * one, and of the paragraph that begins a content control all text before a comment (tried); Word shows them alike. Word takes
 * no comments in text boxes: there it stands before the box.
 */
export function commentPlace(map: RunMap, mark: PartRange): CommentPlace | null {
  const holding = runsAround(map, mark)
  const run = holding.at(-1)
  if (run === undefined) return null
  const { beginsControl = false, firstRun = null, firstMark = null } = run.paragraph ?? {}
  const until = firstMark === null ? null : beginsControl ? firstRun : firstMark
  const at = Math.min(until ?? run.start, run.start)
  return { isAtMark: holding.length === 1 && at === run.start, at }
}

/** What stands in the text for a comment; `w` is the part's prefix. */
export function commentMark(id: number, w: string): string {
  return `<${w}commentRangeStart ${w}id="${id}"/><${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`
}

/** One comment, with the prefix of the part in which it is to stand. */
export function commentElement(text: string, { id, prefix: w, stamp: { author, date } }: { readonly id: number; readonly prefix: string; readonly stamp: Stamp }): string {
  return `<${w}comment ${w}id="${id}" ${w}author="${inXml(author)}" ${w}date="${date}" ${w}initials="fp"><${w}p><${w}r><${w}t xml:space="preserve">${inXml(text)}</${w}t></${w}r></${w}p></${w}comment>`
}
