/** Everything that the product says, as one language fulfils it; the compiler asks each language for each sentence. */
import type { CitationKind } from '../../model/citation.ts'
import type { Action, Finding, FindingCode, Severity } from '../../model/finding.ts'
import type { BodyFlaw, TlsState } from '../../model/look.ts'
import type { ReportedLook, ReportLanguage } from '../../model/report.ts'
import type { RepairEvidenceCode, RepairVerdict, UrlFlaw } from '../../model/url.ts'
import type { CopyMatch, CopySearch, Difference, Identity, LinkReason, LinkRule, LinkState, Where } from '../../model/verdicts.ts'
import type { DecisionWords } from './decision-words.ts'
import type { ExplanationWords } from './explanation-words.ts'
import type { PageWords } from './page-words.ts'
import type { Place, PlaceWords } from './place-words.ts'
import type { RunWords } from './run-words.ts'

type Table<Key extends string> = Readonly<Record<Key, string>>
export type Reason = Exclude<LinkReason, null>

/** How a language counts and dates. */
export interface Counting {
  readonly number: (count: number) => string
  /** `2021-06-01T…` written out; what is no ISO date is given back as it is. */
  readonly longDate: (date: string) => string
}

/** What things are called. */
export interface Names {
  readonly severity: Table<Severity>
  readonly action: Table<Action>
  readonly state: Table<LinkState>
  readonly kind: Table<CitationKind>
  readonly copySearch: Table<Exclude<CopySearch, 'found' | null>>
  readonly body: Table<BodyFlaw>
  readonly flaw: Table<UrlFlaw>
  readonly identity: Table<Identity['verdict']>
  /** With the word for certificate. */
  readonly certificate: Table<Exclude<TlsState, 'valid' | null>>
  /** Why a link's state is what it is, as part of a sentence. */
  readonly reason: Table<Reason>
  /** What was seen of a page. */
  readonly sign: Table<LinkRule>
  readonly purpose: Table<ReportedLook['purpose']>
  readonly difference: Table<Difference['kind']>
  /** Where on a page a passage stands, after `found`. */
  readonly where: Table<Where>
  /** What a repair did; `as-printed` where nothing was to be done. */
  readonly repair: Table<RepairVerdict | 'as-printed'>
  readonly repairEvidence: Table<RepairEvidenceCode>
  /** A finding's kind in a few words, without its arguments. */
  readonly finding: Table<FindingCode>
  /** What to do about it, and what it does not mean. */
  readonly help: Table<FindingCode>
}

/** What is said of one reference. */
export interface ReferenceWords {
  /** One or two plain sentences; unknown arguments leave their part of the sentence out. */
  readonly finding: (finding: Pick<Finding, 'code' | 'severity' | 'args'>) => string
  /** Between what speaks for a repair and what against it. */
  readonly but: string
  /** A reason with the status that came. */
  readonly withStatus: (reason: string, status: number) => string
  /** What was found out about a quotation or claim, in a few words. */
  readonly match: (match: Pick<CopyMatch, 'verdict' | 'kind' | 'against' | 'where'>) => string
  /** How far a copy lies from the day of citation. */
  readonly distance: (days: number) => string
  /** A page of a cited PDF. */
  readonly pdfPage: (page: number) => string
  /** What a printed note is called: by its number, or by its place where none is printed. */
  readonly note: (note: number | string | null, place: Place) => string
  /** Added to a printed reference, in brackets. */
  readonly citedCopy: (datetime: string, url: string) => string
}

export interface Words extends Counting, PlaceWords {
  readonly language: ReportLanguage
  readonly names: Names
  readonly reference: ReferenceWords
  readonly run: RunWords
  readonly explanation: ExplanationWords
  readonly page: PageWords
  readonly decision: DecisionWords
  /** Sentences that are said where they arise, by their pattern in English. */
  readonly otherwise: Readonly<Record<string, string>>
  /** Quotation marks of the language around `text`. */
  readonly quoted: (text: string) => string
}
