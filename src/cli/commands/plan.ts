/** `footproof check --plan`: what a check would ask, on standard output. */
import { planManuscript, type GivenDocument } from '../../index.ts'
import { wordsOf } from '../../report/language/index.ts'
import { planLines } from '../../report/plan.ts'
import type { ExitCode } from '../exit.ts'
import type { CheckOptions } from '../options.ts'
import { writeLine } from '../output.ts'

export async function planAndTell(files: readonly (string | GivenDocument)[], { settings, out, formats, language }: CheckOptions): Promise<ExitCode> {
  const plan = await planManuscript(files, { ...settings, out })
  for (const line of formats.join() === 'json' ? [JSON.stringify(plan, null, 2)] : planLines(plan, wordsOf(language))) await writeLine(line)
  return 0
}
