/** What an address answered: its state, how it was reached, and the archived copy that stands beside it. */
import type { Link } from '../../model/verdicts.ts'
import type { Words } from '../language/index.ts'
import { linkReason } from '../link-reason.ts'
import { anchor, html, type Html } from './template.ts'

export function answerOf(link: Link, words: Words): Html {
  const { names, page } = words
  const reason = linkReason(link, words)
  const facts = [
    reason === '' ? null : reason,
    link.status === null || reason.includes(String(link.status)) ? null : page.status(link.status),
    link.tls === null || link.tls === 'valid' ? null : names.certificate[link.tls],
    link.checkedAt === null ? null : page.lookedAt(link.checkedAt),
    link.fromCache ? page.fromCache : null,
    ...link.flaws.map(flaw => names.body[flaw]),
  ].filter(fact => fact !== null)
  return html`<span class="state ${link.state}">${names.state[link.state]}</span>${facts.map(fact => ` · ${fact}`)}${redirectsOf(link, words)}${copyOf(link, words)}`
}

function copyOf({ archive, copySearch }: Link, { names, page, reference }: Words): Html | null {
  if (archive !== null) return html`<div>${anchor(archive.url, page.archivedCopy(archive.datetime))}${archive.daysFromCitation === null ? null : `, ${reference.distance(archive.daysFromCitation)}`}</div>`
  return copySearch === null || copySearch === 'found' ? null : html`<div>${names.copySearch[copySearch]}</div>`
}

function redirectsOf({ redirects }: Link, { page }: Words): Html | null {
  return redirects.length === 0 ? null : html`<ol class="redirects">${redirects.map(({ to, status, via }) => html`<li><span class="hop">${via === 'location' ? status : page.refresh}</span> <code class="address">${anchor(to, to)}</code></li>`)}</ol>`
}
