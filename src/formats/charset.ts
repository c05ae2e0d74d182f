/** Bytes to text: which charset they are in is read from the bytes, and what is declared counts as far as they bear it out. */
import { isUtf8 } from 'node:buffer'
import { decodeAs } from './charset-decode.ts'
import { guessSingleByte, guessUtf16, isPlausible } from './charset-guess.ts'

export { looksBinary } from './binary.ts'

export interface DecodedText {
  /** Without a byte order mark; undecodable bytes are U+FFFD. */
  readonly text: string
  /** Name by the WHATWG Encoding Standard: `utf-8`, `windows-1251`, `koi8-r`, `ibm866` … */
  readonly charset: string
}

/** HTML asks for 1024 bytes; old pages put scripts and comments before it. */
const DECLARATION_BYTES = 8192
/** Without it ISO-2022-JP, whose bytes are all ASCII, says what UTF-8 says. */
const ESCAPE = 0x1b
/** Invalid sequences per multi-byte character up to which a text is UTF-8 with scars; a text in a legacy charset has far more. */
const SCARS_MAX = 0.05

/**
 * Decodes by byte order mark, then by valid UTF-8 (a legacy text of a few words never is), then by what is declared if
 * the bytes can be that, then by letter statistics of Russian and English. Never throws.
 * `declared` is a charset name or a whole Content-Type; a `<meta>` or XML declaration in the bytes is found by itself.
 */
export function decodeText(bytes: Uint8Array, hints: { readonly declared?: string | null } = {}): DecodedText {
  const marked = markedCharset(bytes)
  if (marked !== null) return decode(bytes, marked)
  const wide = guessUtf16(bytes)
  if (wide !== null) return decode(bytes, wide)
  // Most pages are UTF-8, and need not be asked what they say they are.
  const isWhole = isUtf8(withoutTornEnd(bytes))
  if (isWhole && !bytes.includes(ESCAPE)) return decode(bytes, 'utf-8')
  const declared = [charsetIn(hints.declared ?? ''), declarationIn(bytes)].filter(name => name !== null)
  if (isWhole && !declared.includes('iso-2022-jp')) return decode(bytes, 'utf-8')
  const scarred = decode(bytes, 'utf-8')
  if (areScars(scarred.text)) return scarred
  const borneOut = declared.find(name => name !== 'utf-8' && !name.startsWith('utf-16') && isPlausible(bytes, name))
  return decode(bytes, borneOut ?? guessSingleByte(bytes))
}

/** The standard name of the charset that a label or a `charset=` names; `null` when it names none that exists. */
function charsetIn(declared: string): string | null {
  const label = /charset\s*=\s*["']?\s*([^\s"';>]+)/iu.exec(declared)?.[1] ?? (/[/;=\s]/u.test(declared) ? '' : declared)
  try {
    return label === '' ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function declarationIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES))
  const label = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(head)?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/u.exec(head)?.[1]
  return label === undefined ? null : charsetIn(label)
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Without a character that the end tears apart, as happens at a limit. */
function withoutTornEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0
    if (needs > 0) return needs > back ? bytes.subarray(0, bytes.length - back) : bytes
  }
  return bytes
}

function areScars(text: string): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken += 1
    else if (code >= 0x80) whole += 1
  }
  return broken <= whole * SCARS_MAX
}

function decode(bytes: Uint8Array, charset: string): DecodedText {
  return { text: decodeAs(bytes, charset), charset }
}
