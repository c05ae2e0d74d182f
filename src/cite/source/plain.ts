/** Reads a citation in no known manner: its title up to the address or the year. */
import { fieldsIn } from './fields.ts'
import { ADDRESS, MEDIUM } from './peel.ts'
import { leadingPeople } from './people.ts'
import { unquoted, wordsOrNull, type Work } from './work.ts'

const AFTER_TITLE = /\s\((?:19|20)\d\d|[.,]\s?[-–—]{0,2}\s?(?:19|20)\d\d(?!\d)|\s?[\uE000\uE001]/u

export function readPlain(description: string): Work {
  const { authors, end } = leadingPeople(description)
  const start = end < description.length - 2 ? end : 0
  const rest = description.slice(start).replace(/^[\s.,:;]+/u, '')
  const stop = AFTER_TITLE.exec(rest)?.index ?? rest.length
  const title = wordsOrNull(rest.slice(0, stop))
  const isTitle = title !== null && !/^[^\s-]+(?:-[^\s-]+){2,}$/u.test(title)
  return { ...fieldsIn(rest.slice(stop).replaceAll(ADDRESS, ' ').replaceAll(MEDIUM, ' ')), style: null, authors: start === 0 ? [] : authors, title: isTitle ? unquoted(title) : null, container: null }
}
