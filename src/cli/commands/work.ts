/** `footproof work`: looks at pages for an audit on the same store, with as many others as there are. */
import { work } from '../../fleet/work.ts'
import { complaint } from '../../model/complaint.ts'
import { phrase } from '../../model/phrase.ts'
import { DEFAULT_SETTINGS } from '../../pipeline/settings.ts'
import { wordsOf } from '../../report/language/index.ts'
import { openShelves } from '../../store/shelves.ts'
import type { ExitCode } from '../exit.ts'
import type { CheckFlags } from '../flags.ts'
import { interruption } from '../interruption.ts'
import { parseLanguage, readWatched, wholeNumber } from '../options.ts'
import { endWith, openWatch } from '../watch/index.ts'
import type { Watch } from '../watch/watch.ts'

export interface WorkFlags extends Pick<CheckFlags, 'maxConcurrency' | 'log' | 'metrics' | 'lang' | 'quiet'> {
  readonly store?: string
  readonly cache?: string
}

/** Ends when it is interrupted, or when the database is away for too long. */
export async function workCommand(flags: WorkFlags): Promise<ExitCode> {
  const { store, lang, quiet } = flags
  if (store === undefined) throw complaint`footproof work needs --store: the address of the database that the audit was started with.`
  const watch = await openWatch({ ...readWatched(flags), command: 'work', voice: quiet === true ? 'quiet' : 'normal', showsProgress: false, words: wordsOf(parseLanguage(lang ?? 'en')) })
  try {
    await workWatched({ ...flags, store }, watch)
    await watch.end(130)
    return 130
  } catch (error) {
    await endWith(error, watch)
    throw error
  }
}

async function workWatched({ store, cache, maxConcurrency, quiet }: WorkFlags & { readonly store: string }, watch: Watch): Promise<void> {
  const own = { ...DEFAULT_SETTINGS, maxConcurrency: wholeNumber('--max-concurrency', maxConcurrency, { least: 1, otherwise: DEFAULT_SETTINGS.maxConcurrency }) }
  const lost = new AbortController()
  const { signal, done } = interruption(watch.isForPeople ? undefined : watch.say)
  try {
    const shelves = await openShelves({ store, bodies: cache ?? null, folder: '', cache: '', onTrouble: watch.say, onLost: error => { lost.abort(error) } })
    try {
      if (shelves.fleet === null) throw complaint`--store must be the address of a database that many processes share.`
      if (quiet !== true) watch.say(phrase`at work on ${shelves.name}; press Ctrl-C to end.`)
      await work({ shelves, pages: shelves.fleet.work, own, onEvent: watch.listen, signal: AbortSignal.any([signal, lost.signal]) })
      lost.signal.throwIfAborted()
    } finally {
      await shelves.close()
    }
  } finally {
    done()
  }
}
