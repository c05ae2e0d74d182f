/** Lets pages of different hosts go side by side, and those of one host one after the other. */

import { groupBy } from './group.ts'

export interface LaneOptions<Item> {
  readonly hostOf: (item: Item) => string
  /** Pages of one host under way at once. */
  readonly perHost: number
  readonly signal: AbortSignal
}

/** Runs `work` for every item; stops taking new ones when aborted or when one throws, and throws what that threw. */
export async function runLanes<Item>(items: readonly Item[], options: LaneOptions<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  let failure: { readonly error: unknown } | null = null
  const walk = async (queue: Iterator<Item>) => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      if (failure !== null || options.signal.aborted) return
      await work(next.value).catch((error: unknown) => { failure ??= { error } })
    }
  }
  const lanes = [...groupBy(items, options.hostOf).values()].flatMap(lane => {
    const queue = lane[Symbol.iterator]()
    return Array.from({ length: Math.min(options.perHost, lane.length) }, () => walk(queue))
  })
  await Promise.all(lanes)
  const thrown = failure as { readonly error: unknown } | null
  if (thrown !== null) throw thrown.error
}
