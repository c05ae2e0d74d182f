/** Groups of three letters that Russian words have in Latin letters: a word with another is misread or foreign. */
import { SLUG_GROUPS } from './slug-words.ts'

/**
 * Place of a group in the table: letters `a`–`z`, `^` before the first and `$` after the last of a word.
 *
 * @public for `bench/make-slug-words.mjs`
 */
export function indexOfGroup(group: string): number {
  let index = 0
  for (let at = 0; at < 3; at += 1) index = index * SYMBOLS + symbol(group.charCodeAt(at))
  return index
}

/** 26 letters, and one for both ends of a word: which end it is shows by its place. */
const SYMBOLS = 27

function symbol(code: number): number {
  return code >= A && code < A + SYMBOLS - 1 ? code - A + 1 : 0
}

const A = 97

let table: Uint8Array | null = null

/** Whether all groups of a lower-case word are such as Russian words have. Words of other letters have none. */
export function isPronounceable(word: string): boolean {
  table ??= Uint8Array.from(atob(SLUG_GROUPS), byte => byte.charCodeAt(0))
  const marked = `^${word}$`
  for (let at = 0; at + 3 <= marked.length; at += 1) {
    const index = indexOfGroup(marked.slice(at, at + 3))
    if (((table[index >> 3] ?? 0) >> (index & 7)) % 2 === 0) return false
  }
  return true
}
