/** Search, filters and help; they show only where the script runs. */
import { ACTIONS } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { LinkState } from '../../model/verdicts.ts'
import { ACTION_WORDS, SEVERITY_WORDS, STATE_WORDS } from '../words.ts'
import { SEVERITIES } from '../worklist.ts'
import type { ItemContext } from './item-context.ts'
import { html, type Html } from './template.ts'

export function controls({ references }: Report, { documents, isOneDocument }: ItemContext): Html {
  const states = new Set(references.filter(({ url }) => url !== null).map(({ link }) => link.state))
  const isState = (name: string): name is LinkState => Object.hasOwn(STATE_WORDS, name)
  return html`<form class="controls" role="search" aria-label="Search and filter" hidden>
<label class="search"><span class="sr">Search in everything</span><input type="search" id="search" placeholder="Search everything" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
${select('severity', 'Severity', [...SEVERITIES.map(severity => [severity, SEVERITY_WORDS[severity]] as const), ['keep', 'nothing to do']])}
${select('actions', 'Action', ACTIONS.map(action => [action, ACTION_WORDS[action]] as const))}
${select('state', 'Link', Object.keys(STATE_WORDS).filter(isState).filter(state => states.has(state)).map(state => [state, STATE_WORDS[state]] as const))}
${isOneDocument ? null : select('document', 'Document', [...documents].map(([path, index]) => [String(index), path] as const))}
<output id="count" aria-live="polite"></output>
<button type="reset">Show all</button>
<span class="tools"><button type="button" id="theme" aria-label="Light or dark">◐</button><button type="button" id="keys" aria-label="Keyboard" aria-keyshortcuts="?">?</button></span>
</form>
<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keyboard</h2><dl class="keys">${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl><form method="dialog"><button>Close</button></form></dialog>`
}

const KEYS = [
  ['j', 'next entry'], ['k', 'entry before'], ['c', 'copy the corrected reference'], ['o', 'open the page'], ['/', 'search'], ['Esc', 'leave the search, or show all'], ['?', 'this help'],
] as const

function select(name: string, label: string, options: readonly (readonly [value: string, label: string])[]): Html {
  return html`<label><span class="sr">${label}</span><select name="${name}"><option value="">${label}: all</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>`
}
