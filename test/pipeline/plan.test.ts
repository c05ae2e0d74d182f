/** What is said before anything is asked. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { openCache } from '../../src/store/index.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { planDocuments } from '../../src/pipeline/plan.ts'
import { DEFAULT_SETTINGS, type CheckSettings } from '../../src/pipeline/settings.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import { planLines } from '../../src/report/plan.ts'
import { bytes } from './made-up.ts'

const FIRST = 'https://news.example/economy/new-harbour-crane-lifts-first-load-10001.html'
const SECOND = 'https://news.example/society/village-school-opens-its-doors-10002.html'
const OTHER = 'https://weather.example/reports/rain-in-the-valley-10003.html'
const manuscript = `It rained1 , the crane was new2 , the school was open3 , and the crane was still new4 .

${' '.repeat(46)}
1 Rain in the valley [Electronic resource]. - 2021. - URL: ${OTHER}
2 New harbour crane lifts first load [Electronic resource]. - 2021. - URL: ${FIRST}
3 Village school opens its doors [Electronic resource]. - 2021. - URL: ${SECOND}
4 New harbour crane lifts first load [Electronic resource]. - 2021. - URL: ${FIRST.replace('https', 'http')}
`

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footproof-plan-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const plan = (change: Partial<CheckSettings> = {}): Promise<Plan> =>
  planDocuments({ documents: [aDocument('book.txt', bytes(manuscript))], settings: { ...DEFAULT_SETTINGS, cache: null, ...change }, out: join(folder, 'reports') })
const keep = async (key: string, body: string) => {
  await openCache(join(folder, 'cache'), () => undefined).put(key, { url: key, finalUrl: key, redirects: [], tls: null, status: 200, headers: {}, body: bytes(body), flaws: [], storedAt: new Date().toISOString() })
  return { cache: join(folder, 'cache') }
}
const hostOf = ({ hosts }: Plan, name: string) => hosts.find(({ host }) => host === name)

test('each page counts once, and each origin’s rules', async () => {
  expect(hostOf(await plan(), 'news.example')).toMatchObject({ pages: 2, robots: 1, requests: 3, leastMs: 2000 })
})

test('hosts side by side take as long as the slowest, which stands first', async () => {
  const { hosts, requests, leastMs } = await plan()
  expect([hosts.map(({ host }) => host), requests, leastMs]).toEqual([['news.example', 'weather.example'], 5, 2000])
})

test('a fresh kept page is not asked for', async () => {
  expect(hostOf(await plan(await keep(FIRST, 'the article')), 'news.example')).toMatchObject({ pages: 1, kept: 1 })
})

test('kept rules are kept to', async () => {
  const cache = await keep('robots https://news.example', 'User-agent: *\nDisallow: /society/\nCrawl-delay: 5\n')
  expect(hostOf(await plan(cache), 'news.example')).toMatchObject({ pages: 1, refused: 1, robots: 0, delayMs: 5000 })
})

test('excluded pages are left out', async () => {
  expect(await plan({ exclude: [/weather/u] })).toMatchObject({ pages: 3, excluded: 1, requests: 3 })
})

test('nothing is written', async () => {
  await plan()
  expect(readdirSync(folder)).toEqual([])
})

describe('in words', () => {
  test('the sum comes first', async () => {
    expect(planLines(await plan(), wordsOf('en'))[0]).toBe('book.txt: 3 pages; at least 5 requests to 2 hosts, at least 2 s.')
  })

  test('offline nothing would be asked', async () => {
    expect(planLines(await plan({ offline: true }), wordsOf('en'))).toEqual(['book.txt: 3 pages; nothing would be asked.'])
  })
})
