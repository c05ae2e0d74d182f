/** Groups of three letters that Russian words have in Latin letters: a word with another is misread or foreign. */
import { SLUG_GROUPS } from './slug-words.ts'

/**
 * Place of a group in the table: letters `a`–`z`, `^` before the first and `$` after the last of a word. Of a longer string its
 * first group counts.
 *
 * @public for `bench/make-slug-words.mjs`
 */
export function indexOfGroup(group: string): number {
  return (symbol(group.charCodeAt(0)) * SYMBOLS + symbol(group.charCodeAt(1))) * SYMBOLS + symbol(group.charCodeAt(2))
}

/** How many places the table has. */
export const GROUPS = 27 ** 3

/** Whether `holds` is true of the place of each group of a lower-case word. No group is cut out: words are asked about by the thousand. */
export function everyGroup(word: string, holds: (index: number) => boolean): boolean {
  let index = word === '' ? 0 : symbol(word.charCodeAt(0))
  for (let at = 1; at <= word.length; at += 1) {
    index = (index * SYMBOLS + (at < word.length ? symbol(word.charCodeAt(at)) : 0)) % GROUPS
    if (!holds(index)) return false
  }
  return true
}

/** 26 letters, and one for both ends of a word: which end it is shows by its place. */
const SYMBOLS = 27

function symbol(code: number): number {
  return code >= A && code < A + SYMBOLS - 1 ? code - A + 1 : 0
}

const A = 97

/** A mark at the place of each group of the words of a list, one a line. What stands between two words marks no place of theirs. */
export function markGroups(list: string): Uint8Array {
  const seen = new Uint8Array(GROUPS)
  let index = 0
  for (let at = 0; at <= list.length; at += 1) {
    const code = at < list.length ? list.charCodeAt(at) : 0
    index = (index * SYMBOLS + (code >= A && code < A + SYMBOLS - 1 ? code - A + 1 : 0)) % GROUPS
    seen[index] = 1
  }
  return seen
}

let table: Uint8Array | null = null

/** Whether all groups of a lower-case word are such as Russian words have. Words of other letters have none. */
export function isPronounceable(word: string): boolean {
  table ??= Uint8Array.from(atob(SLUG_GROUPS), byte => byte.charCodeAt(0))
  const bits = table
  return everyGroup(word, index => ((bits[index >> 3] ?? 0) >> (index & 7)) % 2 === 1)
}
