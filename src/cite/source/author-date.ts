/** Reads the manners in which the year follows the authors: APA (`(2019). Title.`) and Harvard (`(2019) ‘Title’` or `2019. Title.`). */
import { dateIn, dateOrMonthIn } from './dates.ts'
import { fieldsIn, type Fields } from './fields.ts'
import { ADDRESS } from './peel.ts'
import { leadingPeople, peopleIn } from './people.ts'
import { clean, containerIn, OPENING, quotedAt, sentenceEnds, wordsOrNull, type Work } from './work.ts'

const DATED = /\s?\(((?:19|20)\d\d)[a-z]?(?:,\s([^()]{1,40}))?\)([.,]?)\s/u
/** A body that writes, up to its full stop. */
const BODY = /^\p{Lu}[^.,:;()"“«\d]{2,90}(?=\.\s(?:19|20)\d\d)/u
/** Authors stand no further before their year. */
const AUTHORS_LENGTH_MAX = 600
/** A title that stands before the year has more words than a body's name (set by judgement). */
const BODY_WORDS_MAX = 7

interface Dated { readonly before: string; readonly year: number; readonly date: string | null; readonly rest: string; readonly style: 'apa' | 'harvard' }

export function readAuthorDate(description: string, isElectronic: boolean): Work | null {
  const dated = bracketed(description) ?? bare(description)
  if (dated === null) return null
  const isTitle = dated.before.split(' ').length > BODY_WORDS_MAX && peopleIn(dated.before).every(each => each.family === null)
  const authors = isTitle ? [] : peopleIn(dated.before)
  const work = isTitle ? { ...splitRest('', dated.rest, isElectronic), title: clean(dated.before) } : workIn(dated.rest, isElectronic)
  if (work?.title == null) return null
  return { ...work, style: dated.style, authors, year: dated.year, issued: dated.date ?? work.issued ?? dayIn(dated) }
}

/** `(2021) ‘Title’, Herald, 12 March.` */
function dayIn({ rest, year }: Dated): string | null {
  const day = /,\s(\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2})(?=[.,]|\s?\uE000|$)/u.exec(rest)?.[1]
  return day === undefined ? null : dateIn(`${day} ${year}`)?.iso ?? null
}

function bracketed(description: string): Dated | null {
  const match = DATED.exec(description)
  if (match === null) return null
  if (match.index > AUTHORS_LENGTH_MAX || match.index < 2) return null
  const before = description.slice(0, match.index)
  // A journal's year: `"Title," Journal 3, no. 2 (2019): 5`.
  if (/["“”«»]|\d/u.test(before) || /,\s(?:vol|no)\./iu.test(before)) return null
  const rest = description.slice(match.index + match[0].length)
  const isApa = match[3] === '.' && !OPENING.includes(rest.charAt(0))
  return { before, year: Number(match[1]), date: match[2] === undefined ? null : dateOrMonthIn(`${match[2]}, ${match[1] ?? ''}`)?.iso ?? null, rest, style: isApa ? 'apa' : 'harvard' }
}

/** `Smith, J. and Jones, B., 2019. Title.`, `Smith, John. 2019. Title.`, `World Bank. 2019. Title.` */
function bare(description: string): Dated | null {
  const { authors, end: peopleEnd } = leadingPeople(description)
  const end = authors.length > 0 ? peopleEnd : BODY.exec(description)?.[0].length ?? 0
  const match = /^[.,]{0,2}\s((?:19|20)\d\d)[a-z]?\.\s/u.exec(description.slice(end, end + 12))
  if (end === 0 || match === null) return null
  return { before: description.slice(0, end), year: Number(match[1]), date: null, rest: description.slice(end + match[0].length), style: 'harvard' }
}

const EDITION = /^\d{1,2}(?:st|nd|rd|th) (?:edn?|edition)\.?,?\s/u

/** `Last modified 3 August.` */
const UPDATED = /^(?:last )?(?:modified|updated)\b[^.]{0,40}\.\s?/iu

type Described = Fields & Pick<Work, 'title' | 'container'>

function workIn(rest: string, isElectronic: boolean): Described | null {
  const quoted = OPENING.includes(rest.charAt(0)) && rest !== '' ? quotedAt(rest, 0) : null
  if (quoted !== null) return { ...splitRest('', rest.slice(quoted.end), isElectronic), title: wordsOrNull(quoted.title) }
  const ends = sentenceEnds(rest)
  const marked = rest.indexOf(ADDRESS)
  const end = Math.min(ends[0] ?? rest.length, marked < 0 ? rest.length : marked)
  const title = wordsOrNull(rest.slice(0, end).replace(/\s\((?:\d+(?:st|nd|rd|th) ed\.|Report No[^)]*|Vol[^)]*)\)\.?$/u, '').replace(/,\s\d+(?:st|nd|rd|th) edn?\.?$/u, ''))
  return { ...splitRest(rest.slice(0, end), rest.slice(end), isElectronic), title }
}

/** What stands behind the title: a journal, a book in which it stands, a site, or who published it. */
function splitRest(title: string, behind: string, isElectronic: boolean): Described {
  const text = behind.replace(/^[\s.,]+/u, '').replace(EDITION, '').replace(UPDATED, '')
  const fields = fieldsIn(`. ${text}`)
  const book = /^[Ii]n:?\s(?:[^()]{2,200}\s\([Ee]ds?\.\),?\s)?(.+)$/u.exec(text)?.[1]
  if (book !== undefined) return { ...fields, ...chapter(book), title }
  const place = fields.place !== null
  const isPeriodical = fields.volume !== null || fields.issue !== null || fields.pages !== null || fields.issued !== null
  const name = containerIn(text)
  if (place || name === null) return { ...fields, title, container: null }
  return isPeriodical || isElectronic ? { ...fields, title, container: name } : { ...fields, title, container: null, publisher: fields.publisher ?? name }
}

/** `Book title (pp. 1–20). Publisher.` */
function chapter(text: string): { readonly container: string | null; readonly pages: string | null; readonly publisher: string | null; readonly place: string | null } {
  const bracket = /\s\((?:[^()]*,\s)?pp?\.\s?(\d+(?:[–-]\d+)?)\)/u.exec(text)
  const stop = bracket?.index ?? sentenceEnds(text)[0] ?? text.length
  const after = text.slice(bracket === null ? stop : stop + bracket[0].length)
  const { pages, place, publisher } = fieldsIn(after.replace(/^[\s.,]+/u, '. '))
  return { container: wordsOrNull(text.slice(0, stop)), pages: bracket?.[1]?.replace('-', '–') ?? pages, place, publisher: publisher ?? wordsOrNull(/^[\s.,]*([^.,:]{2,80})/u.exec(after)?.[1]) }
}
