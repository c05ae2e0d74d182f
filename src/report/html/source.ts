/** What a reference cites, as far as its words were told apart. */
import type { ReportedSource } from '../../model/citation.ts'
import type { Words } from '../language/index.ts'
import { langOf } from './language.ts'
import { html, type Html } from './template.ts'

/** `null` where no more is known than the note shows at once. */
export function sourceFacts(source: ReportedSource, { longDate, page: { source: say } }: Words): Html | null {
  const { authors, title, container, publisher, place, volume, issue, pages, year, issued, accessed, doi, isbn, issn } = source
  const isMore = authors.length > 0 || [container, publisher, accessed, doi, isbn, issn].some(fact => fact !== null)
  if (!isMore) return null
  const facts = [
    authors.map(({ literal }) => literal).join('; '),
    title === null ? '' : html`<cite${langOf(title, source.language)}>${title}</cite>`,
    container === null ? '' : html`${say.inside}<cite${langOf(container, source.language)}>${container}</cite>`,
    [place, publisher].filter(each => each !== null).join(': '),
    volume === null ? '' : say.volume(volume),
    issue === null ? '' : say.issue(issue),
    pages === null ? '' : say.pages(pages),
    issued !== null && issued.length === FULL_DATE ? longDate(issued) : year === null ? '' : String(year),
    doi === null ? '' : `DOI ${doi}`,
    isbn === null ? '' : `ISBN ${isbn}`,
    issn === null ? '' : `ISSN ${issn}`,
    accessed === null ? '' : say.seen(accessed),
  ].filter(fact => fact !== '')
  return html`${facts.map((fact, index) => html`${index === 0 ? '' : ' · '}${fact}`)}`
}

const FULL_DATE = 'yyyy-mm-dd'.length
