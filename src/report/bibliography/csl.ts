/** The repaired references as CSL-JSON, for pandoc, Zotero and other processors of the Citation Style Language 1.0.2. */
import type { Report } from '../../model/report.ts'
import { safeJson } from '../harmless.ts'
import { wordsOf } from '../language/index.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { noteOf } from './note.ts'

export function writeCsl(report: Report): string {
  const words = wordsOf(report.run.language)
  return `${safeJson(JSON.stringify(entriesOf(report).map(entry => itemOf(entry, noteOf(entry, words))), null, 2))}\n`
}

/** What isn't known is left out, as the format wants it. */
function itemOf(entry: Entry, note: string | null): object {
  const { key, type, authors, title, container, publisher, place, volume, issue, pages, issued, accessed, doi, isbn, issn, language, url, archive } = entry
  const members = {
    id: key, type, title, author: authors.length === 0 ? null : authors.map(nameOf), 'container-title': container, publisher, 'publisher-place': place, volume, issue, page: pages,
    issued: dateOf(issued), accessed: dateOf(accessed), DOI: doi, ISBN: isbn, ISSN: issn, language, URL: url, archive: archive === null ? null : siteOf(archive.url), archive_location: archive?.url ?? null, note,
  }
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null))
}

const nameOf = ({ family, given, literal }: Entry['authors'][number]) => (family === null ? { literal } : { family, ...(given !== null && { given }) })

const dateOf = (date: string | null) => (date === null ? null : { 'date-parts': [date.split('-').map(Number)] })

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : null)
