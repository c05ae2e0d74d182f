/** The state of the book at a glance: every note a mark in reading order, shaped and coloured by what is to be done, leading to its row. */
import { ACTIONS, type Action } from '../../model/finding.ts'
import type { Reference, Report } from '../../model/report.ts'
import { reviewedAs } from './item.ts'
import type { ItemContext } from './item-context.ts'
import { html, type Html } from './template.ts'
import { wordsFor } from '../places.ts'

/** A printed note: all its references, and the first of what is to be done about them. */
interface Mark { readonly reference: Reference; readonly action: Action; readonly findings: Reference['findings'] }

/** From this many notes on marks are small, so that a line of a hundred fits the page's width (set by looking). */
const SMALL_FROM = 600
const RUN = { large: 50, small: 100 } as const

export function glance(report: Report, context: ItemContext): Html | null {
  const { references, run } = report
  if (references.length === 0) return null
  const { words } = context
  const byDocument = run.documents.map(({ path }) => [path, marksOf(references.filter(({ document }) => document === path))] as const).filter(([, marks]) => marks.length > 0)
  const all = byDocument.flatMap(([, marks]) => marks)
  const size = all.length >= SMALL_FROM ? 'small' : 'large'
  return html`<section class="glance" aria-labelledby="glance-title"><h2 id="glance-title">${words.page.pictures.title}</h2>
${legend(all, context)}
<div class="marks ${size}">${byDocument.map(([path, marks]) => html`<div class="book"><p class="caption">${context.isOneDocument ? null : html`<span class="document">${path}</span> · `}${words.page.pictures.notes(marks.length)}<span class="hint"> · ${words.page.pictures.keys}</span></p>
${runsOf(marks, RUN[size]).map(each => runOf(each, { ...context, nameOf: reference => wordsFor(report, path).reference.note(reference.note, reference) }))}</div>`)}</div>
<p class="told" aria-hidden="true"></p></section>
`
}

/** A note's further addresses follow it, their ids a number longer. */
function marksOf(references: readonly Reference[]): Mark[] {
  const notes = new Map<string, Mark>()
  for (const reference of references) {
    const name = `${reference.line}\n${String(reference.note)}\n${reference.span.join()}`
    const first = notes.get(name)
    const gravest = first === undefined || ACTIONS.indexOf(reference.action) < ACTIONS.indexOf(first.action) ? reference : first.reference
    notes.set(name, { reference: gravest, action: gravest.action, findings: [...first?.findings ?? [], ...reference.findings] })
  }
  return [...notes.values()]
}

/** Hatched. */
const isDecided = ({ findings }: Mark) => reviewedAs(findings) === 'decided'

function legend(marks: readonly Mark[], { words }: ItemContext): Html {
  const counts = ACTIONS.map(action => [action, marks.filter(mark => mark.action === action).length] as const).filter(([, count]) => count > 0)
  const decided = marks.filter(isDecided).length
  return html`<ul class="legend">${counts.map(([action, count]) => html`<li><span class="mark ${action}"></span> ${words.names.action[action]} <b>${words.number(count)}</b></li>`)}${decided === 0 ? null : html`<li><span class="mark check-by-hand decided"></span> ${words.decision.mark} <b>${words.number(decided)}</b></li>`}</ul>`
}

function runsOf(marks: readonly Mark[], length: number): (readonly Mark[])[] {
  return Array.from({ length: Math.ceil(marks.length / length) }, (_, index) => marks.slice(index * length, (index + 1) * length))
}

function runOf(marks: readonly Mark[], { anchors, words, nameOf }: ItemContext & { readonly nameOf: (reference: Reference) => string }): Html {
  const [first] = marks
  return first === undefined ? html`` : html`<div class="run" role="group" aria-label="${words.page.pictures.from(nameOf(first.reference))}"><span class="from" aria-hidden="true">${first.reference.note ?? '∅'}</span><span class="line">${marks.map(mark => html`<a class="mark ${mark.action}${isDecided(mark) ? ' decided' : ''}" href="#${anchors.get(mark.reference.id) ?? ''}" title="${nameOf(mark.reference)}: ${words.names.action[mark.action]}${isDecided(mark) ? `, ${words.decision.mark}` : ''}"></a>`)}</span></div>
`
}
