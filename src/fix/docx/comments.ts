/** Comments in the margin of a Word document: their part, and their places in the running text. */
import type { MarginComment } from '../../model/correction.ts'
import type { Edit } from '../edits.ts'
import { inXml } from '../written.ts'
import type { PartRange } from '../parts.ts'
import type { RunMap } from './runs.ts'
import type { Stamp } from './tracked.ts'

/**
 * Before the run in which the mark stands; `null` where there is none. Not around it: LibreOffice 7.4 loses the text of
 * every note when a comment ends behind a note's mark (tried), and Word shows both alike.
 */
export function commentPlace({ runs, prefix: w }: RunMap, { start, end }: PartRange, id: number): Edit | null {
  const run = runs.find(other => other.openEnd <= start && other.end >= end)
  if (run === undefined) return null
  return { start: run.start, end: run.start, text: `<${w}commentRangeStart ${w}id="${id}"/><${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>` }
}

/** One comment, each line a paragraph, with the prefix of the part in which it is to stand. */
export function commentElement({ lines }: Pick<MarginComment, 'lines'>, id: number, w: string, { author, date }: Stamp): string {
  const paragraphs = lines.map(line => `<${w}p><${w}r><${w}t xml:space="preserve">${inXml(line)}</${w}t></${w}r></${w}p>`).join('')
  return `<${w}comment ${w}id="${id}" ${w}author="${inXml(author)}" ${w}date="${date}" ${w}initials="fp">${paragraphs}</${w}comment>`
}
