/** What one look has spent so far, over all its hops and retries. */
export interface Tally {
  requests: number
  retriesLeft: number
  /** Milliseconds that servers have still to wish for. */
  patienceMs: number
}
