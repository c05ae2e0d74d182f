/** One reference as an editor sees it: what is wrong and what to do, then the evidence. */
import type { Reference, SaidFinding } from '../../model/report.ts'
import { decisionText, isDismissed, ownDecision } from '../decided.ts'
import type { Words } from '../language/index.ts'
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
<ul class="findings">${reference.findings.map(finding => findingLine(finding, context.words))}</ul>${ownDecisionOf(reference, context.words)}
${evidenceOf(reference, context)}
</div></article>
`
}

const isDecided = (reference: Reference) => ownDecision(reference) !== undefined || reference.findings.some(({ decision }) => decision !== undefined)

/** A reference that can stay, folded. */
export function keptItem(reference: Reference, context: ItemContext): Html {
  const { findings, title, text, link } = reference
  const { names } = context.words
  return html`<details class="item kept" id="${context.anchors.get(reference.id) ?? ''}" ${dataOf(reference, context)}>
<summary>${headOf(reference, context)}<span class="brief"${langOf(title ?? text, null)}>${title ?? text}</span>${isDecided(reference) ? html`<span class="decided">${context.words.decision.decided}</span>` : null}${reference.url === null ? null : html`<span class="state ${link.state}">${names.state[link.state]}</span>`}</summary>
<div class="body">${findings.length === 0 ? null : html`<ul class="findings">${findings.map(finding => findingLine(finding, context.words))}</ul>`}${ownDecisionOf(reference, context.words)}${evidenceOf(reference, context)}</div></details>
`
}

/** The sentence, and under it what was decided; what was dismissed is struck out. */
export function findingLine(finding: SaidFinding, words: Words): Html {
  const { severity, message, decision } = finding
  const decided = decisionText(decision, words)
  return html`<li class="${severity}"><span class="sr">${words.names.severity[severity]}: </span>${isDismissed(finding) ? html`<s>${message}</s>` : message}${decided === '' ? null : html` <span class="decided">${decided}</span>`}</li>`
}

function ownDecisionOf(reference: Reference, words: Words): Html | null {
  const decided = decisionText(ownDecision(reference), words)
  return decided === '' ? null : html`<p class="decided">${decided}</p>`
}

/** For the filter: everything that asks for something is decided, or not. */
export const reviewedAs = (findings: readonly SaidFinding[]): '' | 'decided' | 'open' =>
  (findings.length === 0 ? '' : findings.every(({ decision }) => decision !== undefined && decision.ruling !== null) ? 'decided' : 'open')

function dataOf(reference: Reference, { documents }: ItemContext): Html {
  const severity = reference.action === 'keep' ? 'keep' : severityOf(reference)
  return html`data-severity="${severity}" data-actions="${reference.actions.join(' ')}" data-codes="${reference.findings.map(({ code }) => code).join(' ')}" data-review="${reviewedAs(reference.findings)}" data-state="${reference.url === null ? '' : reference.link.state}" data-document="${documents.get(reference.document) ?? ''}"`
}

function headOf(reference: Reference, { isOneDocument, words: { page: say, place, names } }: ItemContext): Html {
  const { note, document } = reference
  const severity = severityOf(reference)
  const second = /#.*\.(\d+)$/u.exec(reference.id)?.[1]
  return html`<span class="number">${note === null ? html`<span class="sr">${say.unnumbered}</span>∅` : html`<span class="sr">${say.noteBefore}</span>${note}`}${second === undefined || Number(second) < 2 ? null : html`<small title="${say.addressNumber(Number(second))}"> · ${second}</small>`}</span>
<span class="place">${isOneDocument ? null : html`<span class="document">${document}</span> `}${place(reference)}</span>${reference.action === 'keep' ? null : html`<span class="sr">, ${names.severity[severity]}</span>`}`
}
