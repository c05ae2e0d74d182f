import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aDisk, aWorld, bytes, noHosts } from './made-up.ts'

const CRANE_URL = 'https://news.example/economy/new-harbour-crane-lifts-first-load-10001.html'
const SCHOOL_URL = 'https://news.example/society/village-school-opens-its-doors-10002.html'
const page = (headline: string, ...paragraphs: string[]) => `<!doctype html><html lang="en"><title>${headline}</title><article><h1>${headline}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`
const CRANE = page('New harbour crane lifts first load', 'The crane lifted its first load of 40 tonnes on Monday morning.', 'People had come from all over the coast to see it, and the port master gave a short speech.')
const SCHOOL = page('Village school opens its doors', 'The village school opened its doors to 120 children after a long repair.', 'The teachers had moved back into the building a week before, and the library will follow.')

async function checked(second: string): Promise<{ readonly report: Report; readonly asked: number }> {
  const manuscript = `The town has changed. "The crane lifted its first load of 40 tonnes on Monday morning"1 . It was a
long wait for everybody who works there.

And there was more: "people had come from all over the coast to see it"2 , the paper wrote.

${' '.repeat(46)}
1 New harbour crane lifts first load [Electronic resource]. - 2021. - URL: ${CRANE_URL}
2 ${second}
`
  const world = aWorld({ [CRANE_URL]: CRANE, [SCHOOL_URL]: SCHOOL })
  const report = await check({
    documents: [aDocument('book.txt', bytes(manuscript))], settings: DEFAULT_SETTINGS, world, store: aDisk(), hosts: noHosts,
    loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
  })
  return { report, asked: world.asked.length }
}

test.each(['Ibid.', 'See note 1 above.'])('%s is judged by the page of the note that it repeats, which is asked for once', async text => {
  const { report, asked } = await checked(text)
  expect(asked).toBe(1)
  expect(report.references[1]).toMatchObject({ kind: 'ibid', url: CRANE_URL, source: { title: 'New harbour crane lifts first load' }, claims: [{ quotes: [{ match: { verdict: 'confirmed' } }] }] })
})

test('a second source in a note is held against its own title', async () => {
  const { report } = await checked(`Village school opens its doors. URL: ${SCHOOL_URL} (accessed 3 May 2021). New harbour crane lifts first load. URL: ${CRANE_URL}`)
  expect(report.references.slice(1).map(({ title, identity }) => [title, identity.verdict])).toEqual([['Village school opens its doors', 'confirmed'], ['New harbour crane lifts first load', 'confirmed']])
})

test('a date of access before the year of publication is noted', async () => {
  const { report } = await checked(`Village school opens its doors [Electronic resource]. - 2021. - URL: ${SCHOOL_URL} (accessed 3 May 2020).`)
  expect(report.references[1]?.findings.map(({ code }) => code)).toContain('accessed-before-published')
})

describe('of stacked markers', () => {
  const QUOTE = 'The crane lifted its first load of 40 tonnes on Monday morning'
  const IDLE = page('New harbour crane lifts first load', 'The crane at the harbour stands idle, since the dockers went on strike for better pay.', 'People had come from all over the coast to see it, and the port master gave a short speech.')
  const SAYS_OTHERWISE = page('New harbour crane lifts first load', 'The crane lifted its first load of 70 tonnes on Monday morning.', 'The pupils of the school had come to see it, and the port master gave a short speech.')

  /** Findings about what the pages say, note by note. */
  async function stacked(first: string, second: string): Promise<readonly (readonly string[])[]> {
    const manuscript = `The town has changed. "${QUOTE}"1 2 . It was a
long wait for everybody who works there.

${' '.repeat(46)}
1 New harbour crane lifts first load [Electronic resource]. - 2021. - URL: ${CRANE_URL}
2 Village school opens its doors [Electronic resource]. - 2021. - URL: ${SCHOOL_URL}
`
    const report = await check({
      documents: [aDocument('book.txt', bytes(manuscript))], settings: DEFAULT_SETTINGS, world: aWorld({ [CRANE_URL]: first, [SCHOOL_URL]: second }), store: aDisk(), hosts: noHosts,
      loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
    })
    return report.references.map(({ findings }) => findings.filter(({ code }) => /^(?:quote|claim)-/u.test(code)).map(({ code, severity }) => `${code}: ${severity}`))
  }

  test('one that carries the quotation lets the others be silent', async () => {
    expect(await stacked(CRANE, SCHOOL)).toEqual([[], ['quote-not-found: info']])
    expect(await stacked(IDLE, CRANE)).toEqual([['quote-numbers-differ: info'], []])
  })

  test('one that contradicts it stays an error', async () => { expect(await stacked(SAYS_OTHERWISE, CRANE)).toEqual([['quote-numbers-differ: error'], []]) })

  test('a later one is judged by the quotation too: what contradicts it is an error', async () => { expect(await stacked(CRANE, SAYS_OTHERWISE)).toEqual([[], ['quote-numbers-differ: error']]) })

  test('a later one may be the one that carries it', async () => { expect(await stacked(SCHOOL, CRANE)).toEqual([['quote-not-found: info'], []]) })

  test('where none carries it, none is excused', async () => { expect((await stacked(IDLE, SCHOOL))[0]).toEqual(['quote-numbers-differ: warning']) })
})
