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

export interface PdfContent {
  readonly info: PdfInfo
  readonly pages: readonly PdfPage[]
  /** Pages that are pictures, or broken. */
  readonly pagesWithoutText: number
  /** Not so where pages were left out: more than are read, or one broken page after the other. */
  readonly isWhole: boolean
}

/** After so many pages what was kept of fonts and pictures is let go. */
const CLEAN_UP_AFTER = 64
/** More pages and characters than any book has, and as many as a book of 10,000 pages. */
const PAGES_MAX = 20_000
const CHARACTERS_MAX = 60_000_000
/** After so many broken pages in a row nothing more is expected of a file. */
const BROKEN_MAX = 50

/** Bytes that nobody needs afterwards may be taken: they are read without a copy, and gone. */
export interface PdfBytes { readonly bytes: Uint8Array; readonly mayBeTaken: boolean }

/** Reads from memory alone, page by page: no font, no table of characters is fetched, nothing of the file is run. */
export async function readPdfPages(file: PdfBytes): Promise<PdfContent | PdfFault> {
  const { getDocument } = await import('unpdf/pdfjs')
  const opened = await opening(getDocument, file)
  if (typeof opened === 'string') return opened
  try {
    const { info } = await opened.getMetadata().catch(() => ({ info: {} }))
    return { info: infoOf(new Map<string, unknown>(Object.entries(info)), opened.numPages), ...await pagesOf(opened) }
  } finally {
    await opened.loadingTask.destroy()
  }
}

async function opening(open: typeof getDocument, { bytes, mayBeTaken }: PdfBytes): Promise<PDFDocumentProxy | PdfFault> {
  // pdf.js takes away what it is given
  const task = open({ data: mayBeTaken ? bytes : new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, enableXfa: false, stopAtErrors: false, verbosity: 0 })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'needs-password' : 'broken'
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<Omit<PdfContent, 'info'>> {
  const pages: PdfPage[] = []
  let characters = 0
  let pagesWithoutText = 0
  let brokenInARow = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    if (number > PAGES_MAX || characters > CHARACTERS_MAX || brokenInARow === BROKEN_MAX) return { pages, pagesWithoutText, isWhole: false }
    const page = await pageOf(document, number)
    brokenInARow = page === null ? brokenInARow + 1 : 0
    if (page === null || page.lines.length === 0) pagesWithoutText += 1
    characters += page?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0
    pages.push(page ?? { number, width: 0, height: 0, lines: [] })
    if (number % CLEAN_UP_AFTER === 0) await document.cleanup()
  }
  return { pages, pagesWithoutText, isWhole: true }
}

/** `null`: broken. */
async function pageOf(document: PDFDocumentProxy, number: number): Promise<PdfPage | null> {
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
    return null
  }
}

function asTransform([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Transform {
  return [a, b, c, d, e, f]
}
