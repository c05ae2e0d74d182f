/** All the evidence behind one note's verdicts, in words: for an editor who asks why. */
import type { Reference, ReportedClaim, ReportedLook, ReportedPage, Report } from '../model/report.ts'
import type { CopyMatch, Link } from '../model/verdicts.ts'
import { BODY_WORDS, COPY_WORDS, IDENTITY_WORDS, longDate, plural, SEVERITY_WORDS, ACTION_WORDS, sayDistance, sayMatch, sayReason, sayWeight, SIGN_WORDS, STATE_WORDS, TLS_WORDS } from './words.ts'

/** The references that `name` names: an id, an id within its document, or a note's number or sign; none where nothing fits. */
export function referencesNamed({ references }: Report, name: string): readonly Reference[] {
  const byId = references.filter(({ id }) => id === name || id.slice(id.indexOf('#') + 1) === name)
  return byId.length > 0 ? byId : references.filter(({ note }) => note !== null && String(note) === name)
}

/** Plain text; what stands in it from outside is to be made printable by whoever shows it. */
export function explain(reference: Reference, { pages }: Report): string {
  const page = pages.find(({ references }) => references.includes(reference.id))
  const sections: [string, readonly string[]][] = [
    [`Note ${reference.note ?? 'without number'} · ${placeOf(reference)}`, [reference.text]],
    ['The address', addressLines(reference)],
    ['The looks', (page?.looks ?? []).map(lookLine)],
    ['The link', linkLines(reference.link, page)],
    ['The page', pageLines(reference)],
    ...reference.claims.map((claim): [string, readonly string[]] => [`What line ${claim.line} attributes to it`, claimLines(claim)]),
    ['What follows', reference.findings.length === 0 ? ['Nothing speaks against the note.'] : reference.findings.map(({ severity, message }) => `${SEVERITY_WORDS[severity]}: ${message}`)],
    ['What to do', reference.actions.map(action => ACTION_WORDS[action])],
  ]
  return sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [title, ...lines.map(line => `  ${line}`)].join('\n')).join('\n\n')
}

function placeOf({ document, page, line, endLine }: Reference): string {
  return [document, page === null ? null : `page ${page}`, line === endLine ? `line ${line}` : `lines ${line}–${endLine}`].filter(part => part !== null).join(', ')
}

function addressLines({ printed, target, url, repair, sameAs, original }: Reference): string[] {
  return [
    printed === null ? null : `printed: ${printed.replace(/\s+/gu, ' ')}`,
    target === null ? null : `link behind it: ${target}`,
    url === null ? null : `read as: ${url}`,
    repair === null ? null : repair.trace,
    repair === null || repair.verdict === 'exact' ? null : `${Math.round(100 * repair.confidence)} % sure`,
    ...(repair?.alternatives ?? []).map(other => `or else: ${other}`),
    original === null ? null : `a copy of ${original.url}, which is ${STATE_WORDS[original.link.state]}`,
    sameAs.length === 0 ? null : `the same page is cited by ${sameAs.join(', ')}`,
  ].filter(line => line !== null)
}

const PURPOSE_WORDS: Readonly<Record<ReportedLook['purpose'], string>> = {
  page: 'looked at', 'second-look': 'looked at again, in another way', sibling: 'a made-up address beside it', frame: 'the document in its main frame', snapshot: 'an archived copy',
}

function lookLine({ purpose, url, finalUrl, status, reason, requests, retries, fromCache, checkedAt }: ReportedLook): string {
  const result = status === null ? sayReason(reason ?? '', null) : reason === null ? `status ${status}` : `status ${status}, ${sayReason(reason, null)}`
  const cost = fromCache ? 'from the cache' : `${plural(requests, 'request')}${retries > 0 ? `, ${retries} of them again` : ''}`
  return `${longDate(checkedAt)} ${checkedAt.slice(11, 19)} · ${PURPOSE_WORDS[purpose]}: ${url}${finalUrl === url ? '' : ` → ${finalUrl}`} · ${result} · ${cost}`
}

function linkLines(link: Link, page: ReportedPage | undefined): string[] {
  const reason = sayReason(link.reason ?? '', link.status)
  return [
    `${STATE_WORDS[link.state]}${reason === '' ? '' : `: ${reason}`}`,
    ...link.redirects.map(({ from, to, status, via }) => `${from} leads to ${to} (${via === 'location' ? `status ${status}` : 'the page’s own refresh'})`),
    link.tls === null || link.tls === 'valid' ? null : `certificate ${TLS_WORDS[link.tls]}`,
    link.flaws.length === 0 ? null : `its body: ${link.flaws.map(flaw => BODY_WORDS[flaw]).join(', ')}`,
    ...[...link.evidence].sort((one, other) => other.weight - one.weight).map(({ rule, weight, saw }) => `${sayWeight(weight)} ${SIGN_WORDS[rule]}${saw === null ? '' : `: “${saw}”`}`),
    link.archive === null ? null : `archived copy of ${longDate(link.archive.datetime)}: ${link.archive.url}${link.archive.daysFromCitation === null ? '' : `, ${sayDistance(link.archive.daysFromCitation)}`}`,
    link.archive !== null || link.copySearch === null || link.copySearch === 'found' ? null : COPY_WORDS[link.copySearch],
    page === undefined || page.traffic.requests === 0 ? null : `all in all ${plural(page.traffic.requests, 'request')}`,
  ].filter(line => line !== null)
}

function pageLines({ identity }: Reference): string[] {
  if (identity.pageTitle === null && identity.verdict === 'unverified') return []
  return [
    `${IDENTITY_WORDS[identity.verdict]}${identity.score === null ? '' : ` (score ${identity.score.toFixed(2)})`}`,
    identity.pageTitle === null ? null : `its title: ${identity.pageTitle}`,
    identity.pageDate === null ? null : `published ${longDate(identity.pageDate)}`,
    identity.language === null ? null : `language: ${identity.language}`,
  ].filter(line => line !== null)
}

function claimLines({ text, quotes, match }: ReportedClaim): string[] {
  const judged = quotes.length > 0 ? quotes.flatMap(quote => [`quoted: “${quote.text}”`, ...matchLines(quote.match)]) : matchLines(match)
  return [text, ...judged]
}

function matchLines(match: CopyMatch): string[] {
  return [
    `${sayMatch(match)}${match.score === null ? '' : ` (score ${match.score.toFixed(2)})`}`,
    match.passage === null ? null : `best passage: “${match.passage}”`,
    ...match.differences.map(({ kind, quoted, found }) => `${kind}: the text has “${quoted}”, the page “${found}”`),
  ].filter(line => line !== null)
}
