/** A run's result, as every report format is written from it; `report.json` is its JSON. */
import type { CitationKind, ReportedSource } from './citation.ts'
import type { FindingDecision, ShownDecision } from './decision.ts'
import type { Action, Finding, Severity } from './finding.ts'
import type { FailureReason } from './look.ts'
import type { Format, NoteNumber, Span } from './manuscript.ts'
import type { RepairEvidence, RepairVerdict, UrlFlaw } from './url.ts'
import type { CopyMatch, Identity, Link } from './verdicts.ts'
import type { LookPurpose } from './world.ts'

/** Languages in which a report can be written. */
export const REPORT_LANGUAGES = ['en', 'ru'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

/** A finding with its sentence in the report's language, ready to be read. */
export interface SaidFinding extends Omit<Finding, 'args'> {
  readonly message: string
  /** What the sentence is made from; absent in reports of versions before. */
  readonly args?: Finding['args']
  /** What an editor decided about it; a rejected one asks for nothing. Absent: nothing was decided. */
  readonly decision?: FindingDecision
}

export interface ReportedQuote {
  readonly text: string
  readonly match: CopyMatch
  /** Another source of the same text carries it; absent where none does. */
  readonly isSaidByOthers?: true
}

export interface ReportedClaim {
  readonly line: number
  /** Of the document; absent where its format knows none. */
  readonly page?: number
  /** As a reference's. */
  readonly file?: string
  readonly text: string
  readonly quotes: readonly ReportedQuote[]
  readonly match: CopyMatch
  /** Other sources of the same text carry it, where this one doesn't; absent where none does. */
  readonly isSaidByOthers?: true
}

export interface Reference {
  readonly id: string
  readonly document: string
  readonly note: NoteNumber
  readonly line: number
  readonly endLine: number
  readonly page: number | null
  /** Beside or within the document, where it stands and its lines are counted; absent where the document is one file. */
  readonly file?: string
  readonly span: Span
  readonly kind: CitationKind
  readonly text: string
  readonly title: string | null
  readonly year: number | null
  /** The source that the reference cites, the repeated one where it repeats a note; `null` where none is read. */
  readonly source: ReportedSource | null
  readonly printed: string | null
  readonly target: string | null
  readonly url: string | null
  readonly repair: {
    readonly verdict: RepairVerdict
    readonly confidence: number
    readonly alternatives: readonly string[]
    readonly flaws: readonly UrlFlaw[]
    readonly evidence: readonly RepairEvidence[]
    /** What was done and why, in one sentence. */
    readonly trace: string
  } | null
  readonly key: string | null
  /** The page whose archived copy is cited; `null` where the cited address is no such copy. */
  readonly original: { readonly url: string; readonly link: Link } | null
  /** Other references that cite the same page. */
  readonly sameAs: readonly string[]
  readonly link: Link
  readonly identity: Identity
  readonly claims: readonly ReportedClaim[]
  readonly findings: readonly SaidFinding[]
  readonly action: Action
  readonly actions: readonly Action[]
  /** The reference in the manuscript's own manner with its address mended; `null` where nothing is certain to mend. */
  readonly corrected: string | null
  /** What an editor decided about how its address reads. Absent: nothing was. */
  readonly decision?: ShownDecision
}

/** What was asked; what came from the cache and robots.txt costs nothing here. */
export interface Traffic {
  /** First looks at a page's address, or at another reading of it. */
  readonly looks: number
  /** Second looks that a death needs, and made-up siblings. */
  readonly furtherLooks: number
  /** Requests sent for all of them, hops and retries included. */
  readonly requests: number
  /** Requests that asked again after a failure that may pass. */
  readonly retries: number
}

/** One look at an address, as it came out. */
export interface ReportedLook {
  readonly purpose: LookPurpose | 'snapshot'
  readonly url: string
  readonly finalUrl: string
  /** `null`: no answer came. */
  readonly status: number | null
  readonly reason: FailureReason | null
  readonly requests: number
  readonly retries: number
  readonly fromCache: boolean
  /** ISO 8601. */
  readonly checkedAt: string
}

export interface ReportedPage {
  readonly key: string
  readonly url: string
  readonly link: Link
  readonly traffic: Traffic
  /** In their order; copies that could not be played are left out. */
  readonly looks: readonly ReportedLook[]
  /** Those that cite it, or a copy of it. */
  readonly references: readonly string[]
}

export interface ReportFinding extends SaidFinding {
  readonly document: string | null
  readonly line: number | null
  /** Of the document; absent where its format knows none. */
  readonly page?: number
  /** As a reference's. */
  readonly file?: string
  readonly notes: readonly (number | string)[]
}

interface ReportedDocument {
  readonly path: string
  /** From where the check ran, with `/`; `null` where it lies outside or was no file, not given by versions before. */
  readonly location?: string | null
  readonly format: Format
  readonly sha256: string
}

export interface Report {
  readonly schema: 1
  readonly tool: { readonly name: 'footproof'; readonly version: string }
  readonly run: {
    readonly id: string
    readonly startedAt: string
    readonly finishedAt: string | null
    readonly complete: boolean
    /** Of every sentence in the report. */
    readonly language: ReportLanguage
    /** A proxy resolved the names, so connections weren't pinned to the addresses that the guard had checked. */
    readonly throughProxy: boolean
    readonly documents: readonly ReportedDocument[]
    /** Over all pages. */
    readonly traffic: Traffic
  }
  readonly summary: {
    readonly notes: number
    readonly markers: number
    readonly references: number
    readonly pages: number
    readonly links: Readonly<Record<string, number>>
    readonly claims: Readonly<Record<string, number>>
    readonly findings: Readonly<Record<Severity, number>>
  }
  readonly references: readonly Reference[]
  readonly pages: readonly ReportedPage[]
  readonly findings: readonly ReportFinding[]
}
