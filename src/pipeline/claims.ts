/** What a page and its archived copy say to one reference: is it the right page, and does it carry what is attributed to it? */
import type { Claim } from '../model/citation.ts'
import type { ReportedClaim } from '../model/report.ts'
import type { CopyMatch, Identity, PlacedMatch, Verdict } from '../model/verdicts.ts'
import { slugWords } from '../url/index.ts'
import type { ReadPage } from './page.ts'
import type { Draft } from './references.ts'

export interface Sources {
  readonly live: ReadPage | null
  readonly copy: ReadPage | null
  readonly url: string
}

export interface Judged { readonly identity: Identity; readonly claims: readonly ReportedClaim[] }

/** No page was read. */
export const NOT_IDENTIFIED: Identity = { verdict: 'unverified', pageTitle: null, pageDate: null, language: null, score: null }

/** Nothing was compared. */
export const NOT_COMPARED: CopyMatch = { verdict: 'unverified', kind: 'not-checkable', score: null, passage: null, where: null, anchor: null, differences: [], parts: [], pdfPage: null, against: null, translation: null }

export function judgeDraft(draft: Draft, sources: Sources): Judged {
  const claims = draft.claims.map(claim => judgeClaim(claim, sources))
  const against = sources.live === null ? 'archive' : 'live'
  const carriesQuotation = claims.some(claim => claim.quotes.some(({ match }) => match.verdict === 'confirmed' && match.against === against))
  const identity = (sources.live ?? sources.copy)?.identity({ title: draft.source?.title ?? null, slug: slugWords(sources.url), carriesQuotation }) ?? NOT_IDENTIFIED
  return { identity, claims: identity.verdict === 'refuted' ? claims.map(withoutAbsence) : claims }
}

function judgeClaim(claim: Claim, sources: Sources): ReportedClaim {
  const quotes = claim.quotes.map(text => ({ text, match: best(sources, page => page.matchQuotation(text)) }))
  const match = quotes.length > 0 ? weakest(quotes.map(quote => quote.match)) : best(sources, page => page.matchClaim(claim.text))
  const { line, page } = claim.mark
  return { line, ...(page !== undefined && { page }), text: claim.text, quotes, match }
}

/** The living page decides, but where only its copy carries the text. */
function best({ live, copy }: Sources, match: (page: ReadPage) => PlacedMatch): CopyMatch {
  const now = live === null ? null : { ...match(live), against: 'live' as const, translation: null }
  if (now?.verdict === 'confirmed' || (now !== null && copy === null)) return now
  const then = copy === null ? null : { ...match(copy), against: 'archive' as const, translation: null }
  return then?.verdict === 'confirmed' ? then : now ?? then ?? NOT_COMPARED
}

const WEAKNESS: readonly Verdict[] = ['refuted', 'unverified', 'confirmed']

/** A claim of several quotations stands as well as the weakest of them. */
export function weakest(matches: readonly CopyMatch[]): CopyMatch {
  return [...matches].sort((a, b) => WEAKNESS.indexOf(a.verdict) - WEAKNESS.indexOf(b.verdict))[0] ?? NOT_COMPARED
}

/** What another article lacks says nothing of the quotation. */
function withoutAbsence(claim: ReportedClaim): ReportedClaim {
  return mapMatches(claim, match => (match.kind === 'not-found' && match.verdict === 'refuted' ? { ...match, verdict: 'unverified' } : match))
}

export function mapMatches(claim: ReportedClaim, change: (match: CopyMatch) => CopyMatch): ReportedClaim {
  return { ...claim, quotes: claim.quotes.map(quote => ({ ...quote, match: change(quote.match) })), match: change(claim.match) }
}

/** Something attributed to the page is not confirmed by it: an older copy may help. */
export function isOpen(judged: Judged): boolean {
  return judged.claims.some(claim => [claim.match, ...claim.quotes.map(quote => quote.match)].some(match => match.verdict !== 'confirmed'))
}
