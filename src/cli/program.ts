/** The command line: names commands and options, loads a command's work when it is called, and turns what happened into an exit code. */
import { Command, CommanderError, Option } from 'commander'
import { Complaint } from '../model/complaint.ts'
import { phrase, type PhraseValue } from '../model/phrase.ts'
import { REPORT_LANGUAGES } from '../model/report.ts'
import { VERSION } from '../model/version.ts'
import { FORMATS } from '../report/formats.ts'
import type { ExitCode } from './exit.ts'
import type { FixFlags } from './commands/fix.ts'
import type { WorkFlags } from './commands/work.ts'
import type { ReviewFlags } from './commands/review.ts'
import type { AuditFlags, CheckFlags } from './flags.ts'
import type { CheckOptions } from './options.ts'
import { speaksOurLanguage } from './in-language.ts'
import { addCheckOptions } from './option-table.ts'
import { languageIn, speak, spoken, tell } from './voice.ts'

/** Runs one command; never throws but for a bug. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error, and no reason to leave a check half done.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); else throw error })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })
  let code: ExitCode = 0
  await speak(languageIn(words))
  const program = programOf(result => { code = result })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof DOMException && error.name === 'AbortError') return 130
    if (!(error instanceof Complaint)) throw error
    tell(error.said)
    return 2
  }
}

function programOf(finish: (code: ExitCode) => void): Command {
  const program = new Command('footproof')
    .description(say`Proves every footnote of a manuscript before it goes to press.`)
    .version(VERSION, '-V, --version', say`print the version`)
    .showHelpAfterError(false)
    .exitOverride()
  speaksOurLanguage(program)

  addCheckOptions(program.command('check').description(say`read, repair, fetch, verify and report: the main job`)
    .argument('<file...>', say`manuscripts, folders, patterns, http(s) addresses of published pages, or - for standard input`))
    .action(async (files: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./commands/check.ts')
      finish(await checkCommand(files, await optionsOf(flags)))
    })
  addCheckOptions(program.command('notes').description(say`what was read — notes, markers, claims, repaired addresses; nothing is asked but for a page that is the manuscript`)
    .argument('<file>', say`a manuscript, - for standard input, or the http(s) address of a published page`).option('--json', say`as JSON`), NET_ONLY)
    .action(async (file: string, flags: CheckFlags & { json?: boolean }) => { await (await import('./commands/notes.ts')).notesCommand(file, flags.json === true, await optionsOf(flags)) })
  program.command('repair').description(say`offline: printed references in (JSONL {"id","printed"}, or text, one a line), repaired addresses out (JSONL)`)
    .argument('[file]', say`a file, or - for standard input (default)`, '-')
    .action(async (file: string) => { await (await import('./commands/repair.ts')).repairCommand(file) })
  program.command('match').description(say`offline: JSONL {"id","page","quote"} in, verdicts out (JSONL)`)
    .argument('[file]', say`a file, or - for standard input (default)`, '-')
    .addOption(new Option('--lexicon <file>', say`your own English–Russian words beside the bundled ones: english TAB russian; russian on each line`))
    .action(async (file: string, flags: { lexicon?: string }) => { await (await import('./commands/match.ts')).matchCommand(file, flags) })
  addCheckOptions(program.command('page').description(say`what is read from a page: one JSON line each; .gz is unpacked`)
    .argument('<file...>', say`HTML or text files, or http(s) addresses`), NET_ONLY)
    .action(async (files: string[], flags: CheckFlags) => { finish(await (await import('./commands/page.ts')).pageCommand(files, await optionsOf(flags))) })
  program.command('report').description(say`write a kept run again in other formats`)
    .argument('<run>', say`a run’s id, its folder, its report.json, or latest`)
    .addOption(new Option('--format <list>', say`formats, separated by commas: ${FORMATS.join(', ')} (default: html)`).default('html'))
    .addOption(new Option('--lang <language>', runLanguage()))
    .addOption(new Option('--out <folder>', say`folder of runs (default: reports)`).default('reports'))
    .option('--decisions <file>', decisionsHelp())
    .action(async (name: string, flags: { format: string; lang?: string; out: string; decisions?: string }) => { await (await import('./commands/report.ts')).reportCommand(name, flags) })
  program.command('explain').description(say`all the evidence behind one note’s verdicts, in words`)
    .argument('<run>', say`a run’s id, its folder, its report.json, or latest`).argument('<note>', say`a note’s number, or a reference’s id`)
    .addOption(new Option('--lang <language>', runLanguage()))
    .addOption(new Option('--out <folder>', say`folder of runs (default: reports)`).default('reports'))
    .option('--decisions <file>', decisionsHelp())
    .action(async (run: string, note: string, flags: { lang?: string; out: string; decisions?: string }) => { await (await import('./commands/explain.ts')).explainCommand(run, note, flags) })
  addCheckOptions(program.command('audit').description(say`looks again at what many documents cite: compares with earlier audits and says only what changed`)
    .argument('[config]', say`a configuration file that names the documents (default: footproof.yaml here)`)
    .addOption(new Option('--schedule [cron]', say`stay and repeat: minute, hour, day, month, weekday, such as "30 2 * * *" (default: the file’s)`))
    .addOption(new Option('--time-zone <zone>', say`the zone that the schedule means, such as Europe/Minsk (default: this machine’s)`))
    .addOption(new Option('--budget <n>', say`requests of one audit, at most, as far as they can be reckoned (default: 25000)`))
    .addOption(new Option('--webhook <url>', say`where announcements are posted as JSON (key of their signature: FOOTPROOF_WEBHOOK_SECRET)`))
    .addOption(new Option('--webhook-texts', say`post sentences of the manuscripts as well`))
    .addOption(new Option('--store <url>', storeHelp())))
    .action(async (config: string | undefined, flags: AuditFlags) => { finish(await (await import('./commands/audit.ts')).auditCommand(config, flags)) })
  program.command('init').description(say`writes a configuration file with every option, its default and what it is for`)
    .argument('[file]', say`where to (default: footproof.yaml); .json for JSON`, 'footproof.yaml')
    .action(async (file: string) => { await (await import('./commands/init.ts')).initCommand(file) })
  program.command('review').description(say`a local page for going through the findings of a run and recording decisions`)
    .argument('<run>', say`a run’s id, its folder, its report.json, or latest`)
    .addOption(new Option('--lang <language>', runLanguage()))
    .addOption(new Option('--out <folder>', say`folder of runs (default: reports)`).default('reports'))
    .option('--decisions <file>', say`where decisions are kept (default: decisions.json beside the runs)`)
    .action(async (run: string, flags: ReviewFlags) => { await (await import('./commands/review.ts')).reviewCommand(run, flags) })
  program.command('fix').description(say`a corrected copy of a manuscript, never the original`)
    .argument('<file>', say`the manuscript`)
    .option('--run <run>', say`what to correct by: a run’s id, its folder, its report.json, or latest (default: the newest run over the file)`)
    .option('--archive-links', say`set archived copies beside addresses of pages that are gone`)
    .option('--decisions <file>', decisionsHelp())
    .option('--to <file>', say`where the copy goes (default: beside the file, NAME.corrected)`)
    .addOption(new Option('--out <folder>', say`folder of runs (default: reports)`).default('reports'))
    .action(async (file: string, flags: FixFlags) => { finish(await (await import('./commands/fix.ts')).fixCommand(file, flags)) })
  addCheckOptions(program.command('work').description(say`looks at pages for audits on the same store, beside any number of others`)
    .addOption(new Option('--store <url>', storeHelp()))
    .option('--cache <folder>', say`a folder that all workers share, for the bodies of pages (default: the database)`)
    .option('--max-concurrency <n>', say`hosts that are asked side by side (default: 64)`), ['log', 'metrics', 'quiet'])
    .action(async (flags: WorkFlags) => { finish(await (await import('./commands/work.ts')).workCommand(flags)) })
  program.command('cache').description(say`looks after the cache: verify takes out what is damaged, clear everything`)
    .argument('<deed>', say`verify or clear`)
    .addOption(new Option('--cache <folder>', say`where fetched pages are kept (default: cache)`).default('cache'))
    .action(async (deed: string, flags: { cache: string }) => { await (await import('./commands/cache.ts')).cacheCommand(deed, flags.cache) })
  addCheckOptions(program.command('demo').description(say`the whole job on a bundled sample manuscript against a bundled replica of the web, on loopback`), DEMO_ONLY)
    .action(async (flags: CheckFlags) => { finish(await (await import('./commands/demo.ts')).demoCommand(await optionsOf(flags))) })
  for (const command of program.commands) {
    if (!command.options.some(({ long }) => long === '--lang')) command.addOption(new Option('--lang <language>', say`language of what is said: ${REPORT_LANGUAGES.join(', ')} (default: en)`))
  }
  return program
}

const say = (words: TemplateStringsArray, ...values: readonly PhraseValue[]): string => spoken(phrase(words, ...values))

const runLanguage = () => say`language: ${REPORT_LANGUAGES.join(', ')} (default: the run’s own)`
const storeHelp = () => say`postgres://user@host:port/database: what is kept is kept there, and footproof work looks at the pages (password: PGPASSWORD)`
const decisionsHelp = () => say`what editors decided in reviews (default: decisions.json beside the runs)`
const NET_ONLY = ['lang', 'timeout', 'retries', 'maxBytes', 'contact', 'connectTo', 'allowPrivate', 'ignoreRobots', 'delay'] as const
const DEMO_ONLY = ['out', 'format', 'lang', 'quiet', 'verbose', 'progress', 'color'] as const

/** What reads options loads the settings' defaults and their checks: only for a command that has them. */
async function optionsOf(flags: CheckFlags): Promise<CheckOptions> {
  const options = await (await import('./options.ts')).readCheckOptions(flags)
  await speak(options.language)
  return options
}
