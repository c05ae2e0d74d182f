/** The links behind words of a PDF's running text: each is a reference of its own, as in formats that know their notes. */
import type { LinkTarget, Manuscript, Mark, NoteBody } from '../../model/manuscript.ts'
import { lineAt } from '../line-at.ts'
import { addLink } from '../flow/links.ts'
import { supportEnd } from '../flow/known-marks.ts'
import { linkNotes } from '../flow/link-notes.ts'
import { UniqueIds } from '../ids.ts'
import type { PdfText } from './as-text.ts'

/** Notes and markers for links that lie on no note, marker or printed address; those of running heads are none. */
export function linkedWords({ text, notes, marks, running }: Manuscript, { lines, printed }: PdfText): { readonly notes: readonly NoteBody[]; readonly marks: readonly Mark[] } {
  const links: LinkTarget[] = []
  for (const [at, line] of printed.entries()) {
    const end = lines[at]?.end ?? 0
    const from = end - (line?.text.length ?? 0)
    if (line?.role === 'text') for (const { url, start, end: last } of line.links) addPiece(links, url, { text, start: from + start, end: from + last })
  }
  const found = linkNotes({ text, links, runningEnd: text.length, lineOf: offset => lineAt(lines, offset) }, [...notes, ...marks], new UniqueIds())
  return {
    notes: found.map(({ note }) => note),
    marks: found.map(({ note, end }): Mark => ({ note: null, noteId: note.id, at: supportEnd(running, end), line: note.line, span: note.span, isInWords: true })),
  }
}

/** A link that goes on in the next line is one. */
function addPiece(links: LinkTarget[], url: string, { text, start, end }: { readonly text: string; readonly start: number; readonly end: number }): void {
  const last = links.at(-1)
  const isMore = last?.url === url && start > last.end && text.slice(last.end, start).trim() === ''
  addLink(links, url, [isMore ? last.end : start, end])
}
