/** How a run is watched while it works: a line of progress, JSON lines or nothing, and figures for a collector beside them. */
import { Complaint } from '../../model/complaint.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { Words } from '../../report/language/index.ts'
import { tell } from '../voice.ts'
import type { MetricsServer } from './metrics-server.ts'
import type { MetricsAddress, Watch } from './watch.ts'

export interface WatchOptions {
  readonly command: 'check' | 'audit' | 'work' | 'demo'
  readonly log: 'json' | null
  readonly metrics: MetricsAddress | null
  readonly voice: 'quiet' | 'normal' | 'verbose'
  readonly showsProgress: boolean
  readonly words: Words
}

/** Serves figures as long as its owner wants; `null`: none are wanted. Throws a `Complaint` for an address that can't be had. */
export async function openFigures({ metrics }: Pick<WatchOptions, 'metrics'>): Promise<MetricsServer | null> {
  return metrics === null ? null : (await import('./metrics-server.ts')).serveMetrics(metrics)
}

/** `kept`: figures that several runs share and that stay open; without them the run has its own, with the complaints of `openFigures`. */
export async function openWatch(options: WatchOptions, kept?: MetricsServer | null): Promise<Watch> {
  const own = kept === undefined ? await openFigures(options) : null
  const figures = kept ?? own
  const told = options.log === 'json' ? (await import('./json-log.ts')).jsonLog(options.command, line => { process.stderr.write(line) }) : await toldToPeople(options)
  if (own !== null && options.voice !== 'quiet') told.say(figuresAt(own))
  return {
    ...told,
    listen(event) {
      figures?.listen(event)
      told.listen(event)
    },
    async end(code, error) {
      await told.end(code, error)
      await own?.close()
    },
  }
}

/** Ends the watch of a run that an error kept from its end. */
export const endWith = (error: unknown, watch: Watch): Promise<void> => (error instanceof Complaint ? watch.end(2, error.said) : watch.end(130, String(error)))

export const figuresAt = ({ url }: Pick<MetricsServer, 'url'>): Phrase => phrase`figures of this run: ${url}`

async function toldToPeople({ showsProgress, voice, words }: WatchOptions): Promise<Watch> {
  const progress = showsProgress ? await (await import('../progress.ts')).showProgress({ stream: process.stderr, isVerbose: voice === 'verbose', words }) : null
  return {
    listen: progress?.listen ?? (event => { if (event.kind === 'trouble') tell(event.said) }),
    say: tell,
    isForPeople: true,
    end() {
      progress?.done()
      return Promise.resolve()
    },
  }
}
