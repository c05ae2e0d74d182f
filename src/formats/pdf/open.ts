/** Opens PDFs with pdf.js, and reads them page by page. */
import type { getDocument, PDFDocumentProxy } from 'unpdf/pdfjs'
import { blocksOf } from './columns.ts'
import { infoOf } from './info.ts'
import { linesOf } from './lines.ts'
import { linkAreasOf } from './links.ts'
import type { PdfInfo, PdfPage } from './page.ts'
import { rowsOf } from './rows.ts'
import { runsOf, type TextItem, type Transform } from './runs.ts'

/** Why a file that says it is a PDF can't be read. */
export type PdfFault = 'needs-password' | 'broken'

export interface Pdf {
  readonly info: PdfInfo
  /** One after the other, so that a book of thousands fits; a page that is broken has no lines. */
  pages(): AsyncGenerator<PdfPage>
  close(): Promise<void>
}

/** After so many pages what was kept of fonts and pictures is let go. */
const CLEAN_UP_AFTER = 64

/** Reads from memory alone: no font, no table of characters is fetched, nothing of the file is run. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | PdfFault> {
  const { getDocument } = await import('unpdf/pdfjs')
  const opened = await opening(getDocument, bytes)
  if (typeof opened === 'string') return opened
  const { info } = await opened.getMetadata().catch(() => ({ info: {} }))
  return {
    info: infoOf(new Map<string, unknown>(Object.entries(info)), opened.numPages),
    pages: () => pagesOf(opened),
    close: async () => { await opened.loadingTask.destroy() },
  }
}

async function opening(open: typeof getDocument, bytes: Uint8Array): Promise<PDFDocumentProxy | PdfFault> {
  // pdf.js takes what it is given away from us
  const task = open({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, enableXfa: false, stopAtErrors: false, verbosity: 0 })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'needs-password' : 'broken'
  }
}

async function* pagesOf(document: PDFDocumentProxy): AsyncGenerator<PdfPage> {
  for (let number = 1; number <= document.numPages; number += 1) {
    yield await pageOf(document, number)
    if (number % CLEAN_UP_AFTER === 0) await document.cleanup()
  }
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const toPage = asTransform(transform)
    const { items } = await page.getTextContent()
    const texts: readonly TextItem[] = items.flatMap(item => ('str' in item ? item : []))
    const areas = linkAreasOf(await page.getAnnotations().catch(() => []), toPage)
    const lines = linesOf(blocksOf(rowsOf(runsOf(texts, toPage, { width, height }))), areas)
    page.cleanup()
    return { number, width, height, lines }
  } catch {
    return { number, width: 0, height: 0, lines: [] }
  }
}

function asTransform([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Transform {
  return [a, b, c, d, e, f]
}
