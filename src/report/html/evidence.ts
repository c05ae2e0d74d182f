/** The evidence behind a reference: what was printed, what it became, what answered, and what the page says. */
import type { Reference } from '../../model/report.ts'
import type { Link } from '../../model/verdicts.ts'
import { isUndamaged } from '../../url/in-print.ts'
import { locate } from '../locate.ts'
import type { Words } from '../language/index.ts'
import { signedWeight } from '../link-reason.ts'
import { answerOf } from './answer.ts'
import { claimsOf } from './claims.ts'
import type { ItemContext } from './item-context.ts'
import { langOf } from './language.ts'
import { markedAddresses } from './marks.ts'
import { sourceFacts } from './source.ts'
import { anchor, html, type Html } from './template.ts'

export function evidenceOf(reference: Reference, context: ItemContext): Html {
  return html`${evidenceRows(reference, context)}
${claimsOf(reference, context.words)}
${correctedOf(reference, context.words)}`
}

/** Without what is set side by side. */
export function evidenceRows(reference: Reference, context: ItemContext): Html {
  const { words } = context
  const { rows } = words.page
  return html`<dl class="evidence">
${addressRows(reference, words)}
${sourceRow(reference, words)}
${reference.url === null ? null : row(rows.answer, answerOf(reference.link, words))}
${signsRow(reference.link, words)}
${originalRow(reference, words)}
${pageRow(reference, words)}
${reference.sameAs.length === 0 ? null : row(rows.samePage, sameAs(reference.sameAs, context))}
</dl>`
}

const row = (name: string, content: Html) => html`<div><dt>${name}</dt><dd>${content}</dd></div>`

/** The note, the damage marked in it; what its address became; how sure that is. An address that stands undamaged is a link in its note. */
function addressRows(reference: Reference, { page }: Words): Html {
  const { rows } = page
  const { url, repair, target, text, printed } = reference
  const at = printed === null ? null : locate(text, printed)
  const shown = at === null ? printed : text.slice(at.start, at.end)
  const isChanged = shown === null || url === null || !isUndamaged(shown, url)
  const marked = shown !== null && url !== null && isChanged ? markedAddresses(shown, url) : { printed: html`${shown}`, url: html`${url}` }
  const address = html`<code class="address">${url === null || isChanged ? marked.printed : anchor(url, marked.printed)}</code>`
  const note = at === null ? html`${text}` : html`${text.slice(0, at.start)}${address}${text.slice(at.end)}`
  return html`${row(rows.note, html`<span class="note-text"${langOf(text, null)}>${note}</span>`)}
${at !== null || shown === null ? null : row(rows.printed, address)}
${url === null || (!isChanged && at !== null) ? null : row(shown === null ? rows.address : rows.became, html`<code class="address">${anchor(url, marked.url)}</code>`)}
${repair === null || (repair.verdict === 'exact' && !isChanged) ? null : row(rows.repair, html`${repairOf(repair, page)}`)}
${repair === null || repair.alternatives.length === 0 ? null : row(rows.orElse, html`<ul>${repair.alternatives.map(other => html`<li><code class="address">${anchor(other, url === null ? other : markedAddresses(url, other).url)}</code></li>`)}</ul>`)}
${target === null || target === url ? null : row(rows.linkBehind, html`<code class="address">${anchor(target, target)}</code>`)}`
}

/** A report kept by an earlier version tells no source. */
function sourceRow({ source }: Partial<Pick<Reference, 'source'>>, words: Words): Html | null {
  const facts = source == null ? null : sourceFacts(source, words)
  return facts === null ? null : row(words.page.rows.cites, facts)
}

function repairOf({ verdict, trace, confidence }: NonNullable<Reference['repair']>, { sure }: Words['page']): string {
  const isGuess = verdict !== 'exact' && verdict !== 'unrecoverable'
  return [trace, ...(isGuess ? [sure(Math.round(100 * confidence))] : [])].join(' ')
}

/** Which rules spoke, each with its weight: those against the page first. */
function signsRow({ evidence }: Link, { page: { rows }, names }: Words): Html | null {
  if (evidence.length === 0) return null
  const signs = [...evidence].sort((one, other) => other.weight - one.weight)
  return row(rows.weighed, html`<ul class="signs">${signs.map(({ rule, weight, saw }) => html`<li><span class="weight">${signedWeight(weight)}</span> ${names.sign[rule]}${saw === null ? null : html`: <q>${saw}</q>`}</li>`)}</ul>`)
}

/** How the page fares whose copy is cited. */
function originalRow({ original }: Reference, words: Words): Html | null {
  return original === null ? null : row(words.page.rows.copyOf, html`<code class="address">${anchor(original.url, original.url)}</code> · ${answerOf(original.link, words)}`)
}

function pageRow({ identity, link }: Reference, { page: { rows }, names, longDate }: Words): Html | null {
  if (identity.pageTitle === null && identity.verdict === 'unverified') return null
  const facts = [identity.pageDate === null ? null : longDate(identity.pageDate), names.identity[identity.verdict]].filter(fact => fact !== null)
  const name = link.state === 'ok' || link.state === 'moved' ? rows.page : rows.copy
  return row(name, html`${identity.pageTitle === null ? null : html`<cite${langOf(identity.pageTitle, identity.language)}>${identity.pageTitle}</cite> · `}${facts.join(' · ')}`)
}

/** References that are named; the rest is counted. */
const SAME_MAX = 12

function sameAs(ids: readonly string[], { anchors, names, words }: ItemContext): Html {
  const { before, after } = words.page.alsoCited(ids.length - SAME_MAX)
  return html`${before}${ids.slice(0, SAME_MAX).map((id, index) => html`${index === 0 ? null : ', '}<a href="#${anchors.get(id) ?? ''}">${names.get(id) ?? id}</a>`)}${after}`
}

/** `null` where nothing certain is to be mended. */
export function correctedOf({ corrected, text, action, actions, link }: Reference, { page }: Words): Html | null {
  // A copy that doesn't confirm is not to be cited: then the address is to be supplied.
  const isOfDoubt = (link.state === 'dead' || link.state === 'soft-404') && !actions.includes('use-archive')
  if (corrected === null || action === 'keep' || isOfDoubt) return null
  return html`<div class="corrected"><h3>${page.corrected}</h3><p class="corrected-text"${langOf(text, null)}>${corrected}</p><button type="button" class="copy" data-done="${page.copied}">${page.copy}</button></div>`
}
