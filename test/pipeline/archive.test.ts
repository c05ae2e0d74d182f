import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { World } from '../../src/model/world.ts'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { bestFirst } from '../../src/net/snapshots.ts'
import { anAnswer } from '../makers.ts'
import { aDisk, aWorld, bytes, noHosts } from './made-up.ts'

const FERRY = 'https://coast.example/news/island-ferry-returns-after-two-winters-20417.html'
const TITLE = 'Island ferry returns after two winters'
const SENTENCE = 'The ferry will carry 60 passengers and nine cars on each of its four daily crossings'
const page = (headline: string, ...paragraphs: string[]) => `<!doctype html><html lang="en"><title>${headline}</title><article><h1>${headline}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`
const ARTICLE = page(TITLE, `${SENTENCE}.`, 'The islanders had asked for it since the old boat was sold, and the council has now found the money for three years.')
const NOT_FOUND = page('Page not found', 'The page that you are looking for does not exist.')
const COPY_OF = (html: string, datetime = '2021-03-08T10:00:00Z') => ({ datetime, html })

const manuscript = (printed: string, title = TITLE) => `For two years nobody crossed. "${SENTENCE}"1 , the paper wrote, and everybody came to see.

${' '.repeat(46)}
1 ${title} [Electronic resource]. - 2021. - URL: ${printed} (accessed: 10.03.2021)
`
const OTHER = page('Dog swims home', 'A dog that had been missing for a week came home by itself on Sunday, wet but well, to the joy of three children and their aunt.')
/** An archive with copies of these days, each the article unless it says otherwise; best first, as a world gives them. */
function withCopies(copies: readonly string[]): World {
  const shown = new Map(copies.map(copy => [copy.slice(0, 10), { gone: NOT_FOUND, other: OTHER, lost: null }[copy.slice(11)] ?? (copy.endsWith('lost') ? null : ARTICLE)]))
  const world = aWorld({}, { [FERRY]: COPY_OF(ARTICLE) })
  const snapshots = bestFirst(copies.map(copy => ({ url: `https://archive.example/${copy.slice(0, 10)}/${FERRY}`, datetime: `${copy.slice(0, 10)}T10:00:00Z`, original: FERRY })), new Date('2021-03-10T23:59:59Z'))
  return {
    ...world, findSnapshots: () => Promise.resolve(snapshots),
    openSnapshot({ url, datetime }) {
      const html = shown.get(datetime.slice(0, 10)) ?? null
      return Promise.resolve(html === null ? null : anAnswer({ url, finalUrl: url, body: bytes(html) }))
    },
  }
}

const checked = (world: World, printed = FERRY) => check({
  documents: [aDocument('book.txt', bytes(manuscript(printed)))], settings: DEFAULT_SETTINGS, world, store: aDisk(), hosts: noHosts,
  loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
})
const only = (report: Report) => {
  const [reference, ...others] = report.references
  if (reference === undefined || others.length > 0) throw new Error('one reference was expected')
  return reference
}

describe('the copy of a page that is gone', () => {
  test('tells how far it lies from the day of access', async () => {
    const { link } = only(await checked(aWorld({}, { [FERRY]: COPY_OF(ARTICLE) })))
    expect([link.copySearch, link.archive?.daysFromCitation]).toEqual(['found', -3])
  })

  test('stands in for nothing when it shows that the page was gone already', async () => {
    const { link, action } = only(await checked(aWorld({}, { [FERRY]: COPY_OF(NOT_FOUND) })))
    expect([link.copySearch, link.archive, action]).toEqual(['unplayable', null, 'supply-url'])
  })

  test.each<[string, readonly string[], string]>([
    ['is the last before the day of access, though one after it is nearer', ['2021-03-01', '2021-03-11'], '2021-03-01'],
    ['is the first after it where there is none before', ['2021-03-20', '2021-04-20'], '2021-03-20'],
    ['is an older one where the last shows that the page was gone', ['2021-02-01', '2021-03-05 gone', '2021-03-20'], '2021-02-01'],
    ['is one after it where those before show a front page', ['2020-01-01 gone', '2020-06-01 gone', '2021-01-01 gone', '2021-02-01 gone', '2021-03-20'], '2021-03-20'],
    ['is the one that carries the quotation, before one that shows another article', ['2021-02-01', '2021-03-05 other'], '2021-02-01'],
    ['is one that can be played', ['2021-02-01', '2021-03-05 lost'], '2021-02-01'],
  ])('%s', async (_, copies, day) => {
    expect(only(await checked(withCopies(copies))).link.archive?.datetime.slice(0, 10)).toBe(day)
  })

  test('is said not to exist where the archive has none', async () => {
    expect(only(await checked(aWorld({}))).link.copySearch).toBe('none')
  })

  test('is not said not to exist where the archive can’t be reached, which is told once', async () => {
    const report = await checked({ ...aWorld({}), findSnapshots: () => Promise.resolve(null) })
    expect(only(report).link.copySearch).toBe('archive-unreachable')
    expect(report.findings.map(({ code, severity, notes }) => [code, severity, notes])).toContainEqual(['archive-unreachable', 'info', [1]])
  })
})

describe('a cut-off address', () => {
  const CUT = 'https://coast.example/news/island-ferry-returns-'

  test('is completed by the one address in the archive’s list whose page bears the note’s title', async () => {
    const { url, printed, repair, link } = only(await checked(aWorld({ [FERRY]: ARTICLE }, { [FERRY]: COPY_OF(ARTICLE) }), CUT))
    expect([url, printed, repair?.verdict, link.state]).toEqual([FERRY, CUT, 'repaired', 'ok'])
  })

  test('is completed by a copy where the page itself is gone', async () => {
    const { url, repair, link, action } = only(await checked(aWorld({}, { [FERRY]: COPY_OF(ARTICLE) }), CUT))
    expect([url, repair?.verdict, link.state, action]).toEqual([FERRY, 'repaired', 'dead', 'use-archive'])
  })

  test('stays open where two pages could be meant, both of which are named', async () => {
    const again = FERRY.replace('20417', '20555')
    const { url, repair } = only(await checked(aWorld({ [FERRY]: ARTICLE, [again]: ARTICLE }, { [FERRY]: COPY_OF(ARTICLE), [again]: COPY_OF(ARTICLE) }), CUT))
    expect([url, repair?.verdict, repair?.alternatives]).toEqual(['https://coast.example/news/island-ferry-returns', 'truncated', [FERRY, again]])
  })

  test('stays open where the page in the archive’s list is another one', async () => {
    const other = 'https://coast.example/news/island-ferry-returns-lost-dog-20990.html'
    const dog = page('Lost dog returns by ferry', 'A dog that had been missing for a week came home by itself on Sunday, wet but well, to the joy of three children.')
    const { repair } = only(await checked(aWorld({ [other]: dog }, { [other]: COPY_OF(dog) }), CUT))
    expect([repair?.verdict, repair?.alternatives]).toEqual(['truncated', [other]])
  })
})

describe('an archived copy that is cited', () => {
  const CITED = `https://web.archive.org/web/20210310000000/${FERRY}`

  test('is looked at as what it is, and its original beside it', async () => {
    const report = await checked(aWorld({ [CITED]: ARTICLE }), CITED)
    expect([only(report).link.state, only(report).original?.url, only(report).original?.link.state]).toEqual(['ok', FERRY, 'dead'])
  })

  test('shares its original with notes that cite it: it is asked for once', async () => {
    const world = aWorld({ [CITED]: ARTICLE, [FERRY]: ARTICLE })
    const report = await checked(world, `${CITED}; ${FERRY}`)
    expect([report.pages.length, world.asked.filter(asked => asked === FERRY).length]).toEqual([2, 1])
  })
})

describe('a mended address', () => {
  const PRINTED = FERRY.replace('returns', 'retums')

  test('under which nothing is found gives way to the print, where the page stands as printed', async () => {
    const { url, link } = only(await checked(aWorld({ [PRINTED]: ARTICLE }), PRINTED))
    expect([url, link.state]).toEqual([PRINTED, 'ok'])
  })

  test('stays mended where the print leads nowhere either', async () => {
    const { url, repair, link } = only(await checked(aWorld({}), PRINTED))
    expect([url, repair?.verdict, link.state]).toEqual([FERRY, 'repaired', 'dead'])
  })
})

test('two notes that share a beginning do not cite one page', async () => {
  const book = manuscript('https://coast.example/news/mayor-said-').replace(/\n$/u, '\n2 The mayor said no [Electronic resource]. - 2021. - URL: https://coast.example/news/mayor-said-\n')
  const report = await check({
    documents: [aDocument('book.txt', bytes(book))], settings: DEFAULT_SETTINGS, world: aWorld({}), store: aDisk(), hosts: noHosts,
    loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
  })
  expect(report.references.map(({ repair, sameAs }) => [repair?.verdict, sameAs])).toEqual([['truncated', []], ['truncated', []]])
})

test('of two notes that share a beginning, the one whose title proves how it goes on says nothing for the other', async () => {
  const cut = 'https://coast.example/news/island-ferry-returns-'
  const book = manuscript(cut).replace(/\n$/u, `\n2 Island cat shows its new kittens [Electronic resource]. - 2021. - URL: ${cut}\n`)
  const report = await check({
    documents: [aDocument('book.txt', bytes(book))], settings: DEFAULT_SETTINGS, world: aWorld({ [FERRY]: ARTICLE }, { [FERRY]: COPY_OF(ARTICLE) }), store: aDisk(), hosts: noHosts,
    loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
  })
  expect(report.references.map(({ repair, url }) => [repair?.verdict, url])).toEqual([['repaired', FERRY], ['truncated', 'https://coast.example/news/island-ferry-returns']])
})

test('a copy played in place of the one asked for bears its own day', async () => {
  const world = aWorld({}, { [FERRY]: COPY_OF(ARTICLE) })
  const playsAnother: World = {
    ...world,
    async openSnapshot(snapshot, signal) {
      const answer = await world.openSnapshot(snapshot, signal)
      return answer === null ? null : { ...answer, finalUrl: `https://archive.example/other/${FERRY}`, headers: { ...answer.headers, 'memento-datetime': 'Mon, 15 Mar 2021 10:00:00 GMT' } }
    },
  }
  expect(only(await checked(playsAnother)).link.archive).toMatchObject({ datetime: '2021-03-15T10:00:00.000Z', daysFromCitation: 4, url: `https://archive.example/other/${FERRY}` })
})
