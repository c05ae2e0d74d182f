/** Reads PDFs: their lines as a text layer of which it is known what each line is, and their links. */
import { layOut } from '../../formats/pdf/laid-out.ts'
import { openPdf } from '../../formats/pdf/open.ts'
import type { PdfPage } from '../../formats/pdf/page.ts'
import { Complaint } from '../../model/complaint.ts'
import type { Manuscript, Mark, NoteBody } from '../../model/manuscript.ts'
import { readLaidOut } from '../text-layer.ts'
import { asText } from './as-text.ts'
import { paragraphNumbers } from './paragraphs.ts'
import { targetsOf } from './targets.ts'

/** Throws a `Complaint` for a file that needs a password, is broken, or holds no text. */
export async function readPdf(bytes: Uint8Array, document: string): Promise<Manuscript> {
  const pages = await pagesOf(bytes, document)
  if (pages.every(({ lines }) => lines.length === 0)) {
    throw new Complaint(`${document} holds no text: its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`}, as of a scan. Run text recognition (OCR) over it and check the result.`)
  }
  const printed = asText(layOut(pages))
  const { lines, layout, text } = printed
  const read = readLaidOut({ document, text, lines, layout, format: 'pdf', paragraphs: () => ({ parts: ({ number }) => printed.printed[number - 1]?.opensParagraph === true }) })
  const paragraphAt = paragraphNumbers(printed, new Set(read.notes.map(({ line }) => line)))
  const body = (note: NoteBody): NoteBody => ({
    ...note, page: layout.pages[note.line - 1] ?? null, targets: targetsOf(note, printed),
    line: paragraphAt(note.line), endLine: paragraphAt(note.endLine),
  })
  return { ...read, remarks: remarksOf(pages), notes: read.notes.map(body), marks: read.marks.map((mark): Mark => ({ ...mark, line: paragraphAt(mark.line) })) }
}

async function pagesOf(bytes: Uint8Array, document: string): Promise<readonly PdfPage[]> {
  const pdf = await openPdf(bytes)
  if (pdf === 'needs-password') throw new Complaint(`${document} needs a password to be opened: save it without one and check that.`)
  if (pdf === 'broken') throw new Complaint(`${document} is a broken PDF and can't be read: export or download it again.`)
  try {
    const pages: PdfPage[] = []
    for await (const page of pdf.pages()) pages.push(page)
    return pages
  } finally {
    await pdf.close()
  }
}

/** Pages without text among others are pictures: what is printed there is not read. */
function remarksOf(pages: readonly PdfPage[]): Manuscript['remarks'] {
  const empty = pages.filter(({ lines }) => lines.length === 0).length
  return empty === 0 ? [] : [{ code: 'no-text-on-pages', args: { pages: empty } }]
}
