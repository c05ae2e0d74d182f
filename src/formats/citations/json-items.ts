/** Finds the objects of a list in JSON, each to be parsed by itself: of a whole library a text cites a few. */

/** Stretches [from, to) of the objects that stand right within the first list; one pass, whatever the text is. */
export function jsonItems(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  const first = text.indexOf('[')
  let depth = 0
  let from = first
  for (const { 0: sign, index } of text.slice(Math.max(0, first)).matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    const at = first + index
    if (sign === '[' || sign === '{') {
      if (depth === 1 && sign === '{') from = at
      depth += 1
    } else if (sign === ']' || sign === '}') {
      depth -= 1
      if (depth === 1 && sign === '}') found.push([from, at + 1])
      if (depth <= 0) break
    }
  }
  return first < 0 ? [] : found
}
