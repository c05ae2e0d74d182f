/** What a check can be told beside what the world is told, with the defaults. */
import { DEFAULT_OPTIONS, type WorldOptions } from '../net/options.ts'
import type { Entries } from '../text/lexicon/parse.ts'

export interface CheckSettings extends Omit<WorldOptions, 'cache' | 'onEvent' | 'clock' | 'recorder' | 'player'> {
  /** Asks nothing; uses what the cache holds. */
  readonly offline: boolean
  /** Only addresses that match one of these are asked; empty: all. */
  readonly include: readonly RegExp[]
  readonly exclude: readonly RegExp[]
  /** A user's own dictionary, as `parseLexicon` reads it; `null`: the bundled one alone is used. */
  readonly lexicon: Entries | null
  /** Folder of fetched pages; `null`: nothing is kept. */
  readonly cache: string | null
  /** Keeps every response of the run as WARC beside its reports; nothing is taken from the cache then. */
  readonly warc: boolean
  /** WARC file of an earlier run that stands in for the net; `null`: the net is asked. */
  readonly replay: string | null
  /** File of people's decisions; `null`: the one beside the runs. */
  readonly decisions: string | null
}

/** Whether `include` and `exclude` let an address be asked. */
export function isIncluded(url: string, { include, exclude }: Pick<CheckSettings, 'include' | 'exclude'>): boolean {
  return (include.length === 0 || include.some(pattern => pattern.test(url))) && !exclude.some(pattern => pattern.test(url))
}

export const DEFAULT_SETTINGS: CheckSettings = { ...DEFAULT_OPTIONS, offline: false, include: [], exclude: [], lexicon: null, cache: 'cache', warc: false, replay: null, decisions: null }
