/** Makers of references and reports, made up from nothing; findings and actions come from the code that judges. */
import type { NumberingFaults } from '../../src/model/citation.ts'
import type { Reference, Report, ReportedClaim, ReportFinding } from '../../src/model/report.ts'
import type { RepairedUrl } from '../../src/model/url.ts'
import type { CopyMatch, Difference, Identity, Link } from '../../src/model/verdicts.ts'
import { correctedReference } from '../../src/report/corrected.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import { sayRepair } from '../../src/report/repair-words.ts'
import { said } from '../../src/report/said.ts'
import { keyOf } from '../../src/url/index.ts'
import { actionsOf } from '../../src/verify/actions.ts'
import { findingsOf, hostFindings, numberingFindings } from '../../src/verify/findings.ts'

const ENGLISH = wordsOf('en')

export const PAGE = 'https://river.example/economy/tariffs-agreed-4411-2021'

export function aLink(change: Partial<Link> = {}): Link {
  return { state: 'ok', status: 200, finalUrl: PAGE, redirects: [], tls: 'valid', certificateEndsAt: null, reason: null, checkedAt: '2026-03-01T10:00:00Z', fromCache: false, flaws: [], archive: null, frame: null, copySearch: null, evidence: [], ...change }
}

export const COPY = { url: `https://archive.example/web/20210601120000/${PAGE}`, datetime: '2021-06-01T12:00:00Z', original: PAGE, daysFromCitation: null }

export function anIdentity(change: Partial<Identity> = {}): Identity {
  return { verdict: 'confirmed', pageTitle: 'Страны реки договорились о тарифах', pageDate: '2021-05-20', language: 'ru', score: 0.9, ...change }
}

export function aMatch(change: Partial<CopyMatch> = {}): CopyMatch {
  return { verdict: 'confirmed', kind: 'translated', score: 0.91, passage: 'За девять месяцев перевозки по реке выросли на 17 %.', where: 'main', anchor: { prefix: '', start: 'За девять месяцев перевозки', end: 'выросли на 17 %.', suffix: '' }, differences: [], parts: [], pdfPage: null, against: 'live', translation: null, ...change }
}

export const differs = (kind: Difference['kind'], quoted: string, found: string): Difference => ({ kind, quoted, found })

export function aClaim(change: Partial<ReportedClaim> = {}, match: Partial<CopyMatch> = {}): ReportedClaim {
  const text = 'over nine months freight on the river grew by 17%'
  return { line: 281, text: `The office says that “${text}”.`, quotes: [{ text, match: aMatch(match) }], match: aMatch(match), ...change }
}

export function aRepair(change: Partial<RepairedUrl> = {}): RepairedUrl {
  const url = change.url === undefined ? PAGE : change.url
  return { printed: url ?? '', url, verdict: 'exact', confidence: 1, alternatives: [], flaws: [], evidence: [], key: url === null ? null : keyOf(url), ...change }
}

export type Making = Partial<Pick<Reference, 'document' | 'note' | 'line' | 'kind' | 'text' | 'title' | 'target' | 'sameAs'>> & {
  readonly repaired?: RepairedUrl | null
  readonly link?: Partial<Link>
  readonly identity?: Partial<Identity>
  readonly claims?: readonly ReportedClaim[]
}

/** A reference as the pipeline makes it: judged, said, mended. */
export function aReference({ link: linkChange, identity: identityChange, ...making }: Making = {}): Reference {
  const { document = 'book.txt', note = 12, line = 296, kind = 'web', title = 'The states of the river agree on tariffs', target = null, sameAs = [], claims = [aClaim()] } = making
  const repaired = making.repaired === undefined ? aRepair() : making.repaired
  const text = making.text ?? `${title ?? 'Untitled'} [Electronic resource]. - 2021. - URL: ${repaired?.printed ?? 'none'}`
  const link = aLink({ finalUrl: repaired?.url ?? null, ...linkChange })
  const identity = anIdentity(identityChange)
  const findings = findingsOf({ kind, source: null, printed: repaired?.printed ?? null, target, repaired, link, identity, claims })
  const actions = actionsOf(findings)
  return {
    id: `${document}#${note ?? `line${line}`}`, document, note, line, endLine: line + 2, page: null, span: [10 * line, 10 * line + text.length], kind, text, title, year: 2021, source: null,
    printed: repaired?.printed ?? null, target, url: repaired?.url ?? null,
    repair: repaired === null ? null : { verdict: repaired.verdict, confidence: repaired.confidence, alternatives: repaired.alternatives, flaws: repaired.flaws, evidence: repaired.evidence, trace: sayRepair(repaired, ENGLISH) },
    key: repaired?.key ?? null, original: null, sameAs, link, identity, claims,
    findings: findings.map(finding => said(finding, ENGLISH)),
    action: actions[0] ?? 'keep', actions, corrected: correctedReference({ text, repaired, link, actions }),
  }
}

export function aReport(references: readonly Reference[] = [aReference()], own: readonly ReportFinding[] = []): Report {
  const documents = [...new Set(references.map(({ document }) => document))]
  const severities = [...references.flatMap(({ findings }) => findings), ...own].map(({ severity }) => severity)
  const tally = (names: readonly string[]) => Object.fromEntries([...new Set(names)].map(name => [name, names.filter(each => each === name).length]))
  const pages = new Map<string, Reference[]>()
  for (const reference of references) if (reference.key !== null) pages.set(reference.key, [...(pages.get(reference.key) ?? []), reference])
  return {
    schema: 1, tool: { name: 'footproof', version: '0.1.0' },
    run: {
      id: '2026-03-01-1000', startedAt: '2026-03-01T10:00:00Z', finishedAt: '2026-03-01T10:04:10Z', complete: true, language: 'en', throughProxy: false,
      documents: documents.map(path => ({ path, location: `manuscripts/${path}`, format: 'text-layer', sha256: 'a'.repeat(64) })),
      traffic: { looks: pages.size, furtherLooks: 0, requests: pages.size, retries: 0 },
    },
    summary: {
      notes: references.length, markers: references.reduce((sum, { claims }) => sum + claims.length, 0), references: references.length, pages: pages.size,
      links: tally(references.filter(({ url }) => url !== null).map(({ link }) => link.state)), claims: tally(references.flatMap(({ claims }) => claims.flatMap(({ quotes }) => quotes.map(({ match }) => match.verdict)))),
      findings: { error: severities.filter(each => each === 'error').length, warning: severities.filter(each => each === 'warning').length, info: severities.filter(each => each === 'info').length },
    },
    references, findings: own,
    pages: [...pages].map(([key, [first, ...more]]) => ({ key, url: first?.url ?? key, link: first?.link ?? aLink(), traffic: { looks: 1, furtherLooks: 0, requests: 1, retries: 0 }, looks: [], references: [first, ...more].flatMap(reference => reference?.id ?? []) })),
  }
}

export const NO_FAULTS: NumberingFaults = { markersWithoutNote: [], notesWithoutMarker: [], numbersUsedTwice: [], numbersLost: [], unnumberedNotes: [] }

const saidOf = (findings: readonly ReturnType<typeof numberingFindings>[number][]): ReportFinding[] =>
  findings.map(finding => said(finding, ENGLISH))

const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => ({ note: first + index, line: 1400 + 9 * index }))

/** A report in which nearly everything occurs that can. */
export function aRichReport(): Report {
  const references = richReferences()
  return aReport(references, [
    ...saidOf(numberingFindings({ ...NO_FAULTS, markersWithoutNote: numbers(51, 105), notesWithoutMarker: numbers(33, 33), numbersLost: numbers(44, 45), unnumberedNotes: [{ line: 700 }] }, 'book.txt')),
    ...saidOf(hostFindings(references)),
  ])
}

const refuted = { verdict: 'refuted', score: 0.82 } as const

function richReferences(): Reference[] {
  const slug = 'https://www.lodka-news.example/economics/304117-glavy-pravitelstv-podpisali-soglashenie-o-rechnyh-tarifah-2021.html'
  const at = (path: string) => `https://${path}`
  return [
    aReference({
      note: 3, line: 41, title: 'Freight on the river is growing',
      repaired: aRepair({ printed: 'https://www.lodka-news.example/economics/304117-glavy-pravitelstv-\npodpisali-soglhttps://www.lodka-news.example/economics/304117-glavy-pravitelstv-podpisali-soglashenie-o-rechnyh- tarifah-2021.htmlashenie-o-rechnyh-tarifah-2021.html.', url: slug, verdict: 'exact', flaws: ['doubled', 'wrapped'] }),
      text: 'Freight on the river is growing [Electronic resource]. - 2021. - URL: https://www.lodka-news.example/economics/304117-glavy-pravitelstv- podpisali-soglhttps://www.lodka-news.example/economics/304117-glavy-pravitelstv-podpisali-soglashenie-o-rechnyh- tarifah-2021.htmlashenie-o-rechnyh-tarifah-2021.html.',
      claims: [aClaim({
        line: 22, text: 'x', quotes: [
          { text: 'over nine months freight traffic on the rivers increased by 27%, and exports of machinery by 41%', match: aMatch({ ...refuted, kind: 'numbers-differ', passage: 'За девять месяцев перевозки грузов по рекам выросли на 27 %, а вывоз машин и оборудования — на 14 %, сообщили в исполнительном комитете.', differences: [differs('number', '41%', '14 %')] }) },
          { text: 'nobody expected so much of the spring', match: aMatch({ passage: 'Такого от весны никто не ждал.', score: 0.88 }) },
        ],
      })],
    }),
    aReference({
      note: 5, line: 63, title: 'The ferry returns to Lugovets', repaired: aRepair({ printed: 'https://ferry.example/news/retum-to-lugovets', url: 'https://ferry.example/news/return-to-lugovets', verdict: 'repaired', confidence: 0.97, flaws: ['ocr'] }),
      identity: { pageTitle: 'The ferry returns to Lugovets', language: 'en', pageDate: '2021-04-02' },
      claims: [aClaim({ line: 55, quotes: [{ text: 'the company will not raise the price of a crossing before winter', match: aMatch({ ...refuted, kind: 'negation-differs', passage: 'The company will raise the price of a crossing before winter, its director said on the quay.', differences: [differs('negation', 'not', '')] }) }] })],
    }),
    aReference({ note: 7, line: 90, title: 'A new lock at Dovria', repaired: aRepair({ url: at('port.example/news/8812') }), link: { state: 'dead', status: 404, reason: 'not-found-twice' }, identity: { verdict: 'unverified', pageTitle: null, pageDate: null, language: null }, claims: [aClaim({ line: 80 }, { verdict: 'unverified', kind: 'not-checkable', against: null, passage: null, score: null })] }),
    aReference({ note: 8, line: 97, title: 'What the fishermen say', repaired: aRepair({ url: at('quay.example/fishermen-2020') }), link: { state: 'dead', status: 410, reason: 'gone-twice', archive: { ...COPY, url: 'https://archive.example/web/20200611/https://quay.example/fishermen-2020', original: at('quay.example/fishermen-2020') } }, identity: { pageTitle: 'Что говорят рыбаки' }, claims: [aClaim({ line: 84 }, { against: 'archive' })] }),
    aReference({ note: 9, line: 110, title: 'Ten years of the commission', repaired: aRepair({ url: at('commission.example/ru/ten-years') }), link: { state: 'moved', finalUrl: 'https://www.commission.example/archive/2019/ten-years', redirects: [{ from: at('commission.example/ru/ten-years'), to: 'https://www.commission.example/ru/ten-years', status: 301, via: 'location' }, { from: 'https://www.commission.example/ru/ten-years', to: 'https://www.commission.example/archive/2019/ten-years', status: 302, via: 'location' }] } }),
    aReference({ note: 10, line: 118, title: 'The governor on the price of coal', repaired: aRepair({ printed: 'https://www.lodka-news.example/economics/30877?-gubernator', url: 'https://www.lodka-news.example/economics/308771-gubernator', verdict: 'ambiguous', confidence: 0.55, alternatives: ['https://www.lodka-news.example/economics/308777-gubernator'], flaws: ['copies-differ'] }), link: { state: 'not-checked', status: null, reason: 'address-doubtful' }, identity: { verdict: 'unverified', pageTitle: null, pageDate: null, language: null }, claims: [aClaim({}, { verdict: 'unverified', kind: 'not-checkable', against: null, passage: null, score: null })] }),
    aReference({ note: 11, line: 126, title: 'Опубликован доклад о судоходстве', text: 'Опубликован доклад о судоходстве [Электронный ресурс]. - 2020. - URL: https://ves.example/doklad (дата обращения: 12.06.2021)', repaired: aRepair({ url: at('ves.example/doklad') }), link: { state: 'soft-404', reason: 'redirect-to-home', redirects: [{ from: at('ves.example/doklad'), to: at('ves.example/'), status: 302, via: 'location' }], finalUrl: at('ves.example/'), archive: { url: 'https://archive.example/web/20210612/https://ves.example/doklad', datetime: '2021-06-12T08:00:00Z', original: at('ves.example/doklad'), daysFromCitation: 0 } }, claims: [aClaim({ line: 120 }, { against: 'archive' })] }),
    aReference({ note: 13, line: 140, title: 'Trade fair opens', repaired: aRepair({ url: at('fair.example/a') }), link: { state: 'blocked', status: 403, reason: 'challenge' }, identity: { verdict: 'unverified', pageTitle: null, pageDate: null, language: null }, claims: [aClaim({}, { verdict: 'unverified', kind: 'not-checkable', against: null, passage: null, score: null })] }),
    aReference({ note: 14, line: 146, title: 'Trade fair closes', repaired: aRepair({ url: at('fair.example/b') }), link: { state: 'blocked', status: 403, reason: 'challenge' }, identity: { verdict: 'unverified', pageTitle: null, pageDate: null, language: null }, claims: [] }),
    aReference({ note: 15, line: 152, title: 'Another article altogether', repaired: aRepair({ url: at('port.example/news/9001') }), identity: { verdict: 'refuted', pageTitle: 'Погода на выходные: дождь и ветер до 15 метров в секунду', score: 0.05 }, claims: [aClaim({}, { verdict: 'unverified', kind: 'not-found', passage: null, score: 0.1 })] }),
    aReference({ note: 16, line: 160, title: 'The page that changed', repaired: aRepair({ url: at('ves.example/changed') }), link: { archive: COPY, tls: 'expired' }, claims: [aClaim({ line: 150 }, { against: 'archive', kind: 'verbatim', score: 1 })], identity: { language: 'en', pageTitle: 'The page that changed' } }),
    aReference({ note: 17, line: 166, title: 'On the meaning of a lock', repaired: aRepair({ url: at('essay.example/lock') }), identity: { language: 'en', pageTitle: 'On the meaning of a lock' }, claims: [aClaim({ line: 158, quotes: [{ text: 'a lock is a promise that the water makes to the boat', match: aMatch({ verdict: 'unverified', kind: 'wording-differs', score: 0.58, passage: 'A lock, one might say, is what the water vows to every boat.', differences: [differs('word', 'promise', 'vows')] }) }] })] }),
    aReference({ note: 18, line: 172, title: 'Slow server', repaired: aRepair({ url: at('slow.example/x') }), link: { state: 'failing', status: 503, reason: 'server-error' }, identity: { verdict: 'unverified', pageTitle: null, pageDate: null, language: null }, claims: [] }),
    aReference({ note: 19, line: 178, title: null, text: 'See the newspapers of those days', kind: 'other', repaired: null, claims: [] }),
    aReference({ note: 20, line: 181, title: 'A. Velin. History of the river. - Lugovets, 1998', text: 'A. Velin. History of the river. - Lugovets: Bereg, 1998. - 340 p.', kind: 'print', repaired: null, claims: [] }),
    aReference({ note: 21, line: 185, title: 'Broken off', repaired: aRepair({ printed: 'https://port.example/news/the-harbour-mas', verdict: 'truncated', confidence: 0.3, url: 'https://port.example/news/the-harbour-mas', flaws: ['truncated'] }), link: { state: 'not-checked', status: null, reason: 'address-doubtful' }, identity: { verdict: 'unverified', pageTitle: null, pageDate: null, language: null }, claims: [] }),
    aReference({ note: 22, line: 190, title: 'Nothing legible', repaired: aRepair({ printed: 'httpsht tps //', url: null, verdict: 'unrecoverable', confidence: 0 }), link: { state: 'not-checked', status: null, reason: 'no-address', finalUrl: null }, identity: { verdict: 'unverified', pageTitle: null, pageDate: null, language: null }, claims: [] }),
    ...Array.from({ length: 14 }, (_, index) => aReference({ note: 23 + index, line: 200 + 8 * index, title: `The states of the river agree on tariffs, part ${index + 1}`, repaired: aRepair({ url: at(`river.example/economy/tariffs-agreed-${4411 + index}-2021`) }), claims: [aClaim({ line: 195 + 8 * index })], sameAs: index === 3 ? ['book.txt#9'] : [] })),
  ]
}
