/** What a note cites beside what answered for it, where a finding is about the link and no passage stands against another. */
import type { Reference } from '../model/report.ts'
import { answerOf } from '../report/html/answer.ts'
import { langOf } from '../report/html/language.ts'
import { markedAddresses } from '../report/html/marks.ts'
import { anchor, html, type Html } from '../report/html/template.ts'
import type { Words } from '../report/language/index.ts'
import type { ReviewWords } from '../report/language/review-words.ts'
import { isUndamaged } from '../url/in-print.ts'

/** `null` where every finding is about what the text says. */
export function sidesOf(reference: Reference, words: Words, say: ReviewWords): Html | null {
  if (reference.findings.every(({ code }) => code.startsWith('quote-') || code.startsWith('claim-'))) return null
  return html`<div class="pair sides"><figure><figcaption>${say.cited}</figcaption>${citedOf(reference, words)}</figure>
<figure><figcaption>${say.answered}</figcaption>${answeredBy(reference, words, say)}</figure></div>`
}

function citedOf({ text, title, year, source, printed, url }: Reference, { longDate }: Words): Html {
  const date = source?.issued ?? null
  const told = date !== null && date.length === FULL_DATE ? longDate(date) : year === null ? null : String(year)
  return html`<blockquote${langOf(title ?? text, source?.language ?? null)}>${title ?? text}</blockquote>${told === null ? null : html`<p class="fact">${told}</p>`}${addresses(printed, url)}`
}

const FULL_DATE = 'yyyy-mm-dd'.length

function addresses(printed: string | null, url: string | null): Html | null {
  if (printed === null) return url === null ? null : html`<p><code class="address">${anchor(url, url)}</code></p>`
  const shown = printed.replace(/\s+/gu, ' ').trim()
  if (url === null || isUndamaged(shown, url)) return html`<p><code class="address">${url === null ? shown : anchor(url, shown)}</code></p>`
  const marked = markedAddresses(shown, url)
  return html`<p><code class="address">${marked.printed}</code></p><p><code class="address">${anchor(url, marked.url)}</code></p>`
}

function answeredBy({ identity, link, url }: Reference, words: Words, say: ReviewWords): Html {
  const { pageTitle, pageDate, language, verdict } = identity
  const facts = [pageDate === null ? null : words.longDate(pageDate), pageTitle === null ? null : words.names.identity[verdict]].filter(fact => fact !== null)
  const final = link.finalUrl !== null && link.finalUrl !== url && link.redirects.length === 0 ? link.finalUrl : null
  return html`<blockquote${pageTitle === null ? null : langOf(pageTitle, language)}>${pageTitle ?? html`<span class="none">${say.nothingAnswered}</span>`}</blockquote>${facts.length === 0 ? null : html`<p class="fact">${facts.join(' · ')}</p>`}
${final === null ? null : html`<p><code class="address">${anchor(final, final)}</code></p>`}<div class="fact">${url === null ? null : answerOf(link, words)}</div>`
}
