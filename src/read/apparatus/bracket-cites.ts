/** Finds numbers in square brackets that lead to a numbered list. */
import { bracketsOf, type Cite } from './cites.ts'
import { leadTo } from './lead.ts'
import { numbersIn } from './number-cites.ts'
import type { Pointer, Target } from './pointers.ts'

/** Greater numbers are years unless the list has them. */
const NUMBER_MAX = 999

/** In reading order; none where there is no list. `toDocument` leads an offset of `text` to the document. */
export function bracketCites(text: string, targets: readonly Target[], toDocument: (at: number) => number): readonly Cite[] {
  if (targets.length === 0) return []
  const known = new Set(targets.flatMap(({ parts }) => parts.flatMap(({ ids }) => [...ids.keys()])))
  const isKnown = (number: number): boolean => known.has(number)
  const found = [...bracketsOf(text)].flatMap(({ sign, inside, open, close }) => {
    const numbers = sign === '[' ? numbersIn(inside, isKnown) : null
    return numbers === null || numbers.some(({ number }) => number > NUMBER_MAX && !isKnown(number)) ? [] : [{ start: open, end: close, numbers }]
  })
  // one that no entry answers is a marker only where others are
  if (!found.some(({ numbers }) => numbers.some(({ number }) => isKnown(number)))) return []
  const pointers = found.flatMap(({ start, numbers }) => numbers.map(({ number }): Pointer => ({ note: number, at: toDocument(start) })))
  const ids = leadTo(targets, pointers)
  let next = 0
  return found.map(({ start, end, numbers }): Cite => ({ start, end, cited: numbers.map(({ number, start: from, end: to }) => ({ note: number, noteId: ids[next++] ?? null, own: [start + 1 + from, start + 1 + to] as const })) }))
}
