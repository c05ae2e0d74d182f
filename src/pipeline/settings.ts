/** What a check can be told beside what the world is told, with the defaults. */
import { phrase, type Phrase } from '../model/phrase.ts'
import { DEFAULT_OPTIONS, ruleFor, type WorldOptions } from '../net/options.ts'
import type { Entries } from '../text/lexicon/parse.ts'
import { hostNameOf } from '../url/host-name.ts'

export interface CheckSettings extends Omit<WorldOptions, 'cache' | 'onEvent' | 'clock' | 'clocks' | 'recorder' | 'player'> {
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

/** Whether `include`, `exclude` and the rules of its host let an address be asked. */
export function isIncluded(url: string, { include, exclude, hostRules }: Pick<CheckSettings, 'include' | 'exclude' | 'hostRules'>): boolean {
  return ruleFor(hostNameOf(url), hostRules)?.isSkipped !== true && (include.length === 0 || include.some(pattern => pattern.test(url))) && !exclude.some(pattern => pattern.test(url))
}

/** A sentence for each host that a rule leaves out. */
export function skippedHosts(pages: readonly { readonly host: string }[], { hostRules }: Pick<CheckSettings, 'hostRules'>): readonly Phrase[] {
  const skipped = hostRules.filter(({ isSkipped }) => isSkipped)
  return skipped.flatMap(rule => {
    const count = pages.filter(({ host }) => ruleFor(host, hostRules) === rule).length
    return count === 0 ? [] : [rule.reason === null ? phrase`${rule.host} is not asked, as configured; pages: ${count}.` : phrase`${rule.host} is not asked, as configured (${rule.reason}); pages: ${count}.`]
  })
}

export const DEFAULT_SETTINGS: CheckSettings = { ...DEFAULT_OPTIONS, offline: false, include: [], exclude: [], lexicon: null, cache: 'cache', warc: false, replay: null, decisions: null }
