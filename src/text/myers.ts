/** Approximate string matching by Myers' bit-vector algorithm (J. ACM 46(3), 1999) in blocks of 32 rows. */

export interface ApproximateMatch {
  /** Half-open range in the text. */
  readonly start: number
  readonly end: number
  /** Insertions, deletions and substitutions. */
  readonly errors: number
}

/** The range of `text` nearest to `pattern` by edit distance, `null` when more than `errorsMax` edits lie between. O(n·m/32). */
export function approximateMatch(pattern: string, text: string, errorsMax: number): ApproximateMatch | null {
  if (pattern === '' || errorsMax < 0) return null
  const ends = bestEnd(pattern, text, errorsMax)
  if (ends === null) return null
  const from = Math.max(0, ends.end - pattern.length - ends.errors)
  const starts = bestEnd(reversed(pattern), reversed(text.slice(from, ends.end)), ends.errors, true)
  return { start: starts === null ? from : ends.end - starts.end, end: ends.end, errors: ends.errors }
}

const WORD = 32

/** Where the best match ends. `isAnchored`: it begins with the text, as the reversed search for its start wants. */
function bestEnd(pattern: string, text: string, errorsMax: number, isAnchored = false): { end: number; errors: number } | null {
  const blocks = Math.ceil(pattern.length / WORD)
  const equal = patternBits(pattern, blocks)
  const none = new Int32Array(blocks)
  const positive = new Int32Array(blocks).fill(-1)
  const negative = new Int32Array(blocks)
  const lastBit = 1 << ((pattern.length - 1) % WORD)
  let score = pattern.length
  let best: { end: number; errors: number } | null = score <= errorsMax ? { end: 0, errors: score } : null
  for (let place = 0; place < text.length; place += 1) {
    const bits = equal.get(text.charCodeAt(place)) ?? none
    let carry = isAnchored ? 1 : 0
    for (let block = 0; block < blocks; block += 1) {
      const up = positive[block] ?? 0
      const down = negative[block] ?? 0
      let eq = bits[block] ?? 0
      const vertical = eq | down
      if (carry < 0) eq |= 1
      const horizontal = (((eq & up) + up) ^ up) | eq
      let rising = down | ~(horizontal | up)
      let falling = up & horizontal
      const high = block === blocks - 1 ? lastBit : 1 << (WORD - 1)
      const out = (rising & high) !== 0 ? 1 : (falling & high) !== 0 ? -1 : 0
      rising <<= 1
      falling <<= 1
      if (carry < 0) falling |= 1
      else if (carry > 0) rising |= 1
      positive[block] = falling | ~(vertical | rising)
      negative[block] = rising & vertical
      carry = out
    }
    score += carry
    if (score <= errorsMax && (best === null || score < best.errors || (isAnchored && score <= best.errors))) best = { end: place + 1, errors: score }
  }
  return best
}

function patternBits(pattern: string, blocks: number): Map<number, Int32Array> {
  const bits = new Map<number, Int32Array>()
  for (let row = 0; row < pattern.length; row += 1) {
    const code = pattern.charCodeAt(row)
    const known = bits.get(code) ?? new Int32Array(blocks)
    const block = Math.floor(row / WORD)
    known[block] = (known[block] ?? 0) | (1 << (row % WORD))
    bits.set(code, known)
  }
  return bits
}

function reversed(text: string): string {
  let result = ''
  for (let place = text.length - 1; place >= 0; place -= 1) result += text.charAt(place)
  return result
}
