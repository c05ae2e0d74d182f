/** `footproof check`: the main job, with progress while it works and the short work list at its end. */
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import pc from 'picocolors'
import { checkManuscript, type CheckOutcome, type GivenDocument, type Report } from '../../index.ts'
import { wordsOf } from '../../report/language/index.ts'
import { shortList } from '../../report/terminal.ts'
import { annotate } from '../annotations.ts'
import { readStandardInput } from '../input.ts'
import { interruption } from '../interruption.ts'
import type { CheckOptions, FailOn } from '../options.ts'
import type { ExitCode } from '../exit.ts'
import { endWith, openWatch } from '../watch/index.ts'

/**
 * Measured on 3,000 pages: memory grows by a quarter before it is given back (by V8's own measure a long run holds twice as much; by
 * tenths it is collected a third more often), and only what is called very often is compiled a second time, which takes a fifth less of
 * all processor time and 15 MB less. An engine without the flags passes over them.
 */
const SPARES_MEMORY_AND_TIME = '--heap-growing-percent=25 --interrupt-budget=600000'

export async function checkCommand(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  setFlagsFromString(SPARES_MEMORY_AND_TIME)
  // Standard input can be read once only, however often it is named.
  const given = await Promise.all([...new Set(files)].map(async file => (file === '-' ? { name: 'standard-input', bytes: await readStandardInput() } : file)))
  if (options.isPlan) return (await import('./plan.ts')).planAndTell(given, options)
  const outcome = await checkAndTell(given, options)
  return codeOf(outcome, options)
}

/** Checks documents, tells what is to be done and where the report lies. */
export async function checkAndTell(files: readonly (string | GivenDocument)[], options: CheckOptions, command: 'check' | 'demo' = 'check'): Promise<CheckOutcome> {
  const watch = await openWatch({ ...options, command, words: wordsOf(options.language) })
  const { signal, done } = interruption(watch.isForPeople ? undefined : watch.say)
  try {
    const outcome = await checkManuscript(files, { ...options.settings, out: options.out, formats: options.formats, language: options.language, onEvent: watch.listen, signal })
    await watch.end(codeOf(outcome, options))
    await annotate(outcome.report, options.formats)
    if (options.voice !== 'quiet' && watch.isForPeople) process.stderr.write(endOf(outcome, options))
    return outcome
  } catch (error) {
    await endWith(error, watch)
    throw error
  } finally {
    done()
  }
}

const codeOf = ({ report }: CheckOutcome, { failOn }: CheckOptions): ExitCode => (report.run.complete ? exitCodeOf(report, failOn) : 130)

function endOf({ report, place, files }: CheckOutcome, { usesColor }: CheckOptions): string {
  const colors = pc.createColors(usesColor && pc.isColorSupported)
  const list = shortList(report, { width: process.stderr.columns || 100, paint: { error: colors.red, warning: colors.yellow, quiet: colors.dim, strong: colors.bold } })
  return `${list}\n${files.length > 0 ? files.map(file => `  ${file}`).join('\n') : `  ${join(place, 'report.json')}`}\n`
}

function exitCodeOf({ summary: { findings } }: Report, failOn: FailOn): ExitCode {
  switch (failOn) {
    case 'never': return 0
    case 'error': return findings.error > 0 ? 1 : 0
    case 'warning': return findings.error + findings.warning > 0 ? 1 : 0
  }
}
