/**
 * The order of pages: hosts side by side, the pages of one in turn, what a host puts off in a second round after its
 * others. Only the look keeps a host's lane busy; what is made of it goes on beside, so that no host waits for that.
 */
import { groupBy } from './group.ts'

/** How a page ends: `put-off`: its host wants to be asked later. */
export type Ending = 'done' | 'put-off'

/** `isLast`: it can't be put off again. `onLooked` frees the lane for the next page; it may be called more than once. */
export type PageWork<Item> = (item: Item, course: { readonly isLast: boolean; readonly onLooked: () => void }) => Promise<Ending>

export interface LaneOptions<Item> {
  readonly hostOf: (item: Item) => string
  /** Requests of one host under way at once. */
  readonly perHost: number
  readonly signal: AbortSignal
}

/** Pages of one host that wait beside those under way, so that its next turn is never lost to one that backs off (set by judgement). */
const WAITING_AT_HOST = 3
/** Pages that were looked at and aren't done: each holds its text (set by judgement). */
const OPEN_MAX = 64

/** Runs `work` for every item; stops taking new ones when aborted or when one throws, and throws what that threw. */
export async function runLanes<Item>(items: readonly Item[], options: LaneOptions<Item>, work: PageWork<Item>): Promise<void> {
  const open = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | null = null
  const isStopped = () => failure !== null || options.signal.aborted
  const fail = (error: unknown) => { failure ??= { error } }

  /** Resolves when the page's host is free for the next. */
  const start = (item: Item, isLast: boolean, later: Item[]) => new Promise<void>(resolve => {
    const done = work(item, { isLast, onLooked: resolve }).then(ending => { if (ending === 'put-off') later.push(item) }, fail).finally(() => { open.delete(done); resolve() })
    open.add(done)
  })
  const walk = async (queue: Iterator<Item>, isLast: boolean, later: Item[]) => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      if (isStopped()) return
      await start(next.value, isLast, later)
      while (open.size > OPEN_MAX + lanesUnderWay) await Promise.race(open)
    }
  }
  const round = async (lane: readonly Item[], isLast: boolean): Promise<readonly Item[]> => {
    const later: Item[] = []
    const queue = lane[Symbol.iterator]()
    await Promise.all(Array.from({ length: Math.min(options.perHost + WAITING_AT_HOST, lane.length) }, () => walk(queue, isLast, later)))
    return later
  }
  // The longest lane first: it ends last.
  const lanes = [...groupBy(items, options.hostOf).values()].sort((a, b) => b.length - a.length)
  const lanesUnderWay = lanes.reduce((sum, lane) => sum + Math.min(lane.length, options.perHost + WAITING_AT_HOST), 0)
  await Promise.all(lanes.map(async lane => round(await round(lane, false), true)))
  await Promise.all(open)
  const thrown = failure as { readonly error: unknown } | null
  if (thrown !== null) throw thrown.error
}
