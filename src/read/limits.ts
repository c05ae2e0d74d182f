/** What of a text is more than a book has, told before it is read; 500 MB of memory are what there is. */
import { looksBinary } from '../formats/binary.ts'
import { decodeText } from '../formats/charset.ts'
import { phrase, type Phrase } from '../model/phrase.ts'

/** Four books of 1,000 pages in one file of text; a text takes up to 35 times its size (measured). */
const TEXT_BYTES_MAX = 12 * 1024 * 1024
/** HTML and flat OpenDocument may hold pictures, as letters (set by judgement, as for the parts of archives). */
const MARKUP_BYTES_MAX = 64 * 1024 * 1024
/** Bytes of memory (measured on files of nothing else): for a byte of text, a line, and a sign that may be markup. */
const COST = { byte: 27, line: 300, sign: 250 } as const
const COST_MAX = 380_000_000
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
  let [lines, signs] = [0, 0]
  for (const byte of bytes) {
    if (byte === LINE_FEED || byte === RETURN) lines += 1
    else if (SIGNS[byte] === 1) signs += 1
  }
  return bytes.length * COST.byte + lines * COST.line + signs * COST.sign <= COST_MAX ? null : phrase`has more lines and signs than any book (${lines} and ${signs}): split it, or check that it is the right file`
}

const LINE_FEED = 0x0a
const RETURN = 0x0d
const SIGNS = Uint8Array.from({ length: 256 }, (_, byte) => ('\\{}[]*_`$^<&'.includes(String.fromCharCode(byte)) ? 1 : 0))

const textBytesMax = (head: Uint8Array) => (isMarkup(head) ? MARKUP_BYTES_MAX : TEXT_BYTES_MAX)
const isMarkup = (bytes: Uint8Array) => /^\s*</u.test(decodeText(bytes.subarray(0, HEAD_BYTES)).text)
