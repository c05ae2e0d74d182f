/** Approximate string matching by Myers' bit-vector algorithm (J. ACM 46(3), 1999) in blocks of 32 rows. */

export interface ApproximateMatch {
  /** Half-open range in the text. */
  readonly start: number
  readonly end: number
  /** Insertions, deletions and substitutions. */
  readonly errors: number
}

/** A pattern made ready to be looked for in several texts. */
export interface ReadyPattern { readonly pattern: string; readonly bits: PatternBits }

export function readyPattern(pattern: string): ReadyPattern {
  return { pattern, bits: patternBits(pattern) }
}

/** The range of `text` nearest to `pattern` by edit distance, `null` when more than `errorsMax` edits lie between. O(n·m/32). */
export function approximateMatch({ pattern, bits }: ReadyPattern, text: string, errorsMax: number): ApproximateMatch | null {
  if (pattern === '' || errorsMax < 0) return null
  const ends = bestEnd({ pattern, bits }, text, errorsMax)
  if (ends === null) return null
  const from = Math.max(0, ends.end - pattern.length - ends.errors)
  if (ends.errors === 0) return { start: ends.end - pattern.length, end: ends.end, errors: 0 }
  const starts = bestEnd(readyPattern(reversed(pattern)), reversed(text.slice(from, ends.end)), ends.errors, true)
  return { start: starts === null ? from : ends.end - starts.end, end: ends.end, errors: ends.errors }
}

const WORD = 32

/** Where the best match ends. `isAnchored`: it begins with the text, as the reversed search for its start wants. */
function bestEnd({ pattern, bits: { rowOf, bits } }: ReadyPattern, text: string, errorsMax: number, isAnchored = false): { end: number; errors: number } | null {
  const blocks = Math.ceil(pattern.length / WORD)
  const positive = new Int32Array(blocks).fill(-1)
  const negative = new Int32Array(blocks)
  const lastBit = 1 << ((pattern.length - 1) % WORD)
  let score = pattern.length
  let best: { end: number; errors: number } | null = score <= errorsMax ? { end: 0, errors: score } : null
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    const row = (code < ROWS_SIZE ? rowOf.low[code] ?? 0 : rowOf.high.get(code) ?? 0) * blocks
    let carry = isAnchored ? 1 : 0
    for (let block = 0; block < blocks; block += 1) {
      const up = positive[block] ?? 0
      const down = negative[block] ?? 0
      let eq = bits[row + block] ?? 0
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
    // Each further letter takes off one error at most.
    if (score - (text.length - place - 1) > errorsMax) return best
    if (score <= errorsMax && (best === null || score < best.errors || (isAnchored && score <= best.errors))) best = { end: place + 1, errors: score }
  }
  return best
}

/** Letters with lower codes, nearly all, are looked up in a table. */
const ROWS_SIZE = 0x500

/** Row of each letter of a pattern in `bits`, which has one bit for each place at which the letter stands; row 0 is of all other letters. */
interface PatternBits { readonly rowOf: { readonly low: Uint16Array; readonly high: ReadonlyMap<number, number> }; readonly bits: Int32Array }

function patternBits(pattern: string): PatternBits {
  const blocks = Math.ceil(pattern.length / WORD)
  const rows = new Map<number, number>()
  for (let at = 0; at < pattern.length; at += 1) if (!rows.has(pattern.charCodeAt(at))) rows.set(pattern.charCodeAt(at), rows.size + 1)
  const bits = new Int32Array((rows.size + 1) * blocks)
  for (let at = 0; at < pattern.length; at += 1) {
    const index = (rows.get(pattern.charCodeAt(at)) ?? 0) * blocks + Math.floor(at / WORD)
    bits[index] = (bits[index] ?? 0) | (1 << (at % WORD))
  }
  const low = new Uint16Array(ROWS_SIZE)
  for (const [code, row] of rows) if (code < ROWS_SIZE) low[code] = row
  return { rowOf: { low, high: rows }, bits }
}

function reversed(text: string): string {
  let result = ''
  for (let place = text.length - 1; place >= 0; place -= 1) result += text.charAt(place)
  return result
}
