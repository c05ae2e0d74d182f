/** One reference as an editor sees it: what is wrong and what to do, then the evidence. */
import type { Reference } from '../../model/report.ts'
import { severityOf } from '../worklist.ts'
import { evidenceOf } from './evidence.ts'
import type { ItemContext } from './item-context.ts'
import { langOf } from './language.ts'
import { html, type Html } from './template.ts'

/** A reference with something to do, open. */
export function workItem(reference: Reference, context: ItemContext): Html {
  const { names, page } = context.words
  return html`<article class="item ${severityOf(reference)}" id="${context.anchors.get(reference.id) ?? ''}" tabindex="-1" ${dataOf(reference, context)}>
<header>${headOf(reference, context)}</header>
<div class="body">
<p class="todo">${reference.actions.map((action, index) => html`<span class="action">${names.action[action]}${index + 1 < reference.actions.length ? html`<span class="then">${page.thenAction}</span>` : null}</span> `)}</p>
<ul class="findings">${reference.findings.map(({ severity, message }) => html`<li class="${severity}"><span class="sr">${names.severity[severity]}: </span>${message}</li>`)}</ul>
${evidenceOf(reference, context)}
</div></article>
`
}

/** A reference that can stay, folded. */
export function keptItem(reference: Reference, context: ItemContext): Html {
  const { findings, title, text, link } = reference
  const { names } = context.words
  return html`<details class="item kept" id="${context.anchors.get(reference.id) ?? ''}" ${dataOf(reference, context)}>
<summary>${headOf(reference, context)}<span class="brief"${langOf(title ?? text, null)}>${title ?? text}</span>${reference.url === null ? null : html`<span class="state ${link.state}">${names.state[link.state]}</span>`}</summary>
<div class="body">${findings.length === 0 ? null : html`<ul class="findings">${findings.map(({ severity, message }) => html`<li class="${severity}">${message}</li>`)}</ul>`}${evidenceOf(reference, context)}</div></details>
`
}

function dataOf(reference: Reference, { documents }: ItemContext): Html {
  const severity = reference.action === 'keep' ? 'keep' : severityOf(reference)
  return html`data-severity="${severity}" data-actions="${reference.actions.join(' ')}" data-codes="${reference.findings.map(({ code }) => code).join(' ')}" data-state="${reference.url === null ? '' : reference.link.state}" data-document="${documents.get(reference.document) ?? ''}"`
}

function headOf(reference: Reference, { isOneDocument, words: { page: say, run, names } }: ItemContext): Html {
  const { note, line, document, page } = reference
  const severity = severityOf(reference)
  const second = /#.*\.(\d+)$/u.exec(reference.id)?.[1]
  return html`<span class="number">${note === null ? html`<span class="sr">${say.unnumbered}</span>∅` : html`<span class="sr">${say.noteBefore}</span>${note}`}${second === undefined || Number(second) < 2 ? null : html`<small title="${say.addressNumber(Number(second))}"> · ${second}</small>`}</span>
<span class="place">${isOneDocument ? null : html`<span class="document">${document}</span> `}${run.line(line)}${page === null ? null : `, ${run.page(page)}`}</span>${reference.action === 'keep' ? null : html`<span class="sr">, ${names.severity[severity]}</span>`}`
}
