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
  /** Pages that were looked at and aren't done: while there are so many none is begun; without it as many as memory allows. */
  readonly besideMax?: number | undefined
  /** Hosts under way at once: each holds its first looks while they wait for their turn. */
  readonly hosts: number
  readonly signal: AbortSignal
}

/** Pages of one host that wait beside those under way, so that its next turn is never lost to one that backs off (set by judgement). */
const WAITING_AT_HOST = 3
/** Pages that were looked at and aren't done: each holds its text (set by judgement). */
const BESIDE_MAX = 24

/** Runs `work` for every item; stops taking new ones when aborted or when one throws, and throws what that threw. */
export async function runLanes<Item>(items: readonly Item[], options: LaneOptions<Item>, work: PageWork<Item>): Promise<void> {
  const lanes = new Lanes(options, work)
  // The longest first: it ends last.
  const queues = [...groupBy(items, options.hostOf).values()].sort((a, b) => b.length - a.length)
  const waiting = queues[Symbol.iterator]()
  const serve = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await lanes.round(await lanes.round(next.value, false), true)
  }
  await Promise.all(Array.from({ length: Math.min(options.hosts, queues.length) }, serve))
  await lanes.end()
}

class Lanes<Item> {
  readonly #options: LaneOptions<Item>
  readonly #work: PageWork<Item>
  /** Pages that have left their lane and aren't done. */
  readonly #beside = new Set<Promise<void>>()
  /** Lanes that wait for room beside them. Each that comes free wakes one: were all to race for it, ten times the pages would take a hundred times as long. */
  readonly #waiting: (() => void)[] = []
  #failure: { readonly error: unknown } | null = null

  constructor(options: LaneOptions<Item>, work: PageWork<Item>) {
    this.#options = options
    this.#work = work
  }

  /** One round over a host's pages; gives those it put off. */
  async round(pages: readonly Item[], isLast: boolean): Promise<readonly Item[]> {
    const later: Item[] = []
    const queue = pages[Symbol.iterator]()
    const walk = async () => {
      for (let next = queue.next(); next.done !== true; next = queue.next()) {
        while (this.#beside.size >= (this.#options.besideMax ?? BESIDE_MAX)) await new Promise<void>(wake => { this.#waiting.push(wake) })
        if (this.#failure !== null || this.#options.signal.aborted) break
        await this.#start(next.value, isLast, later)
      }
      this.#wakeOne()
    }
    await Promise.all(Array.from({ length: Math.min(this.#options.perHost + WAITING_AT_HOST, pages.length) }, walk))
    return later
  }

  async end(): Promise<void> {
    await Promise.all(this.#beside)
    if (this.#failure !== null) throw this.#failure.error
  }

  /** Resolves when the lane is free for the next page. */
  #start(page: Item, isLast: boolean, later: Item[]): Promise<void> {
    return new Promise(free => {
      const onLooked = () => { this.#beside.add(done); free() }
      const done = Promise.resolve()
        .then(() => this.#work(page, { isLast, onLooked }))
        .then(ending => { if (ending === 'put-off') later.push(page) }, (error: unknown) => { this.#failure ??= { error } })
        .finally(() => { this.#beside.delete(done); this.#wakeOne(); free() })
    })
  }

  #wakeOne(): void {
    this.#waiting.shift()?.()
  }
}
