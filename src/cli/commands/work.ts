/** `footproof work`: looks at pages for an audit on the same store, with as many others as there are. */
import { work } from '../../fleet/work.ts'
import { complaint } from '../../model/complaint.ts'
import { phrase } from '../../model/phrase.ts'
import { DEFAULT_SETTINGS } from '../../pipeline/settings.ts'
import { openShelves } from '../../store/shelves.ts'
import type { ExitCode } from '../exit.ts'
import { interruption } from '../interruption.ts'
import { wholeNumber } from '../options.ts'
import { tell } from '../voice.ts'

export interface WorkFlags {
  readonly store?: string
  readonly cache?: string
  readonly maxConcurrency?: string
  readonly quiet?: boolean
}

/** Ends when it is interrupted, or when the database is away for too long. */
export async function workCommand({ store, cache, maxConcurrency, quiet }: WorkFlags): Promise<ExitCode> {
  if (store === undefined) throw complaint`footproof work needs --store: the address of the database that the audit was started with.`
  const own = { ...DEFAULT_SETTINGS, maxConcurrency: wholeNumber('--max-concurrency', maxConcurrency, { least: 1, otherwise: DEFAULT_SETTINGS.maxConcurrency }) }
  const lost = new AbortController()
  const { signal, done } = interruption()
  const shelves = await openShelves({ store, bodies: cache ?? null, folder: '', cache: '', onTrouble: tell, onLost: error => { lost.abort(error) } })
  try {
    if (shelves.fleet === null) throw complaint`--store must be the address of a database that many processes share.`
    if (quiet !== true) tell(phrase`at work on ${shelves.name}; press Ctrl-C to end.`)
    await work({ shelves, pages: shelves.fleet.work, own, onEvent: event => { if (event.kind === 'trouble') tell(event.said) }, signal: AbortSignal.any([signal, lost.signal]) })
    lost.signal.throwIfAborted()
    return 130
  } finally {
    done()
    await shelves.close()
  }
}
