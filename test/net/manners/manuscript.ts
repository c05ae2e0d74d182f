/** A manuscript that cites every page of a made-up web twice, under another form of its address each time. */
import type { LabHost, LabPage } from './web.ts'

/** Notes of one printed page. */
const NOTES_PER_PAGE = 4
const RULE = ' '.repeat(46)

interface Cited { readonly page: LabPage; readonly printed: string }

/** Note numbers run from 1: all pages under their first form, then all under their second. */
export function manuscriptOf(web: readonly LabHost[]): string {
  const pages = web.flatMap(host => host.pages)
  const cited: Cited[] = [0, 1].flatMap(form => pages.map(page => ({ page, printed: page.printed[form] ?? page.printed[0] })))
  const printed: string[] = []
  for (let first = 0; first < cited.length; first += NOTES_PER_PAGE) printed.push(pageOf(cited.slice(first, first + NOTES_PER_PAGE), first + 1))
  return `${printed.join('\n\f')}\n`
}

function pageOf(cited: readonly Cited[], first: number): string {
  const claims = cited.map(({ page }, at) => `The paper of the district wrote that "${page.sentence}"${first + at} . Nobody in the council\ndenied it in the weeks that followed.`)
  const notes = cited.map(({ page, printed }, at) => `${first + at} ${page.headline} [Electronic resource]. - 2021. - URL: ${printed}`)
  return `${claims.join('\n\n')}\n\n${RULE}\n${notes.join('\n')}`
}
