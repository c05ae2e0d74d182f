/** Tells letters, accents and digits apart by a table: texts are cut into words more often than anything else is done with them. */

const OTHER = 0
const DIGIT = 1
const LETTER = 2
const MARK = 3

/** Codes below this are looked up; above it lies what these texts rarely hold. */
const TABLE_SIZE = 0x2100

let table: Uint8Array | null = null

/** Made when first needed, as not every command cuts texts. */
function makeTable(): Uint8Array {
  return Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classOf(String.fromCharCode(code)))
}

function classOf(character: string): number {
  return /\d/.test(character) ? DIGIT : /\p{L}/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : OTHER
}

/** Only ASCII digits are. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** How many UTF-16 units the letter at `at` takes; 0 where none stands. */
export function letterWidth(text: string, at: number): number {
  const code = text.charCodeAt(at)
  table ??= makeTable()
  if (code < TABLE_SIZE) return table[code] === LETTER ? 1 : 0
  return rareWidth(text, at, LETTER)
}

/** The same for an accent or another mark that joins the letter before it. */
export function markWidth(text: string, at: number): number {
  const code = text.charCodeAt(at)
  table ??= makeTable()
  if (code < TABLE_SIZE) return table[code] === MARK ? 1 : 0
  return rareWidth(text, at, MARK)
}

/** `at` may lie beyond the end, where nothing stands. */
function rareWidth(text: string, at: number, wanted: number): number {
  const point = text.codePointAt(at)
  if (point === undefined) return 0
  const character = String.fromCodePoint(point)
  return classOf(character) === wanted ? character.length : 0
}
