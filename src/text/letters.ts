/** Tells letters, accents and digits apart by a table: texts are cut into words more often than anything else is done with them. */
import type { Codes } from './codes.ts'

const OTHER = 0
const LETTER = 1
const MARK = 2

/** Codes below this are looked up; above it lies what these texts rarely hold. */
const TABLE_SIZE = 0x2100

const table = new Uint8Array(TABLE_SIZE)
let isMade = false

/** Filled when first needed, as not every command cuts texts. */
function fillTable(): void {
  for (let code = 0; code < TABLE_SIZE; code += 1) table[code] = kindOf(String.fromCharCode(code))
  isMade = true
}

function kindOf(character: string): number {
  return /\p{L}/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : OTHER
}

/** Nothing but letters, digits and marks of ASCII. */
export function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/u.test(text)
}

/** Only ASCII digits are. */
export function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57
}

/** How many UTF-16 units the letter at `at` takes; 0 where none stands. */
export function letterWidth(codes: Codes, at: number): number {
  return widthOf(LETTER, codes, at)
}

/** The same for an accent or another mark that joins the letter before it. */
export function markWidth(codes: Codes, at: number): number {
  return widthOf(MARK, codes, at)
}

function widthOf(kind: number, codes: Codes, at: number): number {
  const code = codes[at] ?? 0
  // Lower-case letters of English and Russian, which are nearly all there are.
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f)) return kind === LETTER ? 1 : 0
  if (!isMade) fillTable()
  return code < TABLE_SIZE ? (table[code] === kind ? 1 : 0) : rareWidth(kind, code, codes[at + 1] ?? 0)
}

/** `next`: the code behind, which may be the second half of the character. */
function rareWidth(kind: number, code: number, next: number): number {
  const character = String.fromCodePoint(String.fromCharCode(code, next).codePointAt(0) ?? 0)
  return kindOf(character) === kind ? character.length : 0
}
