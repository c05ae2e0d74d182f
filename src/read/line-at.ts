/** Finds the line of a document offset. */
import type { Line } from './lines.ts'

/** Counted from 1; the first line where there is none. */
export function lineAt(lines: readonly Pick<Line, 'start' | 'number'>[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return lines[low]?.number ?? 1
}
