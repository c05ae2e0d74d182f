/** Cuts the cells of tables drawn with signs out of their lines. */
import { withBlanks, type Leaf, type Range } from './leaf.ts'

/** A cell of the words of its lines within `leaf`; all else between them is a gap. */
export function cellAt(leaf: Leaf, words: readonly Range[]): readonly Leaf[] {
  const parts = words.filter(([start, end]) => end > start)
  const [from, to] = [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0]
  if (from === to) return []
  // a line feed between two of them stays
  const gaps = parts.slice(1).flatMap(([start], index): readonly Range[] => {
    const before = parts[index]?.[1] ?? start
    const lineEnd = leaf.text.lastIndexOf('\n', start)
    return [[before, lineEnd], [lineEnd + 1, start]]
  }).map(([start, end]): Range => [start - from, end - from]).filter(([start, end]) => end > start)
  return [{ ...leaf, kind: 'cell', start: leaf.start + from, text: withBlanks(leaf.text.slice(from, to), gaps), gaps }]
}

/** Of each line its range, without the line feed. */
export function linesOf(text: string): readonly Range[] {
  let at = 0
  return text.split('\n').map((line): Range => {
    const from = at
    at += line.length + 1
    return [from, from + line.length]
  })
}
