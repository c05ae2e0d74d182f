/** `footproof report`: writes a kept run again in other formats. */
import { basename, dirname, resolve } from 'node:path'
import { writeReports } from '../../pipeline/index.ts'
import { openStore } from '../../store/index.ts'
import { inLanguage } from '../../report/said.ts'
import { annotate } from '../annotations.ts'
import { parseFormats, parseLanguage } from '../options.ts'
import { writeLine } from '../output.ts'
import { readRun } from '../run-name.ts'

export async function reportCommand(name: string, flags: { readonly format: string; readonly lang?: string; readonly out: string }): Promise<void> {
  const formats = parseFormats(flags.format)
  const { report, path } = await readRun(name, flags.out)
  const told = flags.lang === undefined ? report : inLanguage(report, parseLanguage(flags.lang))
  await annotate(told, formats)
  const folder = dirname(resolve(path))
  for (const file of await writeReports({ report: told, formats, store: openStore(dirname(folder)), runId: basename(folder) })) await writeLine(file)
}
