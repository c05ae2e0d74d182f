/** The settings of an audit as plain JSON: every worker asks by the scheduler's, not by its own. */
import * as v from 'valibot'
import type { CheckSettings } from '../pipeline/settings.ts'

type Kept = Omit<CheckSettings, 'environment' | 'resolve' | 'maxConcurrency' | 'include' | 'exclude' | 'lexicon'>
interface Plain extends Kept {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly lexicon: readonly (readonly [string, string])[] | null
}

/** Names, proxies and how much one machine does at once are each machine's own. */
export function plainSettings({ environment: _, resolve: __, maxConcurrency: ___, include, exclude, lexicon, ...kept }: CheckSettings): Plain {
  return { ...kept, include: include.map(({ source }) => source), exclude: exclude.map(({ source }) => source), lexicon: lexicon === null ? null : [...lexicon] }
}

// Written by the same version, which is compared before.
const plainShape = v.custom<Plain>(value => v.is(v.object({ delayMs: v.number(), include: v.array(v.string()), exclude: v.array(v.string()) }), value))

/** `own`: what is this machine's. Throws for what `plainSettings` didn't make. */
export function settingsFrom(plain: unknown, own: Pick<CheckSettings, 'environment' | 'resolve' | 'maxConcurrency'>): CheckSettings {
  const { include, exclude, lexicon, ...kept } = v.parse(plainShape, plain)
  return { ...kept, ...own, include: include.map(source => new RegExp(source, 'u')), exclude: exclude.map(source => new RegExp(source, 'u')), lexicon: lexicon === null ? null : new Map(lexicon) }
}
