/** Rules out readings of an address that nothing speaks for. */
import { isKnownWord, mayExist } from './known-words.ts'
import type { Vocabulary } from './words.ts'

/** Whether a reading differs from the address in nothing but strings that are no words, where the address has words. */
export function isNoRival(other: string, url: string, vocabulary: Vocabulary): boolean {
  const theirs = other.split(/[^A-Za-z\d]+/u), ours = url.split(/[^A-Za-z\d]+/u)
  if (theirs.length !== ours.length) return false
  const pairs = theirs.flatMap((word, at) => (word === ours[at] ? [] : [[word.toLowerCase(), (ours[at] ?? '').toLowerCase()] as const]))
  return pairs.length > 0 && pairs.every(([their, our]) => our.length >= RIVAL_MIN && isKnownWord(our, vocabulary) && !mayExist(their, vocabulary))
}

/** Shorter words are codes and names as well. */
const RIVAL_MIN = 4
