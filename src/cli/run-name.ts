/** A run as a user names it: its id, its folder, its report.json, or `latest`. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { complaint } from '../model/complaint.ts'
import type { Report } from '../model/report.ts'
import { parseReport } from '../report/index.ts'
import { openStore } from '../store/index.ts'

/** The run's report and where it lies. Throws a `Complaint` where there is none or it can't be read. */
export async function readRun(name: string, out: string): Promise<{ readonly report: Report; readonly path: string }> {
  const path = await reportPath(name, out)
  const text = await readFile(path, 'utf8').catch(() => { throw complaint`There is no run ${name}: ${path} can't be read. Name a run's id, its folder, its report.json, or latest.` })
  return { report: parseReport(text), path }
}

async function reportPath(name: string, out: string): Promise<string> {
  if (name === 'latest') {
    const newest = (await openStore(out).runs()).at(-1)
    if (newest === undefined) throw complaint`There is no run in ${out} yet: start one with footproof check, or name its folder with --out.`
    return join(out, newest.id, 'report.json')
  }
  const kind = await stat(name).catch(() => null)
  if (kind?.isFile() === true) return name
  return kind?.isDirectory() === true ? join(name, 'report.json') : join(out, name, 'report.json')
}
