/** What a check would ask, before it asks anything. */

/** The requests for one host, as manners know it: its name without `www.`, whatever scheme or port. */
export interface HostPlan {
  readonly host: string
  /** Pages to look at. */
  readonly pages: number
  /** Pages that a kept answer serves. */
  readonly kept: number
  /** Pages that kept robots rules shut us out of, or our own guard does. */
  readonly refused: number
  /** robots.txt files to ask for, one an origin. */
  readonly robots: number
  /** Pages and rules: what is asked where every page answers at once and lives. */
  readonly requests: number
  /** Between two starts. */
  readonly delayMs: number
  /** From the first start to the last. */
  readonly leastMs: number
}

export interface Plan {
  readonly schema: 1
  readonly documents: readonly string[]
  /** Pages cited, each once. */
  readonly pages: number
  /** Of those, what an interrupted run has done already. */
  readonly done: number
  /** Pages that --include and --exclude leave out, or that have no address to ask. */
  readonly excluded: number
  readonly requests: number
  /** Hosts are asked side by side: the slowest one's time. */
  readonly leastMs: number
  /** The slowest first. */
  readonly hosts: readonly HostPlan[]
}
