/** Lines of other matter that may stand within an address where a page breaks. */
import type { Line, Token } from './tokens.ts'
import { ADDRESS_START, PROSE, STOP } from './tokens.ts'

/** Fewer plain words may be the pieces of a slug with blanks in it. */
const PROSE_WORDS = 3

/**
 * Whether line `index` is nothing but a page's number between lines of the address that `joined` is so far. A number goes on
 * with the address when it stands at its end, or when what follows fits it: `2021` before `/05`. `kept`: it may be
 * the address's end or the page's number.
 */
export function pageNumber(joined: string, lines: readonly Line[], index: number, isAfterForeign: boolean): 'none' | 'kept' | 'perhaps' | 'sure' {
  const text = lines[index]?.text.trim() ?? ''
  const isDecorated = DECORATED_NUMBER.test(text)
  if (!isDecorated && !/^\d{1,4}$|^\d{1,2}\s{1,3}\d{1,2}$/u.test(text)) return 'none'
  const following = lines.findIndex((line, at) => at > index && line.tokens.length > 0)
  const next = lines[following]?.tokens[0]?.text ?? ''
  if (following < 0) return isAfterForeign && !isDecorated ? 'kept' : 'none'
  if (isAfterForeign || isDecorated) return 'sure'
  const isBelowBlank = lines[index - 1]?.tokens.length === 0
  if (isForeign(lines, following)) return isBelowBlank ? 'sure' : 'none'
  if (!isUrlPiece(next)) return 'none'
  const isApart = isBelowBlank && lines[index + 1]?.tokens.length === 0
  if (isApart && /^[a-z0-9~@]/iu.test(next)) return 'sure'
  if (/[-/_.=&?]$|[g-z]$/iu.test(joined) && /^(?:[a-z]{2,}|[~@])/iu.test(next)) return 'sure'
  return isApart || (/[-/_.=&?]$/u.test(joined) && /^[a-z0-9]/iu.test(next)) ? 'perhaps' : 'none'
}

function isUrlPiece(token: string): boolean {
  return /^[a-z0-9~@]/iu.test(token) || /^[-/_.?&=%#]/u.test(token)
}

/** A page number between dashes or brackets. */
const DECORATED_NUMBER = /^(?:[-–—~|]\s*\d{1,4}\s*[-–—~|]|\[\s*\d{1,4}\s*\]|(?:p|page|стр|с)\.?\s?\d{1,4})$/iu

/** A line of other matter: a page number, another note, running text. */
export function isForeign(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined) return false
  if (STOP.test(line.tokens[0]?.text ?? '')) return false
  return isNoteHead(line) || isProse(line.tokens)
}

function isNoteHead(line: Line): boolean {
  return /^\d{1,3}$/u.test(line.tokens[0]?.text ?? '') && /^\p{Lu}/u.test(line.tokens[1]?.text ?? '')
}

/** Running text: mostly plain words. */
function isProse(tokens: readonly Token[]): boolean {
  if (/^[a-z0-9-]+[/_=?&%][\w-]|^[a-z0-9]+-[a-z0-9]+-/u.test(tokens[0]?.text ?? '')) return false
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
