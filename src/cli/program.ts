/** The command line: names commands and options, loads a command's work when it is called, and turns what happened into an exit code. */
import { Command, CommanderError, Option } from 'commander'
import { Complaint } from '../model/complaint.ts'
import { REPORT_LANGUAGES } from '../model/report.ts'
import { VERSION } from '../model/version.ts'
import { FORMATS } from '../report/formats.ts'
import { printable } from '../text/printable.ts'
import type { ExitCode } from './exit.ts'
import type { FixFlags } from './commands/fix.ts'
import type { WorkFlags } from './commands/work.ts'
import type { ReviewFlags } from './commands/review.ts'
import type { AuditFlags, CheckFlags } from './flags.ts'
import { addCheckOptions } from './option-table.ts'

/** Runs one command; never throws but for a bug. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error, and no reason to leave a check half done.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); else throw error })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })
  let code: ExitCode = 0
  const program = programOf(result => { code = result })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof DOMException && error.name === 'AbortError') return 130
    if (!(error instanceof Complaint)) throw error
    process.stderr.write(`footproof: ${printable(error.message)}\n`)
    return 2
  }
}

function programOf(finish: (code: ExitCode) => void): Command {
  const program = new Command('footproof')
    .description('Proves every footnote of a manuscript before it goes to press.')
    .version(VERSION, '-V, --version', 'print the version')
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => { write(text.replace(/^error: /u, 'footproof: ').replace(/\n\(Did you mean (.+)\?\)/u, ': did you mean $1?')) } })

  addCheckOptions(program.command('check').description('read, repair, fetch, verify and report: the main job')
    .argument('<file...>', 'manuscripts, folders, patterns, http(s) addresses of published pages, or - for standard input'))
    .action(async (files: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./commands/check.ts')
      finish(await checkCommand(files, await optionsOf(flags)))
    })
  addCheckOptions(program.command('notes').description('what was read — notes, markers, claims, repaired addresses; nothing is asked but for a page that is the manuscript')
    .argument('<file>', 'a manuscript, - for standard input, or the http(s) address of a published page').option('--json', 'as JSON'), NET_ONLY)
    .action(async (file: string, flags: CheckFlags & { json?: boolean }) => { await (await import('./commands/notes.ts')).notesCommand(file, flags.json === true, await optionsOf(flags)) })
  program.command('repair').description('offline: printed references in (JSONL {"id","printed"}, or text, one a line), repaired addresses out (JSONL)')
    .argument('[file]', 'a file, or - for standard input', '-')
    .action(async (file: string) => { await (await import('./commands/repair.ts')).repairCommand(file) })
  program.command('match').description('offline: JSONL {"id","page","quote"} in, verdicts out (JSONL)')
    .argument('[file]', 'a file, or - for standard input', '-')
    .addOption(new Option('--lexicon <file>', 'your own English–Russian words beside the bundled ones: english TAB russian; russian on each line'))
    .action(async (file: string, flags: { lexicon?: string }) => { await (await import('./commands/match.ts')).matchCommand(file, flags) })
  addCheckOptions(program.command('page').description('what is read from a page: one JSON line each; .gz is unpacked')
    .argument('<file...>', 'HTML or text files, or http(s) addresses'), NET_ONLY)
    .action(async (files: string[], flags: CheckFlags) => { finish(await (await import('./commands/page.ts')).pageCommand(files, await optionsOf(flags))) })
  program.command('report').description('write a kept run again in other formats')
    .argument('<run>', 'a run’s id, its folder, its report.json, or latest')
    .addOption(new Option('--format <list>', `formats, separated by commas: ${FORMATS.join(', ')}`).default('html'))
    .addOption(new Option('--lang <language>', LANG_HELP))
    .addOption(new Option('--out <folder>', 'folder of runs').default('reports'))
    .option('--decisions <file>', DECISIONS_HELP)
    .action(async (name: string, flags: { format: string; lang?: string; out: string; decisions?: string }) => { await (await import('./commands/report.ts')).reportCommand(name, flags) })
  program.command('explain').description('all the evidence behind one note’s verdicts, in words')
    .argument('<run>', 'a run’s id, its folder, its report.json, or latest').argument('<note>', 'a note’s number, or a reference’s id')
    .addOption(new Option('--lang <language>', LANG_HELP))
    .addOption(new Option('--out <folder>', 'folder of runs').default('reports'))
    .option('--decisions <file>', DECISIONS_HELP)
    .action(async (run: string, note: string, flags: { lang?: string; out: string; decisions?: string }) => { await (await import('./commands/explain.ts')).explainCommand(run, note, flags) })
  addCheckOptions(program.command('audit').description('looks again at what many documents cite: compares with earlier audits and says only what changed')
    .argument('[config]', 'a configuration file that names the documents (default: footproof.yaml here)')
    .addOption(new Option('--schedule [cron]', 'stay and repeat: minute, hour, day, month, weekday, such as "30 2 * * *" (default: the file’s)'))
    .addOption(new Option('--time-zone <zone>', 'the zone that the schedule means, such as Europe/Minsk (default: this machine’s)'))
    .addOption(new Option('--budget <n>', 'requests of one audit, at most, as far as they can be reckoned (default: 25000)'))
    .addOption(new Option('--webhook <url>', 'where announcements are posted as JSON (key of their signature: FOOTPROOF_WEBHOOK_SECRET)'))
    .addOption(new Option('--webhook-texts', 'post sentences of the manuscripts as well'))
    .addOption(new Option('--store <url>', STORE_HELP)))
    .action(async (config: string | undefined, flags: AuditFlags) => { finish(await (await import('./commands/audit.ts')).auditCommand(config, flags)) })
  program.command('init').description('writes a configuration file with every option, its default and what it is for')
    .argument('[file]', 'where to; .json for JSON', 'footproof.yaml')
    .action(async (file: string) => { await (await import('./commands/init.ts')).initCommand(file) })
  program.command('review').description('a local page for going through the findings of a run and recording decisions')
    .argument('<run>', 'a run’s id, its folder, its report.json, or latest')
    .addOption(new Option('--out <folder>', 'folder of runs').default('reports'))
    .option('--decisions <file>', 'where decisions are kept (default: decisions.json beside the runs)')
    .action(async (run: string, flags: ReviewFlags) => { await (await import('./commands/review.ts')).reviewCommand(run, flags) })
  program.command('fix').description('a corrected copy of a manuscript, never the original')
    .argument('<file>', 'the manuscript')
    .option('--run <run>', 'what to correct by: a run’s id, its folder, its report.json, or latest (default: the newest run over the file)')
    .option('--archive-links', 'set archived copies beside addresses of pages that are gone')
    .option('--decisions <file>', DECISIONS_HELP)
    .option('--to <file>', 'where the copy goes (default: beside the file, NAME.corrected)')
    .addOption(new Option('--out <folder>', 'folder of runs').default('reports'))
    .action(async (file: string, flags: FixFlags) => { finish(await (await import('./commands/fix.ts')).fixCommand(file, flags)) })
  program.command('work').description('looks at pages for audits on the same store, beside any number of others')
    .addOption(new Option('--store <url>', STORE_HELP))
    .option('--cache <folder>', 'a folder that all workers share, for the bodies of pages (default: the database)')
    .option('--max-concurrency <n>', 'hosts that are asked side by side (default: 64)')
    .option('--quiet', 'print nothing but what is wrong')
    .action(async (flags: WorkFlags) => { finish(await (await import('./commands/work.ts')).workCommand(flags)) })
  program.command('cache').description('looks after the cache: verify takes out what is damaged, clear everything')
    .argument('<deed>', 'verify or clear')
    .addOption(new Option('--cache <folder>', 'the cache').default('cache'))
    .action(async (deed: string, flags: { cache: string }) => { await (await import('./commands/cache.ts')).cacheCommand(deed, flags.cache) })
  addCheckOptions(program.command('demo').description('the whole job on a bundled sample manuscript against a bundled replica of the web, on loopback'), DEMO_ONLY)
    .action(async (flags: CheckFlags) => { finish(await (await import('./commands/demo.ts')).demoCommand(await optionsOf(flags))) })
  return program
}

const LANG_HELP = `${REPORT_LANGUAGES.join(' or ')} (default: the run’s own)`
const STORE_HELP = 'postgres://user@host:port/database: what is kept is kept there, and footproof work looks at the pages (password: PGPASSWORD)'
const DECISIONS_HELP = 'what editors decided in reviews (default: decisions.json beside the runs)'
const NET_ONLY = ['timeout', 'retries', 'maxBytes', 'contact', 'connectTo', 'allowPrivate', 'ignoreRobots', 'delay'] as const
const DEMO_ONLY = ['out', 'format', 'lang', 'quiet', 'verbose', 'progress', 'color'] as const

/** What reads options loads the settings' defaults and their checks: only for a command that has them. */
const optionsOf = async (flags: CheckFlags) => (await import('./options.ts')).readCheckOptions(flags)
