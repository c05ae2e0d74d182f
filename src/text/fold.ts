/** Folds typography away so that one text printed twice compares equal, and leads every offset back to the original. */

import { codesOf, type Codes } from './codes.ts'
import { letterWidth } from './letters.ts'

/** A folded text: lower-case, one kind of dash, quotation marks gone, whitespace collapsed, `ё` as `е`, accents off Latin letters. */
export interface Folded {
  readonly text: string
  /** Offset in the original of each folded character, and of the end. */
  readonly places: Uint32Array
}

const SPACE = 32

/** Codes below this are looked up in a table; above it lies what these texts rarely hold. */
const TABLE_SIZE = 0x2100

/** What becomes of a character; another code is what stays of it. */
const GONE = 0
const MARK = 1
const DASH = 2
const HYPHEN = 3

/** One character that prints as several. */
const EXPANSIONS = new Map<number, string>([
  [0x2026, '...'], [0x2116, '№'], [0xfb00, 'ff'], [0xfb01, 'fi'], [0xfb02, 'fl'], [0xfb03, 'ffi'], [0xfb04, 'ffl'], [0x2122, 'tm'],
])

const decoder = new TextDecoder('utf-16le')

const table = new Uint16Array(TABLE_SIZE)
for (let code = 0; code < TABLE_SIZE; code += 1) table[code] = foldedCode(code)

/** The folded text while it is made; kept, as the next one needs as much. */
let room = new Uint16Array(0)

/** Folds any text in one pass; what can't be folded stays. */
export function fold(text: string): Folded {
  const codes = codesOf(text)
  const most = longest(codes, text.length)
  if (room.length < most) room = new Uint16Array(most)
  const into = room
  const places = new Uint32Array(most + 1)
  let [length, before] = [0, SPACE]
  for (let place = 0; place < text.length; place += 1) {
    const code = codes[place] ?? 0
    const folded = code < TABLE_SIZE ? table[code] ?? code : EXPANSIONS.has(code) ? GONE : code
    if (folded === SPACE ? before !== SPACE : folded > HYPHEN) {
      into[length] = before = folded
      places[length] = place
      length += 1
      continue
    }
    const sign = signOf(folded, before, { codes, place })
    for (let at = 0; at < sign.length; at += 1) { into[length] = sign.charCodeAt(at); places[length] = place; length += 1 }
    if (folded === HYPHEN && before !== SPACE) place += blanksJoined(codes, place)
    if (sign !== '') before = sign.charCodeAt(sign.length - 1)
  }
  if (length > 0 && before === SPACE) length -= 1
  places[length] = text.length
  return { text: decoder.decode(into.subarray(0, length)), places: places.subarray(0, length + 1) }
}

/** What is put for a sign behind the folded character `before`. */
function signOf(folded: number, before: number, { codes, place }: { readonly codes: Codes; readonly place: number }): string {
  switch (folded) {
    case SPACE: return ''
    case HYPHEN: return '-'
    case DASH: return before === SPACE ? '- ' : ' - '
    case MARK: return isLetterAt(codes, place - 1) && isLetterAt(codes, place + 1) ? "'" : ''
    default: return EXPANSIONS.get(codes[place] ?? 0) ?? ''
  }
}

/** The lowest code that becomes more than one character; none becomes more than three. */
const LONGER_MIN = 0x2014

/** The most characters that a text may be folded to. */
function longest(codes: Codes, length: number): number {
  let most = length
  for (let place = 0; place < length; place += 1) if ((codes[place] ?? 0) >= LONGER_MIN) most += 2
  return most
}

/** The original characters of a folded range. */
export function unfolded(original: string, folded: Folded, start: number, end: number): string {
  const from = folded.places[start] ?? original.length
  const last = folded.places[Math.max(start, end - 1)] ?? original.length
  return original.slice(from, Math.max(from, Math.min(original.length, last + 1)))
}

function foldedCode(code: number): number {
  const character = String.fromCharCode(code)
  if (code >= 0x0300 && code <= 0x036f) return GONE
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060) return GONE
  if (/\s/.test(character)) return SPACE
  if (/['"`´«»“”„‟‘’‚‛‹›ʼ′″]/.test(character)) return MARK
  if (/[-‐‑‒–−]/.test(character)) return HYPHEN
  if (/[—―]/.test(character)) return DASH
  if (EXPANSIONS.has(code)) return GONE
  const lower = character.toLowerCase()
  if (lower === 'ё') return 'е'.charCodeAt(0)
  if (/[ß-ɏḀ-ỿ]/.test(lower)) return lower.normalize('NFD').charCodeAt(0)
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

/** A hyphen between spaces stands apart; one inside a word joins it, also over a few blanks that a line end left (`co- operation`). */
function blanksJoined(codes: Codes, place: number): number {
  if (!isLetterAt(codes, place - 1)) return 0
  let blanks = 0
  while (blanks < BLANKS_MAX && isBlank(codes[place + 1 + blanks] ?? 0)) blanks += 1
  return blanks > 0 && isSmallLetter(codes[place + 1 + blanks] ?? 0) ? blanks : 0
}

const BLANKS_MAX = 2
const isBlank = (code: number) => /\s/u.test(String.fromCharCode(code))
const isSmallLetter = (code: number) => /\p{Ll}/u.test(String.fromCharCode(code))

function isLetterAt(codes: Codes, place: number): boolean {
  return letterWidth(codes, place) === 1
}
