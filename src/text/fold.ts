/** Folds typography away so that one text printed twice compares equal, and leads every offset back to the original. */

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
let codes = new Uint16Array(0)

/** Folds any text in one pass; what can't be folded stays. */
export function fold(text: string): Folded {
  const room = roomFor(text)
  if (codes.length <= room) codes = new Uint16Array(room + 1)
  const into = codes
  const places = new Uint32Array(room + 2)
  let [length, before] = [0, SPACE]
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    const folded = code < TABLE_SIZE ? table[code] ?? code : EXPANSIONS.has(code) ? GONE : code
    if (folded === SPACE ? before !== SPACE : folded > HYPHEN) {
      into[length] = before = folded
      places[length] = place
      length += 1
      continue
    }
    const sign = signOf(folded, before, { text, place })
    for (let at = 0; at < sign.length; at += 1) { into[length] = sign.charCodeAt(at); places[length] = place; length += 1 }
    if (folded === HYPHEN && before !== SPACE) place += blanksJoined(text, place)
    if (sign !== '') before = sign.charCodeAt(sign.length - 1)
  }
  if (length > 0 && before === SPACE) length -= 1
  places[length] = text.length
  return { text: decoder.decode(into.subarray(0, length)), places: places.subarray(0, length + 1) }
}

/** What is put for a sign behind the folded character `before`. */
function signOf(folded: number, before: number, { text, place }: { readonly text: string; readonly place: number }): string {
  switch (folded) {
    case SPACE: return ''
    case HYPHEN: return '-'
    case DASH: return before === SPACE ? '- ' : ' - '
    case MARK: return isLetterAt(text, place - 1) && isLetterAt(text, place + 1) ? "'" : ''
    default: return EXPANSIONS.get(text.charCodeAt(place)) ?? ''
  }
}

/** The lowest code that becomes more than one character; none becomes more than three. */
const LONGER_MIN = 0x2014
const LONGER = /[\u2014-\uffff]/

function roomFor(text: string): number {
  let room = text.length
  if (LONGER.test(text)) for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) >= LONGER_MIN) room += 2
  return room
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

/** A hyphen between spaces stands apart; one inside a word joins it, also over a space that a line end left (`co- operation`). */
function blanksJoined(text: string, place: number): number {
  return isLetterAt(text, place - 1) ? /^\s+(?=\p{Ll})/u.exec(text.slice(place + 1, place + 4))?.[0].length ?? 0 : 0
}

function isLetterAt(text: string, place: number): boolean {
  return place >= 0 && place < text.length && /\p{L}/u.test(text.charAt(place))
}
