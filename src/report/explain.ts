/** All the evidence behind one note's verdicts, in words: for an editor who asks why. */
import { wordsFor } from './places.ts'
import type { Reference, ReportedClaim, ReportedLook, ReportedPage, Report } from '../model/report.ts'
import type { CopyMatch, Link, MatchPart } from '../model/verdicts.ts'
import { decisionText, ownDecision, toldFinding } from './decided.ts'
import type { Words } from './language/index.ts'
import { linkReason, signedWeight } from './link-reason.ts'

/** The references that `name` names: an id, an id within its document, or a note's number or sign; none where nothing fits. */
export function referencesNamed({ references }: Report, name: string): readonly Reference[] {
  const byId = references.filter(({ id }) => id === name || id.slice(id.indexOf('#') + 1) === name)
  return byId.length > 0 ? byId : references.filter(({ note }) => note !== null && String(note) === name)
}

/** Plain text; what stands in it from outside is to be made printable by whoever shows it. */
export function explain(reference: Reference, { pages, run }: Report): string {
  const words = wordsFor({ run }, reference.document)
  const { explanation: { sections: titles, ...say }, names } = words
  const page = pages.find(({ references }) => references.includes(reference.id))
  const sections: [string, readonly string[]][] = [
    [`${say.heading(reference.note)} · ${reference.document}, ${words.place(reference)}`, [reference.text]],
    [titles.address, addressLines(reference, words)],
    [titles.looks, (page?.looks ?? []).map(look => lookLine(look, words))],
    [titles.link, linkLines(reference.link, page, words)],
    [titles.page, pageLines(reference, words)],
    ...reference.claims.map((claim): [string, readonly string[]] => [say.attributed(words.place(claim)), claimLines(claim, words)]),
    [titles.findings, reference.findings.length === 0 ? [say.nothing] : reference.findings.map(finding => `${names.severity[finding.severity]}: ${toldFinding(finding, words)}`)],
    [words.decision.title, ownDecision(reference) === undefined ? [] : [decisionText(ownDecision(reference), words)]],
    [titles.actions, reference.actions.map(action => names.action[action])],
  ]
  return sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [title, ...lines.map(line => `  ${line}`)].join('\n')).join('\n\n')
}

function addressLines({ printed, target, url, repair, sameAs, original }: Reference, { explanation: say }: Words): string[] {
  return [
    printed === null ? null : say.printed(printed.replace(/\s+/gu, ' ')),
    target === null ? null : say.linkBehind(target),
    url === null ? null : say.readAs(url),
    repair === null ? null : repair.trace,
    repair === null || repair.verdict === 'exact' ? null : say.sure(Math.round(100 * repair.confidence)),
    ...(repair?.alternatives ?? []).map(other => say.orElse(other)),
    original === null ? null : say.copyOf(original.url, original.link.state),
    sameAs.length === 0 ? null : say.citedBy(sameAs.join(', ')),
  ].filter(line => line !== null)
}

function lookLine({ purpose, url, finalUrl, status, reason, requests, retries, fromCache, checkedAt }: ReportedLook, words: Words): string {
  const { explanation: say, names } = words
  const result = [status === null ? null : say.status(status), reason === null ? null : linkReason({ reason, status: null }, words)].filter(part => part !== null).join(', ')
  return `${words.longDate(checkedAt)} ${checkedAt.slice(11, 19)} · ${names.purpose[purpose]}: ${url}${finalUrl === url ? '' : ` → ${finalUrl}`} · ${result} · ${fromCache ? say.fromCache : say.requests(requests, retries)}`
}

function linkLines(link: Link, page: ReportedPage | undefined, words: Words): string[] {
  const { explanation: say, names, reference } = words
  const { archive, evidence, copySearch } = link
  return [
    [names.state[link.state], linkReason(link, words)].filter(part => part !== '').join(': '),
    ...link.redirects.map(({ from, to, status, via }) => say.leadsTo(from, to, via === 'location' ? status : null)),
    link.tls === null || link.tls === 'valid' ? null : names.certificate[link.tls],
    link.flaws.length === 0 ? null : say.bodyFlaws(link.flaws.map(flaw => names.body[flaw]).join(', ')),
    ...[...evidence].sort((one, other) => other.weight - one.weight).map(({ rule, weight, saw }) => `${signedWeight(weight)} ${names.sign[rule]}${saw === null ? '' : `: ${words.quoted(saw)}`}`),
    archive === null ? null : `${say.archivedCopy(archive.datetime, archive.url)}${archive.daysFromCitation === null ? '' : `, ${reference.distance(archive.daysFromCitation)}`}`,
    archive !== null || copySearch === null || copySearch === 'found' ? null : names.copySearch[copySearch],
    page === undefined || page.traffic.requests === 0 ? null : say.allRequests(page.traffic.requests),
  ].filter(line => line !== null)
}

function pageLines({ identity }: Reference, { explanation: say, names }: Words): string[] {
  if (identity.pageTitle === null && identity.verdict === 'unverified') return []
  return [
    `${names.identity[identity.verdict]}${identity.score === null ? '' : ` ${say.score(identity.score)}`}`,
    identity.pageTitle === null ? null : say.pageTitle(identity.pageTitle),
    identity.pageDate === null ? null : say.published(identity.pageDate),
    identity.language === null ? null : say.pageLanguage(identity.language),
  ].filter(line => line !== null)
}

function claimLines({ text, quotes, match }: ReportedClaim, words: Words): string[] {
  const judged = quotes.length > 0 ? quotes.flatMap(quote => [words.explanation.quotation(quote.text), ...matchLines(quote.match, words)]) : matchLines(match, words)
  return [text, ...judged]
}

function matchLines(match: CopyMatch, { explanation: say, reference }: Words): string[] {
  return [
    `${reference.match(match)}${match.score === null ? '' : ` ${say.score(match.score)}`}`,
    match.passage === null ? null : `${match.pdfPage == null ? '' : `${reference.pdfPage(match.pdfPage)}: `}${say.passage(match.passage, match.where)}`,
    ...match.differences.map(difference => say.difference(difference)),
    ...match.parts.filter(isTelling).map(part => say.part(part)),
    match.translation === null ? null : say.translation(match.translation),
  ].filter(line => line !== null)
}

/** What adds nothing to a score tells nothing of it, but a denial, which decides alone. */
const isTelling = ({ feature, value, contribution }: MatchPart) => contribution !== 0 || (feature === 'negation' && value > 0)
