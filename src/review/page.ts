/** The page of a review: findings at the left, what each was found in at the right, with what can be decided. */
import type { Reference, Report } from '../model/report.ts'
import { evidenceOf } from '../report/html/evidence.ts'
import type { ItemContext } from '../report/html/item-context.ts'
import { STYLE } from '../report/html/style.ts'
import { html, raw, type Html } from '../report/html/template.ts'
import { wordsOf } from '../report/language/index.ts'
import { reviewWordsOf } from '../report/language/review.ts'
import type { ReviewWords } from '../report/language/review-words.ts'
import type { Case, CaseGroup } from './cases.ts'
import { SCRIPT } from './script.ts'
import { REVIEW_STYLE } from './style.ts'

/** `nonce` is the answer's own; the policy allows nothing else. */
export function reviewPage(report: Report, groups: readonly CaseGroup[], { nonce, token }: { readonly nonce: string; readonly token: string }): string {
  const context = contextOf(report, groups)
  const say = reviewWordsOf(context.words.language)
  const name = report.run.documents.map(({ path }) => path).join(', ')
  return html`<!doctype html>
<html lang="${context.words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say.title}: ${name}</title>
<style nonce="${nonce}">${raw(STYLE)}${raw(REVIEW_STYLE)}</style>
</head>
<body class="review" data-token="${token}" data-run="${report.run.id}" data-words="${JSON.stringify(scriptWords(say))}">
<a class="skip" href="#cases">${context.words.page.skip}</a>
<header class="deck"><h1>${name}</h1>
<div class="meter"><progress id="meter" max="${countOf(groups)}" value="0" aria-labelledby="progress"></progress> <output id="progress"></output></div>
<label><span class="sr">${say.show}</span><select id="filter"><option value="">${say.show}: ${say.all}</option><option value="open">${say.show}: ${say.open}</option></select></label>
<button type="button" id="undo" aria-keyshortcuts="u">${say.undo}</button>
<span class="tools"><button type="button" id="theme" aria-label="${say.theme}">◐</button><button type="button" id="keys" aria-label="${say.keyboard}" aria-keyshortcuts="?">?</button></span>
<p id="notice" role="status" aria-live="polite"></p></header>
<p id="waiting" role="alert" hidden>${say.waiting}</p>
<div class="panes">
<nav aria-label="${say.findings}"><ol>${groups.map((group, index) => entryOf(group, index, { context, say }))}</ol></nav>
<main id="cases">${groups.map((group, index) => groupOf(group, index, { context, say }))}
<p class="step"><button type="button" id="previous" aria-keyshortcuts="k">← ${say.previous}</button><button type="button" id="next" aria-keyshortcuts="j">${say.next} →</button></p>
<p class="hint">${say.done}</p></main>
</div>
<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${say.keyboard}</h2><dl class="keys">${Object.entries(say.keys).map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl><form method="dialog"><button>${say.close}</button></form></dialog>
<script nonce="${nonce}">${raw(SCRIPT)}</script>
</body>
</html>
`.markup
}

function contextOf({ run, references }: Report, groups: readonly CaseGroup[]): ItemContext {
  const words = wordsOf(run.language)
  const isOneDocument = run.documents.length === 1
  return {
    words, isOneDocument,
    anchors: new Map(groups.flatMap(({ reference }, index) => (reference === null ? [] : [[reference.id, `g${index}`] as const]))),
    names: new Map(references.map(({ id, document, note, line }) => [id, isOneDocument ? words.reference.note(note, line) : `${document}, ${words.reference.note(note, line)}`])),
    documents: new Map(run.documents.map(({ path }, index) => [path, index])),
  }
}

const countOf = (groups: readonly CaseGroup[]) => groups.reduce((sum, { cases }) => sum + cases.length, 0)

const scriptWords = (say: ReviewWords) => ({
  decided: say.decided, saved: say.saved, unsaved: say.unsaved, undone: say.undone, nothingToUndo: say.nothingToUndo, notAnAddress: say.notAnAddress, allDone: say.allDone,
  // The script counts on: the words around the figures are cut from the sentence with figures that stand for them.
  progress: say.progress(111, 222),
})

function entryOf({ reference, own, cases }: CaseGroup, index: number, { context, say }: Shown): Html {
  const severity = cases.map(({ finding }) => finding.severity)[0] ?? 'info'
  return html`<li><a href="#g${index}" data-group="g${index}"><span class="sign ${severity}"><span class="sr">${context.words.names.severity[severity]}: </span></span><span class="name">${reference === null ? own?.document ?? say.whole : nameOf(reference, context)}</span> <span class="what">${cases[0]?.finding.message ?? ''}</span> <span class="left"></span></a></li>`
}

const nameOf = ({ id, note, line }: Reference, { names, words }: ItemContext) => names.get(id) ?? words.reference.note(note, line)

interface Shown { readonly context: ItemContext; readonly say: ReviewWords }

function groupOf(group: CaseGroup, index: number, shown: Shown): Html {
  const { reference, own, cases, name } = group
  const { context } = shown
  const place = reference === null ? null : context.words.run.line(reference.line)
  return html`<article class="group" id="g${index}" aria-labelledby="g${index}-title">
<h2 id="g${index}-title" tabindex="-1">${reference === null ? own?.document ?? shown.say.whole : nameOf(reference, context)} ${place === null ? null : html`<small>${place}</small>`}</h2>
${cases.map((each, at) => caseOf(each, { id: `g${index}c${at}`, name }, shown))}
${reference === null ? null : evidenceOf(reference, context)}
</article>
`
}

function caseOf({ about, finding, readings }: Case, { id, name }: { readonly id: string; readonly name: string }, { context, say }: Shown): Html {
  return html`<section class="case ${finding.severity}" id="${id}" data-about="${about}" data-reference="${name}" aria-labelledby="${id}-message" tabindex="-1">
<p class="message" id="${id}-message"><span class="sr">${context.words.names.severity[finding.severity]}: </span>${finding.message}</p>
${readings === null ? rulings(say) : readingsOf(readings, id, say)}
<div class="remark"><label for="${id}-remark">${say.remark}</label><textarea id="${id}-remark" rows="2" maxlength="4000" aria-keyshortcuts="e"></textarea><button type="button" data-do="remark">${say.saveRemark}</button></div>
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
