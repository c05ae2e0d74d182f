/** The options of a check: one table for the command line and the configuration file. */
import { Option, type Command } from 'commander'
import ms, { type StringValue } from 'ms'
import { Complaint } from '../model/complaint.ts'
import { FORMATS, isReportFormat, type ReportFormat } from '../report/formats.ts'
import { parseConnectTo } from '../net/connect-to.ts'
import { DEFAULT_SETTINGS, type CheckSettings } from '../pipeline/settings.ts'

/** As typed; every one may be absent. */
export interface CheckFlags {
  readonly format?: string
  readonly out?: string
  readonly offline?: boolean
  readonly maxConcurrency?: string
  readonly perHost?: string
  readonly delay?: string
  readonly timeout?: string
  readonly retries?: string
  readonly maxBytes?: string
  readonly contact?: string
  readonly connectTo?: readonly string[]
  readonly allowPrivate?: boolean
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly archive?: string | boolean
  readonly ignoreRobots?: boolean
  readonly cache?: string | boolean
  readonly maxAge?: string
  readonly failOn?: string
  readonly config?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly progress?: boolean
  readonly color?: boolean
}

export type FailOn = 'error' | 'warning' | 'never'

export interface CheckOptions {
  readonly settings: CheckSettings
  readonly out: string
  readonly formats: readonly ReportFormat[]
  readonly failOn: FailOn
  readonly voice: 'quiet' | 'normal' | 'verbose'
  readonly showsProgress: boolean
  readonly usesColor: boolean
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value]

const OPTIONS: readonly (readonly [flags: string, description: string, parse?: typeof collect])[] = [
  ['--format <list>', `report formats, separated by commas: ${FORMATS.join(', ')} (default: html,json)`],
  ['--out <folder>', 'where runs are kept (default: reports)'],
  ['--offline', 'ask nothing; use what the cache holds'],
  ['--max-concurrency <n>', 'requests under way at once (default: 16)'],
  ['--per-host <n>', 'requests under way at once on one host (default: 1)'],
  ['--delay <ms>', 'least time between two starts on one host (default: 1000)'],
  ['--timeout <s>', 'one look at one address, connection to last byte (default: 30)'],
  ['--retries <n>', 'further tries after errors that may pass (default: 2)'],
  ['--max-bytes <n>', 'largest body after unpacking (default: 5242880)'],
  ['--contact <text>', 'an address or page in the user agent, where a site’s owner can reach you'],
  ['--connect-to <rule>', 'HOST1:PORT1:HOST2:PORT2, as in curl; http: before HOST2 asks https addresses over http (repeatable)', collect],
  ['--allow-private', 'let requests go to loopback and private addresses'],
  ['--include <regex>', 'ask only addresses that match (repeatable)', collect],
  ['--exclude <regex>', 'don’t ask addresses that match (repeatable)', collect],
  ['--archive <url>', 'base of a Wayback-like service (default: https://web.archive.org)'],
  ['--no-archive', 'ask no archive'],
  ['--ignore-robots', 'ask also what robots.txt asks not to'],
  ['--cache <folder>', 'where fetched pages are kept (default: cache)'],
  ['--no-cache', 'keep no fetched page'],
  ['--max-age <duration>', 'a kept page younger than this is not asked for again (default: 1d)'],
  ['--fail-on <severity>', 'exit with 1 from this severity on: error, warning or never (default: error)'],
  ['--config <file>', 'a YAML or JSON file of these options'],
  ['--quiet', 'print nothing but what is wrong'],
  ['--verbose', 'print each page as it is done'],
  ['--no-progress', 'show no progress'],
  ['--no-color', 'print without colours'],
]

/** Adds the check's options, or those named, to a command. */
export function addCheckOptions(command: Command, only?: readonly (keyof CheckFlags)[]): Command {
  for (const [flags, description, parse] of OPTIONS) {
    const option = new Option(flags, description)
    if (parse !== undefined) option.argParser(parse)
    // Commander would read `--no-x` as a default of true; absent must stay absent for the configuration file.
    if (option.negate) option.default(undefined)
    const name = option.attributeName()
    if (only === undefined || only.some(each => each === name)) command.addOption(option)
  }
  return command
}

/** Flags over configuration over defaults. Throws a `Complaint` for a value that can't be. */
export async function readCheckOptions(typed: CheckFlags): Promise<CheckOptions> {
  const configured = typed.config === undefined ? {} : await (await import('./config.ts')).readConfig(typed.config)
  const flags: CheckFlags = { ...configured, ...typed }
  const settings: CheckSettings = {
    ...DEFAULT_SETTINGS,
    offline: flags.offline ?? false,
    maxConcurrency: wholeNumber('--max-concurrency', flags.maxConcurrency, { least: 1, otherwise: DEFAULT_SETTINGS.maxConcurrency }),
    perHost: wholeNumber('--per-host', flags.perHost, { least: 1, otherwise: DEFAULT_SETTINGS.perHost }),
    delayMs: wholeNumber('--delay', flags.delay, { least: 0, otherwise: DEFAULT_SETTINGS.delayMs }),
    timeoutMs: 1000 * wholeNumber('--timeout', flags.timeout, { least: 1, otherwise: DEFAULT_SETTINGS.timeoutMs / 1000 }),
    retries: wholeNumber('--retries', flags.retries, { least: 0, otherwise: DEFAULT_SETTINGS.retries }),
    bytesMax: wholeNumber('--max-bytes', flags.maxBytes, { least: 1, otherwise: DEFAULT_SETTINGS.bytesMax }),
    contact: flags.contact ?? null,
    connectTo: (flags.connectTo ?? []).map(parseConnectTo),
    allowPrivate: flags.allowPrivate ?? false,
    include: (flags.include ?? []).map(source => pattern('--include', source)),
    exclude: (flags.exclude ?? []).map(source => pattern('--exclude', source)),
    archive: flags.archive === false ? null : typeof flags.archive === 'string' ? address('--archive', flags.archive) : DEFAULT_SETTINGS.archive,
    ignoreRobots: flags.ignoreRobots ?? false,
    cache: flags.cache === false ? null : typeof flags.cache === 'string' ? flags.cache : DEFAULT_SETTINGS.cache,
    maxAgeMs: duration('--max-age', flags.maxAge, DEFAULT_SETTINGS.maxAgeMs),
  }
  return {
    settings,
    out: flags.out ?? 'reports',
    formats: parseFormats(flags.format ?? 'html,json'),
    failOn: oneOf('--fail-on', flags.failOn ?? 'error', ['error', 'warning', 'never'] as const),
    voice: flags.quiet === true ? 'quiet' : flags.verbose === true ? 'verbose' : 'normal',
    showsProgress: flags.progress !== false && flags.quiet !== true,
    usesColor: flags.color !== false,
  }
}

export function parseFormats(list: string): ReportFormat[] {
  return list.split(',').map(name => name.trim()).filter(name => name !== '').map(name => {
    if (isReportFormat(name)) return name
    throw new Complaint(`--format ${name} is not a format that can be written: choose from ${FORMATS.join(', ')}.`)
  })
}

function wholeNumber(name: string, text: string | undefined, { least, otherwise }: { least: number; otherwise: number }): number {
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/u.test(text) || Number(text) < least) throw new Complaint(`${name} ${text} must be a whole number of at least ${least}.`)
  return Number(text)
}

function pattern(name: string, source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch (error) {
    throw new Complaint(`${name} ${source} is not a regular expression: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function address(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)) return text.replace(/\/$/u, '')
  throw new Complaint(`${name} ${text} is not an http(s) address.`)
}

function duration(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = /^\d+(?:\.\d+)?\s*[a-z]*$/iu.test(text) ? ms(text as StringValue) : NaN
  if (Number.isNaN(value) || value === undefined) throw new Complaint(`${name} ${text} is not a duration: write 30m, 12h or 7d.`)
  return value
}

function oneOf<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find(choice => choice === text)
  if (found === undefined) throw new Complaint(`${name} ${text} must be one of ${choices.join(', ')}.`)
  return found
}
