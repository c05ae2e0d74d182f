/** The table of writers: one entry for each format. */
import type { Report } from '../model/report.ts'
import type { ReportFormat } from './formats.ts'
import { writeJson } from './json.ts'

export type { ReportFormat } from './formats.ts'
export { parseReport } from './json.ts'

export interface Writer {
  readonly extension: string
  /** Whole, or in pieces where it may be long. */
  write(report: Report): Promise<string> | Iterable<string>
}

/** Writers that need a library or much code load it when asked. */
export const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  html: { extension: 'html', write: async report => (await import('./html/index.ts')).writeHtml(report) },
  json: { extension: 'json', write: writeJson },
  csv: { extension: 'csv', write: async report => (await import('./csv.ts')).writeCsv(report) },
  md: { extension: 'md', write: async report => (await import('./markdown.ts')).writeMarkdown(report) },
}
