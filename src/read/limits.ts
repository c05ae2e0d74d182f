/** What of a text is more than a book has, told before it is read; 500 MB of memory are what there is. */
import { looksBinary } from '../formats/binary.ts'
import { decodeText } from '../formats/charset.ts'
import { phrase, type Phrase } from '../model/phrase.ts'

/** Four books of 1,000 pages in one file of text; a text takes up to 37 times its size (measured on 12 MB of short lines in windows-1251). */
const TEXT_BYTES_MAX = 12 * 1024 * 1024
/** HTML and flat OpenDocument may hold pictures, as letters (set by judgement, as for the parts of archives). */
const MARKUP_BYTES_MAX = 64 * 1024 * 1024
/** Bytes of memory (measured on files of nothing else): for a byte of text, a line, a sign that may be markup, a figure that may be a marker, an address. */
const COST = { byte: 20, line: 380, sign: 700, figure: 160, address: 1500 } as const
const COST_MAX = 430_000_000
/** Smaller files can't cost as much. */
const COUNTED_FROM = 1024 * 1024
/** So much tells what a file is. */
const HEAD_BYTES = 1024

/** Why a file of `size` bytes that begins with `head` is not read, behind its name; `null`: it may be. */
export function tooLarge(head: Uint8Array, size: number): Phrase | null {
  if (size <= TEXT_BYTES_MAX || looksBinary(head) !== null || size <= textBytesMax(head)) return null
  return phrase`is a text of ${Math.round(size / 1024 / 1024)} MB, more than any book has: split it, or check that it is the right file`
}

/** The same of a text with more lines and signs than its size lets expect; pages are looked over by their own reader. */
export function tooCostly(bytes: Uint8Array): Phrase | null {
  if (bytes.length < COUNTED_FROM || looksBinary(bytes) !== null || isMarkup(bytes)) return null
  let [lines, signs, figures, addresses] = [0, 0, 0, 0]
  let before = 0
  for (const byte of bytes) {
    if (byte === LINE_FEED || byte === RETURN) lines += 1
    else if (SIGNS[byte] === 1) signs += 1
    else if (isFigure(byte) && !isFigure(before)) figures += 1
    else if (byte === SLASH && before === COLON) addresses += 1
    before = byte
  }
  const cost = bytes.length * COST.byte + lines * COST.line + signs * COST.sign + figures * COST.figure + addresses * COST.address
  return cost <= COST_MAX ? null : phrase`has more lines and signs than any book (${lines} and ${signs + figures + addresses}): split it, or check that it is the right file`
}

const SLASH = 0x2f
const COLON = 0x3a
const isFigure = (byte: number) => byte >= 0x30 && byte <= 0x39
const LINE_FEED = 0x0a
const RETURN = 0x0d
const SIGNS = Uint8Array.from({ length: 256 }, (_, byte) => ('\\{}[]*_`$^<&'.includes(String.fromCharCode(byte)) ? 1 : 0))

const textBytesMax = (head: Uint8Array) => (isMarkup(head) ? MARKUP_BYTES_MAX : TEXT_BYTES_MAX)
const isMarkup = (bytes: Uint8Array) => /^\s*</u.test(decodeText(bytes.subarray(0, HEAD_BYTES)).text)
