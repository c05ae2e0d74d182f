/** All that is kept, wherever it is: in a folder, or in a database that many processes share. */
import { join } from 'node:path'
import type { History, Outbox } from '../model/audit.ts'
import { complaint } from '../model/complaint.ts'
import type { FleetPlan, FleetWork, HostClocks } from '../model/fleet.ts'
import type { Phrase } from '../model/phrase.ts'
import type { BodyCache, HostMemory, Store } from '../model/world.ts'
import { openCache } from './cache.ts'
import { DISK } from './files.ts'
import { openHistory } from './history.ts'
import { openHostMemory } from './hosts.ts'
import { openOutbox } from './outbox.ts'
import { openStore } from './runs.ts'

export interface Shelves {
  /** For people; no password is in it. */
  readonly name: string
  readonly store: Store
  readonly history: History
  readonly outbox: Outbox
  readonly hosts: HostMemory
  readonly cache: BodyCache
  /** `null`: no other process asks. */
  readonly clocks: HostClocks | null
  /** What processes do together; `null`: there is only this one. */
  readonly fleet: { readonly plan: FleetPlan; readonly work: FleetWork } | null
  close(): Promise<void>
}

export interface ShelvesOptions {
  /** Address of a database; `null`: all is kept in folders. */
  readonly store: string | null
  /** Folder of runs. */
  readonly folder: string
  /** Folder of fetched pages. */
  readonly cache: string
  /** Folder of the bodies of pages that all processes share, where a database keeps the rest; `null`: it keeps them as well. */
  readonly bodies: string | null
  readonly onTrouble: (said: Phrase) => void
  /** The database was away for longer than it is waited for. */
  readonly onLost: (error: unknown) => void
}

/** By the beginning of an address, who opens it. */
const OPENERS: readonly (readonly [beginning: RegExp, open: (options: ShelvesOptions & { readonly store: string }) => Promise<Shelves>])[] = [
  [/^postgres(?:ql)?:\/\//iu, async options => (await import('./postgres/index.ts')).openPostgres(options.store, options)],
]

/** Throws a `Complaint` for an address that nothing opens, and for what can't be opened. */
export async function openShelves(options: ShelvesOptions): Promise<Shelves> {
  const { store, folder, cache, onTrouble } = options
  if (store !== null) {
    const opener = OPENERS.find(([beginning]) => beginning.test(store))
    if (opener === undefined) throw complaint`--store must be postgres://user:password@host:port/database, or be left out.`
    return opener[1]({ ...options, store })
  }
  const history = openHistory(join(folder, 'history'), DISK, onTrouble)
  return { name: folder, store: openStore(folder), history, outbox: openOutbox(join(folder, 'outbox.json'), DISK, onTrouble), hosts: openHostMemory(cache), cache: openCache(cache, onTrouble), clocks: null, fleet: null, close: () => history.close() }
}
