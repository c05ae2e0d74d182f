/** Lines of other matter that may stand within an address where a page breaks. */
import type { Line, Token } from './tokens.ts'
import { ADDRESS_START, PROSE, STOP } from './tokens.ts'

/** Fewer plain words may be the pieces of a slug with blanks in it. */
const PROSE_WORDS = 3

/** A page number between dashes or brackets. */
const DECORATED_NUMBER = /^\s*(?:[-–—~|]\s*\d{1,4}\s*[-–—~|]|\[\s*\d{1,4}\s*\]|(?:p|page|стр|с)\.?\s?\d{1,4})\s*$/iu

/** A line of other matter: a page number, another note, running text. */
export function isForeign(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined) return false
  if (DECORATED_NUMBER.test(line.text) && lines[index - 1]?.tokens.length === 0) return true
  if (STOP.test(line.tokens[0]?.text ?? '')) return false
  return isPageNumber(lines, index) || isNoteHead(line) || isProse(line.tokens)
}

function isNoteHead(line: Line): boolean {
  return /^\d{1,3}$/u.test(line.tokens[0]?.text ?? '') && /^\p{Lu}/u.test(line.tokens[1]?.text ?? '')
}

function isPageNumber(lines: readonly Line[], index: number): boolean {
  if (!/^\d{1,4}$/u.test(lines[index]?.text.trim() ?? '') || lines[index - 1]?.tokens.length !== 0) return false
  const next = lines.slice(index + 1).find(line => line.tokens.length > 0)
  return next !== undefined && (next.tokens.length > 1 || (lines[index + 1]?.tokens.length === 0 && /^\p{L}/u.test(next.text.trim())))
}

/** Running text: mostly plain words. */
function isProse(tokens: readonly Token[]): boolean {
  let plain = 0
  let all = 0
  for (const { text } of tokens) {
    if (STOP.test(text)) break
    if (ADDRESS_START.test(text)) return false
    if (/^[\p{L}'’]{3,}[,.;]?$/u.test(text) || PROSE.test(text)) plain += 1
    all += 1
  }
  return plain >= PROSE_WORDS && plain * 2 > all
}
