/** The report as one HTML file that needs nothing else: for the screen, a phone, and paper. */
import { createHash } from 'node:crypto'
import type { Reference, Report } from '../../model/report.ts'
import { isDismissed } from '../decided.ts'
import { summaryLines } from '../summary-words.ts'
import { wordsOf, type Words } from '../language/index.ts'
import { workBySeverity } from '../worklist.ts'
import { charts } from './charts.ts'
import { controls } from './controls.ts'
import { glance } from './glance.ts'
import { keptItem, workItem } from './item.ts'
import type { ItemContext } from './item-context.ts'
import { brokenLinks, findingItem } from './lists.ts'
import { wordsFor } from '../places.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { html, raw, type Html } from './template.ts'

/** In pieces, one for each reference. Everything from outside is escaped; the policy allows this file's own style and script by their hashes and nothing else. */
export function* writeHtml(report: Report): Generator<string> {
  const words = wordsOf(report.run.language)
  const nameOf = (reference: Reference) => wordsFor(report, reference.document).reference.note(reference.note, reference)
  const context: ItemContext = {
    words,
    anchors: new Map(report.references.map(({ id }, index) => [id, `r${index + 1}`])),
    names: new Map(report.references.map(reference => [reference.id, report.run.documents.length === 1 ? nameOf(reference) : `${reference.document}, ${nameOf(reference)}`])),
    isOneDocument: report.run.documents.length === 1,
    documents: new Map(report.run.documents.map(({ path }, index) => [path, index])),
  }
  const name = nameOfAll(report, words)
  yield html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}: ${words.run.title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#work">${words.page.skip}</a>
${masthead(report, name, words)}
${glance(report, context)}${charts(report, context)}${controls(report, context)}
<main id="work">
`.markup
  yield* workSections(report, context)
  yield* decidedSection(report, context)
  yield* keptSection(report, context)
  yield html`
${brokenLinks(report, context)}
<p id="nothing" hidden>${words.page.nothingFits}</p>
</main>
${colophon(report, words)}
<script>${raw(SCRIPT)}</script>
</body>
</html>
`.markup
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The names of more fill a phone's screen; each stands in the glance and at the foot (set by looking). */
const NAMED_MAX = 3

const nameOfAll = ({ run: { documents } }: Report, { page }: Words): string => (documents.length > NAMED_MAX ? page.documents(documents.length) : documents.map(({ path }) => path).join(', '))

function masthead(report: Report, name: string, { page }: Words): Html {
  const [headline, ...further] = summaryLines(report)
  return html`<header class="masthead"><p class="kicker">${page.kicker(report.run.finishedAt ?? report.run.startedAt)}</p>
<h1>${name}</h1><p class="headline">${headline}</p>${further.map(line => html`<p class="further">${line}</p>`)}</header>`
}

function* workSections(report: Report, context: ItemContext): Generator<string> {
  const { words } = context
  for (const [severity, items] of workBySeverity(report)) {
    yield html`<section class="work" aria-labelledby="${severity}-title"><h2 id="${severity}-title">${capital(words.names.severity[severity])} <small>${words.number(items.length)}</small></h2>
`.markup
    for (const item of items) yield (item.kind === 'report' ? findingItem(item.finding, contextOf(report, item.finding, context)) : workItem(item.reference, contextOf(report, item.reference, context))).markup
    yield '</section>\n'
  }
}

/** Places are told as the document's format knows them. */
const contextOf = (report: Report, { document }: { readonly document: string | null }, context: ItemContext): ItemContext => ({ ...context, words: wordsFor(report, document) })

/** Findings of the report's own that were dismissed; those of a note stand with it. */
function* decidedSection(report: Report, context: ItemContext): Generator<string> {
  const { findings } = report
  const { words } = context
  const dismissed = findings.filter(isDismissed)
  if (dismissed.length === 0) return
  yield html`<section class="work" aria-labelledby="decided-title"><h2 id="decided-title">${words.decision.title} <small>${words.number(dismissed.length)}</small></h2>
`.markup
  for (const finding of dismissed) yield findingItem(finding, contextOf(report, finding, context)).markup
  yield '</section>\n'
}

function* keptSection(report: Report, context: ItemContext): Generator<string> {
  const { references } = report
  const { words } = context
  const kept = references.filter(({ action }) => action === 'keep')
  if (kept.length === 0) return
  yield html`<section class="rest" aria-labelledby="rest-title"><h2 id="rest-title">${words.page.nothingToDo} <small>${words.number(kept.length)}</small></h2>
<details class="all"><summary>${words.run.kept(kept.length, references.length)}</summary>
`.markup
  for (const reference of kept) yield keptItem(reference, contextOf(report, reference, context)).markup
  yield '</details></section>'
}

function colophon({ run, tool }: Report, { page }: Words): Html {
  return html`<footer class="colophon"><p>${page.colophon({ run: run.id, version: tool.version, startedAt: run.startedAt, finishedAt: run.finishedAt })}</p>
${run.documents.map(({ path, sha256 }) => html`<p>${path} <code>sha256 ${sha256}</code></p>`)}</footer>`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
