/** The replica answers as its data say. */
import { get, type IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startReplica, type Replica } from '../../src/demo/index.ts'
import { loadWeb, type WebAnswer } from '../../src/demo/web.ts'

let replica: Replica
beforeAll(async () => { replica = await startReplica() })
afterAll(async () => { await replica.close() })

interface Got { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** Asks the replica for an address under its own name; `null`: the connection broke. */
async function ask(address: string): Promise<Got | null> {
  const url = new URL(address)
  return new Promise(resolve => {
    const request = get({ host: '127.0.0.1', port: replica.port, path: url.pathname + url.search, headers: { host: url.host }, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }) })
    })
    request.on('error', () => { resolve(null) })
  })
}

const STATUS: Readonly<Record<WebAnswer['kind'], number | null>> = {
  article: 200, slow: 200, drifted: 200, moved: 301, missing: 404, 'not-found-page': 200, home: 302, error: 500, reset: null, forbidden: 403, challenge: 403,
}

test('every address answers as written', async () => {
  const { pages } = await loadWeb()
  const wrong = await Promise.all(pages.map(async ({ url, answer }) => ((await ask(url))?.status ?? null) === STATUS[answer.kind] ? [] : [url]))
  expect(wrong.flat()).toEqual([])
})

test('sites answer with and without www', async () => {
  const [bare, www] = await Promise.all([ask('http://mintrade.example/ru/news/8812'), ask('http://www.mintrade.example/ru/news/8812')])
  expect(bare?.body).toEqual(www?.body)
})

test('an agency finds its articles by their number', async () => {
  const got = await ask('https://www.verta.example/economics/304117-velin-sogl')
  expect([got?.status, got?.headers.location]).toEqual([301, expect.stringMatching(/^https:\/\/www\.verta\.example\/economics\/304117-velin-soglashenie-.*\.html$/u)])
})

test('what never was is not found', async () => {
  expect((await ask('https://www.verta.example/economics/999999-never-was.html'))?.status).toBe(404)
})

test('a page in windows-1251 reads as written', async () => {
  const got = await ask('https://zarnov-vesti.example/news/2021/5518.html')
  expect(got?.headers['content-type']).toContain('windows-1251')
  expect(new TextDecoder('windows-1251').decode(got?.body)).toContain('Зарновская область продала тарканским покупателям товаров на 48,6 млн долларов.')
})

test('robots rules are had, missing or out of reach, as each site has it', async () => {
  const [rules, none, unavailable] = await Promise.all(['mintrade', 'crs', 'suldania-trade'].map(name => ask(`https://${name}.example/robots.txt`)))
  expect(rules?.body.toString()).toContain('Disallow: /ru/orders/')
  expect([none?.status, unavailable?.status]).toEqual([404, 503])
})

test('a name without a connection leads to a closed port, all others to the replica', () => {
  expect(replica.connectTo.at(-1)).toBe(`::http:127.0.0.1:${replica.port}`)
  expect(replica.connectTo.slice(0, -1).every(rule => /^(?:www\.)?tilsk-portal\.example::http:127\.0\.0\.1:\d+$/u.test(rule) && !rule.endsWith(`:${replica.port}`))).toBe(true)
})

test('the archive lists a copy in its index', async () => {
  const got = await ask(`${replica.archive}/cdx/search/cdx?url=https%3A%2F%2Fwww.verta.example%2Fregions%2F288430-osinovskaja-drevesina-nahodit-pokupatelej-v-sosednih-stranah.html&output=json&fl=timestamp,statuscode&filter=statuscode:200&limit=5`)
  expect(JSON.parse(got?.body.toString() ?? '')).toEqual([['timestamp', 'statuscode'], ['20210129083000', '200']])
})

test('the index finds copies by prefix and by time', async () => {
  const list = async (query: string) => (await ask(`${replica.archive}/cdx/search/cdx?url=www.verta.example/&matchType=prefix&fl=timestamp${query}`))?.body.toString()
  expect(await list('')).toBe('20211204101500\n20210129083000\n')
  expect(await list('&to=202106')).toBe('20210129083000\n')
  expect(await list('&from=202106&limit=-1')).toBe('20211204101500\n')
})

test('the archive has the passage that the living page lost, and says of when its copy is', async () => {
  const address = 'https://www.verta.example/regions/288430-osinovskaja-drevesina-nahodit-pokupatelej-v-sosednih-stranah.html'
  const [live, copy] = await Promise.all([ask(address), ask(`${replica.archive}/web/20210129083000id_/${address}`)])
  expect([live, copy].map(got => got?.body.toString().includes('87 тыс. тонн'))).toEqual([false, true])
  expect(copy?.headers['memento-datetime']).toBe('Fri, 29 Jan 2021 08:30:00 GMT')
})

test('the archive leads any time to the nearest copy, and has nothing of what it never saw', async () => {
  const [near, none] = await Promise.all([ask(`${replica.archive}/web/2021/https://kestria-press.example/obschestvo/rechnye-yazyki-vozvraschayutsya-v-shkolu.html`), ask(`${replica.archive}/web/2021/https://crs.example/page/1`)])
  expect([near?.status, none?.status]).toEqual([302, 404])
})

test('the archive says whether a copy is to be had', async () => {
  const available = async (url: string): Promise<unknown> => JSON.parse((await ask(`${replica.archive}/wayback/available?url=${encodeURIComponent(url)}`))?.body.toString() ?? '')
  expect(await available('https://tarkania-export.example/press/verenskie-traktory-na-tarkanskih-polyah')).toMatchObject({ archived_snapshots: { closest: { available: true, timestamp: '20211119120000' } } })
  expect(await available('https://crs.example/page/1107')).toMatchObject({ archived_snapshots: {} })
})
