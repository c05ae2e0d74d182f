/** `footproof fix`: a corrected copy of a manuscript, never the original. */
import { access, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { Complaint, complaint } from '../../model/complaint.ts'
import type { FixedCopy } from '../../fix/index.ts'
import type { Correction } from '../../model/correction.ts'
import type { Format } from '../../model/manuscript.ts'
import { phrase } from '../../model/phrase.ts'
import type { Report } from '../../model/report.ts'
import type { LoadedDocument } from '../../pipeline/documents.ts'
import { fixDocument, isAbout } from '../../pipeline/fix.ts'
import { parseReport } from '../../report/index.ts'
import { wordsOf } from '../../report/language/index.ts'
import { unitOf } from '../../report/language/place-words.ts'
import { openDecisions } from '../../store/decisions.ts'
import { openStore } from '../../store/index.ts'
import { writeWhole } from '../../store/whole-file.ts'
import { printable } from '../../text/printable.ts'
import { decisionsPath } from '../decisions-path.ts'
import { readManuscriptFile } from '../input.ts'
import { writeLine } from '../output.ts'
import { readRun } from '../run-name.ts'
import type { ExitCode } from '../exit.ts'
import { languageSpoken, tell } from '../voice.ts'

export interface FixFlags { readonly run?: string; readonly decisions?: string; readonly out: string; readonly to?: string; readonly archiveLinks?: boolean }

export async function fixCommand(file: string, { run, out, to, decisions, archiveLinks = false }: FixFlags): Promise<ExitCode> {
  const path = to ?? correctedName(file)
  const document = await readManuscriptFile(file)
  const report = run === undefined ? await newestRunAbout(document, out) : (await readRun(run, out)).report
  const { corrections: { corrections, comments }, copy, format } = await fixDocument({ document, report, withCopies: archiveLinks, now: new Date(), decisions: await openDecisions(decisionsPath(decisions, out)).all() })
  const files = copy === null ? [] : filesOf(copy, { file, path })
  await refuseExisting(files.map(([name]) => name))
  if (report === null) tell(phrase`No run over ${file} as it is now lies in ${out}: corrected is what its print shows. Run footproof check first to know more.`)
  if (copy === null) {
    for (const correction of corrections) await writeLine(lineOf(correction, format))
    throw complaint`${file} is ${format.toUpperCase()}, which can’t be written; the corrections are listed above, ${corrections.length} in all. Make them where the file was made.`
  }
  for (const [name, content] of files) await written(name, content)
  for (const correction of corrections) await writeLine(lineOf(correction, format))
  tell(phrase`addresses corrected: ${corrections.length}, notes commented on: ${comments.length}. ${files.map(([name]) => name).join(', ')}`)
  if (copy.beside !== undefined) tell(phrase`Files that ${file} names are corrected too, each in a copy beside it; patch -p1 < ${path}.diff corrects all of them in place.`)
  return 0
}

/** What is written, and where: the copy, copies of files that it names each beside its own, the diff of all. */
function filesOf({ bytes, beside = new Map(), patch }: FixedCopy, { file, path }: { readonly file: string; readonly path: string }): readonly (readonly [path: string, content: string | Uint8Array])[] {
  return [
    [path, bytes], ...Array.from(beside, ([name, own]): readonly [string, Uint8Array] => [correctedName(join(dirname(file), name)), own]),
    ...(patch === null ? [] : [[`${path}.diff`, patch] as const]),
  ]
}

async function refuseExisting(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (await access(path).then(() => true, () => false)) throw complaint`${path} is there already, and may hold work of yours: move it away, or name another file with --to.`
  }
}

async function written(path: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(path, content).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw complaint`${path} can’t be written: check that its folder is there, has room and may be written in, or name another file with --to.`
    throw error
  })
}

/** `book.docx` → `book.corrected.docx`, beside it. */
const correctedName = (file: string) => join(dirname(file), `${basename(file, extname(file))}.corrected${extname(file)}`)

/** Columns apart by tabs. */
function lineOf(correction: Correction, format: Format): string {
  const { note, printed, address, addition } = correction
  return [String(note ?? '?'), wordsOf(languageSpoken(), unitOf(format)).place(correction), printed, `→ ${address}${addition}`].map(printable).join('\t')
}

async function newestRunAbout(document: LoadedDocument, out: string): Promise<Report | null> {
  const store = openStore(out)
  for (const { id } of [...await store.runs()].reverse()) {
    const text = await readFile(join(store.place(id), 'report.json'), 'utf8').catch(() => null)
    const report = text === null ? null : readable(text)
    if (report !== null && isAbout(report, document)) return report
  }
  return null
}

/** A damaged report of another run is no reason to stop. */
function readable(text: string): Report | null {
  try {
    return parseReport(text)
  } catch (error) {
    if (error instanceof Complaint) return null
    throw error
  }
}
