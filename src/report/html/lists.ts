/** The report's own findings, and the de-duplicated list of links that don't lead to their article, by host and page. */
import type { FindingCode } from '../../model/finding.ts'
import type { Report, ReportedPage, ReportFinding } from '../../model/report.ts'
import type { LinkState } from '../../model/verdicts.ts'
import { hostNameOf } from '../../url/host-name.ts'
import type { PageWords } from '../language/page-words.ts'
import type { Words } from '../language/index.ts'
import { linkReason } from '../link-reason.ts'
import { findingLine, reviewedAs } from './item.ts'
import type { ItemContext } from './item-context.ts'
import { anchor, html, type Html } from './template.ts'

/** A finding that belongs to no single reference, as a row of the work list. */
export function findingItem(finding: ReportFinding, { documents, isOneDocument, words }: ItemContext): Html {
  const { code, severity, document, line } = finding
  const place = [isOneDocument ? null : document, line === null ? null : words.place({ ...finding, line })].filter(part => part !== null).join(', ')
  return html`<article class="item own ${severity}" tabindex="-1" data-severity="${severity}" data-actions="check-by-hand" data-codes="${code}" data-review="${reviewedAs([finding])}" data-state="" data-document="${document === null ? '' : documents.get(document) ?? ''}">
<header><span class="number whole">${words.page.subjects[SUBJECTS[code] ?? 'numbering']}</span> <span class="place">${place}</span><span class="sr">, ${words.names.severity[severity]}</span></header><div class="body"><ul class="findings">${findingLine(finding, words)}</ul></div></article>
`
}

/** What the rows are about that are not about numbering. */
const SUBJECTS: Readonly<Partial<Record<FindingCode, keyof PageWords['subjects']>>> = { 'host-refuses': 'site', 'network-down': 'network', 'archive-unreachable': 'archive', 'no-notes': 'document', 'document-unread': 'document', 'tracked-changes': 'document', 'comments-apart': 'document', 'hidden-text': 'document', 'beside-not-read': 'document', 'no-text-on-pages': 'document', 'cut-at-limit': 'document', 'ends-early': 'document' }

export function brokenLinks({ pages }: Report, context: ItemContext): Html | null {
  const broken = pages.filter(({ link }) => link.state !== 'ok')
  if (broken.length === 0) return null
  const byHost = new Map<string, ReportedPage[]>()
  for (const page of broken) {
    const host = hostNameOf(page.url)
    byHost.set(host, [...(byHost.get(host) ?? []), page])
  }
  const { links: words } = context.words.page
  const hosts = [...byHost].sort(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
  return html`<section class="links" aria-labelledby="links-title"><h2 id="links-title">${words.title} <small>${words.count(broken.length, pages.length)}</small></h2>
${hosts.map(([host, those]) => hostBlock(host, those, context))}</section>`
}

function hostBlock(host: string, pages: readonly ReportedPage[], { anchors, names, words }: ItemContext): Html {
  return html`<details class="host"><summary><span class="host-name">${host}</span> <small>${statesOf(pages, words)}</small></summary><ul class="pages">${pages.map(({ url, link, references }) => html`<li><span class="state ${link.state}">${words.names.state[link.state]}</span> <code class="address">${anchor(url, url)}</code> <small>${linkReason(link, words)} ${link.state === 'moved' && link.finalUrl !== null ? html`→ ${anchor(link.finalUrl, link.finalUrl)}` : null}</small> <span class="cited">${references.map((id, index) => html`${index === 0 ? null : ', '}<a href="#${anchors.get(id) ?? ''}">${names.get(id) ?? id}</a>`)}</span></li>`)}</ul></details>`
}

function statesOf(pages: readonly ReportedPage[], { names, page }: Words): string {
  const counts = new Map<LinkState, number>()
  for (const { link } of pages) counts.set(link.state, (counts.get(link.state) ?? 0) + 1)
  return [...counts].map(([state, count]) => page.links.stateCount(names.state[state], count)).join(', ')
}
