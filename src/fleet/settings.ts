/** The settings of an audit as plain JSON: every worker asks by the scheduler's, not by its own. */
import * as v from 'valibot'
import type { CheckSettings } from '../pipeline/settings.ts'

/** What goes along as it is. Names, proxies, secrets, and how much it does at once are each machine's own. */
const CARRIED = [
  'offline', 'perHost', 'delayMs', 'hostRules', 'timeoutMs', 'retries', 'bytesMax', 'contact', 'connectTo', 'allowPrivate', 'ignoreRobots',
  'archive', 'archiveCanary', 'translate', 'acceptLanguage', 'maxAgeMs', 'cache',
] as const satisfies readonly (keyof CheckSettings)[]

interface Plain extends Pick<CheckSettings, (typeof CARRIED)[number]> {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly lexicon: readonly (readonly [string, string])[] | null
}

export function plainSettings(settings: CheckSettings): Readonly<Record<string, unknown>> {
  const { include, exclude, lexicon } = settings
  return { ...Object.fromEntries(CARRIED.map(name => [name, settings[name]])), include: include.map(({ source }) => source), exclude: exclude.map(({ source }) => source), lexicon: lexicon === null ? null : [...lexicon] }
}

// Written by the same version, which is compared before.
const plainShape = v.custom<Plain>(value => v.is(v.object({ delayMs: v.number(), include: v.array(v.string()), exclude: v.array(v.string()) }), value))

/** `own`: this machine's, for what is not the scheduler's to say. Throws for what `plainSettings` didn't make. */
export function settingsFrom(plain: unknown, own: CheckSettings): CheckSettings {
  const { include, exclude, lexicon, ...carried } = v.parse(plainShape, plain)
  return { ...own, ...carried, include: include.map(source => new RegExp(source, 'u')), exclude: exclude.map(source => new RegExp(source, 'u')), lexicon: lexicon === null ? null : new Map(lexicon) }
}
