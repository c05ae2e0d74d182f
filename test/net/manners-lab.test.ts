/** The short form of the manners lab; `bench/manners.mjs` runs the full one over 30 hosts and 600 pages. */
import { expect, test } from 'vitest'
import { checkManuscript } from '../../src/index.ts'
import { parseConnectTo } from '../../src/net/index.ts'
import { runLab, type Outcome, type Run } from './manners/lab.ts'
import type { Manner } from './manners/web.ts'

async function check({ manuscript, connectTo, delayMs, perHost, folder }: Run) {
  const { report } = await checkManuscript([{ name: 'book.txt', bytes: new TextEncoder().encode(manuscript) }], {
    out: folder, cache: null, archive: null, allowPrivate: true, delayMs, perHost, connectTo: connectTo.map(parseConnectTo),
  })
  return report
}

/** A timer's grain on a busy machine. */
const TOLERANCE_MS = 10

const over = (...manners: Manner[]): Promise<Outcome> => runLab({ hosts: manners.length, manners, pagesEach: 6, delayMs: 100, crawlDelaySeconds: 0.3, retryAfterSeconds: 1, toleranceMs: TOLERANCE_MS }, check)

test.each<[string, Manner[]]>([
  ['hosts that want to be asked slowly, or not everywhere', ['plain', 'slow', 'crawl-delay', 'rules-forbid-half', 'bans-haste', 'some-gone']],
  ['hosts that ask to be left alone', ['429-seconds', '429-date', '429-bare', '503-seconds', '429-three-times', '429-for-ever']],
  ['hosts that fail, move or refuse', ['rules-fail', 'rules-fail-once', 'moved-to-neighbour', 'some-errors-once', '429-for-an-hour', 'plain']],
])('%s are treated as they wish, and judged rightly', async (_, manners) => {
  const { breaches, wrongStates } = await over(...manners)
  expect({ breaches, wrongStates }).toEqual({ breaches: [], wrongStates: [] })
})

test.each([2, 3])('with %i at once on one host there are never more, and starts stay the delay apart', async perHost => {
  const { breaches, wrongStates, mostAtOnce } = await runLab({
    hosts: 4, manners: ['slow', 'crawl-delay', 'some-gone', '429-seconds'], pagesEach: 9, delayMs: 40, crawlDelaySeconds: 0.1, retryAfterSeconds: 1, toleranceMs: TOLERANCE_MS, perHost,
  }, check)
  expect({ breaches, wrongStates, mostAtOnce }).toEqual({ breaches: [], wrongStates: [], mostAtOnce: perHost })
})
