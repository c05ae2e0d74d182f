/** Search, filters and help; they show only where the script runs. */
import { ACTIONS } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { LinkState } from '../../model/verdicts.ts'
import { SEVERITIES } from '../worklist.ts'
import type { ItemContext } from './item-context.ts'
import { html, type Html } from './template.ts'

export function controls({ references, findings }: Report, { documents, isOneDocument, words }: ItemContext): Html {
  const { names, decision, page: { controls: say } } = words
  const all = references.length + findings.length
  const codes = [...new Set([...findings, ...references.flatMap(reference => reference.findings)].map(({ code }) => code))]
  const states = new Set(references.filter(({ url }) => url !== null).map(({ link }) => link.state))
  const isState = (name: string): name is LinkState => Object.hasOwn(names.state, name)
  return html`<form class="controls" role="search" aria-label="${say.label}" data-all="${say.entries(all)}" data-some="${say.shownOf(all)}" hidden>
<label class="search"><span class="sr">${say.search}</span><input type="search" id="search" placeholder="${say.searchHint}" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
${select('severity', say.severity, [...SEVERITIES.map(severity => [severity, names.severity[severity]] as const), ['keep', say.keep]])}
${select('actions', say.action, ACTIONS.map(action => [action, names.action[action]] as const))}
${select('state', say.link, Object.keys(names.state).filter(isState).filter(state => states.has(state)).map(state => [state, names.state[state]] as const))}
${codes.length < 2 ? null : select('codes', say.finding, codes.map(code => [code, names.finding[code]] as const))}
${references.some(isReviewed) || findings.some(({ decision }) => decision !== undefined) ? select('review', decision.filter, [['open', decision.open], ['decided', decision.decided]]) : null}
${isOneDocument ? null : select('document', say.document, [...documents].map(([path, index]) => [String(index), path] as const))}
<output id="count" aria-live="polite"></output>
<button type="reset">${say.showAll}</button>
<span class="tools"><button type="button" id="theme" aria-label="${say.theme}">◐</button><button type="button" id="keys" aria-label="${say.keyboard}" aria-keyshortcuts="?">?</button></span>
</form>
<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${say.keyboard}</h2><dl class="keys">${Object.entries(say.keys).map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl><form method="dialog"><button>${say.close}</button></form></dialog>`
}

const isReviewed = ({ findings }: Report['references'][number]) => findings.some(({ decision }) => decision !== undefined)

function select(name: string, label: string, options: readonly (readonly [value: string, label: string])[]): Html {
  return html`<label><span class="sr">${label}</span><select name="${name}"><option value="">${label}</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>`
}
