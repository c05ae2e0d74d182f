/** How a run is watched while it works: a line of progress, JSON lines or nothing, and figures for a collector beside them. */
import { phrase } from '../../model/phrase.ts'
import type { Words } from '../../report/language/index.ts'
import { tell } from '../voice.ts'
import type { MetricsAddress, Watch } from './watch.ts'

export interface WatchOptions {
  readonly command: 'check' | 'audit' | 'demo'
  readonly log: 'json' | null
  readonly metrics: MetricsAddress | null
  readonly voice: 'quiet' | 'normal' | 'verbose'
  readonly showsProgress: boolean
  readonly words: Words
}

/** Throws a `Complaint` for an address of the figures that can't be had. */
export async function openWatch(options: WatchOptions): Promise<Watch> {
  const figures = options.metrics === null ? null : await (await import('./metrics-server.ts')).serveMetrics(options.metrics)
  const told = options.log === 'json' ? (await import('./json-log.ts')).jsonLog(options.command, line => { process.stderr.write(line) }) : await toldToPeople(options)
  if (figures !== null && options.voice !== 'quiet') told.say(phrase`figures of this run: ${figures.url}`)
  return {
    ...told,
    listen(event) {
      figures?.listen(event)
      told.listen(event)
    },
    async end(code, error) {
      await told.end(code, error)
      await figures?.close()
    },
  }
}

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
