/** The table of writers: how corrections come into a copy of a manuscript, one row for each format that has one. */
import type { Format } from '../model/manuscript.ts'
import { editsOf } from './edits.ts'
import type { FixedCopy, FixTask } from './task.ts'
import { editTextFile } from './text-file.ts'
import { asItIs, inHtml, inLatex, type WrittenAddress } from './written.ts'

export { correctionsOf, type FixableReference } from './corrections.ts'
export type { FixedCopy } from './task.ts'

type FixWriter = (task: FixTask) => Promise<FixedCopy>

/** Formats without a row (PDF, EPUB) can't be written: the list of corrections is what there is. */
const WRITERS: Partial<Record<Format, FixWriter>> = {
  text: task => writeText(task), 'text-layer': task => writeText(task), markdown: task => writeText(task),
  html: task => writeText(task, inHtml), latex: task => writeText(task, inLatex),
  docx: async task => (await import('./docx/index.ts')).fixDocx(task),
  odt: async task => (await import('./odt/index.ts')).fixOdt(task),
}

/** The writer of a format; `null` where there is none. */
export const fixWriterOf = (format: Format): FixWriter | null => WRITERS[format] ?? null

async function writeText({ bytes, manuscript, corrections, document }: FixTask, written: WrittenAddress = asItIs): Promise<FixedCopy> {
  const { bytes: fixed, before, after } = editTextFile(bytes, document, editsOf(corrections.corrections, manuscript.text, written))
  const { createTwoFilesPatch } = await import('diff')
  return { bytes: fixed, patch: createTwoFilesPatch(`a/${document}`, `b/${document}`, before, after, undefined, undefined, { context: 3 }) }
}
