/** `footproof report`: writes a kept run again in other formats. */
import { basename, dirname, resolve } from 'node:path'
import { byAbout } from '../../pipeline/decided.ts'
import { decidedSince } from '../../pipeline/decided-since.ts'
import { writeReports } from '../../pipeline/index.ts'
import { openDecisions } from '../../store/decisions.ts'
import { openStore } from '../../store/index.ts'
import { inLanguage } from '../../report/said.ts'
import { annotate } from '../annotations.ts'
import { decisionsPath } from '../decisions-path.ts'
import { parseFormats, parseLanguage } from '../options.ts'
import { writeLine } from '../output.ts'
import { readRun } from '../run-name.ts'

export async function reportCommand(name: string, flags: { readonly format: string; readonly lang?: string; readonly out: string; readonly decisions?: string }): Promise<void> {
  const formats = parseFormats(flags.format)
  const { report: kept, path } = await readRun(name, flags.out)
  const folder = dirname(resolve(path))
  const report = decidedSince(kept, byAbout(await openDecisions(decisionsPath(flags.decisions, dirname(folder))).all()))
  const told = flags.lang === undefined ? report : inLanguage(report, parseLanguage(flags.lang))
  await annotate(told, formats)
  for (const file of await writeReports({ report: told, formats, store: openStore(dirname(folder)), runId: basename(folder) })) await writeLine(file)
}
