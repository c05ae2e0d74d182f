/** Six weeks of a replica web, and what an editor is told in which night. Night 0 is a Monday; without chance a page is looked at each Monday. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { AuditNotice } from '../../src/model/audit.ts'
import { auditMarkdown } from '../../src/report/audit.ts'
import { bytes } from '../pipeline/made-up.ts'
import { chancesFrom, dateOf, gone, live, page, titleOf, type Books, type Replica, type Web } from './replica.ts'

const ICE = 'The ice stood for nineteen days.'
const THAW = 'The ice stood for twenty-three days.'
const at = (url: string, sentence = ICE) => page(titleOf(url), sentence)
/** A page that is there as long as `isThere` says. */
const there = (isThere: (night: number) => boolean) => (night: number, url: string) => (isThere(night) ? at(url) : gone)
const down = { fails: 'timeout-connect' } as const
const front = page('Brook Gazette', 'Welcome to the gazette of the brook: news, weather, markets and letters.')
const between = (night: number, first: number, last: number) => night >= first && night <= last

const WEB: Web = {
  'https://calm.example/': (_, url) => at(url),
  'https://flap.example/': there(night => night % 2 === 0),
  'https://dies.example/': there(night => night < 9),
  'https://returns.example/': there(night => !between(night, 9, 25)),
  'https://moves.example/': (night, url) => (night < 9 ? at(url) : { finalUrl: `${url}-new`, redirects: [{ from: url, to: `${url}-new`, status: 301, via: 'location' }], body: bytes(at(url)) }),
  'https://moves.example/1-new': () => at('https://moves.example/1'),
  'https://figure.example/': (night, url) => at(url, night < 9 ? ICE : THAW),
  'https://weekend.example/': (night, url) => (between(night, 12, 14) ? down : at(url)),
  'https://outage.example/': (night, url) => (between(night, 12, 22) ? down : at(url)),
  'https://sealed.example/': (_, url) => ({ body: bytes(at(url)), certificateEndsAt: dateOf(30) }),
  'https://brook.example/': (night, url) => (night < 8 ? at(url) : front),
  'https://refuses.example/': (night, url) => (night < 9 ? at(url) : { status: 403, body: bytes('<title>Forbidden</title><h1>Forbidden</h1>') }),
  'https://left.example/': there(night => night < 20),
  'https://late.example/': (_, url) => at(url),
}
const one = (host: string) => [`https://${host}.example/1`, ICE.slice(0, -1)] as const
const BROOK = [1, 2, 3, 4].map(number => [`https://brook.example/${number}`, ICE.slice(0, -1)] as const)
const SEALED = [1, 2].map(number => [`https://sealed.example/${number}`, ICE.slice(0, -1)] as const)
const BOOKS: Books = {
  'valley.md': night => [one('calm'), one('dies'), one('flap'), ...(night < 10 ? [one('left')] : []), ...(night >= 10 ? [one('late')] : [])],
  'rivers.md': () => [one('calm'), one('returns'), one('moves'), one('figure'), ...BROOK],
  'bridges.md': () => [one('calm'), one('weekend'), one('outage'), ...SEALED],
  'mills.md': () => [one('calm'), one('refuses')],
  'letters.md': () => [one('calm')],
}
const NETWORK_DOWN = 16
const web: Web = Object.fromEntries(Object.entries(WEB).map(([site, show]) => [site, (night: number, url: string) => (night === NETWORK_DOWN ? { fails: 'name-lookup-failed' as const } : show(night, url))]))

/** By night, as an editor wants it. */
const TRUTH: Readonly<Record<number, readonly string[]>> = {
  14: ['moved moves.example/1'],
  15: ['changed figure.example/1'],
  17: ['died brook.example/1', 'died brook.example/2', 'died brook.example/3', 'died brook.example/4', 'died dies.example/1', 'died returns.example/1', 'failing outage.example/1'],
  21: ['certificate sealed.example/1'],
  24: ['came-back outage.example/1'],
  31: ['came-back returns.example/1'],
}
const byNight = ({ told }: Pick<Replica, 'told'>) => {
  const nights: Record<number, string[]> = {}
  for (const { night, kind, url } of told) (nights[night] ??= []).push(`${kind} ${url.replace('https://', '')}`)
  for (const notices of Object.values(nights)) notices.sort()
  return nights
}

describe('six weeks, in portions of a few sites and slices of a larger one', () => {
  let weeks: Replica
  beforeAll(async () => { weeks = await live({ web, books: BOOKS, nights: 42, citationsMax: 3 }) }, 120_000)
  const noticesOf = (night: number): readonly AuditNotice[] => { const { notices = [], firstSeen = [] } = weeks.outcomes[night] ?? {}; return [...notices, ...firstSeen] }

  test('say exactly what an editor wants to know, in the night in which it is sure', () => {
    expect(byNight(weeks)).toEqual(TRUTH)
  })
  test('say of a site that shows its front page everywhere one row, with all its pages', () => {
    const outcome = weeks.outcomes[17]
    const rows = outcome === undefined ? [] : auditMarkdown(outcome, 'en').split('\n').filter(line => line.startsWith('- ') && line.includes('brook'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^- \*\*brook\\?\.example: 4 pages\*\* — gone since 16 March 2026/u)
  })
  test('name every book that cites a page, which is asked for once a night', () => {
    expect(weeks.asked[0]?.filter(url => url === 'https://calm.example/1')).toHaveLength(1)
    expect(noticesOf(0).find(({ url }) => url === 'https://calm.example/1')?.references).toHaveLength(5)
  })
  test('name the sentence that is no longer there', () => {
    expect(noticesOf(15)[0]?.texts).toEqual([ICE.slice(0, -1)])
  })
  test('say once of a certificate that its whole site has, and who cites the site', () => {
    expect(noticesOf(21).find(({ kind }) => kind === 'certificate')?.references).toHaveLength(2)
  })
  test('show what is in doubt before it is announced', () => {
    expect(weeks.outcomes[15]?.doubts.map(({ url, looks, since }) => [new URL(url).hostname, looks, since])).toContainEqual(['dies.example', 2, dateOf(14)])
  })
  test('remember nothing of a night without network, and say so', () => {
    expect(weeks.outcomes[NETWORK_DOWN]).toMatchObject({ isNetworkDown: true, notices: [] })
    expect(auditMarkdown(weeks.outcomes[NETWORK_DOWN] ?? never(), 'ru')).toContain('похоже, здесь нет сети')
  })
  test('say nothing of a page that is not cited any more, and what is new is first seen without a word', () => {
    expect(weeks.asked.slice(10).flat()).not.toContain('https://left.example/1')
    expect(noticesOf(10).map(({ kind, url }) => [kind, url])).toEqual([['first-seen', 'https://late.example/1']])
  })
  test('leave no log, and one run a night', () => {
    expect(weeks.kept).toMatchObject({ logs: 0, runs: 42 })
  })
})

const never = (): never => { throw new Error('no such night') }

test('whatever chance puts forward, the same is said, each thing once, and never too early', async () => {
  for (let seed = 1; seed <= 3; seed += 1) {
    const weeks = await live({ web, books: BOOKS, nights: 50, random: chancesFrom(seed) })
    const said = weeks.told.map(({ kind, url }) => `${kind} ${url.replace('https://', '')}`)
    // Which of a site's pages shows the certificate first is chance.
    expect([seed, said.map(each => each.replace('sealed.example/2', 'sealed.example/1')).sort()]).toEqual([seed, Object.values(TRUTH).flat().sort()])
    for (const { night, kind, url } of weeks.told) if (kind === 'died') expect([seed, url, night >= (url.includes('brook') ? 11 : 12)]).toEqual([seed, url, true])
    expect([seed, new Set(weeks.told.filter(({ kind, url }) => kind === 'died' && url.includes('brook')).map(({ night }) => night)).size]).toEqual([seed, 1])
  }
}, 120_000)

test('a night that is interrupted goes on in the next, and nothing is said twice or never', async () => {
  const weeks = await live({ web, books: BOOKS, nights: 42, interrupts: night => (night === 14 || night === 17 ? 4 : null) })
  expect(weeks.outcomes[14]).toMatchObject({ isComplete: false })
  const said = weeks.told.map(({ kind, url }) => `${kind} ${url.replace('https://', '')}`)
  expect(said.sort()).toEqual(Object.values(TRUTH).flat().sort())
})

test('what is known of a page that nobody cites any more goes after two months, and runs of audits after three', async () => {
  const weeks = await live({ web: { 'https://calm.example/': (_, url) => at(url), 'https://left.example/': (_, url) => at(url) }, books: { 'a.md': night => (night < 10 ? [one('calm'), one('left')] : [one('calm')]) }, nights: 120 })
  expect([...weeks.memories.values()].map(({ url }) => url)).toEqual(['https://calm.example/1'])
  expect(weeks.kept.runs).toBeLessThanOrEqual(92)
})

test('sites out of reach wait for a later portion to show that the net is there, and are doubted then', async () => {
  const sites = ['reed', 'sedge', 'rush', 'fern', 'moss']
  const outcomes = await Promise.all(sites.map(async alive => {
    const shown = Object.fromEntries(sites.map(site => [`https://${site}.example/`, (_: number, url: string) => (site === alive ? at(url) : { fails: 'name-lookup-failed' as const })]))
    return (await live({ web: shown, books: { 'a.md': () => sites.map(one) }, nights: 1, citationsMax: 1 })).outcomes[0]
  }))
  expect(outcomes.map(outcome => [outcome?.isNetworkDown, outcome?.looked, outcome?.doubtful])).toEqual(sites.map(() => [false, 5, 4]))
})
