/** What an address answered: its state, how it was reached, and the archived copy that stands beside it. */
import type { Link } from '../../model/verdicts.ts'
import { BODY_WORDS, COPY_WORDS, longDate, sayDistance, sayReason, STATE_WORDS, TLS_WORDS } from '../words.ts'
import { anchor, html, type Html } from './template.ts'

export function answerOf(link: Link): Html {
  const reason = sayReason(link.reason ?? '', link.status)
  const facts = [
    reason === '' ? null : reason,
    link.status === null || reason.includes(String(link.status)) ? null : `status ${link.status}`,
    link.tls === null || link.tls === 'valid' ? null : `certificate ${TLS_WORDS[link.tls]}`,
    link.checkedAt === null ? null : `looked at on ${longDate(link.checkedAt)}`,
    link.fromCache ? 'from the cache' : null,
    ...link.flaws.map(flaw => BODY_WORDS[flaw]),
  ].filter(fact => fact !== null)
  return html`<span class="state ${link.state}">${STATE_WORDS[link.state]}</span> ${facts.join(' · ')}${redirectsOf(link)}${copyOf(link)}`
}

function copyOf({ archive, copySearch }: Link): Html | null {
  if (archive !== null) return html`<div>${anchor(archive.url, html`Archived copy of ${longDate(archive.datetime)}`)}${archive.daysFromCitation === null ? null : `, ${sayDistance(archive.daysFromCitation)}`}</div>`
  return copySearch === null || copySearch === 'found' ? null : html`<div>${COPY_WORDS[copySearch]}</div>`
}

function redirectsOf({ redirects }: Link): Html | null {
  return redirects.length === 0 ? null : html`<ol class="redirects">${redirects.map(({ to, status, via }) => html`<li><span class="hop">${via === 'location' ? status : 'refresh'}</span> <code class="address">${anchor(to, to)}</code></li>`)}</ol>`
}
