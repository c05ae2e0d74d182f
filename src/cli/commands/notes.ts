/** `footproof notes`: what was read from a manuscript. Nothing is asked but for the manuscript itself, where it is a published page. */
import { reportedSource } from '../../cite/index.ts'
import type { Claim, Note } from '../../model/citation.ts'
import type { Manuscript, NoteBody } from '../../model/manuscript.ts'
import { phrase } from '../../model/phrase.ts'
import type { ReportLanguage } from '../../model/report.ts'
import { isAddress, type LoadedDocument } from '../../pipeline/documents.ts'
import { readDocument, type Reading } from '../../pipeline/reading.ts'
import { fetchDocuments } from '../../pipeline/published.ts'
import { pagesOf } from '../../pipeline/references.ts'
import { wordsOf, type Words } from '../../report/language/index.ts'
import { unitOf } from '../../report/language/place-words.ts'
import { reportedRepair } from '../../report/repair-words.ts'
import { fileAt } from '../../text/places.ts'
import { readManuscriptFile } from '../input.ts'
import { interruption } from '../interruption.ts'
import type { CheckOptions } from '../options.ts'
import { writeLine } from '../output.ts'
import { spoken } from '../voice.ts'

export async function notesCommand(file: string, isJson: boolean, options: CheckOptions): Promise<void> {
  const documents = isAddress(file) ? await published(file, options) : [await readManuscriptFile(file)]
  for (const document of documents) await write(await readDocument(document), isJson, options.language)
}

async function write(reading: Reading, isJson: boolean, language: ReportLanguage): Promise<void> {
  if (isJson) await writeLine(JSON.stringify(outlineOf(reading), null, 2))
  else for (const line of linesOf(reading, wordsOf(language, unitOf(reading.manuscript.format)))) await writeLine(line)
}

async function published(address: string, { settings }: CheckOptions): Promise<readonly LoadedDocument[]> {
  const { signal, done } = interruption()
  try {
    return (await fetchDocuments([{ address }], settings, signal)).filter(document => 'bytes' in document)
  } finally {
    done()
  }
}

function outlineOf({ manuscript, apparatus, drafts }: Reading): object {
  const citing = new Map(pagesOf(drafts).flatMap(page => page.drafts.map(({ id }) => [id, page.drafts.map(draft => draft.note.body.id)])))
  const firstOf = new Map([...drafts].reverse().map(({ id, note }) => [note.body.id, id]))
  return {
    schema: 1,
    document: manuscript.document,
    remarks: manuscript.remarks,
    notes: apparatus.notes.map(note => outlineNote(note, note.addresses.length === 0 ? [] : citing.get(firstOf.get(note.body.id) ?? '') ?? [])),
    markers: apparatus.claims.map(outlineMarker),
  }
}

function outlineNote(note: Note, citing: readonly string[]): object {
  const { body, addresses } = note
  const [first, ...further] = addresses
  const { url = null, key = null } = first?.repaired ?? {}
  return {
    id: body.id, note: body.note, line: body.line, endLine: body.endLine, page: body.page, kind: note.kind, text: note.text, title: note.title, year: note.year,
    accessed: note.accessed, repeats: note.repeats, printed: first?.printed ?? null, target: first?.target ?? null, url,
    repair: first === undefined ? null : reportedRepair(first.repaired, wordsOf('en')),
    key, sameAs: citing.filter(id => id !== body.id),
    sources: note.sources.map(reportedSource),
    further: further.map(({ printed, target, repaired }) => ({ printed, target, url: repaired.url, verdict: repaired.verdict, key: repaired.key })),
  }
}

const outlineMarker = ({ mark, text, quotes, numbers }: Claim) => ({ note: mark.note, noteId: mark.noteId, line: mark.line, claim: text, quotes, numbers })

function* linesOf({ manuscript, apparatus }: Reading, words: Words): Generator<string> {
  yield spoken(phrase`${manuscript.document}: notes: ${apparatus.notes.length}, markers: ${apparatus.claims.length}`)
  for (const { code, args } of manuscript.remarks) yield words.reference.finding({ code, severity: 'info', args })
  for (const { body, addresses, title, kind } of apparatus.notes) {
    const said = addresses.map(({ repaired }) => `${repaired.url ?? spoken(phrase`no address to be had`)} (${repaired.verdict})`).join('; ')
    yield `${body.note ?? '?'}\t${words.place({ ...body, ...inFile(manuscript, body) })}\t${said === '' ? kind : said}\t${title ?? ''}`
  }
}

function inFile(manuscript: Manuscript, { span: [start] }: NoteBody): { readonly file?: string } {
  const file = fileAt(manuscript, start)
  return file === undefined ? {} : { file }
}
