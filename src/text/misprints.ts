/** Tells damage by scanning from other words: `pubhcation` is `publication`, `iUustrate` is `illustrate`. */

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

function skeleton(word: string): string {
  return LOOKALIKES.reduce((folded, [group, letter]) => folded.replace(group, letter), word)
}

/** Letters of a word that scanning may spoil beyond the known confusions, as a share of its length. */
const DAMAGE_MAX = 0.25

/**
 * Whether two folded words may be one word printed twice. Numbers never are: a wrong digit is another number. Words of up
 * to three letters must have the same skeleton, longer ones may differ in one letter of four.
 */
export function isMisprint(left: string, right: string): boolean {
  if (left === right) return true
  if (/^[\d.,:]+$/.test(left) || /^[\d.,:]+$/.test(right)) return false
  const [one, other] = [skeleton(left), skeleton(right)]
  if (one === other) return true
  const longest = Math.max(one.length, other.length)
  return longest > 3 && !/\d/.test(left + right) && editDistance(one, other) <= Math.floor(longest * DAMAGE_MAX) && !isInflected(left, right)
}

/** `agreed` and `agrees` are two words, not one damaged. */
function isInflected(left: string, right: string): boolean {
  let same = 0
  while (same < left.length && left[same] === right[same]) same += 1
  return same >= Math.min(left.length, right.length) - INFLECTION_MAX && same >= INFLECTION_MAX
}

const INFLECTION_MAX = 3

/** Levenshtein distance; meant for words. */
export function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let at = 1; at <= left.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= right.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (left[at - 1] === right[to - 1] ? 0 : 1)
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? left.length
}
