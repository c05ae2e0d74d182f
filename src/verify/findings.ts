/** What is to be said of one reference: findings as data, with the severities of the contract. */
import { ACTIONS, type Finding, type FindingCode, type Severity } from '../model/finding.ts'
import type { RepairedUrl } from '../model/url.ts'
import type { Link } from '../model/verdicts.ts'
import { keyOf, relationOf } from '../url/index.ts'
import { actionsOf } from './actions.ts'
import { contentFindings } from './content-findings.ts'
import type { JudgedReference } from './judged.ts'

export type { JudgedReference } from './judged.ts'
export { archiveFindings, hostFindings, noNotesFinding, numberingFindings, readingFindings, unreadFinding } from './placed-findings.ts'

/** Everything to be said of a reference, the gravest first, of equal ones what asks for the first action. A note that cites no address has no findings. */
export function findingsOf(reference: JudgedReference): readonly Finding[] {
  const { repaired } = reference
  if (repaired === null) return reference.kind === 'web' ? [finding('url-unrecoverable', 'error', { printed: reference.printed ?? '' })] : []
  const isProvedByCopy = hasConfirmingCopy(reference)
  const findings = [
    ...addressFindings(reference, repaired, isProvedByCopy),
    ...(repaired.url === null ? [] : linkFindings(reference, repaired.url, isProvedByCopy)),
    ...identityFindings(reference, isProvedByCopy),
    ...contentFindings(reference),
    ...dateFindings(reference),
  ]
  return [...findings].sort((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity) || urgency(one) - urgency(other))
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info']

const urgency = (each: Finding) => Math.min(...actionsOf([each]).map(action => ACTIONS.indexOf(action)))

const finding = (code: FindingCode, severity: Severity, args: Finding['args']): Finding => ({ code, severity, args })

/** The archived copy carries what is attributed to the page; where nothing is attributed, it must be the article that the note names. */
function hasConfirmingCopy({ claims, link, identity }: JudgedReference): boolean {
  if (claims.length === 0) return link.archive !== null && !wasRead(link) && identity.verdict === 'confirmed'
  return claims.some(claim => [claim.match, ...claim.quotes.map(quote => quote.match)].some(match => match.verdict === 'confirmed' && match.against === 'archive'))
}

const wasRead = ({ state }: Link) => state === 'ok' || state === 'moved'

/** Nobody saw a page before it was there: one of the dates is misprinted. */
function dateFindings({ source, kind }: JudgedReference): Finding[] {
  // What an ibid note repeats is said of the note that prints it.
  if (source?.accessed == null || kind === 'ibid') return []
  const { accessed, issued, year } = source
  const published = issued ?? (year === null ? null : String(year))
  return published === null || accessed.slice(0, published.length) >= published ? [] : [finding('accessed-before-published', 'info', { accessed, published })]
}

function addressFindings(reference: JudgedReference, repaired: RepairedUrl, isProvedByCopy: boolean): Finding[] {
  // An ibid note prints no address of its own: what is wrong with it is said of the note it repeats.
  if (reference.kind === 'ibid' && repaired.url !== null) return []
  const args = { printed: collapse(repaired.printed), url: repaired.url ?? '', readings: repaired.alternatives.length + 1 }
  const isDoubled = repaired.flaws.includes('doubled') || repaired.flaws.includes('scheme-doubled')
  return [...verdictFindings(repaired, args, isProvedByCopy), ...(repaired.verdict === 'exact' && isDoubled ? [finding('url-doubled', 'info', args)] : []), ...targetFindings(reference, repaired)]
}

function verdictFindings(repaired: RepairedUrl, args: Finding['args'], isProvedByCopy: boolean): Finding[] {
  switch (repaired.verdict) {
    case 'exact': return []
    case 'repaired': return [finding('url-repaired', 'warning', args)]
    case 'ambiguous': return [finding('url-ambiguous', 'warning', args)]
    case 'truncated': return [finding('url-truncated', 'warning', args)]
    case 'unrecoverable': return [finding('url-unrecoverable', isProvedByCopy ? 'warning' : 'error', args)]
  }
}

function targetFindings({ printed, target }: JudgedReference, repaired: RepairedUrl): Finding[] {
  if (printed === null || target === null || repaired.url === null || !/^https?:/iu.test(target)) return []
  // A link that was made of one line of a broken address says nothing of the rest.
  return keyOf(target) === repaired.key || relationOf(printed, target) === 'link-cut' ? [] : [finding('url-target-differs', 'warning', { url: repaired.url, target })]
}

function linkFindings({ link, identity }: JudgedReference, url: string, isProvedByCopy: boolean): Finding[] {
  const args = {
    url, reason: link.reason ?? '', status: link.status ?? '', finalUrl: link.finalUrl ?? url,
    archive: link.archive?.url ?? '', archivedAt: link.archive?.datetime ?? '', isProvedByCopy: isProvedByCopy ? 'yes' : 'no',
    // A page that wasn't read is identified by its copy.
    isSameByCopy: link.archive !== null && identity.verdict === 'confirmed' ? 'yes' : 'no',
  }
  const tls = link.tls === null || link.tls === 'valid' ? [] : [finding('tls-invalid', 'warning', { ...args, tls: link.tls })]
  const gone: Severity = isProvedByCopy ? 'warning' : 'error'
  switch (link.state) {
    case 'ok': return tls
    case 'moved': return [finding('link-moved', 'warning', args), ...tls]
    case 'dead': return [finding('link-dead', gone, args), ...tls]
    case 'soft-404': return [finding('link-soft-404', gone, args), ...tls]
    case 'malformed': return [finding('link-malformed', gone, args)]
    case 'failing': return [finding('link-failing', 'warning', args), ...tls]
    case 'blocked': return [finding('link-blocked', 'info', args), ...tls]
    case 'unreachable': return [finding('link-unreachable', 'info', args)]
    case 'not-checked': return [finding('link-not-checked', 'info', args)]
  }
}

function identityFindings({ link, identity, claims }: JudgedReference, isProvedByCopy: boolean): Finding[] {
  const args = { pageTitle: identity.pageTitle ?? '', pageDate: identity.pageDate ?? '' }
  if (!wasRead(link)) return []
  if (identity.verdict === 'refuted') return [finding('identity-refuted', isProvedByCopy ? 'warning' : 'error', args)]
  // With something attributed to it, what the page says of that tells more than its title.
  return identity.verdict === 'unverified' && claims.length === 0 ? [finding('identity-unverified', 'info', args)] : []
}

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim()
