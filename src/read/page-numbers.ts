/** Tells printed page numbers from other numbers that stand alone on a line: they run with the lines. */
import type { Line } from './lines.ts'

/** Without the blanks around it, by which a layout sets it in the middle of a line. */
const LONE_NUMBER = /^[\s|–—-]*(?:page|p\.|стр\.|с\.)?\s*(\d{1,4})[\s|–—-]*$/iu
const LONE_LENGTH_MAX = 40
/** A page has as many lines, blank ones included: prints measured have 40–60. */
const LINES_PER_PAGE_MIN = 12
const LINES_PER_PAGE_MAX = 150
/** Predecessors looked at for each number. */
const REACH = 40
/** Where more numbers stand alone they are a table's. */
const LONE_MAX = 20_000

interface Lone { readonly index: number; readonly page: number }

/** The page numbers read, by the indexes of the lines that hold one and nothing else. */
export function pageNumbers(lines: readonly Line[]): ReadonlyMap<number, number> {
  const lone: Lone[] = []
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim()
    const page = text.length > LONE_LENGTH_MAX ? undefined : LONE_NUMBER.exec(text)?.[1]
    if (page !== undefined && isApart(lines, index)) lone.push({ index, page: Number(page) })
  }
  if (lone.length > LONE_MAX) return new Map()
  const fed = besideFormFeeds(lines, lone)
  if (fed.length > 1) return byIndex(fed)
  const run = longestRun(lone)
  if (run.length > 1) return byIndex(run)
  // one alone, as in an excerpt, has blank lines on both sides
  return byIndex(lone.length === 1 ? lone.filter(({ index }) => lines[index - 1]?.isBlank === true && index + 1 < lines.length) : [])
}

function byIndex(lone: readonly Lone[]): ReadonlyMap<number, number> {
  return new Map(lone.map(({ index, page }) => [index, page]))
}

/** Numbers beside form feeds that run as the form feeds do. */
function besideFormFeeds(lines: readonly Line[], lone: readonly Lone[]): readonly Lone[] {
  const page: number[] = []
  for (const line of lines) page.push((page.at(-1) ?? 0) + (line.isAfterFormFeed ? 1 : 0))
  const first = lone.filter(({ index }) => isBesideFormFeed(lines, index))
  const starts = new Map<number, number>()
  const startOf = ({ index, page: printed }: Lone): number => printed - (page[index] ?? 0)
  for (const one of first) starts.set(startOf(one), (starts.get(startOf(one)) ?? 0) + 1)
  const [best] = [...starts].sort((left, right) => right[1] - left[1])
  return best === undefined ? [] : first.filter(one => startOf(one) === best[0])
}

function isBesideFormFeed(lines: readonly Line[], index: number): boolean {
  let after = index + 1
  while (after < index + 4 && lines[after]?.isBlank === true && lines[after]?.isAfterFormFeed !== true) after += 1
  let before = index
  while (before > index - 4 && lines[before]?.isAfterFormFeed !== true && lines[before - 1]?.isBlank === true) before -= 1
  return lines[after]?.isAfterFormFeed === true || lines[before]?.isAfterFormFeed === true || after >= lines.length || before <= 0
}

/** Nothing follows on the page: a note's number on a line of its own has its text below. */
function isApart(lines: readonly Line[], index: number): boolean {
  const after = lines[index + 1]
  return after === undefined || after.isBlank || after.isAfterFormFeed
}

function fitsPace(linesApart: number, pagesApart: number): boolean {
  return pagesApart > 0 && linesApart >= pagesApart * LINES_PER_PAGE_MIN && linesApart <= pagesApart * LINES_PER_PAGE_MAX
}

/** The longest chain of numbers of which each keeps pace with the one before. */
function longestRun(lone: readonly Lone[]): readonly Lone[] {
  const lengths: number[] = []
  const before: number[] = []
  for (const [at, { index, page }] of lone.entries()) {
    lengths[at] = 1
    before[at] = -1
    for (let back = Math.max(0, at - REACH); back < at; back += 1) {
      const earlier = lone[back]
      const length = (lengths[back] ?? 0) + 1
      if (earlier !== undefined && fitsPace(index - earlier.index, page - earlier.page) && length > (lengths[at] ?? 0)) {
        lengths[at] = length
        before[at] = back
      }
    }
  }
  const run: Lone[] = []
  for (let at = lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0)); at >= 0; at = before[at] ?? -1) {
    const one = lone[at]
    if (one === undefined) break
    run.unshift(one)
  }
  return run
}
