/** Text to bytes, in the charset a file is in. */
import { decodeAs } from './charset-decode.ts'

/** `null` where the charset has no sign for a character, or is one of several bytes a character other than Unicode's. */
export function encodeAs(text: string, charset: string): Uint8Array | null {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const byteOf = singleByteTable(charset)
  const bytes = Uint8Array.from(text, character => byteOf.get(character) ?? 0)
  return Array.from(text).every(character => byteOf.has(character)) ? bytes : null
}

function singleByteTable(charset: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) {
    const character = decodeAs(Uint8Array.of(byte), charset)
    if (character.length === 1 && character !== '\uFFFD') table.set(character, byte)
  }
  return table
}
