/** Names the characters that Word takes from symbol fonts. */

/** Symbol fonts keep their signs from here on, in the order of ASCII. */
const PRIVATE = 0xf000
/** Signs of the font Symbol that notes are marked with. */
const SYMBOL: Readonly<Record<number, string>> = { 0x2a: '*', 0x2b: '+', 0xa7: '♣', 0xb0: '°', 0xb1: '±', 0xb4: '×', 0xb7: '•', 0xbc: '…', 0xd7: '·' }
/** It is printed, and nobody can say what it is. */
const UNKNOWN = '\ufffd'

/** `code` is hexadecimal, as in `w:sym`. */
export function symbolOf(code: string, font: string): string {
  const number = /^[0-9a-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : 0
  if (number === 0 || number > 0x10ffff) return UNKNOWN
  const own = number >= PRIVATE && number < PRIVATE + 0x100 ? number - PRIVATE : number
  if (own === number && (number < 0xd800 || number > 0xf8ff)) return String.fromCodePoint(number)
  if (/^symbol$/iu.test(font)) return SYMBOL[own] ?? (own >= 0x20 && own < 0x40 ? String.fromCodePoint(own) : UNKNOWN)
  return UNKNOWN
}
