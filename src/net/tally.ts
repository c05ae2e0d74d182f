/** What one look has spent so far, over all its hops and retries. */
import type { Hold } from './room.ts'

export interface Tally {
  requests: number
  /** Of those, the ones that asked again after a failure that may pass. */
  retries: number
  retriesLeft: number
  /** Of the time that a look may take, what its hops so far have left; waiting for a turn costs none, nor does what was tried in vain. */
  leftMs: number
  /** ISO 8601: when its last exchange came to its end; before the first, when it began. */
  at: string
  /** What it holds of bodies. */
  readonly hold: Hold
}
