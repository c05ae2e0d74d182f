/** Tells where blocks that are set in below a colon begin and end: as quotations without marks are. */
import type { Line } from './lines.ts'

interface Placed { readonly line: Line; readonly start: number }

/** Blanks by which a block is set in: paragraphs open with up to four as well, but in their first line only. */
const INDENT_MIN = 3
/** Items of lists, and passages that have marks, are no blocks. */
const OTHER = /^\s*(?:["“«„‘]|(?:\d{1,3}[.)]|\p{L}\)|[-–—•*])\s)/u

/** The stretches that open a block, and those that go on below one. */
export function blockEdges<T extends Placed>(stretches: readonly T[]): ReadonlySet<T> {
  const inked = stretches.filter(({ line }) => !line.isBlank)
  const edges = new Set<T>()
  let outer: number | null = null
  let inner = 0
  for (const [at, stretch] of inked.entries()) {
    const indent = indentOf(stretch)
    const before = inked[at - 1]
    if (before === undefined || indent === null) continue
    if (outer !== null && indent < inner) { edges.add(stretch); outer = null }
    if (outer !== null || !opensBlock(before, stretch, inked[at + 1])) continue
    edges.add(stretch)
    outer = indentOf(before) ?? 0
    inner = indent
  }
  return edges
}

/** Two lines set in alike below a colon, or one that ends as a sentence does. */
function opensBlock(before: Placed, stretch: Placed, next: Placed | undefined): boolean {
  const indent = indentOf(stretch) ?? 0
  if (!/:\s*$/u.test(before.line.text) || indent < (indentOf(before) ?? 0) + INDENT_MIN || OTHER.test(stretch.line.text)) return false
  return indentOf(next ?? stretch) === indent || /[.!?…]["'”’»]?[\s\d[\]⁰¹²³⁴-⁹]*\.?\s*$/u.test(stretch.line.text)
}

/** `null` where the stretch is not the beginning of its line. */
function indentOf({ line, start }: Placed): number | null {
  return start === line.start ? line.text.search(/[^\s\f]/u) : null
}
