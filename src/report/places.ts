/** How places in a document are told: by lines, or by paragraphs where its format has no lines. */
import type { Format } from '../model/manuscript.ts'
import type { Report } from '../model/report.ts'
import type { Words } from './language/index.ts'

const BY_PARAGRAPHS: ReadonlySet<Format> = new Set<Format>(['docx', 'odt', 'epub'])

/** The words for what stands in one of the report's documents. */
export function wordsFor(words: Words, { run: { documents } }: Pick<Report, 'run'>, document: string | null): Words {
  const format = documents.find(({ path }) => path === document)?.format
  if (format === undefined || !BY_PARAGRAPHS.has(format)) return words
  return { ...words, run: { ...words.run, line: words.run.paragraph, lines: words.run.paragraphs } }
}
