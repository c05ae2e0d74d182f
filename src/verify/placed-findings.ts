/** Findings that belong to no single reference: runs of numbers in one row, a host that refuses us, the network down. */
import type { NumberingFaults } from '../model/citation.ts'
import type { FindingCode, PlacedFinding, Severity } from '../model/finding.ts'
import type { NoteNumber, Remark } from '../model/manuscript.ts'
import type { Link, LinkReason } from '../model/verdicts.ts'
import { hostNameOf } from '../url/host-name.ts'

export function noNotesFinding(document: string): PlacedFinding {
  return { code: 'no-notes', severity: 'warning', args: { document }, document, line: null, notes: [] }
}

/** One of many files, which the others don't wait for. */
export function unreadFinding(document: string): PlacedFinding {
  return { code: 'document-unread', severity: 'warning', args: { document }, document, line: null, notes: [] }
}

const IS_LEFT_OUT: ReadonlySet<Remark['code']> = new Set<Remark['code']>(['beside-not-read', 'no-text-on-pages', 'cut-at-limit', 'ends-early'])

/** What an editor should know of how a file was read; what was not read of it should be looked at. */
export function readingFindings(remarks: readonly Remark[], document: string): readonly PlacedFinding[] {
  return remarks.map(({ code, args }): PlacedFinding => ({ code, severity: IS_LEFT_OUT.has(code) ? 'warning' : 'info', args, document, line: null, notes: [] }))
}

/** What does not come out even between markers and bodies. Numbers that follow one another make one row. */
export function numberingFindings(faults: NumberingFaults, document: string): readonly PlacedFinding[] {
  const rows = (code: FindingCode, severity: Severity, numbers: readonly Numbered[]) => runsOf(numbers).map(run => rowOf({ code, severity, document }, run))
  return [
    ...rows('markers-without-note', 'error', faults.markersWithoutNote),
    ...rows('notes-without-marker', 'warning', faults.notesWithoutMarker),
    ...faults.numbersUsedTwice.map(({ note, lines }): PlacedFinding => ({
      code: 'number-used-twice', severity: 'warning', document, line: lines[0] ?? null, notes: note === null ? [] : [note], args: { first: note ?? '', lines: lines.join(', ') },
    })),
    ...rows('number-lost', 'warning', faults.numbersLost),
    ...unnumbered(faults.unnumberedNotes.map(({ line }) => line), document),
  ]
}

interface Numbered { readonly note: NoteNumber; readonly line: number }
interface Run { readonly first: NoteNumber; readonly last: NoteNumber; readonly line: number; readonly count: number }

/** Ascending numbers without a gap are one run; a number may repeat in it, a sign (`*`) runs only with itself. */
function runsOf(numbers: readonly Numbered[]): Run[] {
  const runs: Run[] = []
  for (const { note, line } of numbers) {
    const open = runs.at(-1)
    const goesOn = open !== undefined && (note === open.last || (typeof note === 'number' && typeof open.last === 'number' && note === open.last + 1))
    if (goesOn) runs[runs.length - 1] = { ...open, last: note, count: note === open.last ? open.count : open.count + 1 }
    else runs.push({ first: note, last: note, line, count: 1 })
  }
  return runs
}

function rowOf(base: Pick<PlacedFinding, 'code' | 'severity' | 'document'>, { first, last, line, count }: Run): PlacedFinding {
  const ends = first === last ? [first] : [first, last]
  return { ...base, line, notes: ends.filter(note => note !== null), args: { first: first ?? '', last: last ?? '', count, line } }
}

function unnumbered(lines: readonly number[], document: string): PlacedFinding[] {
  const [line] = lines
  return line === undefined ? [] : [{ code: 'note-unnumbered', severity: 'warning', document, line, notes: [], args: { count: lines.length, lines: lines.join(', ') } }]
}

/** What is asked of a reference to see how its host behaves. */
export interface HostReference { readonly document: string; readonly note: NoteNumber; readonly url: string | null; readonly link: Link }

/** Reasons that are a page's own wall, not the host's. */
const OF_THE_PAGE: ReadonlySet<LinkReason> = new Set<LinkReason>(['login-wall', 'paywall'])
/** One refused page is told at its note; it takes two to say that the host refuses us (set by judgement). */
const REFUSED_MIN = 2
/** Notes that a sentence names (set by judgement). */
const NAMED_MAX = 12

/** One row for each host that refuses us, however many notes; or one for the network when nothing could be reached. */
export function hostFindings(references: readonly HostReference[]): readonly PlacedFinding[] {
  const asked = references.filter(({ link }) => link.state !== 'not-checked' && link.state !== 'malformed')
  if (asked.length > 0 && asked.every(({ link }) => link.state === 'unreachable')) {
    return [{ code: 'network-down', severity: 'warning', document: null, line: null, notes: [], args: { count: asked.length } }]
  }
  const refused = new Map<string, HostReference[]>()
  for (const reference of asked) {
    const host = reference.url === null ? null : hostNameOf(reference.url)
    if (reference.link.state !== 'blocked' || OF_THE_PAGE.has(reference.link.reason) || host === null) continue
    refused.set(host, [...(refused.get(host) ?? []), reference])
  }
  return [...refused].filter(([, of]) => of.length >= REFUSED_MIN).map(([host, of]) => hostRow(host, of))
}

/** One row for an archive that could not be asked: that is no word on its copies. */
export function archiveFindings(references: readonly HostReference[]): readonly PlacedFinding[] {
  const unknown = references.filter(({ link }) => link.copySearch === 'archive-unreachable')
  if (unknown.length === 0) return []
  return [{ code: 'archive-unreachable', severity: 'info', ...placeOf(unknown), args: { count: unknown.length, ...namedNotes(unknown) } }]
}

function hostRow(host: string, references: readonly HostReference[]): PlacedFinding {
  const reasons = new Set(references.map(({ link }) => link.reason))
  const statuses = new Set(references.map(({ link }) => link.status))
  return {
    code: 'host-refuses', severity: 'info', ...placeOf(references),
    args: {
      host, count: references.length, ...namedNotes(references),
      reason: reasons.size === 1 ? [...reasons].join('') : '', status: statuses.size === 1 ? [...statuses].map(status => status ?? '').join('') : '',
    },
  }
}

const notesOf = (references: readonly HostReference[]) => [...new Set(references.map(({ note }) => note).filter(note => note !== null))]

function placeOf(references: readonly HostReference[]): Pick<PlacedFinding, 'document' | 'line' | 'notes'> {
  const [document, ...others] = new Set(references.map(reference => reference.document))
  return { document: others.length === 0 ? document ?? null : null, line: null, notes: notesOf(references) }
}

function namedNotes(references: readonly HostReference[]): { readonly notes: string; readonly moreNotes: number } {
  const notes = notesOf(references)
  return { notes: notes.slice(0, NAMED_MAX).join(', '), moreNotes: Math.max(0, notes.length - NAMED_MAX) }
}
