/** A book that cites every hostile server once, with the quotation that its page would bear out. */
import { QUOTE, TITLE } from './makers.ts'
import { urlOf, type HostileServer } from './server.ts'

/** Notes on one page of the book. */
const NOTES_A_PAGE = 4

/** Note `n` cites the server number `n - 1`. */
export function manuscriptOf(servers: readonly HostileServer[]): string {
  const cited = servers.map((server, index) => ({ url: urlOf(server), note: index + 1 }))
  const pages = Array.from({ length: Math.ceil(cited.length / NOTES_A_PAGE) }, (_, page) => pageOf(cited.slice(page * NOTES_A_PAGE, (page + 1) * NOTES_A_PAGE)))
  return `${pages.join('\n\f')}\n`
}

function pageOf(cited: readonly { readonly url: string; readonly note: number }[]): string {
  const claims = cited.map(({ note }) => `It was said in town that "${QUOTE}"${note} . Nobody on the island\nwas glad of it.`)
  const notes = cited.map(({ url, note }) => `${note} ${TITLE} [Electronic resource]. - 2021. - URL: ${url}`)
  return `${claims.join('\n\n')}\n\n${' '.repeat(46)}\n${notes.join('\n')}`
}
