/** A book that cites every site of the farm, each with a quotation. */
import type { Site } from './server.ts'

/** Notes on one page of the book. */
const NOTES_A_PAGE = 4

/** Note `n` cites the site number `n - 1`. */
export function manuscriptOf(sites: readonly Site[]): string {
  const pages: string[] = []
  for (let from = 0; from < sites.length; from += NOTES_A_PAGE) {
    const notes = sites.slice(from, from + NOTES_A_PAGE).map((site, index) => ({ ...site, note: from + index + 1 }))
    const text = notes.map(({ row, article, note }) => (row.isUnvouched === true ? `Much has been written about the valley and its people in those years${note} .` : `It was said at the time that "${article.quote}"${note} .`) + ' The story went round the valley\nfor a long while afterwards.')
    const bodies = notes.map(({ row, article, url, note }) => `${note} ${row.isUnvouched === true ? 'Notes from the valley' : article.title} [Electronic resource]. - 2021. - URL: ${url}`)
    pages.push(`${text.join('\n\n')}\n\n${' '.repeat(46)}\n${bodies.join('\n')}`)
  }
  return `${pages.join('\n ')}\n`
}
