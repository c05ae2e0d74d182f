/** The table of writers: one entry for each format. */
import type { Report } from '../model/report.ts'
import type { ReportFormat } from './formats.ts'
import { writeJson } from './json.ts'

export type { ReportFormat } from './formats.ts'
export { parseReport } from './json.ts'

export interface Writer {
  /** What follows `report.` in the file's name. */
  readonly extension: string
  /** Whole, or in pieces where it may be long. */
  write(report: Report): Promise<string | Iterable<string>> | Iterable<string>
}

/** Writers that need a library or much code load it when asked. */
export const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  html: { extension: 'html', write: async report => (await import('./html/index.ts')).writeHtml(report) },
  json: { extension: 'json', write: writeJson },
  csv: { extension: 'csv', write: async report => (await import('./csv.ts')).writeCsv(report) },
  md: { extension: 'md', write: async report => (await import('./markdown.ts')).writeMarkdown(report) },
  text: { extension: 'txt', write: async report => (await import('./text.ts')).writeText(report) },
  sarif: { extension: 'sarif', write: async report => (await import('./sarif/index.ts')).writeSarif(report) },
  junit: { extension: 'junit.xml', write: async report => (await import('./junit.ts')).writeJunit(report) },
  github: { extension: 'github.txt', write: async report => (await import('./github.ts')).writeGithub(report) },
  csl: { extension: 'csl.json', write: async report => (await import('./bibliography/csl.ts')).writeCsl(report) },
  bibtex: { extension: 'bib', write: async report => (await import('./bibliography/bibtex.ts')).writeBibtex(report) },
  ris: { extension: 'ris', write: async report => (await import('./bibliography/ris.ts')).writeRis(report) },
}
