/** Tells printed page numbers from other numbers that stand alone on a line: they run with the lines. */
import type { Line } from './lines.ts'

const LONE_NUMBER = /^[\s|–—-]*(?:page|p\.|стр\.|с\.)?\s*(\d{1,4})[\s|–—-]*$/iu
/** A page has as many lines, blank ones included: prints measured have 40–60. */
const LINES_PER_PAGE_MIN = 12
const LINES_PER_PAGE_MAX = 150
/** Predecessors looked at for each number. */
const REACH = 40
/** Where more numbers stand alone they are a table's. */
const LONE_MAX = 20_000

interface Lone { readonly index: number; readonly page: number }

/** Indexes of the lines that hold a page number and nothing else. */
export function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const lone: Lone[] = []
  for (const [index, line] of lines.entries()) {
    const page = line.text.length > 40 ? undefined : LONE_NUMBER.exec(line.text)?.[1]
    if (page !== undefined && isApart(lines, index)) lone.push({ index, page: Number(page) })
  }
  if (lone.length > LONE_MAX) return new Set()
  const run = longestRun(lone)
  if (run.length > 1) return new Set(run.map(({ index }) => index))
  return new Set(lone.filter(({ index, page }) => fitsPace(index + 1, page) && lines[index + 1]?.isAfterFormFeed !== undefined).map(({ index }) => index))
}

function isApart(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]
  const after = lines[index + 1]
  return (after === undefined || after.isBlank || after.isAfterFormFeed) && (before === undefined || before.isBlank || lines[index]?.isAfterFormFeed === true || after?.isAfterFormFeed === true || /^\s/u.test(lines[index]?.text ?? ''))
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
