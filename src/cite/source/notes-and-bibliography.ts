/** Reads Chicago (notes and bibliography) and MLA: titles in marks with what holds them, and books. */
import { fieldsIn } from './fields.ts'
import { peopleIn } from './people.ts'
import { clean, containerIn, quotedAt, sentenceEnds, unquoted, wordsOrNull, type Work } from './work.ts'

const QUOTE = /(?:^|[.,]\s)(["“«„‘])/u
const NOTE_IMPRINT = /\s\((?:([^():]{2,60}):\s)?([^()]{2,90}),\s((?:19|20)\d\d)\)/u
const INVERTED_HEAD = /^([\p{Lu}][\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){0,2}(?:(?:,\s[^.,]{3,60}){0,5},?\s(?:and|&)\s[^.]{3,60}|,\set al)?)\.\s/u
const PUBLISHER_YEAR = /(?:^|\.\s|\s)([^.,:\uE000]{2,90}),\s((?:19|20)\d\d)(?!\d)/u
const EDITION = /,\s(?:\d{1,2}(?:st|nd|rd|th)|rev\.)\sed(?:\.|ition)?$/u
/** Authors stand no further before the title. */
const AUTHORS_LENGTH_MAX = 600

/** `Smith, John. “Title.” Journal, vol. 3, no. 2, 2019, pp. 5–9.` or `John Smith, “Title,” Journal 3, no. 2 (2019): 5–9.` */
export function readQuoted(description: string): Work | null {
  const match = QUOTE.exec(description.slice(0, AUTHORS_LENGTH_MAX))
  if (match === null) return null
  const open = match.index + match[0].length - 1
  const quoted = quotedAt(description, open)
  if (quoted === null || quoted.title === '') return null
  const before = description.slice(0, open).replace(/[\s,]+$/u, '').replace(/(?<=\p{L}{2})\.$/u, '')
  const behind = description.slice(quoted.end).replace(/^[\s,.]+/u, '')
  // Marks around a part of a title: `“Brest”: prospects`.
  if (/^(?::|\p{Ll})/u.test(behind) && !/^in\s/iu.test(behind)) return null
  const fields = fieldsIn(behind)
  const isMla = /\bvol\.\s|\bno\.\s\d+,\s(?:19|20)|\bpp\.\s/u.test(behind) || (/[.?!]$/u.test(description.slice(0, quoted.end - 1)) && /,\s\d{1,2}\s\p{L}{3,9}\.?\s(?:19|20)\d\d/u.test(behind))
  const imprint = NOTE_IMPRINT.exec(behind)
  const publisher = imprint?.[2] ?? (isMla ? publisherIn(behind) : undefined)
  return {
    ...fields, place: imprint?.[1] ?? fields.place, publisher: publisher ?? fields.publisher, pages: fields.pages ?? pagesBehind(behind),
    style: isMla ? 'mla' : 'chicago', authors: peopleIn(before), title: wordsOrNull(quoted.title), container: containerOf(behind),
  }
}

function containerOf(behind: string): string | null {
  const imprint = NOTE_IMPRINT.exec(behind)
  if (imprint === null) return containerIn(behind)
  return wordsOrNull(behind.slice(0, imprint.index).replace(/^[Ii]n\s/u, '').replace(/,\s(?:ed\.|edited by)\s.*$/u, ''))
}

/** `Book, edited by A. Grey, Publisher, 2019` */
function publisherIn(behind: string): string | undefined {
  return /,\s(?:edited by\s[^,]{3,60},\s)([^,]{3,80}),\s(?:19|20)\d\d/u.exec(behind)?.[1]
}

const pagesBehind = (text: string) => /(?:\)|(?:19|20)\d\d)[,:]\s(\d{1,4}(?:\s?[–-]\s?\d{1,4})?)(?=[.,;\s]|$)/u.exec(text)?.[1]?.replace(/\s?[–-]\s?/u, '–') ?? null

/** `John Smith, Title (Place: Publisher, 2019), 45.` or `Smith, John. Title. Place: Publisher, 2019.` */
export function readBook(description: string): Work | null {
  return noteOfBook(description) ?? entryOfBook(description)
}

function noteOfBook(description: string): Work | null {
  const imprint = NOTE_IMPRINT.exec(description)
  if (imprint === null) return null
  const { authors, title } = headOf(description.slice(0, imprint.index).replace(EDITION, ''))
  const behind = description.slice(imprint.index + imprint[0].length)
  return {
    ...fieldsIn(''), style: 'chicago', authors, title, container: null, place: imprint[1] ?? null, publisher: imprint[2] ?? null, year: Number(imprint[3]),
    pages: pagesBehind(`)${behind}`), volume: /\bvol\.\s(\d+)/u.exec(description)?.[1] ?? null,
  }
}

/** Names end behind `and NAME,` or `et al.,`, else at the first comma. */
function headOf(head: string): { readonly authors: Work['authors']; readonly title: string | null } {
  const several = /^[^,]{2,60}(?:,\s[^,]{2,60}){0,3}?,?\s(?:and|&)\s(?:\p{Lu}[\p{L}'’.-]*\s?){2,4},\s|^[^,]{2,60}(?:,\s[^,]{2,60}){0,3}?,?\set al\.,?\s/u.exec(head)?.[0]
  const first = /^[^,]{2,80},\s/u.exec(head)?.[0]
  const names = several ?? first ?? ''
  const authors = peopleIn(names.replace(/,\s$/u, ''))
  const areNames = several !== undefined || authors.some(each => each.family !== null) || (first !== undefined && authors.length === 1)
  return areNames ? { authors, title: wordsOrNull(head.slice(names.length)) } : { authors: [], title: wordsOrNull(head) }
}

function entryOfBook(description: string): Work | null {
  const head = INVERTED_HEAD.exec(description)
  if (head?.[1] === undefined) return null
  const rest = description.slice(head[0].length)
  const end = sentenceEnds(rest)[0] ?? rest.length
  const behind = rest.slice(end).trim()
  const fields = fieldsIn(`. ${behind}`)
  const published = PUBLISHER_YEAR.exec(behind)
  const title = wordsOrNull(rest.slice(0, end))
  if (title === null || (fields.year === null && published === null)) return null
  const isChicago = fields.place !== null
  return { ...fields, style: isChicago ? 'chicago' : 'mla', authors: peopleIn(head[1]), title: unquoted(clean(title)), container: null, publisher: fields.publisher ?? published?.[1]?.trim() ?? null }
}
