/** Reads the manners of GOST: 7.1 and 7.0.100 (areas apart by `. –`), 7.0.5 (apart by full stops). */
import type { Author } from '../../model/citation.ts'
import { fieldsIn, imprintAt } from './fields.ts'
import { ADDRESS, MEDIUM } from './peel.ts'
import { body, leadingPeople, peopleIn } from './people.ts'
import { clean, unquoted, wordsOrNull, type Work } from './work.ts'

const AREA = /[.\])…!?]\s?[-–—]\s?(?=\S)|\s[-–—]{1,2}\s?(?=(?:19|20)\d\d(?!\d))/u
const CONTAINER = /\s\/\/\s?|\s?\/\/\s/u
const RESPONSIBILITY = /\s\/\s(?=\S)/u
const SIGNS = /\s\/{1,2}\s|[.\])]\s?[-–—]\s|\uE001/u
const CONTAINER_END = /[.\])…!?]\s?[-–—]\s?(?=\S)|\s[-–—]{1,2}\s?(?=(?:19|20)\d\d(?:[.,;]|\s?$))|[.,]\s(?:19|20)\d\d(?!\d)|\.\s(?:Т\.|Вып|№|Vol|No|С\.\s?\d|P\.\s?\d|C\.\s?\d)|[.,]\s№|\s\/\s|[.\s]{0,2}\uE000|\uE001|[.,]\s\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d\d|\s:\s(?:сайт|официальный сайт|офиц\. сайт|интернет-портал|портал|электронный журнал|сетевое издание|сайт)(?!\p{L})/iu
const EDITED = /^(?:\[?под |ред|сост|пер\.|редкол|отв\.|науч\.|гл\. ред|ed\.|eds|edited|transl|пад |склад|рэдкал|comp)/iu

/** `null` where nothing shows the manner and the text is no Russian or Belarusian citation. */
export function readGost(description: string): Work | null {
  const isCyrillic = /^[\W\d]{0,5}[Ѐ-ӿ]/u.test(description)
  if (!SIGNS.test(description) && !isCyrillic) return null
  const container = CONTAINER.exec(description)
  const own = container === null ? description : description.slice(0, container.index)
  const host = container === null ? '' : description.slice(container.index + container[0].length)
  const heading = leadingPeople(own)
  // A name that is the whole of it is a title: `Ivanov A.`.
  const start = heading.end < own.length - 2 ? heading.end : 0
  const { title, responsible, rest } = partsOf(own.slice(start))
  const named = responsibleFor(responsible)
  const containerEnd = CONTAINER_END.exec(host)?.index ?? host.length
  const fields = fieldsIn(container === null ? rest : host.slice(containerEnd))
  const within = container === null ? null : wordsOrNull(host.slice(0, containerEnd).replace(/\s[-–—]\s*$/u, ''))
  const authors = named.length >= heading.authors.length ? named : heading.authors
  const style = SIGNS.test(description) || heading.authors.length > 0 ? 'gost' : null
  // Node 20 takes microseconds for names after a spread, and this is done for every note twice
  return Object.assign({}, fields, { style, authors: start === 0 ? named : authors, title, container: within === null ? null : unquoted(within) } as const)
}

function partsOf(printed: string): { readonly title: string | null; readonly responsible: string; readonly rest: string } {
  const text = printed.replace(/^[\s.,:]+/u, '')
  const slash = RESPONSIBILITY.exec(text)
  const areaAt = AREA.exec(text)?.index
  const marks = [text.indexOf(MEDIUM), text.indexOf(ADDRESS)].filter(at => at >= 0)
  const ends = [slash?.index, areaAt === undefined ? undefined : areaAt + 1, imprintAt(text) ?? undefined, ...marks, yearAt(text)].filter(at => at !== undefined)
  const end = Math.min(text.length, ...ends)
  const found = wordsOrNull(text.slice(0, end).replace(/\s[-–—]\s*$/u, ''))
  const title = found === null || isSlug(found) ? null : unquoted(found)
  // Between title and responsibility stands the medium, where one is printed.
  if (slash == null || clean(text.slice(end, slash.index)) !== '') return { title, responsible: '', rest: text.slice(end) }
  const after = text.slice(slash.index + slash[0].length)
  const stop = [AREA.exec(after)?.index, after.indexOf(MEDIUM), after.indexOf(ADDRESS), imprintAt(after) ?? undefined].filter(at => at !== undefined && at >= 0)
  const until = Math.min(after.length, ...stop.map(at => at ?? after.length))
  return { title, responsible: after.slice(0, until), rest: after.slice(until) }
}

/** A year behind the title, apart from it by a mark. */
function yearAt(text: string): number | undefined {
  return /[.,]\s?[-–—]{0,2}\s?(?:19|20)\d\d(?!\d|\s?(?:г|год|гг|years?)(?!\p{L}))|\s\((?:19|20)\d\d\)/u.exec(text)?.index
}

const isSlug = (title: string) => /^[^\s-]+(?:-[^\s-]+){2,}$/u.test(title)

/** Authors in a statement of responsibility; those who edited or compiled are none. */
function responsibleFor(printed: string): readonly Author[] {
  const first = clean(printed.split(/\s?;\s/u)[0] ?? '')
  if (first === '' || EDITED.test(first)) return []
  const { authors, end } = leadingPeople(first)
  if (authors.length > 0 && end >= first.length - 1) return authors
  const people = peopleIn(first)
  return people.every(each => each.family === null) && people.length > 0 ? [body(first)] : people
}
