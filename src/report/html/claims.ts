/** What the text attributes to a page beside what the page says, the words marked in which they part. */
import type { Reference, ReportedClaim } from '../../model/report.ts'
import type { CopyMatch } from '../../model/verdicts.ts'
import { linkToPage, linkToPassage } from '../fragment.ts'
import type { Words } from '../language/index.ts'
import { langOf } from './language.ts'
import { markedWords } from './marks.ts'
import { anchor, html, type Html } from './template.ts'

export function claimsOf(reference: Reference, words: Words): Html | null {
  return reference.claims.length === 0 ? null : html`<div class="claims">${reference.claims.map(claim => claimOf(claim, reference, words))}</div>`
}

function claimOf(claim: ReportedClaim, reference: Reference, words: Words): Html {
  const { text, quotes, match } = claim
  const place = words.place(claim)
  if (quotes.length === 0) return pair({ text, place, match, isQuotation: false }, reference, words)
  return html`${quotes.map(quote => pair({ text: quote.text, place, match: quote.match, isQuotation: true }, reference, words))}`
}

interface Pair { readonly text: string; readonly place: string; readonly match: CopyMatch; readonly isQuotation: boolean }

function pair({ text, place, match, isQuotation }: Pair, reference: Reference, words: Words): Html {
  const quoted = markedWords(text, match.differences.map(difference => difference.quoted))
  const [before = '', after = ''] = words.quoted('')
  return html`<div class="pair ${match.verdict}"><p class="verdict">${words.reference.match(match)}${match.score === null || match.verdict !== 'confirmed' ? null : html` <small>${Math.round(100 * match.score)} %</small>`}</p>
<figure><figcaption>${words.page.theText(isQuotation, place)}</figcaption><blockquote${langOf(text, null)}>${isQuotation ? html`${before}${quoted}${after}` : quoted}</blockquote></figure>
${match.passage === null ? null : passageOf(match.passage, match, reference, words)}</div>`
}

function passageOf(passage: string, match: CopyMatch, { link, identity, url }: Reference, { page: words, names, reference }: Words): Html {
  const address = match.against === 'archive' ? link.archive?.url : link.frame ?? link.finalUrl ?? url
  return html`<figure><figcaption>${words.thePage(match.against === 'archive')}${match.where === null || match.where === 'main' ? null : `, ${names.where[match.where]}`}${match.pdfPage == null ? null : `, ${reference.pdfPage(match.pdfPage)}`}${address == null ? null : html` · ${anchor(match.pdfPage == null ? linkToPassage(address, match.anchor) : linkToPage(address, match.pdfPage), words.openAtPassage)}`}</figcaption>
<blockquote${langOf(passage, identity.language)}>${markedWords(passage, match.differences.map(difference => difference.found))}</blockquote></figure>`
}
