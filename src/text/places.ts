/** Goes from running text back to the document. */

import type { Manuscript, Places } from '../model/manuscript.ts'

/** Document offset of a character of the running text; `places` ascend and are not empty for a text that is not. */
export function inDocument(places: Places, inText: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle]?.[0] ?? 0) <= inText) low = middle
    else high = middle - 1
  }
  const place = places[low]
  return place === undefined ? 0 : place[1] + inText - place[0]
}

/** Formats of several files that people know by their names. */
const OF_FILES: ReadonlySet<Manuscript['format']> = new Set<Manuscript['format']>(['latex', 'markdown', 'epub'])

/** The file, of several that make the document, in which an offset of its text stands; `undefined`: its own. */
export function fileAt({ format, origins }: Pick<Manuscript, 'format' | 'origins'>, offset: number): string | undefined {
  return OF_FILES.has(format) ? origins?.findLast(([base]) => base <= offset)?.[2] : undefined
}
