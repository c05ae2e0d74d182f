/** The report's own findings, and the de-duplicated list of links that don't lead to their article, by host and page. */
import type { FindingCode } from '../../model/finding.ts'
import type { Report, ReportedPage, ReportFinding } from '../../model/report.ts'
import { hostNameOf } from '../../url/host-name.ts'
import { sayReason, SEVERITY_WORDS, STATE_WORDS } from '../words.ts'
import type { ItemContext } from './item-context.ts'
import { anchor, html, type Html } from './template.ts'

/** A finding that belongs to no single reference, as a row of the work list. */
export function findingItem({ code, severity, message, document, line }: ReportFinding, { documents, isOneDocument }: ItemContext): Html {
  const place = [isOneDocument ? null : document, line === null ? null : `line ${line}`].filter(part => part !== null).join(', ')
  return html`<article class="item own ${severity}" tabindex="-1" data-severity="${severity}" data-actions="check-by-hand" data-state="" data-document="${document === null ? '' : documents.get(document) ?? ''}">
<header><span class="number whole">${SUBJECTS[code] ?? 'Numbering'}</span> <span class="place">${place}</span><span class="sr">, ${SEVERITY_WORDS[severity]}</span></header><div class="body"><ul class="findings"><li class="${severity}">${message}</li></ul></div></article>
`
}

/** What the rows are about that are not about numbering. */
const SUBJECTS: Readonly<Partial<Record<FindingCode, string>>> = { 'host-refuses': 'Site', 'network-down': 'Network', 'archive-unreachable': 'Archive', 'no-notes': 'Document' }

export function brokenLinks({ pages }: Report, context: ItemContext): Html | null {
  const broken = pages.filter(({ link }) => link.state !== 'ok')
  if (broken.length === 0) return null
  const byHost = new Map<string, ReportedPage[]>()
  for (const page of broken) {
    const host = hostNameOf(page.url)
    byHost.set(host, [...(byHost.get(host) ?? []), page])
  }
  const hosts = [...byHost].sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
  return html`<section class="links" aria-labelledby="links-title"><h2 id="links-title">Links by site <small>${broken.length} of ${pages.length} pages do not simply answer</small></h2>
${hosts.map(([host, those]) => hostBlock(host, those, context))}</section>`
}

function hostBlock(host: string, pages: readonly ReportedPage[], { anchors, names }: ItemContext): Html {
  return html`<details class="host"><summary><span class="host-name">${host}</span> <small>${statesOf(pages)}</small></summary><ul class="pages">${pages.map(({ url, link, references }) => html`<li><span class="state ${link.state}">${STATE_WORDS[link.state]}</span> <code class="address">${anchor(url, url)}</code> <small>${sayReason(link.reason ?? '', link.status)} ${link.state === 'moved' && link.finalUrl !== null ? html`→ ${anchor(link.finalUrl, link.finalUrl)}` : null}</small> <span class="cited">${references.map((id, index) => html`${index === 0 ? null : ', '}<a href="#${anchors.get(id) ?? ''}">${names.get(id) ?? id}</a>`)}</span></li>`)}</ul></details>`
}

function statesOf(pages: readonly ReportedPage[]): string {
  const counts = new Map<string, number>()
  for (const { link } of pages) counts.set(STATE_WORDS[link.state], (counts.get(STATE_WORDS[link.state]) ?? 0) + 1)
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ')
}
