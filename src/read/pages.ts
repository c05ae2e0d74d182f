/** Says on which page a line stands, where form feeds or printed page numbers show it. */
import type { Line } from './lines.ts'

/**
 * The page of each line, by its index; `null` throughout where nothing shows pages. Printed numbers count where at least two
 * were read (`printed`: line index → number), else form feeds, from 1. Without form feeds a number belongs to the page that
 * ends with it, unless the document opens with one, and only what stands between numbers that follow one another is sure.
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

/** A stretch this much longer than the pages that are known holds a page whose number is not printed, or was not read. */
const LONGER_THAN_A_PAGE = 1.5

/** Only between two numbers that follow one another is it sure which page it is; a book may number few of its pages. */
function byNumbers(lines: readonly Line[], printed: ReadonlyMap<number, number>): readonly (number | null)[] {
  const numbers = [...printed].sort((left, right) => left[0] - right[0])
  const isAtTop = numbers[0]?.[0] === lines.findIndex(line => !line.isBlank)
  const pages = lines.map((): number | null => null)
  const sure = numbers.slice(1).flatMap(([line, number], index) => {
    const [before, last] = numbers[index] ?? [0, 0]
    return number === last + 1 ? [{ from: isAtTop ? before : before + 1, to: isAtTop ? line : line + 1, page: isAtTop ? last : number }] : []
  })
  const lengths = sure.map(({ from, to }) => to - from).sort((one, other) => one - other)
  const lengthMax = (lengths[Math.floor(lengths.length / 2)] ?? 0) * LONGER_THAN_A_PAGE
  for (const { from, to, page } of [...sure, ...edges(lines.length, numbers, isAtTop)]) if (to - from <= lengthMax) pages.fill(page, from, to)
  return pages
}

/** What stands before the first number or after the last, which may be more than a page. */
function edges(length: number, numbers: readonly (readonly [number, number])[], isAtTop: boolean): { from: number; to: number; page: number }[] {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return []
  return isAtTop ? [{ from: last[0], to: length, page: last[1] }] : [{ from: 0, to: first[0] + 1, page: first[1] }, { from: last[0] + 1, to: length, page: last[1] + 1 }]
}
