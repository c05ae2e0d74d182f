/** Reads citations that EndNote leaves in documents as XML. */
import { elementsOf, xmlTree, type XmlElement } from '../xml-tree.ts'
import type { CitedWork } from './cited-work.ts'

/** Works of one citation in order; none where the data isn't what it should be. */
export function endNoteWorks(xml: string): readonly CitedWork[] {
  const start = xml.indexOf('<EndNote')
  if (start < 0) return []
  try {
    return elementsOf(xmlTree(xml.slice(start), {}), 'Cite').map(workOf)
  } catch {
    return []
  }
}

function workOf(cite: XmlElement): CitedWork {
  const first = (name: string): string | null => {
    const text = elementsOf(cite, name)[0]?.text.trim() ?? ''
    return text === '' ? null : text
  }
  const authors = elementsOf(cite, 'author').map(({ text }) => text.split(',')[0]?.trim() ?? '').filter(author => author !== '')
  const year = first('Year') ?? first('year')
  return {
    key: first('RecNum') ?? first('rec-number') ?? `${first('Author') ?? ''} ${year ?? ''} ${first('title') ?? ''}`,
    authors: authors.length > 0 ? authors : [first('Author')].flatMap(author => author ?? []), year: year === null ? null : /\d{4}/u.exec(year)?.[0] ?? null,
    title: first('title'), container: first('secondary-title') ?? first('full-title') ?? first('publisher'), url: first('url'), doi: first('electronic-resource-num'),
  }
}
