/** Goes from the document to running text, the way back from `inDocument`. */

type Places = readonly (readonly [inText: number, inDocument: number])[]

/** Offset in running text of `length` characters of the character at a document offset, or of the first one after it. `places` ascend on both sides. */
export function inRunning(places: Places, length: number, offset: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle]?.[1] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const place = places[low]
  if (place === undefined || offset < place[1]) return place?.[0] ?? 0
  return Math.min(place[0] + offset - place[1], places[low + 1]?.[0] ?? length)
}
