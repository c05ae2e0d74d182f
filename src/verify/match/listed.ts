/** Texts with a number each, found by the text and by its first letters. */

/** Numbers run from 1. */
export interface Listed {
  /** By number. */
  readonly texts: readonly string[]
  idOf(text: string): number | undefined
  /** Numbers of those that begin alike, by as many letters as they are listed under; shorter ones are not listed. */
  beginningLike(text: string): readonly number[]
}

/** Texts are listed under so many letters as `start` says. */
export function openList(start: number): Listed & { add(text: string): number } {
  const texts = ['']
  const ids = new Map<string, number>()
  const byStart = new Map<string, number[]>()
  return {
    texts,
    idOf: text => ids.get(text),
    beginningLike: text => (text.length < start ? NONE : byStart.get(text.slice(0, start)) ?? NONE),
    add(text) {
      const known = ids.get(text)
      if (known !== undefined) return known
      const id = texts.push(text) - 1
      ids.set(text, id)
      if (text.length >= start) addTo(byStart, text.slice(0, start), id)
      return id
    },
  }
}

const NONE: readonly number[] = []

/** Adds a number to a list that does not have it yet. */
export function addTo(lists: Map<string, number[]>, key: string, id: number): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [id])
  else if (!known.includes(id)) known.push(id)
}
