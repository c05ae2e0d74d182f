/** Corrects a copy of one document, by what a run found out or, without a run, by its print alone. */
import { correctionsOf, fixWriterOf, type FixableReference, type FixedCopy } from '../fix/index.ts'
import { complaint } from '../model/complaint.ts'
import type { Address } from '../model/citation.ts'
import type { Corrections } from '../model/correction.ts'
import type { Decision, ShownDecision } from '../model/decision.ts'
import type { Format } from '../model/manuscript.ts'
import type { Reference, Report } from '../model/report.ts'
import { addressToPrint, copyInBrackets } from '../report/corrected.ts'
import { isDismissed, isOpen, ownDecision } from '../report/decided.ts'
import { wordsOf, type Words } from '../report/language/index.ts'
import { assemble } from './assemble.ts'
import { addressDecision, byAbout, withDecisions, type Decisions } from './decided.ts'
import { decidedSince } from './decided-since.ts'
import type { LoadedDocument } from './documents.ts'
import { readDocument, type Reading } from './reading.ts'
import { pagesOf } from './references.ts'

export interface FixRequest {
  readonly document: LoadedDocument
  /** A run over the document; `null`: only what its print shows is corrected. */
  readonly report: Report | null
  /** Archived copies are set beside addresses of pages that are gone. */
  readonly withCopies: boolean
  readonly now: Date
  /** Decisions made since the run are respected too. */
  readonly decisions?: readonly Decision[]
}

export interface FixOutcome {
  readonly format: Format
  readonly corrections: Corrections
  /** `null`: this format has no writer. */
  readonly copy: FixedCopy | null
}

/** Throws a `Complaint` where the run is not one of this document as it is now. */
export async function fixDocument({ document, report, withCopies, now, decisions: made = [] }: FixRequest): Promise<FixOutcome> {
  const decisions = byAbout(made)
  const reading = withDecisions(await readDocument(document), decisions)
  const words = wordsOf(report?.run.language ?? 'en')
  const references = referencesIn(decidedSince(report ?? unaskedReport(reading, decisions), decisions), document)
  const corrections = correctionsOf(reading.manuscript, reading.drafts.flatMap(draft => {
    const reference = references.get(localId(draft.id))
    return reference === undefined ? [] : [fixable(draft, reference, { withCopies, decisions, words })]
  }))
  const write = fixWriterOf(reading.manuscript.format)
  const copy = write === null ? null : await write({ bytes: document.bytes, manuscript: reading.manuscript, corrections, document: document.path, now, ...(document.beside !== undefined && { beside: document.beside }) })
  return { format: reading.manuscript.format, corrections, copy }
}

/** Whether the run is about these very bytes. */
export const isAbout = ({ run }: Report, { sha256 }: LoadedDocument): boolean => run.documents.some(document => document.sha256 === sha256)

function referencesIn({ run, references }: Report, { path, sha256 }: LoadedDocument): ReadonlyMap<string, Reference> {
  const name = run.documents.find(each => each.sha256 === sha256)?.path
  if (name === undefined) throw complaint`The run ${run.id} was about ${run.documents.map(each => each.path).join(', ')}, not about ${path} as it is now: check it again first.`
  return new Map(references.filter(reference => reference.document === name).map(reference => [localId(reference.id), reference]))
}

const localId = (id: string) => id.slice(id.lastIndexOf('#') + 1)

/** What can be said of a document without asking anything. */
function unaskedReport(reading: Reading, decisions: Decisions): Report {
  const record = { id: '', fingerprint: '', startedAt: '', finishedAt: null, complete: false, documents: [reading.manuscript.document] }
  return assemble({ record, readings: [reading], pages: pagesOf(reading.drafts), results: new Map(), isOffline: true, throughProxy: false, decisions })
}

const GONE: ReadonlySet<string> = new Set(['dead', 'soft-404'])

interface Wishes { readonly withCopies: boolean; readonly decisions: Decisions; readonly words: Words }

function fixable({ id, note, address, source }: Reading['drafts'][number], reference: Reference, { withCopies, decisions, words }: Wishes): FixableReference {
  const { url, repair, link, findings } = reference
  const decided = addressDecision(address?.printed ?? null, source?.title ?? note.title, decisions)?.ruling
  // What an editor dismissed is not written.
  const dismissed = new Set(findings.filter(isDismissed).map(({ code }) => code))
  const now = { ...link, ...(dismissed.has('link-moved') && { finalUrl: null }) }
  const isGone = GONE.has(link.state) && !dismissed.has('link-dead') && !dismissed.has('link-soft-404')
  // An ibid note's address is printed in the note that it repeats.
  const own = address !== null && note.addresses.includes(address) ? address : null
  const found = repair === null ? null : addressToPrint({ url, verdict: repair.verdict }, now)
  return {
    id, note, address: own, url: urlToPrint(decided, address, found === url && dismissed.has('url-doubled') ? null : found),
    addition: withCopies && isGone && link.archive !== null ? copyInBrackets(link.archive, note.text) : '', said: marginLines(reference, words),
  }
}

/** What an editor decided holds before what was found. */
function urlToPrint(decided: Decision['ruling'] | undefined, address: Address | null, found: string | null): string | null {
  switch (decided) {
    case 'reading': return address?.repaired.url ?? null
    case 'rejected': case 'as-printed': return null
    case 'accepted': case null: case undefined: return found
  }
}

/** What is still to be done, each with the editor's remark; that an editor agrees needs no word. */
function marginLines(reference: Reference, words: Words): string[] {
  const said = reference.findings.filter(finding => isOpen(finding) && finding.code !== 'link-not-checked').map(({ message, decision }) => [message, ...remarkOf(decision, words)].join(' '))
  const own = ownDecision(reference)
  return [...said, ...remarkOf(own, words)].filter(line => line !== '')
}

function remarkOf(decision: ShownDecision | undefined, { decision: say }: Words): string[] {
  if (decision === undefined) return []
  const chosen = decision.ruling === 'reading' ? say.said(decision) : null
  return [...(chosen === null ? [] : [chosen]), ...(decision.remark === '' ? [] : [say.remark(decision.remark)])]
}
