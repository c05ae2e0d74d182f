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
  /** Just before a request: `null`: the turn is still ours. Who stood still may have lost it, and takes it anew. */
  renew(host: string, signal: AbortSignal): Promise<HostManner | null>
  /** The host may be asked by others, by these manners. */
  give(host: string, manner: HostManner): Promise<void>
  /** Names of hosts that any process asked of late. */
  recent(): Promise<readonly string[]>
}

/** A page for the fleet; `plan` is plain JSON. */
interface FleetPage { readonly id: string; readonly host: string; readonly plan: unknown }

/** An audit's pages under one version and one set of settings, which is plain JSON. */
export interface FleetRun { readonly id: string; readonly version: string; readonly settings: unknown }

/** The pages of one host. */
export interface HostJob {
  readonly run: FleetRun
  readonly host: string
  /** Names this turn at the host: under another one nothing is begun or kept. */
  readonly lease: string
  /** Aborted when the host may be another's by now: nothing more is asked for it. */
  readonly lost: AbortSignal
}

/** A page that has no result yet. */
export interface OpenPage {
  readonly plan: unknown
  /** Somebody ended who was at work on it. */
  readonly isSuspect: boolean
  /** How many ended while it was all they were at work on. */
  readonly deaths: number
}

/** Who plans, and when it was last heard of: that changes as long as it lives. */
export interface Scheduler { readonly machine: string; readonly process: number; readonly heardAt: string }

/** How an audit stands. */
export interface FleetState {
  /** Pages without a result, and the most of them on one host. */
  readonly open: number
  readonly openOnOneHost: number
  /** Hosts with such pages, without and with a worker. */
  readonly hostsWaiting: number
  readonly hostsAtWork: number
  /** Processes beside the scheduler. */
  readonly workers: number
}

/** The scheduler's side. */
export interface FleetPlan {
  /** One scheduler at a time plans: `null`: it is us. Who holds it already keeps it. */
  hold(): Promise<Scheduler | null>
  /** Adds what isn't there yet; pages that have a result stay done. */
  put(run: FleetRun, pages: readonly FleetPage[]): Promise<void>
  /** Offers hosts that nobody works on to whoever comes. */
  offer(runId: string): Promise<FleetState>
  /** All that was put of it is gone; its results stay in its log. */
  drop(runId: string): Promise<void>
}

/** The workers' side. */
export interface FleetWork {
  /** `null`: nothing is to be done now. What the one before it was at work on when it ended is under suspicion. */
  take(): Promise<HostJob | null>
  /** Those without a result. */
  pages(job: HostJob): Promise<readonly OpenPage[]>
  /** A page is asked for from now on; `false`: the host is another's by now. */
  begin(job: HostJob, pageId: string, isAlone: boolean): Promise<boolean>
  /** Keeps a result in the run's log; `false`: the host is another's by now, and nothing was kept. */
  keep(job: HostJob, pageId: string, result: unknown): Promise<boolean>
  /** The host is free for others, and what was begun was no page's fault. */
  leave(job: HostJob): Promise<void>
}
