/** `footproof report`: writes a kept run again in other formats. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Complaint } from '../../model/complaint.ts'
import { writeReports } from '../../pipeline/index.ts'
import { parseReport } from '../../report/index.ts'
import { openStore } from '../../store/index.ts'
import { parseFormats } from '../options.ts'
import { writeLine } from '../output.ts'

export async function reportCommand(name: string, flags: { readonly format: string; readonly out: string }): Promise<void> {
  const formats = parseFormats(flags.format)
  const path = await reportPath(name, flags.out)
  const report = parseReport(await readFile(path, 'utf8').catch(() => { throw new Complaint(`There is no run ${name}: ${path} can't be read. Name a run's id, its folder, its report.json, or latest.`) }))
  const folder = dirname(resolve(path))
  for (const file of await writeReports({ report, formats, store: openStore(dirname(folder)), runId: basename(folder) })) await writeLine(file)
}

async function reportPath(name: string, out: string): Promise<string> {
  if (name === 'latest') {
    const newest = (await openStore(out).runs()).at(-1)
    if (newest === undefined) throw new Complaint(`There is no run in ${out} yet: start one with footproof check, or name its folder with --out.`)
    return join(out, newest.id, 'report.json')
  }
  const kind = await stat(name).catch(() => null)
  if (kind?.isFile() === true) return name
  return kind?.isDirectory() === true ? join(name, 'report.json') : join(out, name, 'report.json')
}
