/** What one look has spent so far, over all its hops and retries. */
export interface Tally {
  requests: number
  /** Of those, the ones that asked again after a failure that may pass. */
  retries: number
  retriesLeft: number
}
