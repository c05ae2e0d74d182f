/** From flags and configuration to settings: every value is checked, and complained of by its name. */
import ms, { type StringValue } from 'ms'
import { complaint } from '../model/complaint.ts'
import { REPORT_LANGUAGES, type ReportLanguage } from '../model/report.ts'
import { FORMATS, isReportFormat, type ReportFormat } from '../report/formats.ts'
import { parseConnectTo } from '../net/connect-to.ts'
import type { HostRule } from '../net/options.ts'
import { DEFAULT_SETTINGS, type CheckSettings } from '../pipeline/settings.ts'
import type { CheckFlags, HostFlags } from './flags.ts'
import type { MetricsAddress } from './watch/watch.ts'
import { POLITENESS, POLITENESS_NAMES, STRICTNESS, STRICTNESS_NAMES, type Strictness } from './presets.ts'

export type FailOn = 'error' | 'warning' | 'never'

export interface CheckOptions {
  readonly settings: CheckSettings
  readonly out: string
  readonly formats: readonly ReportFormat[]
  readonly language: ReportLanguage
  readonly failOn: FailOn
  readonly strictness: Strictness
  readonly voice: 'quiet' | 'normal' | 'verbose'
  readonly showsProgress: boolean
  readonly usesColor: boolean
  /** Nothing is asked: what would be is said. */
  readonly isPlan: boolean
  /** `null`: what happens is told to people. */
  readonly log: 'json' | null
  /** Where the run's figures can be had; `null`: nowhere. */
  readonly metrics: MetricsAddress | null
}

/** Flags over configuration over defaults. Throws a `Complaint` for a value that can't be. */
export async function readCheckOptions(typed: CheckFlags): Promise<CheckOptions> {
  const configured = typed.config === undefined ? {} : await (await import('./config.ts')).readConfig(typed.config)
  const flags: CheckFlags = { ...configured, ...typed }
  const manners = POLITENESS[oneOf('--politeness', flags.politeness ?? 'normal', POLITENESS_NAMES)]
  const strictness = oneOf('--strictness', flags.strictness ?? 'normal', STRICTNESS_NAMES)
  const settings: CheckSettings = {
    ...DEFAULT_SETTINGS,
    offline: flags.offline ?? false,
    maxConcurrency: wholeNumber('--max-concurrency', flags.maxConcurrency, { least: 1, otherwise: manners.maxConcurrency }),
    perHost: wholeNumber('--per-host', flags.perHost, { least: 1, otherwise: manners.perHost }),
    delayMs: wholeNumber('--delay', flags.delay, { least: 0, otherwise: manners.delayMs }),
    timeoutMs: 1000 * wholeNumber('--timeout', flags.timeout, { least: 1, otherwise: DEFAULT_SETTINGS.timeoutMs / 1000 }),
    retries: wholeNumber('--retries', flags.retries, { least: 0, otherwise: manners.retries }),
    bytesMax: wholeNumber('--max-bytes', flags.maxBytes, { least: 1, otherwise: DEFAULT_SETTINGS.bytesMax }),
    contact: flags.contact ?? null,
    connectTo: (flags.connectTo ?? []).map(parseConnectTo),
    allowPrivate: flags.allowPrivate ?? false,
    include: (flags.include ?? []).map(source => pattern('--include', source)),
    exclude: (flags.exclude ?? []).map(source => pattern('--exclude', source)),
    archive: flags.archive === false ? null : typeof flags.archive === 'string' ? address('--archive', flags.archive) : DEFAULT_SETTINGS.archive,
    ignoreRobots: flags.ignoreRobots ?? false,
    hostRules: Object.entries(flags.hosts ?? {}).map(hostRule),
    cache: flags.cache === false ? null : typeof flags.cache === 'string' ? flags.cache : DEFAULT_SETTINGS.cache,
    decisions: flags.decisions ?? null,
    warc: flags.warc ?? false,
    replay: flags.replay ?? null,
    lexicon: flags.lexicon === undefined ? null : await (await import('./lexicon-file.ts')).readLexiconFile(flags.lexicon),
    translate: flags.translate === undefined ? null : address('--translate', flags.translate).replace(/\/translate$/u, ''),
    maxAgeMs: duration('--max-age', flags.maxAge, DEFAULT_SETTINGS.maxAgeMs),
  }
  return {
    settings,
    out: flags.out ?? 'reports',
    formats: parseFormats(flags.format ?? 'html,json'),
    language: parseLanguage(flags.lang ?? 'en'),
    failOn: oneOf('--fail-on', flags.failOn ?? STRICTNESS[strictness].failOn, ['error', 'warning', 'never'] as const),
    strictness,
    voice: flags.quiet === true ? 'quiet' : flags.verbose === true ? 'verbose' : 'normal',
    showsProgress: flags.progress !== false && flags.quiet !== true,
    usesColor: flags.color !== false,
    isPlan: flags.plan === true,
    ...readWatched(flags),
  }
}

export function readWatched({ log, metrics }: Pick<CheckFlags, 'log' | 'metrics'>): Pick<CheckOptions, 'log' | 'metrics'> {
  return { log: log === undefined ? null : oneOf('--log', log, ['json'] as const), metrics: metrics === undefined ? null : metricsAddress(metrics) }
}

const LOOPBACK = '127.0.0.1'
const PORT_MAX = 65_535

/** `PORT` on loopback, or `HOST:PORT`, the host of IPv6 in brackets. */
function metricsAddress(text: string): MetricsAddress {
  const [, bracketed, host, port] = /^(?:(?:\[([^\]]+)\]|([^:[\]]+)):)?(\d{1,5})$/u.exec(text) ?? []
  if (port === undefined || Number(port) > PORT_MAX) throw complaint`--metrics ${text} must be a port from 0 to ${PORT_MAX}, or HOST:PORT.`
  return { host: bracketed ?? host ?? LOOPBACK, port: Number(port) }
}

export function parseFormats(list: string): ReportFormat[] {
  return list.split(',').map(name => name.trim()).filter(name => name !== '').map(name => {
    if (isReportFormat(name)) return name
    throw complaint`--format ${name} is not a format that can be written: choose from ${FORMATS.join(', ')}.`
  })
}

export const parseLanguage = (text: string): ReportLanguage => oneOf('--lang', text, REPORT_LANGUAGES)

export function wholeNumber(name: string, text: string | undefined, { least, otherwise }: { least: number; otherwise: number }): number {
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/u.test(text) || Number(text) < least) throw complaint`${name} ${text} must be a whole number of at least ${least}.`
  return Number(text)
}

function hostRule([name, rule]: readonly [string, HostFlags]): HostRule {
  const host = name.trim().toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.|\*\.)?/u, '').replace(/\/$/u, '')
  if (!URL.canParse(`http://${host}/`) || /[/?#@]/u.test(host)) throw complaint`hosts: ${name} is not the name of a host: write one such as news.example.`
  const { delay = null, skip = false, reason = null, 'per-host': perHost = null } = rule
  return { host: new URL(`http://${host}/`).hostname, delayMs: delay, perHost, isSkipped: skip, reason }
}

function pattern(name: string, source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch (error) {
    throw complaint`${name} ${source} is not a regular expression: ${error instanceof Error ? error.message : String(error)}.`
  }
}

export function address(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)) return text.replace(/\/$/u, '')
  throw complaint`${name} ${text} is not an http(s) address.`
}

function duration(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = /^\d+(?:\.\d+)?\s*[a-z]*$/iu.test(text) ? ms(text as StringValue) : NaN
  if (!Number.isFinite(value)) throw complaint`${name} ${text} is not a duration: write 30m, 12h or 7d.`
  return value
}

function oneOf<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find(choice => choice === text)
  if (found === undefined) throw complaint`${name} ${text} must be one of ${choices.join(', ')}.`
  return found
}
