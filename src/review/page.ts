/** The page of a review: findings at the left, what each was found in at the right, with what can be decided. */
import type { Reference, Report, ReportFinding } from '../model/report.ts'
import { claimsOf } from '../report/html/claims.ts'
import { correctedOf, evidenceRows } from '../report/html/evidence.ts'
import type { ItemContext } from '../report/html/item-context.ts'
import { STYLE } from '../report/html/style.ts'
import { html, raw, type Html } from '../report/html/template.ts'
import { wordsOf, type Words } from '../report/language/index.ts'
import { reviewWordsOf } from '../report/language/review.ts'
import type { ReviewWords } from '../report/language/review-words.ts'
import { wordsFor } from '../report/places.ts'
import { SEVERITIES } from '../report/worklist.ts'
import type { Case, CaseGroup } from './cases.ts'
import { SCRIPT } from './script/index.ts'
import { sidesOf } from './sides.ts'
import { REVIEW_STYLE } from './style.ts'

/** `nonce` is the answer's own; the policy allows nothing else. */
type FillIn = (of: { readonly nonce: string; readonly token: string }) => string

/**
 * What is the same for every answer is made once. Groups go along as text that the script makes elements of when they are
 * opened: as elements a book of 3,000 notes took 9 seconds to open (measured), as text it is there at once, also when the
 * server is not.
 */
export function reviewPage(report: Report, groups: readonly CaseGroup[]): FillIn {
  const context = contextOf(report, groups)
  const say = reviewWordsOf(context.words.language)
  const within = ({ reference, own }: CaseGroup): ItemContext => ({ ...context, words: wordsFor(report, (reference ?? own)?.document ?? null) })
  const list = html`${groups.map((group, index) => entryOf(group, index, { context, say }))}`
  const texts = raw(inScript(groups.map((group, index) => ({ severity: severityOf(group), cases: group.cases.map(({ about }) => about), name: group.name, markup: groupOf(group, index, { context: within(group), say }).markup }))))
  return of => html`<!doctype html>
<html lang="${context.words.language}">
${head(report, say, of)}
${body(report, { list, texts, context, say, ...of })}
</html>
`.markup
}

interface Shown { readonly context: ItemContext; readonly say: ReviewWords }
interface Parts extends Shown { readonly list: Html; readonly texts: Html; readonly nonce: string; readonly token: string }

const nameOfRun = ({ run }: Report) => run.documents.map(({ path }) => path).join(', ')

/** A tick; without an icon of its own a browser asks for one again and again. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="m3 8.5 3.2 3.5L13 4" fill="none" stroke="#1d7a46" stroke-width="2.5"/></svg>')}`

function head(report: Report, say: ReviewWords, { nonce }: { readonly nonce: string }): Html {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON}">
<title>${say.title}: ${nameOfRun(report)}</title>
<style nonce="${nonce}">${raw(STYLE)}${raw(REVIEW_STYLE)}</style>
</head>`
}

function body(report: Report, { list, texts, context: { words }, say, nonce, token }: Parts): Html {
  return html`<body class="review" data-token="${token}" data-run="${report.run.id}" data-words="${JSON.stringify(scriptWords(say))}">
<a class="skip" href="#cases">${words.page.skip}</a>
<header class="deck"><h1>${nameOfRun(report)}</h1>
<div class="meter"><progress id="meter" max="1" value="0" aria-labelledby="progress"></progress> <output id="progress"></output></div>
<label><span class="sr">${say.show}</span><select id="filter"><option value="">${say.show}: ${say.all}</option><option value="open">${say.show}: ${say.open}</option>${SEVERITIES.map(severity => html`<option value="${severity}">${say.show}: ${words.names.severity[severity]}</option>`)}</select></label>
<button type="button" id="undo" aria-keyshortcuts="u">${say.undo}</button>
<span class="tools"><button type="button" id="theme" aria-label="${say.theme}">◐</button><button type="button" id="keys" aria-label="${say.keyboard}" aria-keyshortcuts="?">?</button></span>
<p id="notice" role="status"></p></header>
<p id="waiting" role="alert" hidden>${say.waiting}</p>
<div class="panes">
<nav aria-label="${say.findings}"><ol>${list}</ol></nav>
<main id="cases" tabindex="-1"><div id="stage"></div>
<p class="step"><button type="button" id="previous" aria-keyshortcuts="k">← ${say.previous}</button><button type="button" id="next" aria-keyshortcuts="j">${say.next} →</button></p>
<p class="hint">${say.done}</p></main>
</div>
<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${say.keyboard}</h2><dl class="keys">${Object.entries(say.keys).map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl><form method="dialog"><button>${say.close}</button></form></dialog>
<script type="application/json" id="groups">${texts}</script>
<script nonce="${nonce}">${raw(SCRIPT)}</script>
</body>`
}

/** Text that a browser reads as JSON, whatever stands in it: no tag ends it, no comment begins in it. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

function contextOf({ run, references }: Report, groups: readonly CaseGroup[]): ItemContext {
  const words = wordsOf(run.language)
  const isOneDocument = run.documents.length === 1
  return {
    words, isOneDocument,
    anchors: new Map(groups.flatMap(({ reference }, index) => (reference === null ? [] : [[reference.id, `g${index}`] as const]))),
    names: new Map(references.map(reference => [reference.id, `${isOneDocument ? '' : `${reference.document}, `}${wordsFor({ run }, reference.document).reference.note(reference.note, reference)}`])),
    documents: new Map(run.documents.map(({ path }, index) => [path, index])),
  }
}

const scriptWords = (say: ReviewWords) => ({
  decided: say.decided, saved: say.saved, unsaved: say.unsaved, undone: say.undone, nothingToUndo: say.nothingToUndo, notAnAddress: say.notAnAddress, allDone: say.allDone, refused: say.refused, waiting: say.waiting,
  // The script counts on: the words around the figures are cut from the sentence with figures that stand for them.
  progress: say.progress(111, 222),
})

/** The gravest stands first. */
const severityOf = ({ cases }: CaseGroup) => SEVERITIES.find(severity => cases.some(({ finding }) => finding.severity === severity)) ?? 'info'

function entryOf(group: CaseGroup, index: number, { context, say }: Shown): Html {
  const { reference, own, cases } = group
  const severity = severityOf(group)
  return html`<li><a href="#g${index}"><span class="sign ${severity}"><span class="sr">${context.words.names.severity[severity]}: </span></span><span class="name">${reference === null ? own?.document ?? say.whole : nameOf(reference, context)}</span> <span class="what">${cases[0]?.finding.message ?? ''}</span> <span class="left"></span></a></li>`
}

const nameOf = (reference: Reference, { names, words }: ItemContext) => names.get(reference.id) ?? words.reference.note(reference.note, reference)

function groupOf({ reference, own, cases }: CaseGroup, index: number, shown: Shown): Html {
  const { context, say } = shown
  const place = placeOf(reference ?? own, context.words)
  return html`<article class="group" id="g${index}" aria-labelledby="g${index}-title">
<h2 id="g${index}-title" tabindex="-1">${reference === null ? own?.document ?? say.whole : nameOf(reference, context)} ${place === null ? null : html`<small>${place}</small>`}</h2>
${cases.map((each, at) => caseOf(each, `g${index}c${at}`, shown))}
${reference === null ? null : html`${sidesOf(reference, context.words, say)}${claimsOf(reference, context.words)}${correctedOf(reference, context.words)}<h3 class="evidence-title">${say.evidence}</h3>${evidenceRows(reference, context)}`}
</article>`
}

function placeOf(of: Reference | ReportFinding | null, words: Words): string | null {
  return of?.line == null ? null : words.place({ ...of, line: of.line })
}

function caseOf({ finding, readings }: Case, id: string, { context, say }: Shown): Html {
  return html`<section class="case ${finding.severity}" id="${id}" aria-labelledby="${id}-message" tabindex="-1">
<p class="message" id="${id}-message"><span class="sr">${context.words.names.severity[finding.severity]}: </span>${finding.message}</p>
${readings === null ? rulings(say) : readingsOf(readings, id, say)}
<div class="remark"><label for="${id}-remark">${say.remark}</label><textarea id="${id}-remark" rows="1" maxlength="4000" aria-keyshortcuts="e"></textarea><button type="button" data-do="remark">${say.saveRemark}</button></div>
<p class="status" role="status"></p>
</section>
`
}

function rulings(say: ReviewWords): Html {
  return html`<div class="rulings"><button type="button" data-do="accepted" aria-pressed="false" aria-keyshortcuts="a">${say.accept}</button><button type="button" data-do="rejected" aria-pressed="false" aria-keyshortcuts="r">${say.reject}</button></div>`
}

function readingsOf(readings: readonly string[], id: string, say: ReviewWords): Html {
  return html`<div class="rulings readings" role="group" aria-label="${say.readings}">${readings.map((reading, index) => html`<button type="button" data-do="reading" data-reading="${reading}" aria-pressed="false" aria-keyshortcuts="${index + 1}"><kbd>${index + 1}</kbd> <code class="address">${reading}</code></button>`)}
<button type="button" data-do="as-printed" aria-pressed="false" aria-keyshortcuts="p">${say.asPrinted}</button>
<span class="other"><label for="${id}-other">${say.otherReading}</label><input id="${id}-other" type="url" inputmode="url" autocomplete="off" spellcheck="false"><button type="button" data-do="other">${say.useReading}</button></span></div>`
}
