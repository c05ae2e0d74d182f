/** Reads PDFs: their lines as a text layer of which it is known what each line is, and their links. */
import { layOut } from '../../formats/pdf/laid-out.ts'
import { readPdfPages, type PdfBytes, type PdfContent } from '../../formats/pdf/open.ts'
import { complaint } from '../../model/complaint.ts'
import type { Manuscript, Mark, NoteBody } from '../../model/manuscript.ts'
import { readLaidOut } from '../text-layer.ts'
import { asText } from './as-text.ts'
import { linkedWords } from './linked.ts'
import { paragraphNumbers } from './paragraphs.ts'
import { targetsOf } from './targets.ts'

/** Throws a `Complaint` for a file that needs a password, is broken, or holds no text. */
export async function readPdf(file: PdfBytes, document: string): Promise<Manuscript> {
  const content = await readPdfPages(file)
  if (content === 'needs-password') throw complaint`${document} needs a password to be opened: save it without one and check that.`
  if (content === 'broken') throw complaint`${document} is a broken PDF and can't be read: export or download it again.`
  const { pages } = content
  if (pages.every(({ lines }) => lines.length === 0)) throw complaint`${document} holds no text, only pictures of it, as a scan does: run text recognition (OCR) over it and check the result.`
  const printed = asText(layOut(pages))
  const { lines, layout, text } = printed
  const read = readLaidOut({ document, text, lines, layout, format: 'pdf', paragraphs: () => ({ parts: ({ number }) => printed.printed[number - 1]?.opensParagraph === true }) })
  const linked = linkedWords(read, printed)
  const paragraphAt = paragraphNumbers(printed, new Set(read.notes.map(({ line }) => line)))
  const body = (note: NoteBody): NoteBody => ({
    ...note, page: layout.pages[note.line - 1] ?? null, targets: targetsOf(note, printed),
    line: paragraphAt(note.line), endLine: paragraphAt(note.endLine),
  })
  const mark = (found: Mark): Mark => {
    const page = layout.pages[found.line - 1]
    return { ...found, line: paragraphAt(found.line), ...(page != null && { page }) }
  }
  return { ...read, remarks: remarksOf(content), notes: inOrder([...read.notes.map(body), ...linked.notes.map(note => ({ ...body(note), targets: note.targets }))]), marks: [...read.marks, ...linked.marks].sort((left, right) => left.at - right.at || left.span[0] - right.span[0]).map(mark) }
}

const inOrder = (notes: readonly NoteBody[]) => [...notes].sort((left, right) => left.span[0] - right.span[0])

/** Pages without text among others are pictures: what is printed there is not read. */
function remarksOf({ pagesWithoutText, isWhole, pages }: PdfContent): Manuscript['remarks'] {
  return [
    ...(pagesWithoutText === 0 ? [] : [{ code: 'no-text-on-pages' as const, args: { pages: pagesWithoutText } }]),
    ...(isWhole ? [] : [{ code: 'cut-at-limit' as const, args: { pages: pages.length } }]),
  ]
}
