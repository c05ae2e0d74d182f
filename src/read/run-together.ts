/** Parts numbers that were printed without anything between them: `91011` is 9, 10 and 11. */

/** A stack of markers has no more. */
const PARTS_MAX = 12
const FIRST_LENGTH_MAX = 5

/** Numbers that count up by one and whose figures, in a row, are `figures`; empty where there are not at least two. */
export function runTogether(figures: string): readonly number[] {
  for (let length = 1; length <= FIRST_LENGTH_MAX && length * 2 <= figures.length; length += 1) {
    const parts = countFrom(Number(figures.slice(0, length)), figures)
    if (parts.length > 1) return parts
  }
  return []
}

function countFrom(first: number, figures: string): readonly number[] {
  const parts: number[] = []
  let rest = figures
  for (let number = first; rest !== '' && parts.length < PARTS_MAX; number += 1) {
    if (number === 0 || !rest.startsWith(String(number))) return []
    parts.push(number)
    rest = rest.slice(String(number).length)
  }
  return rest === '' ? parts : []
}
