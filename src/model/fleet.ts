/** What processes that do one audit together hold in common: clocks of hosts, and the pages that are still to be looked at. */

/** What is known of a host's clock, in milliseconds from now: the clocks of machines differ, spans don't. */
export interface HostManner {
  /** `null`: nobody has asked it of late. */
  readonly sinceStartMs: number | null
  /** What the host asked for: not before so long. */
  readonly heldForMs: number
  /** Least time between two starts, after what it objected to. */
  readonly delayMs: number
  /** It refuses us for so long yet; 0: it doesn't. */
  readonly closedForMs: number
  /** Status of the answer that closed it. */
  readonly closedBy: number
}

/** The clocks of hosts, held for all processes: one at a time asks a host. */
export interface HostClocks {
  /** Waits until no other process asks the host; gives what they left. */
  take(host: string, signal: AbortSignal): Promise<HostManner>
  /** The host may be asked by others, by these manners. */
  give(host: string, manner: HostManner): Promise<void>
}

/** A page for the fleet; `plan` is plain JSON. */
interface FleetPage { readonly id: string; readonly host: string; readonly plan: unknown }

/** An audit's pages under one version and one set of settings, which is plain JSON. */
export interface FleetRun { readonly id: string; readonly version: string; readonly settings: unknown }

/** The pages of one host. */
export interface HostJob { readonly run: FleetRun; readonly host: string }

/** A page that has no result yet; `tries` were begun and not ended. */
export interface OpenPage { readonly plan: unknown; readonly tries: number }

/** The scheduler's side. */
export interface FleetPlan {
  /** One scheduler at a time plans; `false`: another one does. */
  hold(): Promise<boolean>
  /** Adds what isn't there yet; pages that have a result stay done. */
  put(run: FleetRun, pages: readonly FleetPage[]): Promise<void>
  /** Offers hosts that nobody works on to whoever comes; gives how many pages have no result. */
  offer(runId: string): Promise<number>
  /** All that was put of it is gone; its results stay in its log. */
  drop(runId: string): Promise<void>
}

/** The workers' side. */
export interface FleetWork {
  /** `null`: nothing is to be done now. */
  take(): Promise<HostJob | null>
  /** Those without a result. */
  pages(job: HostJob): Promise<readonly OpenPage[]>
  /** Counts a try; `false`: the host is another's by now. */
  begin(job: HostJob, pageId: string): Promise<boolean>
  /** Takes a try back: it was interrupted, which was not the page's fault. */
  spare(job: HostJob, pageId: string): Promise<void>
  /** Keeps a result in the run's log; `false`: the host is another's by now, and nothing was kept. */
  keep(job: HostJob, pageId: string, result: unknown): Promise<boolean>
  /** The host is free for others. */
  leave(job: HostJob): Promise<void>
}
