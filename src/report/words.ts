/** The words by which states, reasons, verdicts and actions are called before a reader. */
import type { Action, Severity } from '../model/finding.ts'
import type { BodyFlaw } from '../model/look.ts'
import type { UrlFlaw } from '../model/url.ts'
import type { CopyMatch, CopySearch, Identity, LinkReason, LinkRule, LinkState, MatchKind } from '../model/verdicts.ts'

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'must not go to press', warning: 'look at it', info: 'for your information' }

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  'supply-url': 'Supply the address', 'correct-quotation': 'Correct the quotation', 'use-archive': 'Cite the archived copy',
  'correct-url': 'Correct the address', 'check-by-hand': 'Check by hand', keep: 'Keep as it is',
}

export const STATE_WORDS: Readonly<Record<LinkState, string>> = {
  ok: 'alive', moved: 'moved', dead: 'gone', 'soft-404': 'article missing', failing: 'failing', blocked: 'closed to us', unreachable: 'out of reach', malformed: 'not an address', 'not-checked': 'not checked',
}

export const COPY_WORDS: Readonly<Record<Exclude<CopySearch, 'found' | null>, string>> = {
  none: 'no archived copy', unplayable: 'archived copies are listed, none shows the article', 'archive-unreachable': 'the archive could not be reached',
}

export const BODY_WORDS: Readonly<Record<BodyFlaw, string>> = {
  'cut-at-limit': 'longer than was read', 'ended-early': 'broke off before its end', 'bad-encoding': 'packed wrongly', 'wrong-length': 'another length than declared',
}

export const FLAW_WORDS: Readonly<Record<UrlFlaw, string>> = {
  doubled: 'printed twice over', 'scheme-doubled': 'http printed twice', wrapped: 'broken over lines', space: 'spaces inside', ocr: 'letters misread', homoglyph: 'letters of another alphabet',
  trailing: 'something stuck to its end', 'dot-dash': 'dot or dash lost', 'hyphen-lost': 'hyphen lost', 'page-break': 'broken over pages', 'scheme-missing': 'http missing', 'scheme-broken': 'http damaged',
  'host-broken': 'site’s name damaged', truncated: 'cut off', 'copies-differ': 'its two copies differ', markup: 'markup inside', encoded: 'encoded twice',
}

/** What was found out about a quotation or claim, in a few words. */
export function sayMatch({ verdict, kind, against }: Pick<CopyMatch, 'verdict' | 'kind' | 'against'>): string {
  const page = against === 'archive' ? 'The archived copy' : 'The page'
  switch (verdict) {
    case 'confirmed': return `${page} says it${MANNER[kind]}`
    case 'refuted': return kind === 'not-found' ? `${page} holds nothing like it` : `${page} says otherwise${MANNER[kind]}`
    case 'unverified': return against === null ? 'Not compared' : `Cannot tell${MANNER[kind]}`
  }
}

const MANNER: Readonly<Record<MatchKind, string>> = {
  verbatim: ', word for word', near: ', with small differences', elided: ', with parts left out', paraphrase: ', in other words', translated: ', in another language',
  'numbers-differ': ': figures differ', 'names-differ': ': names differ', 'negation-differs': ': one side denies it', 'wording-differs': ': the wording differs', 'not-found': ': nothing near was found',
  'not-checkable': ': too little to compare',
}

export const IDENTITY_WORDS: Readonly<Record<Identity['verdict'], string>> = {
  confirmed: 'the page the note names', refuted: 'another article', unverified: 'not sure to be the page the note names',
}

/** Why a link's state is what it is, as part of a sentence; empty without a reason. */
export function sayReason(reason: string, status: number | null): string {
  const words = isReason(reason) ? REASON_WORDS[reason] : reason
  const isTold = status !== null && STATUS_TELLS.has(reason)
  return isTold ? `${words} (status ${status})` : words
}

type Reason = Exclude<LinkReason, null>
const isReason = (reason: string): reason is Reason => Object.hasOwn(REASON_WORDS, reason)
const STATUS_TELLS: ReadonlySet<string> = new Set<Reason>(['http-status', 'not-found-twice', 'gone-twice', 'challenge', 'login-wall', 'paywall', 'rate-limited', 'server-error'])

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'timeout-connect': 'no connection in time', 'timeout-headers': 'no answer in time', 'timeout-body': 'the page stopped coming', 'timeout-total': 'the page took too long',
  reset: 'the connection was broken off', refused: 'the connection was refused', 'no-route': 'there is no way to the host', 'name-not-found': 'the site’s name does not exist',
  'name-lookup-failed': 'the site’s name could not be looked up', 'tls-handshake': 'no secure connection could be agreed on', 'bad-response': 'the answer made no sense', 'headers-too-large': 'the answer’s headers were too large',
  'robots-unavailable': 'the site’s robots.txt could not be had', 'redirect-loop': 'the address leads in a circle', 'too-many-redirects': 'the address leads on and on', 'redirect-without-target': 'the address leads nowhere',
  'robots-disallowed': 'its robots.txt asks programs to stay away', 'retry-after-too-long': 'it asks programs to come back much later', 'private-address': 'it leads into a private network', 'forbidden-scheme': 'it is neither http nor https',
  'forbidden-port': 'it uses a port that is not for web pages', 'malformed-url': 'it is not a web address', offline: 'the check ran offline and no kept copy was there', excluded: 'it was excluded from the check',
  'http-status': 'the server answers with an error', 'not-found-twice': 'not found at two different looks', 'gone-twice': 'removed for good, at two different looks', 'not-found-text': 'the page itself says that nothing was found',
  'same-as-missing-sibling': 'the site shows the same page for any address', 'redirect-to-home': 'it leads to the home page', 'redirect-to-section': 'it leads to a section page', 'redirect-to-login': 'it leads to a login',
  'redirect-to-error-page': 'it leads to an error page', parked: 'the domain is for sale or parked', 'empty-body': 'the page is empty', 'article-removed': 'the page says that the article was removed',
  'redirect-to-search': 'it leads to a search page', 'redirect-to-other-article': 'it leads to another article', 'hosting-default': 'an empty server’s own page stands there', 'other-topic': 'the site is about something else now',
  'evidence-adds-up': 'several signs together say that the article is not there', 'consent-wall': 'the page wants consent before it shows anything', 'redirect-to-consent': 'it leads to a page that asks for consent',
  'script-only': 'the page shows nothing without its scripts', 'script-redirect': 'only a script leads on from the page', 'country-refused': 'it is not shown in this country', challenge: 'it asks to prove that one is human',
  'login-wall': 'the page wants a login', paywall: 'the page is behind a paywall', 'rate-limited': 'it limits the number of requests', 'server-error': 'the server has an error', 'network-down': 'the network here is down',
  'no-address': 'the note gives no address', 'address-doubtful': 'nothing answers under this reading, and the address may be misread',
}

/** What was seen of a page, as an editor would say it. */
export const SIGN_WORDS: Readonly<Record<LinkRule, string>> = {
  'landed-on-home': 'the redirect ends on a front page', 'landed-on-section': 'the redirect ends on a section page', 'landed-on-search': 'the redirect ends on a search page', 'landed-on-error-page': 'the redirect ends on an error page',
  'led-to-other-article': 'the redirect ends elsewhere', 'says-not-found': 'the page says that it was not found', 'says-removed': 'the page says that the article was removed', 'thin-text': 'there is hardly any text', empty: 'there is no text at all',
  'same-as-sibling': 'a made-up address is answered with the same page', 'like-sibling': 'a made-up address is answered with nearly the same page', 'same-heading-as-sibling': 'a made-up address is answered under the same headline',
  parked: 'the domain is for sale or parked', 'hosting-default': 'it is an empty server’s own page', 'other-topic': 'it is about something that such sites are taken over for', 'names-other-article': 'nothing in it has to do with the address or the title',
  'canonical-elsewhere': 'the page gives another address as its own', 'file-became-page': 'the address names a file, and a page came', 'honest-sibling': 'a made-up address is answered with “not found”',
  'has-article-text': 'it has the text of an article', 'carries-title': 'it bears the title of the note', 'carries-figure': 'it gives the figure of the claim', 'carries-quotation': 'it carries the quotation',
}

export const TLS_WORDS = { expired: 'expired', untrusted: 'not trusted', 'wrong-name': 'for another name' } as const

/** How far a copy lies from the day of citation. */
export const sayDistance = (days: number) => (days === 0 ? 'of the day of citation' : `${plural(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} it was cited`)

/** A sign's weight: against the page with a plus, for it with a minus. */
export const sayWeight = (weight: number) => (weight > 0 ? `+${weight}` : `−${-weight}`)

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2021-06-01T…` as `1 June 2021`; what is no ISO date is given back as it is. */
export function longDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date)
  const month = MONTHS[Number(parts?.[2]) - 1]
  return parts?.[1] === undefined || parts[3] === undefined || month === undefined ? date : `${Number(parts[3])} ${month} ${parts[1]}`
}

/** 12,345; by hand, since asking the locale loads tables that take longer than a whole small report. */
export const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')

export const plural = (count: number, noun: string) => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`

/** `51–105`, `7`, `*` */
export function listOfRun(first: number | string | undefined, last: number | string | undefined): string {
  return first === undefined || last === undefined || first === last ? String(first ?? '') : `${first}–${last}`
}
