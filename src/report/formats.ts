/** The formats a report can be written in; one entry each in the table of writers (`index.ts`). */
export const FORMATS = ['html', 'json', 'csv', 'md', 'text', 'sarif', 'junit', 'github', 'csl', 'bibtex', 'ris'] as const
export type ReportFormat = (typeof FORMATS)[number]

export const isReportFormat = (name: string): name is ReportFormat => FORMATS.some(format => format === name)
