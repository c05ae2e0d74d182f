/** Pages by site and findings by kind, as bars with their figures beside them. */
import type { FindingCode, Severity } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { LinkState } from '../../model/verdicts.ts'
import { hostNameOf } from '../../url/host-name.ts'
import { SEVERITIES } from '../worklist.ts'
import type { ItemContext } from './item-context.ts'
import { html, type Html } from './template.ts'

/** Rows of a chart; what is left is counted (set by looking). */
const ROWS_MAX = 12

export function charts(report: Report, context: ItemContext): Html | null {
  const [hosts, kinds] = [hostChart(report, context), findingChart(report, context)]
  return hosts === null && kinds === null ? null : html`<div class="charts">${kinds}${hosts}</div>
`
}

/** One part of a bar. */
interface Part { readonly name: string; readonly count: number }

/** What a colour stands for. */
interface Colour { readonly name: string; readonly means: string }

interface Row { readonly label: Html; readonly parts: readonly Part[]; readonly told: string }

interface Chart { readonly id: string; readonly title: string; readonly rows: readonly Row[]; readonly colours: readonly Colour[] }

function chart({ id, title, rows, colours }: Chart, { words }: ItemContext): Html {
  const most = Math.max(...rows.map(totalOf))
  const rest = rows.length - ROWS_MAX
  return html`<section class="chart" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="legend">${colours.map(({ name, means }) => html`<li><svg class="bar" viewBox="0 0 8 8" aria-hidden="true"><rect class="${name}" width="8" height="8"/></svg> ${means}</li>`)}</ul><ul class="rows">${rows.slice(0, ROWS_MAX).map(row => html`<li><span class="label">${row.label}</span>${bar(row, most)}<span class="figures">${row.told}</span></li>`)}</ul>${rest > 0 ? html`<p class="caption">${words.page.pictures.more(rest)}</p>` : null}</section>
`
}

const totalOf = ({ parts }: Row) => parts.reduce((sum, { count }) => sum + count, 0)

/** In units of which the longest bar has a hundred; the figures beside it say the same. */
function bar(row: Row, most: number): Html {
  const widths = row.parts.map(({ count }) => (100 * count) / most)
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${row.parts.map(({ name }, index) => html`<rect class="${name}" x="${round(sum(widths.slice(0, index)))}" width="${round(widths[index] ?? 0)}" height="8"/>`)}</svg>`
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const round = (value: number) => Math.round(100 * value) / 100

/** States that share a colour; the figures tell them apart. */
const STATE_COLOURS: readonly (readonly LinkState[])[] = [['ok'], ['moved', 'failing'], ['dead', 'soft-404', 'malformed'], ['blocked', 'unreachable', 'not-checked']]
const STATES = STATE_COLOURS.flat()

function hostChart({ pages }: Report, context: ItemContext): Html | null {
  const { words } = context
  const hosts = new Map<string, Map<LinkState, number>>()
  for (const { url, link } of pages) {
    const counts = hosts.get(hostNameOf(url)) ?? new Map<LinkState, number>()
    hosts.set(hostNameOf(url), counts.set(link.state, (counts.get(link.state) ?? 0) + 1))
  }
  const rows = [...hosts].map(([host, counts]): Row => {
    const parts = STATES.map(state => ({ name: state, state, count: counts.get(state) ?? 0 })).filter(({ count }) => count > 0)
    const total = parts.reduce((all, { count }) => all + count, 0)
    const others = parts.filter(({ state }) => state !== 'ok').map(({ state, count }) => (count === total ? words.names.state[state] : words.page.links.stateCount(words.names.state[state], count)))
    return { label: html`${host}`, parts, told: [words.number(total), others.join(', ')].filter(text => text !== '').join(' · ') }
  })
  return rows.length === 0 ? null : chart({
    id: 'hosts-title', title: words.page.pictures.hosts, rows: rows.sort((one, other) => totalOf(other) - totalOf(one)),
    colours: STATE_COLOURS.map(states => states.filter(state => pages.some(({ link }) => link.state === state))).filter(states => states.length > 0).map(states => ({ name: states[0] ?? '', means: states.map(state => words.names.state[state]).join(', ') })),
  }, context)
}

function findingChart({ references, findings }: Report, context: ItemContext): Html | null {
  const { words, anchors } = context
  const kinds = new Map<FindingCode, { readonly anchor: string; readonly counts: Map<Severity, number> }>()
  const count = (code: FindingCode, severity: Severity, anchor: string) => {
    const kind = kinds.get(code) ?? { anchor, counts: new Map<Severity, number>() }
    kind.counts.set(severity, (kind.counts.get(severity) ?? 0) + 1)
    kinds.set(code, kind)
  }
  for (const { code, severity } of findings) count(code, severity, 'work')
  for (const reference of references) for (const { code, severity } of reference.findings) count(code, severity, anchors.get(reference.id) ?? 'work')
  const rows = [...kinds].map(([code, { anchor, counts }]): Row => {
    const parts = SEVERITIES.map(severity => ({ name: severity, count: counts.get(severity) ?? 0 })).filter(each => each.count > 0)
    return { label: html`<a href="#${anchor}" data-pick="codes=${code}" title="${words.names.help[code]}">${words.names.finding[code]}</a>`, parts, told: words.number(parts.reduce((total, part) => total + part.count, 0)) }
  })
  return rows.length === 0 ? null : chart({
    id: 'kinds-title', title: words.page.pictures.findings, rows: rows.sort((one, other) => graveOf(other) - graveOf(one) || totalOf(other) - totalOf(one)),
    colours: SEVERITIES.filter(severity => rows.some(({ parts }) => parts.some(({ name }) => name === severity))).map(severity => ({ name: severity, means: words.names.severity[severity] })),
  }, context)
}

/** Kinds that must not go to press stand first. */
const graveOf = ({ parts }: Row) => (parts.some(({ name }) => name === 'error') ? 2 : parts.some(({ name }) => name === 'warning') ? 1 : 0)
