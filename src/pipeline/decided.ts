/** People's decisions, laid on what was read and found; they hold as long as what they were made about is the same. */
import { createHash } from 'node:crypto'
import type { Address, Apparatus, Note } from '../model/citation.ts'
import { isDismissal, type Decision, type FindingDecision, type ShownDecision } from '../model/decision.ts'
import type { Finding, FindingCode } from '../model/finding.ts'
import type { RepairedUrl } from '../model/url.ts'
import { keyOf } from '../url/index.ts'
import type { Reading } from './reading.ts'
import { draftsOf } from './references.ts'

export type Decisions = ReadonlyMap<string, Decision>

export const byAbout = (decisions: readonly Decision[]): Decisions => new Map(decisions.map(decision => [decision.about, decision]))

/** What a decision about an address is made about: its print, and the title that stands with it. */
export function aboutAddress(printed: string, title: string | null): string {
  return sumOf(['address', collapse(printed), title ?? ''])
}

/** Arguments that may change while what is found stays the same. */
const FLEETING: ReadonlySet<string> = new Set(['line', 'lines', 'page', 'onPages', 'archive', 'archivedAt'])

/** What a decision about a finding is made about; `where` is the note's text, of a document's own finding the document. */
export function aboutFinding(where: string, { code, args }: Pick<Finding, 'code' | 'args'>): string {
  return sumOf(['finding', collapse(where), code, ...Object.entries(args).filter(([name]) => !FLEETING.has(name)).sort(([one], [other]) => (one < other ? -1 : 1)).flat().map(String)])
}

const ABOUT_ADDRESS: ReadonlySet<FindingCode> = new Set<FindingCode>(['url-repaired', 'url-ambiguous', 'url-truncated', 'url-unrecoverable', 'url-target-differs'])

/** Whether a finding asks how a printed address reads: what is decided about the address is decided about it. */
export const isAboutAddress = (code: FindingCode): boolean => ABOUT_ADDRESS.has(code)

const sumOf = (parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim()

const shown = ({ ruling, reading, remark, decidedAt }: Decision): ShownDecision => ({ ruling, reading, remark, decidedAt })

/** The document with its addresses as they were decided to read. */
export function withDecisions(reading: Reading, decisions: Decisions): Reading {
  if (decisions.size === 0) return reading
  const apparatus: Apparatus = { ...reading.apparatus, notes: reading.apparatus.notes.map(note => withDecided(note, decisions)) }
  return { ...reading, apparatus, drafts: draftsOf(reading.manuscript.document, apparatus) }
}

/** What was decided about how a printed address reads. */
export function addressDecision(printed: string | null, title: string | null, decisions: Decisions): ShownDecision | null {
  const decision = printed === null ? undefined : decisions.get(aboutAddress(printed, title))
  return decision === undefined ? null : shown(decision)
}

function withDecided(note: Note, decisions: Decisions): Note {
  const decided = new Map(note.sources.flatMap(source => source.addresses.map(address => [address, decidedAddress(address, source.title ?? note.title, decisions)] as const)))
  const of = (address: Address) => decided.get(address) ?? decidedAddress(address, note.title, decisions)
  return { ...note, addresses: note.addresses.map(of), sources: note.sources.map(source => ({ ...source, addresses: source.addresses.map(of) })) }
}

function decidedAddress(address: Address, title: string | null, decisions: Decisions): Address {
  const decision = address.printed === null ? undefined : decisions.get(aboutAddress(address.printed, title))
  const url = decision === undefined ? null : readingOf(decision, address.repaired.printed)
  return url === null ? address : { ...address, repaired: certain(url, address.repaired) }
}

/** `null`: nothing was decided about how it reads. */
function readingOf({ ruling, reading }: Decision, printed: string): string | null {
  if (ruling === 'reading') return reading
  return ruling === 'as-printed' ? asPrinted(printed) : null
}

const asPrinted = (printed: string) => printed.replace(/\s+/gu, '').replace(/[.,;]+$/u, '')

/** What differs from its print is still to be corrected there. Nothing else is tried beside it. */
function certain(url: string, repaired: RepairedUrl): RepairedUrl {
  return { ...repaired, url, verdict: asPrinted(repaired.printed) === url ? 'exact' : 'repaired', confidence: 1, alternatives: [], evidence: [{ code: 'decided', saw: [] }], key: keyOf(url) }
}

/** Where a finding stands, and what was decided about the address that it may ask about. */
export interface FindingPlace { readonly where: string; readonly address: ShownDecision | null }

/** The finding with what was decided about it; `where` as in `aboutFinding`. One that was dismissed is for information alone. */
export function decidedFinding<Found extends Finding>(finding: Found, { where, address }: FindingPlace, decisions: Decisions): Found & { readonly decision?: FindingDecision } {
  if (decisions.size === 0) return finding
  const own = decisions.get(aboutFinding(where, finding))
  const decision = isAboutAddress(finding.code) && address !== null ? address : own === undefined ? null : shown(own)
  if (decision === null) return finding
  return { ...finding, ...(isDismissal(decision) && { severity: 'info' as const }), decision: { ...decision, foundAs: finding.severity } }
}
