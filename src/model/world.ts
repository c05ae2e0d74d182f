/** The two ports through which effects come in. Everything above them runs on a made-up world and a made-up disk. */
import type { Language } from './article.ts'
import type { Answer, BodyFlaw, FailureReason, Hop, Look, Snapshot, TlsState } from './look.ts'
import type { FetchableUrl } from './url.ts'

/** `manuscript`: the page that is read as one, asked for anew each time. */
export type LookPurpose = 'page' | 'second-look' | 'sibling' | 'frame' | 'manuscript'

export interface LanguagePair { readonly from: Language; readonly to: Language }

/** JSON for an address that the user named, sent by POST. */
export interface Parcel {
  readonly address: string
  /** Lower-case names; what every request carries is added. */
  readonly headers: Readonly<Record<string, string>>
  readonly content: string
}

/** What came of a parcel: the receiver's status, or why it got none. */
export type Delivery = { readonly kind: 'answered'; readonly status: number } | { readonly kind: 'failed'; readonly reason: FailureReason }

/** The net, names, the clock and chance. Nothing here throws but for abort (`signal.reason`). */
export interface World {
  /** One polite look: guard, robots, manners, redirects, retries and cache included. */
  look(url: FetchableUrl, purpose: LookPurpose, signal: AbortSignal): Promise<Look>
  /** Archived copies of `url`, best for `near` first: the last before it, then the first after; `null`: archive out of reach. */
  findSnapshots(url: string, near: Date | null, signal: AbortSignal): Promise<readonly Snapshot[] | null>
  /** Addresses beginning with `prefix` of which the archive has copies, each once; `null`: archive out of reach, or more than it lists. */
  findByPrefix(prefix: string, signal: AbortSignal): Promise<readonly string[] | null>
  /** The archive's own bytes of a snapshot, without its banner; `null` when it can't be played. */
  openSnapshot(snapshot: Snapshot, signal: AbortSignal): Promise<Answer | null>
  /** Nobody reads the body of this answer any more: it makes room for others. */
  letGo(look: Look): void
  /** What a translation service makes of a text; `null`: none is asked, it doesn't answer, or it failed before, which is told once. */
  translate(text: string, between: LanguagePair, signal: AbortSignal): Promise<string | null>
  /** Hands a parcel over: guard, manners and retries included, redirects not followed. */
  deliver(parcel: Parcel, signal: AbortSignal): Promise<Delivery>
  now(): Date
  /** Resolves after `ms`, at once when not positive; a machine that slept in between has it come later. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** Uniform in [0, 1). */
  random(): number
  /** Releases connections; the world can't be used afterwards. */
  close(): Promise<void>
}

/** An answer as it was kept, with what is needed to ask whether it still holds (RFC 9111; validators stand in `headers`). */
export interface StoredAnswer {
  readonly url: string
  readonly finalUrl: string
  readonly redirects: readonly Hop[]
  readonly tls: TlsState
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Unpacked. */
  readonly body: Uint8Array
  readonly flaws: readonly BodyFlaw[]
  /** ISO 8601 with offset: when it came, or was last found to hold. */
  readonly storedAt: string
}

/** Answers kept across runs; failures are never put. A cache that can't be read or written says `null` and keeps quiet. */
export interface BodyCache {
  get(key: string): Promise<StoredAnswer | null>
  /** Adds or replaces. */
  put(key: string, stored: StoredAnswer): Promise<void>
}

/** What a site shows where surely nothing is, as if something were. */
export interface MissingPage {
  readonly finalUrl: string
  /** Its headline, else its title. */
  readonly heading: string | null
  readonly text: string
}

/** How a host answers for an address that surely isn't there. */
export interface HostFacts {
  /** `null`: with an honest 404 or the like. */
  readonly missing: MissingPage | null
  /** ISO 8601. */
  readonly learnedAt: string
}

/** What is known of hosts across runs, by host and shape of address. */
export interface HostMemory {
  recall(key: string): Promise<HostFacts | null>
  keep(key: string, facts: HostFacts): Promise<void>
  save(): Promise<void>
}

/** One finished piece of a run; a line of the run's log. */
export interface LogEntry { readonly kind: string; readonly key: string; readonly value: unknown }

/** Append-only results of a run: an entry that `append` returned from survives `kill -9`. */
export interface RunLog {
  append(entry: LogEntry): Promise<void>
  /** Gives every whole, valid entry to `take`, oldest first, and holds none; torn or damaged lines are left out and counted. */
  read(take: (entry: LogEntry) => void): Promise<{ readonly damaged: number }>
  close(): Promise<void>
}

export interface RunRecord {
  readonly id: string
  /** Hash over documents and options; the same means: go on with it. */
  readonly fingerprint: string
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly complete: boolean
  readonly documents: readonly string[]
}

/** Where runs are kept. */
export interface Store {
  runs(): Promise<readonly RunRecord[]>
  /** Adds the record or replaces the one with its id. */
  keepRun(record: RunRecord): Promise<void>
  openLog(runId: string): Promise<RunLog>
  /** What `openLog` opened is gone; the run and its files stay. */
  dropLog(runId: string): Promise<void>
  /** The run is gone with all its files. */
  dropRun(runId: string): Promise<void>
  /** Writes a file of a run, given whole or in pieces, whole or not at all; gives its path. */
  writeFile(runId: string, name: string, content: string | Uint8Array | Iterable<string> | AsyncIterable<string>): Promise<string>
  /** `null` when there is no such file. */
  readFile(runId: string, name: string): Promise<string | null>
  /** Folder of a run, for people. */
  place(runId: string): string
}

/** Values set aside in numbered parts, for work that is too large for memory. */
export interface Spool {
  add(part: number, value: unknown): Promise<void>
  /** Gives every value of a part to `take`, in the order in which they were added. */
  read(part: number, take: (value: unknown) => void): Promise<void>
  /** All is gone. */
  close(): Promise<void>
}
