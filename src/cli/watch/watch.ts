/** What watches a run, and where its figures are served. */
import type { Phrase } from '../../model/phrase.ts'
import type { Listener } from '../../pipeline/events.ts'
import type { ExitCode } from '../exit.ts'

export interface MetricsAddress { readonly host: string; readonly port: number }

export interface Watch {
  readonly listen: Listener
  /** One sentence for the one who started it. */
  readonly say: (said: Phrase) => void
  /** Whether people read what is written beside: not where programs read each line. */
  readonly isForPeople: boolean
  /** `error`: one sentence on what kept the run from its end. Nothing is heard afterwards. */
  end(code: ExitCode, error?: Phrase | string): Promise<void>
}
