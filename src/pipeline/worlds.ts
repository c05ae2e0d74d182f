/** Opens the world that the settings ask for: the net, what is kept of it, or an earlier run's WARC. */
import { join } from 'node:path'
import { phrase, type Phrase } from '../model/phrase.ts'
import { VERSION } from '../model/version.ts'
import type { HostMemory, World } from '../model/world.ts'
import type { WorldEvent } from '../net/index.ts'
import { reasonAsPhrase } from '../report/language/index.ts'
import { openCache, openHostMemory } from '../store/index.ts'
import type { Shelves } from '../store/shelves.ts'
import type { Listener } from './events.ts'
import type { CheckSettings } from './settings.ts'

export interface OpenedWorld {
  readonly world: World
  readonly hosts: HostMemory
  /** Whether a proxy has resolved names so far. */
  readonly throughProxy: () => boolean
  /** Says where the run's folder is, before anything is asked. */
  readonly startRun: (place: string) => void
  close(): Promise<void>
}

/** One sentence for the user. */
export function sayTranslationFailure({ service, failure }: Extract<WorldEvent, { readonly kind: 'translation-failed' }>): Phrase {
  return phrase`The translation service ${service} could not be used (${whyFailed(failure)}); claims are judged without it.`
}

function whyFailed(failure: Extract<WorldEvent, { readonly kind: 'translation-failed' }>['failure']): Phrase {
  if ('reason' in failure) return reasonAsPhrase(failure.reason)
  if (failure.said !== '') return phrase`status ${failure.status}: ${failure.said}`
  return failure.status === 200 ? phrase`its answer holds no translation` : phrase`status ${failure.status}`
}

function receiverOf(url: string, { archive, translate }: Pick<CheckSettings, 'archive' | 'translate'>): 'site' | 'archive' | 'translation' {
  if (archive !== null && url.startsWith(archive)) return 'archive'
  return translate !== null && url.startsWith(translate) ? 'translation' : 'site'
}

/** The WARC of a run, in its folder. */
const WARC_NAME = 'responses.warc.gz'

/** `shelves`: what other processes share; `null`: what is kept is this machine's. Throws a `Complaint` where the WARC to be replayed can't be read. */
export async function openWorldOf(settings: CheckSettings, onEvent: Listener, shelves: Pick<Shelves, 'cache' | 'hosts' | 'clocks'> | null = null): Promise<OpenedWorld> {
  const onTrouble = (said: Phrase) => { onEvent({ kind: 'trouble', said }) }
  // What a WARC holds must be all that the run was told: nothing comes from before.
  const folder = settings.warc || settings.replay !== null ? null : settings.cache
  const cache = folder === null ? null : shelves?.cache ?? openCache(folder, onTrouble)
  const hosts = folder === null ? openHostMemory(null) : shelves?.hosts ?? openHostMemory(folder)
  if (settings.offline) {
    const { offlineWorld } = await import('../net/index.ts')
    const world = offlineWorld({ cache, archive: settings.archive })
    return { world, hosts, throughProxy: () => false, startRun: () => undefined, close: () => world.close() }
  }
  const { openWorld, skippingClock } = await import('../net/index.ts')
  const recorder = settings.warc ? (await import('../store/warc-write.ts')).openWarcWriter(`footproof/${VERSION}`, onTrouble) : null
  const replay = settings.replay === null ? null : await (await import('../store/warc-read.ts')).openWarcReplay(settings.replay)
  let throughProxy = false
  const hear = (event: WorldEvent) => {
    if (event.kind === 'waiting' && replay === null) onEvent({ kind: 'waiting', host: event.host, untilMs: event.until.getTime() })
    if (event.kind === 'asked') onEvent({ kind: 'request', to: receiverOf(event.url, settings), status: event.status, tookMs: event.tookMs })
    if (event.kind === 'behind-proxy') throughProxy = true
    if (event.kind === 'translation-failed') onTrouble(sayTranslationFailure(event))
  }
  const world = await openWorld({ ...settings, cache, clocks: shelves?.clocks ?? null, recorder, player: replay, ...(replay !== null && { clock: skippingClock(replay.startedAt) }), onEvent: hear })
  return {
    world, hosts,
    throughProxy: () => throughProxy,
    startRun: place => recorder?.start(join(place, WARC_NAME)),
    async close() {
      await world.close()
      await recorder?.close()
      await replay?.close()
    },
  }
}
