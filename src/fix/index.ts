/** The table of writers: how corrections come into a copy of a manuscript, one row for each format that has one. */
import type { Correction } from '../model/correction.ts'
import type { Format, Span } from '../model/manuscript.ts'
import { attributeEdits, latexEdits, markdownEdits, type Place } from './behind.ts'
import { apart, editsOf, type Edit, type FileWriting } from './edits.ts'
import { pastHtml, pastLatex, pastMarkdown, pastNothing } from './past-link.ts'
import type { FixedCopy, FixTask } from './task.ts'
import { editTextFile } from './text-file.ts'
import { asItIs, inHtml, inJson, inLatex, isTex } from './written.ts'

export { correctionsOf, type FixableReference } from './corrections.ts'
export type { FixedCopy } from './task.ts'

type FixWriter = (task: FixTask) => Promise<FixedCopy>

/** Formats without a row (PDF, EPUB) can't be written: the list of corrections is what there is. */
const WRITERS: Partial<Record<Format, FixWriter>> = {
  text: task => writeText(task, PLAIN), 'text-layer': task => writeText(task, PLAIN), markdown: task => writeText(task, { written: asItIs, pastLink: pastMarkdown, behind: markdownEdits }),
  html: task => writeText(task, { written: inHtml, pastLink: pastHtml, behind: (source, places, correction) => attributeEdits(source, places, correction, { name: 'a', attribute: 'href', written: inHtml }) }),
  latex: task => writeText(task, { written: inLatex, pastLink: pastLatex, behind: latexEdits }),
  docx: async task => (await import('./docx/index.ts')).fixDocx(task),
  odt: async task => (await import('./odt/index.ts')).fixOdt(task),
}

/** The writer of a format; `null` where there is none. */
export const fixWriterOf = (format: Format): FixWriter | null => WRITERS[format] ?? null

/** How a format writes an address, and the link behind it. */
interface TextWriting extends FileWriting { readonly behind: (source: string, places: readonly Place[], correction: Correction) => readonly Edit[] }

const PLAIN: TextWriting = { written: asItIs, pastLink: pastNothing, behind: () => [] }

async function writeText({ bytes, manuscript: { format, text, origins }, corrections: { corrections }, document, beside = new Map() }: FixTask, { behind, ...writing }: TextWriting): Promise<FixedCopy> {
  const links = corrections.flatMap(correction => behind(text, correction.ranges.map(([start, end]) => ({ start, end })), correction))
  const writingIn = (file: string | undefined): FileWriting => {
    if (isTex(format, file)) return { written: inLatex, pastLink: pastLatex }
    return /\.json$/iu.test(file ?? '') ? { written: inJson, pastLink: pastNothing } : writing
  }
  const edits = apart([...editsOf(corrections, text, writingIn), ...links])
  const own = editTextFile(bytes, document, editsWithin(edits, [0, origins?.[0]?.[0] ?? Infinity]))
  const others = (origins ?? []).flatMap(([start, length, name]) => {
    const [before, inFile] = [beside.get(name), editsWithin(edits, [start, start + length])]
    return before === undefined || inFile.length === 0 ? [] : [{ name, ...editTextFile(before, name, inFile) }]
  })
  const { createTwoFilesPatch } = await import('diff')
  const changed = [{ name: document, ...own }, ...others].filter(({ before, after }) => before !== after)
  const patches = (changed.length > 0 ? changed : [{ name: document, ...own }]).map(({ name, before, after }) => createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 }))
  return { bytes: own.bytes, patch: patches.join(''), ...(others.length > 0 && { beside: new Map(others.map(({ name, bytes: fixed }) => [name, fixed])) }) }
}

/** Files beside a text follow it: an edit stands in one of them, counted from its beginning. */
function editsWithin(edits: readonly Edit[], [from, to]: Span): readonly Edit[] {
  return edits.filter(({ start, end }) => start >= from && end <= to).map(({ start, end, text }) => ({ start: start - from, end: end - from, text }))
}
