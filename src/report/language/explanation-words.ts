/** The words around the evidence of one note, when it is explained in plain text. */
import type { Difference, LinkState, MatchPart, PassageTranslation, Where } from '../../model/verdicts.ts'

export interface ExplanationWords {
  readonly sections: Readonly<Record<'address' | 'looks' | 'link' | 'page' | 'findings' | 'actions', string>>
  readonly attributed: (place: string) => string
  readonly nothing: string
  readonly heading: (note: number | string | null) => string
  readonly printed: (text: string) => string
  readonly linkBehind: (url: string) => string
  readonly readAs: (url: string) => string
  readonly sure: (percent: number) => string
  readonly orElse: (url: string) => string
  readonly copyOf: (url: string, state: LinkState) => string
  readonly citedBy: (names: string) => string
  readonly status: (status: number) => string
  readonly fromCache: string
  readonly requests: (count: number, again: number) => string
  /** `status` is `null` where the page itself leads on. */
  readonly leadsTo: (from: string, to: string, status: number | null) => string
  readonly bodyFlaws: (flaws: string) => string
  readonly archivedCopy: (datetime: string, url: string) => string
  readonly allRequests: (count: number) => string
  readonly score: (score: number) => string
  readonly pageTitle: (title: string) => string
  readonly published: (date: string) => string
  readonly pageLanguage: (language: string) => string
  readonly quotation: (text: string) => string
  readonly passage: (text: string, where: Where | null) => string
  readonly difference: (difference: Difference) => string
  /** What a part of the score is made of, and what it adds. */
  readonly part: (part: MatchPart) => string
  readonly translation: (translation: PassageTranslation) => string
}
