/**
 * Asks a translation service for what can't be told across languages: the best passage, put into the text's own language, is
 * compared there. It may move a verdict by one step towards the page's favour, and never refutes.
 */
import type { Language } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { ReportedClaim } from '../model/report.ts'
import type { CopyMatch, Verdict } from '../model/verdicts.ts'
import type { World } from '../model/world.ts'
import { guessLanguage } from '../text/language.ts'
import { indexPage, matchClaim } from '../verify/match/index.ts'
import { weakest, type Judged } from './claims.ts'

export interface TranslationContext {
  readonly world: Pick<World, 'translate'>
  /** Base of the service; `null`: none is asked, and nothing is changed. */
  readonly service: string | null
  readonly loadLexicon: () => Promise<Lexicon>
  readonly signal: AbortSignal
}

/** The same judgement, with each verdict that a translation of the best passage moves. */
export async function withTranslations(judged: Judged, context: TranslationContext): Promise<Judged> {
  return context.service === null ? judged : { ...judged, claims: await Promise.all(judged.claims.map(claim => translatedClaim(claim, context))) }
}

async function translatedClaim(claim: ReportedClaim, context: TranslationContext): Promise<ReportedClaim> {
  if (claim.quotes.length === 0) return { ...claim, match: await translatedMatch(claim.text, claim.match, context) }
  const quotes = await Promise.all(claim.quotes.map(async quote => ({ ...quote, match: await translatedMatch(quote.text, quote.match, context) })))
  return { ...claim, quotes, match: weakest(quotes.map(({ match }) => match)) }
}

async function translatedMatch(text: string, match: CopyMatch, { world, service, loadLexicon, signal }: TranslationContext): Promise<CopyMatch> {
  const between = pairOf(text, match)
  if (between === null || match.passage === null || service === null) return match
  const translated = await world.translate(match.passage, between, signal)
  if (translated === null) return match
  const page = indexPage({ text: translated, around: translated, asides: [], headline: null, title: null, language: between.to }, await loadLexicon())
  const isSaid = matchClaim(page, text).verdict === 'confirmed'
  return { ...match, verdict: isSaid ? STEP[match.verdict] : match.verdict, ...(isSaid && match.verdict === 'unverified' && { kind: 'translated' as const }), translation: { service, text: translated, before: match.verdict } }
}

/** One step; a refuted one is not confirmed at once. */
const STEP: Readonly<Record<Verdict, Verdict>> = { confirmed: 'confirmed', unverified: 'confirmed', refuted: 'unverified' }

/** From the passage's language to the text's; `null` where they are one, can't be told, nothing is open, or the passage stands where it counts less. */
function pairOf(text: string, { verdict, kind, passage, where }: CopyMatch): { readonly from: Language; readonly to: Language } | null {
  const isOpen = verdict !== 'confirmed' && kind !== 'not-checkable' && (where === 'main' || where === 'beside')
  if (!isOpen || passage === null) return null
  const [from, to] = [guessLanguage(passage), guessLanguage(text)]
  return from === to || from === 'other' || to === 'other' ? null : { from, to }
}
