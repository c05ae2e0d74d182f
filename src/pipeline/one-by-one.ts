/** Heavy work one piece after the other; between two pieces the net, the clock and Ctrl-C are heard. */
import { setImmediate } from 'node:timers/promises'

/**
 * Gives a queue of one. Pages that wait for one thing (the lexicon, a module) would else all be read in one breath:
 * with 60 kept pages nothing was heard for 5 s, and living sites timed out meanwhile.
 */
export function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const done = last.then(() => setImmediate()).then(work)
    last = done.catch(() => undefined)
    return done
  }
}
