/** Says on which page a line stands, where form feeds or printed page numbers show it. */
import type { Line } from './lines.ts'

/**
 * The page of each line, by its index; `null` throughout where nothing shows pages. Printed numbers count where at least two
 * were read (`printed`: line index → number), else form feeds, from 1. Without form feeds a number belongs to the page that
 * ends with it, unless the document opens with one.
 */
export function pagesOfLines(lines: readonly Line[], printed: ReadonlyMap<number, number>): readonly (number | null)[] {
  const hasFeeds = lines.some((line, index) => index > 0 && line.isAfterFormFeed)
  if (printed.size < 2) return hasFeeds ? fedPages(lines).map(page => page + 1) : lines.map(() => null)
  return hasFeeds ? byFormFeed(lines, printed) : byNumbers(lines, printed)
}

/** Form feeds before each line. */
function fedPages(lines: readonly Line[]): readonly number[] {
  let page = 0
  return lines.map((line, index) => (index > 0 && line.isAfterFormFeed ? ++page : page))
}

/** A page without a number of its own counts on from the one before; those before the first count back. */
function byFormFeed(lines: readonly Line[], printed: ReadonlyMap<number, number>): readonly (number | null)[] {
  const fed = fedPages(lines)
  const known = new Map<number, number>()
  for (const [index, number] of printed) known.set(fed[index] ?? 0, number)
  const [first] = known
  let offset = first === undefined ? 0 : first[1] - first[0]
  let page = -1
  return fed.map(at => {
    if (at !== page) offset = (known.get(at) ?? at + offset) - at
    page = at
    return at + offset
  })
}

function byNumbers(lines: readonly Line[], printed: ReadonlyMap<number, number>): readonly (number | null)[] {
  const numbers = [...printed].sort((left, right) => left[0] - right[0])
  const isAtTop = numbers[0]?.[0] === lines.findIndex(line => !line.isBlank)
  let next = 0
  let page = isAtTop ? 0 : numbers[0]?.[1] ?? 0
  return lines.map((_, index) => {
    const own = numbers[next]
    if (own?.[0] !== index) return page
    next += 1
    if (isAtTop) { page = own[1]; return page }
    page = numbers[next]?.[1] ?? own[1] + 1
    return own[1]
  })
}
