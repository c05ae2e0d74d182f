/** The report as one HTML file that needs nothing else: for the screen, a phone, and paper. */
import { createHash } from 'node:crypto'
import type { Report } from '../../model/report.ts'
import { summaryLines } from '../summary-words.ts'
import { longDate, SEVERITY_WORDS } from '../words.ts'
import { nameOf, SEVERITIES, worklist, type WorkItem } from '../worklist.ts'
import { controls } from './controls.ts'
import { keptItem, workItem } from './item.ts'
import type { ItemContext } from './item-context.ts'
import { brokenLinks, findingItem } from './lists.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { html, raw, type Html } from './template.ts'

/** Everything from outside is escaped; the policy allows this file's own style and script by their hashes and nothing else. */
export function writeHtml(report: Report): string {
  const context: ItemContext = {
    anchors: new Map(report.references.map(({ id }, index) => [id, `r${index + 1}`])),
    names: new Map(report.references.map(reference => [reference.id, report.run.documents.length === 1 ? nameOf(reference) : `${reference.document}, ${nameOf(reference)}`])),
    isOneDocument: report.run.documents.length === 1,
    documents: new Map(report.run.documents.map(({ path }, index) => [path, index])),
  }
  const name = report.run.documents.map(({ path }) => path).join(', ')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}: footnotes proved</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#work">To the work list</a>
${masthead(report, name)}
${controls(report, context)}
<main id="work">
${workSections(report, context)}
${keptSection(report, context)}
${brokenLinks(report, context)}
<p id="nothing" hidden>Nothing fits this search.</p>
</main>
${colophon(report)}
<script>${raw(SCRIPT)}</script>
</body>
</html>
`.markup
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function masthead(report: Report, name: string): Html {
  const [headline, ...further] = summaryLines(report)
  return html`<header class="masthead"><p class="kicker">Footnotes proved · ${longDate(report.run.finishedAt ?? report.run.startedAt)}</p>
<h1>${name}</h1><p class="headline">${headline}</p>${further.map(line => html`<p class="further">${line}</p>`)}</header>`
}

function workSections(report: Report, context: ItemContext): Html {
  const items = worklist(report)
  return html`${SEVERITIES.map(severity => {
    const those = items.filter(item => item.severity === severity)
    return those.length === 0 ? null : html`<section class="work" aria-labelledby="${severity}-title"><h2 id="${severity}-title">${capital(SEVERITY_WORDS[severity])} <small>${those.length}</small></h2>
${those.map(item => itemOf(item, context))}</section>
`
  })}`
}

const itemOf = (item: WorkItem, context: ItemContext) => (item.kind === 'report' ? findingItem(item.finding, context) : workItem(item.reference, context))

function keptSection({ references }: Report, context: ItemContext): Html | null {
  const kept = references.filter(({ action }) => action === 'keep')
  return kept.length === 0 ? null : html`<section class="rest" aria-labelledby="rest-title"><h2 id="rest-title">Nothing to do <small>${kept.length}</small></h2>
<details class="all"><summary>${kept.length} of ${references.length} references can stay as they are</summary>
${kept.map(reference => keptItem(reference, context))}</details></section>`
}

function colophon({ run, tool }: Report): Html {
  return html`<footer class="colophon"><p>Run ${run.id}, footproof ${tool.version}, begun ${run.startedAt}${run.finishedAt === null ? null : html`, finished ${run.finishedAt}`}.</p>
${run.documents.map(({ path, sha256 }) => html`<p>${path} <code>sha256 ${sha256}</code></p>`)}</footer>`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
