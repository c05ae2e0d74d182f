/** Tells damage by scanning from other words: `pubhcation` is `publication`, `iUustrate` is `illustrate`. */
import { monthWord } from './calendar-words.ts'
import { numberWord } from './number-words.ts'

/** Letter groups that scanners take for each other, folded to one of them, longest first. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/rn|nn/g, 'm'],
  [/li|ii|lj/g, 'h'],
  [/ll|il/g, 'u'],
  [/cl/g, 'd'],
  [/vv/g, 'w'],
  [/0/g, 'o'],
  [/[1|!ij]/g, 'l'],
  [/5/g, 's'],
  [/c/g, 'e'],
  [/['’-]/g, ''],
]

/** A folded word as print shows it; made once, compared with many. */
export interface Printed {
  readonly folded: string
  /** The word with all lookalikes folded together. */
  readonly skeleton: string
}

export function asPrinted(folded: string): Printed {
  return { folded, skeleton: LOOKALIKES.reduce((word, [group, letter]) => word.replace(group, letter), folded) }
}

/** Letters of a word that scanning may spoil beyond the known confusions, as a share of its length. */
const DAMAGE_MAX = 0.25

/**
 * Whether two folded words may be one word printed twice. Numbers never are: a wrong digit is another number. Words of up
 * to three letters must have the same skeleton, longer ones may differ in one letter of four.
 */
export function isMisprint(left: Printed, right: Printed): boolean {
  if (left.folded === right.folded) return true
  if (NUMBER.test(left.folded) || NUMBER.test(right.folded)) return false
  if (left.skeleton === right.skeleton) return true
  const longest = Math.max(left.skeleton.length, right.skeleton.length)
  // What begins otherwise is another word: `increased` and `decreased`, `Kravchuk` and `Savchuk`.
  const beginsAlike = left.skeleton.startsWith(right.skeleton.charAt(0)) || left.folded.startsWith(right.folded.charAt(0))
  const most = Math.min(beginsAlike ? Infinity : 1, Math.floor(longest * DAMAGE_MAX))
  if (longest <= 3 || Math.abs(left.skeleton.length - right.skeleton.length) > most || /\d/.test(left.folded + right.folded)) return false
  return editDistance(left.skeleton, right.skeleton) <= most && !isInflected(left.folded, right.folded) && !areNumbers(left.folded, right.folded)
}

/** `million` and `billion`. */
function areNumbers(left: string, right: string): boolean {
  return isNumberWord(left) && isNumberWord(right)
}

function isNumberWord(word: string): boolean {
  return numberWord(word) !== null || monthWord(word) !== null
}

const NUMBER = /^[\d.,:]+$/

/** `agreed` and `agrees` are two words, not one damaged. */
function isInflected(left: string, right: string): boolean {
  let same = 0
  while (same < left.length && left[same] === right[same]) same += 1
  return same >= Math.min(left.length, right.length) - INFLECTION_MAX && same >= INFLECTION_MAX
}

const INFLECTION_MAX = 3

/** Levenshtein distance; meant for words. */
export function editDistance(left: string, right: string): number {
  const row = new Uint16Array(right.length + 1)
  for (let to = 1; to <= right.length; to += 1) row[to] = to
  for (let at = 1; at <= left.length; at += 1) {
    const letter = left.charCodeAt(at - 1)
    let [diagonal, before] = [at - 1, at]
    row[0] = at
    for (let to = 1; to <= right.length; to += 1) {
      const above = row[to] ?? 0
      before = Math.min(diagonal + (letter === right.charCodeAt(to - 1) ? 0 : 1), above + 1, before + 1)
      diagonal = above
      row[to] = before
    }
  }
  return row[right.length] ?? 0
}
