/** What the text attributes to a page beside what the page says, the words marked in which they part. */
import type { Reference, ReportedClaim } from '../../model/report.ts'
import type { CopyMatch } from '../../model/verdicts.ts'
import { linkToPassage } from '../fragment.ts'
import { sayMatch } from '../words.ts'
import { langOf } from './language.ts'
import { markedWords } from './marks.ts'
import { anchor, html, type Html } from './template.ts'

export function claimsOf(reference: Reference): Html | null {
  return reference.claims.length === 0 ? null : html`<div class="claims">${reference.claims.map(claim => claimOf(claim, reference))}</div>`
}

function claimOf({ line, text, quotes, match }: ReportedClaim, reference: Reference): Html {
  if (quotes.length === 0) return pair({ text, line, match, isQuotation: false }, reference)
  return html`${quotes.map(quote => pair({ text: quote.text, line, match: quote.match, isQuotation: true }, reference))}`
}

interface Pair { readonly text: string; readonly line: number; readonly match: CopyMatch; readonly isQuotation: boolean }

function pair({ text, line, match, isQuotation }: Pair, reference: Reference): Html {
  const quoted = markedWords(text, match.differences.map(difference => difference.quoted))
  return html`<div class="pair ${match.verdict}"><p class="verdict">${sayMatch(match)}${match.score === null || match.verdict !== 'confirmed' ? null : html` <small>${Math.round(100 * match.score)} %</small>`}</p>
<figure><figcaption>The text${isQuotation ? ' quotes' : ' says'}, line ${line}</figcaption><blockquote${langOf(text, null)}>${isQuotation ? html`“${quoted}”` : quoted}</blockquote></figure>
${match.passage === null ? null : passageOf(match.passage, match, reference)}</div>`
}

function passageOf(passage: string, match: CopyMatch, { link, identity, url }: Reference): Html {
  const address = match.against === 'archive' ? link.archive?.url : link.finalUrl ?? url
  return html`<figure><figcaption>${match.against === 'archive' ? 'The archived copy' : 'The page'} says${address == null ? null : html` · ${anchor(linkToPassage(address, passage), 'open at the passage')}`}</figcaption>
<blockquote${langOf(passage, identity.language)}>${markedWords(passage, match.differences.map(difference => difference.found))}</blockquote></figure>`
}
