/** Gathers an address's pieces from a printed text: over lines, blanks, page breaks and notes that stand between. */
import { isForeign, pageNumber } from './foreign.ts'
import { accepts, ENDED } from './goes-on.ts'
import type { Line, Token } from './tokens.ts'
import { JOINER } from './characters.ts'
import { GLUED_REMARK, linesOf, mayHoldNote, nextNoteIn, STOP } from './tokens.ts'
import { isPathWord } from './path-words.ts'
import { isWhole } from './whole.ts'

/** A break in the print that the joined text no longer shows. */
export interface Gap {
  /** Offset in the joined text. */
  readonly at: number
  readonly kind: 'blank' | 'line' | 'page'
  /** Offset in the text of the piece that follows. */
  readonly source: number
}

export interface Gathered {
  readonly joined: string
  readonly gaps: readonly Gap[]
  /** Offset in the text after the last piece. */
  readonly end: number
  /** A number was left out that may be the page's or the address's own, or kept so. */
  readonly isGuess: boolean
}

/** Lines of other matter that may stand within an address where a page breaks: furniture, a note, a few lines of text. */
const SKIPPED_MAX = 16

/** Joins pieces from `from` on; `opening` is what stands before them already (`https://`). */
export function gather(text: string, from: number, opening: string): Gathered {
  const lines = linesOf(text, from)
  let joined = opening
  let end = from
  let skipped = 0
  let isGuess = false
  const gaps: Gap[] = []
  for (const [index, line] of lines.entries()) {
    if (line.tokens.length === 0) continue
    const number = index === 0 ? 'none' : pageNumber(joined, lines, index, skipped > 0)
    if (number !== 'none') isGuess ||= number !== 'sure'
    if (number === 'sure' || number === 'perhaps') {
      skipped += 1
      continue
    }
    if (index > 0 && !continues(joined, lines, index)) {
      if (!isOpen(joined) || skipped >= SKIPPED_MAX || !isForeign(lines, index)) {
        isGuess ||= isStrayLine(joined, line.tokens)
        break
      }
      skipped += 1
      continue
    }
    for (const [place, token] of line.tokens.entries()) {
      const isFirst = index === 0 && place === 0 && token.start === from
      if (!isFirst && !(place === 0 && index > 0) && !accepts(joined, line.tokens, place)) return { joined, gaps, end, isGuess: isGuess || isStray(joined, line.tokens, place) }
      if (!isFirst) gaps.push({ at: joined.length, kind: place > 0 || index === 0 ? 'blank' : skipped > 0 ? 'page' : 'line', source: token.start })
      const remark = Math.max(token.text.search(GLUED_REMARK), nextNoteIn(line.tokens, place))
      const piece = remark > 0 ? token.text.slice(0, remark) : token.text
      joined += (joined.endsWith('://') ? piece.replace(/^:?\/{0,2}/u, '') : piece).replaceAll(JOINER, '')
      end = token.start + piece.length
      isGuess ||= mayHoldNote(line.tokens, place)
      if (remark > 0) return { joined, gaps, end, isGuess }
    }
  }
  return { joined, gaps, end, isGuess }
}

/** What follows may belong to the address: an id that lost its underscore, the rest of a code with a blank in it. */
function isStray(joined: string, tokens: readonly Token[], place: number): boolean {
  const token = tokens[place]?.text ?? ''
  if (/^https?:\/\/[^/]+\.$/u.test(joined) && /^[a-z]{1,2}$/u.test(token)) return true
  if (/[a-z]$/u.test(joined) && (/^[a-z]?\d{5,}[.,;:)\]»”“"’>]*$/u.test(token) || (/^\d{1,3}$/u.test(token) && /^\d{3,}/u.test(tokens[place + 1]?.text ?? '')))) return true
  return /=[\w-]{1,12}$/u.test(joined) && /^(?=\w*[A-Za-z])(?=\w*\d)[\w-]{3,12}[.,;:)\]»”“"’>]*$/u.test(token)
}

/** A line that may be a piece of it all the same: a mirror's folder, half a scheme, the rest of a word that is none. */
function isStrayLine(joined: string, tokens: readonly Token[]): boolean {
  const token = tokens[0]?.text ?? ''
  if (/^https?$/u.test(token) || (/[:?]$/u.test(joined) && /^\p{Ll}/u.test(token)) || (joined.endsWith('/') && token.startsWith('www.'))) return true
  const last = /[-/]([a-z]{2,})$/u.exec(joined)?.[1]
  return last !== undefined && tokens.length === 1 && /^[a-z]{2,}[.,;:)\]»”“"’>]*$/u.test(token) && !isPathWord(last)
}

/** Something must follow: a hyphen, a bare scheme, or a known site's address that isn't whole. */
function isOpen(joined: string): boolean {
  if (ENDED.test(joined)) return false
  return /[-/_]$/u.test(joined) || /^https?(?::\/{0,2})?$/u.test(joined) || isWhole(joined) === false
}

function continues(joined: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  const first = line?.tokens[0]?.text
  if (line === undefined || first === undefined || STOP.test(first)) return false
  if (isForeign(lines, index)) return false
  return accepts(joined, line.tokens.length > 1 ? line.tokens : upcoming(lines, index), 0)
}

/** A line of one piece tells little: the next ones are looked at with it. */
function upcoming(lines: readonly Line[], index: number): readonly Token[] {
  return lines.slice(index, index + LINES_AHEAD).flatMap(line => line.tokens)
}

/** Lines that are looked at to understand one of one piece. */
const LINES_AHEAD = 4
