/** The check's options as the command line shows them. */
import { Option, type Command } from 'commander'
import { phrase, type Phrase } from '../model/phrase.ts'
import { REPORT_LANGUAGES } from '../model/report.ts'
import { FORMATS } from '../report/formats.ts'
import type { CheckFlags } from './flags.ts'
import { POLITENESS_NAMES, STRICTNESS_NAMES } from './presets.ts'
import { spoken } from './voice.ts'

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value]

const OPTIONS: readonly (readonly [flags: string, description: Phrase, parse?: typeof collect])[] = [
  ['--format <list>', phrase`report formats, separated by commas: ${FORMATS.join(', ')} (default: html,json)`],
  ['--out <folder>', phrase`where runs are kept (default: reports)`],
  ['--offline', phrase`ask nothing; use what the cache holds`],
  ['--plan', phrase`ask nothing; say what would be asked, of whom, and how long that takes at least (with --format json as JSON)`],
  ['--max-concurrency <n>', phrase`requests under way at once (default: 64)`],
  ['--per-host <n>', phrase`requests under way at once on one host (default: 1)`],
  ['--delay <ms>', phrase`least time between two starts on one host (default: 1000)`],
  ['--timeout <s>', phrase`one look at one address, connection to last byte (default: 30)`],
  ['--retries <n>', phrase`further tries after errors that may pass (default: 2)`],
  ['--max-bytes <n>', phrase`largest body after unpacking (default: 5242880)`],
  ['--contact <text>', phrase`an address or page in the user agent, where a site’s owner can reach you`],
  ['--connect-to <rule>', phrase`HOST1:PORT1:HOST2:PORT2, as in curl; http: before HOST2 asks https addresses over http (repeatable)`, collect],
  ['--allow-private', phrase`let requests go to loopback and private addresses`],
  ['--include <regex>', phrase`ask only addresses that match (repeatable)`, collect],
  ['--exclude <regex>', phrase`don’t ask addresses that match (repeatable)`, collect],
  ['--archive <url>', phrase`base of a Wayback-like service (default: https://web.archive.org)`],
  ['--no-archive', phrase`ask no archive`],
  ['--ignore-robots', phrase`ask also what robots.txt asks not to`],
  ['--cache <folder>', phrase`where fetched pages are kept (default: cache)`],
  ['--no-cache', phrase`keep no fetched page`],
  ['--decisions <file>', phrase`what editors decided in reviews (default: decisions.json beside the runs)`],
  ['--warc', phrase`keep every response as WARC 1.1 in the run’s folder (nothing is taken from the cache then)`],
  ['--replay <file>', phrase`do the whole job again from a run’s WARC, without network (give the other options as for that run)`],
  ['--max-age <duration>', phrase`a kept page younger than this is not asked for again (default: 1d)`],
  ['--lexicon <file>', phrase`your own English–Russian words beside the bundled ones: english TAB russian; russian on each line`],
  ['--translate <url>', phrase`a LibreTranslate service, asked where a claim can’t be told across languages (key: FOOTPROOF_TRANSLATE_KEY)`],
  ['--fail-on <severity>', phrase`exit with 1 from this severity on: error, warning or never (default: error)`],
  ['--politeness <preset>', phrase`${POLITENESS_NAMES.join(', ')}: delay, per-host, max-concurrency and retries together (default: normal)`],
  ['--strictness <preset>', phrase`${STRICTNESS_NAMES.join(', ')}: what makes the exit code 1, and how soon audits speak (default: normal)`],
  ['--lang <language>', phrase`language of the reports and of what is said: ${REPORT_LANGUAGES.join(' or ')} (default: en)`],
  ['--config <file>', phrase`a YAML or JSON file of these options`],
  ['--log <form>', phrase`json: one line of JSON on standard error for each thing that happens, instead of the progress`],
  ['--metrics <port>', phrase`the run’s figures at http://127.0.0.1:PORT/metrics for Prometheus, and /healthz; 0: any free port; HOST:PORT to listen elsewhere`],
  ['--quiet', phrase`print nothing but what is wrong`],
  ['--verbose', phrase`print each page as it is done`],
  ['--no-progress', phrase`show no progress`],
  ['--no-color', phrase`print without colours`],
]

/** Adds the check's options, or those named, to a command. */
export function addCheckOptions(command: Command, only?: readonly (keyof CheckFlags)[]): Command {
  for (const [flags, description, parse] of OPTIONS) {
    const option = new Option(flags, spoken(description))
    if (parse !== undefined) option.argParser(parse)
    // Commander would read `--no-x` as a default of true; absent must stay absent for the configuration file.
    if (option.negate) option.default(undefined)
    const name = option.attributeName()
    if (only === undefined || only.some(each => each === name)) command.addOption(option)
  }
  return command
}
