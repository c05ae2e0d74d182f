/** What an optical reader takes for what: letter groups of one look, and the readings that undo them. */

/**
 * Pairs of one look, [as printed, as meant]. Collected from scanned and re-set books; digits are never taken for other
 * digits, for an id that differs in one digit is another page.
 */
const CONFUSIONS: readonly (readonly [printed: string, meant: string])[] = [
  ['0', 'o'], ['o', '0'], ['1', 'l'], ['l', '1'], ['1', 'i'], ['i', '1'], ['l', 'i'], ['i', 'l'], ['j', 'i'], ['i', 'j'], ['t', 'l'],
  ['l', 't'], ['c', 'e'], ['e', 'c'], ['b', 'h'], ['h', 'b'], ['v', 'y'], ['y', 'v'], ['u', 'n'], ['n', 'u'], ['f', 't'], ['t', 'f'],
  ['c', 'o'], ['e', 'o'], ['s', '5'], ['5', 's'], ['8', 'b'], ['b', '8'],
  ['I', 'l'], ['l', 'I'], ['I', 'i'], ['I', '1'], ['1', 'I'], ['O', '0'], ['0', 'O'], ['O', 'o'], ['B', '8'], ['8', 'B'], ['S', '5'], ['5', 'S'], ['g', 'q'], ['q', 'g'], ['Z', '2'], ['2', 'Z'],
  
  ['rn', 'm'], ['m', 'rn'], ['m', 'in'], ['m', 'ni'], ['in', 'm'], ['ni', 'm'], ['im', 'nn'], ['nn', 'im'], ['n', 'ri'], ['ri', 'n'],
  ['ii', 'n'], ['n', 'ii'], ['ii', 'u'], ['u', 'ii'], ['h', 'li'], ['li', 'h'], ['d', 'cl'], ['cl', 'd'], ['vv', 'w'], ['w', 'vv'],
  ['ni', 'ru'], ['ru', 'ni'], ['tt', 'n'], ['n', 'tt'], ['rii', 'm'], ['m', 'iii'], ['iii', 'm'],
]

const byFirst = groupByFirst(CONFUSIONS)

function groupByFirst(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const groups = new Map<string, (readonly [string, string])[]>()
  for (const pair of pairs) groups.set(pair[0].charAt(0), [...(groups.get(pair[0].charAt(0)) ?? []), pair])
  return groups
}

/** The pairs whose printed side stands in `text` at `at`. */
export function confusionsAt(text: string, at: number): readonly (readonly [printed: string, meant: string])[] {
  const group = byFirst.get(text.charAt(at)) ?? NONE
  return group.every(([printed]) => printed.length === 1) ? group : group.filter(([printed]) => printed.length === 1 || text.startsWith(printed, at))
}

const NONE: readonly (readonly [string, string])[] = []

/** Whether what stands in `text` at `a` may be a misreading of what stands there at `b`. */
export function isConfused(text: string, a: number, b: number): boolean {
  for (const [printed, meant] of byFirst.get(text.charAt(a)) ?? NONE) if (text.startsWith(meant, b) && text.startsWith(printed, a)) return true
  return false
}

/** Longer strings are not examined: no host, section or word of a slug is longer. */
const LENGTH_MAX = 40

/**
 * How many confusions turn `meant` into `printed`; `Infinity` where they don't, or take more than `most`. No other edit
 * is allowed.
 */
export function confusionDistance(printed: string, meant: string, most: number): number {
  if (printed === meant) return 0
  if (printed.length > LENGTH_MAX || Math.abs(printed.length - meant.length) > most * 2) return Infinity
  return distanceFrom(printed, meant, { i: 0, j: 0, left: most })
}

function distanceFrom(printed: string, meant: string, at: { readonly i: number; readonly j: number; readonly left: number }): number {
  let { i, j } = at
  let best = Infinity
  for (;;) {
    if (at.left > 0) {
      for (const [from, to] of byFirst.get(printed.charAt(i)) ?? NONE) {
        if (!meant.startsWith(to, j) || !printed.startsWith(from, i)) continue
        best = Math.min(best, 1 + distanceFrom(printed, meant, { i: i + from.length, j: j + to.length, left: at.left - 1 }))
      }
    }
    if (i >= printed.length || j >= meant.length || printed.charAt(i) !== meant.charAt(j)) break
    i += 1
    j += 1
  }
  return i === printed.length && j === meant.length ? 0 : best
}

/** Every string of which `printed` may be a misreading by one confusion. */
export function readingsOf(printed: string): readonly string[] {
  if (printed.length > LENGTH_MAX) return []
  const readings = new Set<string>()
  for (let at = 0; at < printed.length; at += 1) {
    for (const [from, to] of confusionsAt(printed, at)) readings.add(printed.slice(0, at) + to + printed.slice(at + from.length))
  }
  readings.delete(printed)
  return [...readings]
}

/** Letters that stand for digits where only digits can be. */
const DIGITS: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', i: '1', '|': '1', '!': '1' }

/** `text` read as digits, where letters of the look of digits are the only fault; `null` when it holds anything else. */
export function asDigits(text: string): string | null {
  const digits = text.replace(/[oOlIi|!]/gu, letter => DIGITS[letter] ?? letter)
  return /^\d+$/u.test(digits) ? digits : null
}
