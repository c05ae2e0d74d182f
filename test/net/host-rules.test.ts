/** Manners of single hosts: which rule holds, and that it holds. */
import { expect, test } from 'vitest'
import { worded } from '../../src/model/phrase.ts'
import { ruleFor, type HostRule } from '../../src/net/options.ts'
import { isIncluded, skippedHosts } from '../../src/pipeline/settings.ts'
import { aSite, aWorld, look, sends } from './makers.ts'

const aRule = (change: Partial<HostRule>): HostRule => ({ host: 'news.example', delayMs: null, perHost: null, isSkipped: false, reason: null, ...change })

test('a rule holds for its host and those below it; the nearest goes before', () => {
  const [wide, near] = [aRule({ host: 'news.example' }), aRule({ host: 'old.news.example' })]
  expect(['news.example', 'eng.news.example', 'old.news.example', 'a.old.news.example', 'othernews.example', 'example'].map(host => ruleFor(host, [wide, near]))).toEqual([wide, wide, near, near, null, null])
})
test('a host that is skipped is not asked, and that is said with its reason', () => {
  const hostRules = [aRule({ isSkipped: true, reason: 'needs a login' })]
  expect(['https://www.news.example/1', 'https://other.example/1'].map(url => isIncluded(url, { include: [], exclude: [], hostRules }))).toEqual([false, true])
  expect(skippedHosts([{ host: 'news.example' }, { host: 'other.example' }], { hostRules }).map(said => worded(said))).toEqual(['news.example is not asked, as configured (needs a login); pages: 1.'])
})
test('a delay of its own keeps requests of that host apart', async () => {
  const site = await aSite(sends(200, 'here'))
  const world = await aWorld({ ignoreRobots: true, hostRules: [aRule({ host: '127.0.0.1', delayMs: 300 })] })
  for (const path of ['1', '2']) await look(world, `${site.base}/${path}`)
  const [first = 0, second = 0] = site.starts
  expect(second - first).toBeGreaterThanOrEqual(295)
})
