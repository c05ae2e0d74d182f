/** Annotations of a GitHub workflow: its runner reads them from a step's standard output, not from a file. */
import type { Report } from '../model/report.ts'
import { WRITERS, type ReportFormat } from '../report/index.ts'
import { writeLine } from './output.ts'

/** Prints them where `github` is among the formats asked for. */
export async function annotate(report: Report, formats: readonly ReportFormat[]): Promise<void> {
  if (!formats.includes('github')) return
  for (const line of Array.from(await WRITERS.github.write(report)).join('').split('\n')) if (line !== '') await writeLine(line)
}
