/** Tells legacy charsets apart by the letters, their case and their neighbours that bytes would give in each. */
import { decodeAs } from './charset-decode.ts'

/** Charsets that Russian, Ukrainian and English texts were written in, likeliest first. */
const CANDIDATES: readonly string[] = ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'windows-1252', 'iso-8859-5', 'x-mac-cyrillic']
/** Hardly used on the web: they must read better by more than one letter, such as the capital at the beginning. */
const RARE = new Set(['iso-8859-5', 'x-mac-cyrillic'])
const RARE_POINTS = -3
/** Enough for statistics, little enough to be quick. */
const SAMPLE_BYTES = 200_000
const NON_ASCII_SAMPLE = 4_000
/** What follows the last byte looked at, so that no multi-byte character is torn before it. */
const SAMPLE_MARGIN = 4
/** A declared charset stands unless another reads better by this many points in all; one wrong letter costs about 2. */
const DECLARED_BONUS = 8
/** Declarations that are mistaken for each other; one of another family is made on purpose. */
const DOUBTFUL = /^(?:windows-125[12]|koi8-[ru]|ibm866|iso-8859-(?:1|5|15)|x-mac-cyrillic|macintosh)$/u
/** Russian letters in order of frequency (National Corpus of the Russian Language); the Belarusian and Ukrainian ones at the end. */
const BY_FREQUENCY = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіўїєґ'
/** Points: a frequent letter 2, falling by this for each rank; far below a letter stands what texts hardly contain. */
const RANK_STEP = 0.07
const PUNCTUATION_POINTS = 0
const RARE_LETTER_POINTS = -1.5
const NOT_TEXT_POINTS = -4
/** A capital inside a word, as every word has when KOI8-R and windows-1251 are taken for each other. */
const INNER_CAPITAL_POINTS = -3
/** An accented Latin letter between ASCII letters, and one beside another of its kind. */
const ACCENT_POINTS = 1.2
const ACCENT_RUN_POINTS = -2
/** A Cyrillic letter within an ASCII word. */
const MIXED_WORD_POINTS = -3

/** UTF-16 without a mark, by the high halves that stand on one side: 00 for Latin, 04 for Cyrillic, 20 for dashes. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 4096) & ~1
  if (end < 4 || !bytes.subarray(0, end).includes(0)) return null
  const high = [0, 0]
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0 || byte === 4 || byte === 0x20) high[at & 1] = (high[at & 1] ?? 0) + 1
  }
  const half = end / 2
  // a text has blanks and signs of its own in the low bytes, but never mostly; without a single 00, asked above, it is no text in UTF-16
  const [even = 0, odd = 0] = high
  if (odd > half * 0.95 && even < half * 0.6) return 'utf-16le'
  return even > half * 0.95 && odd < half * 0.6 ? 'utf-16be' : null
}

/** The likeliest single-byte charset. */
export function guessSingleByte(bytes: Uint8Array): string {
  const sample = sampleOf(bytes)
  let best = 'windows-1251'
  let most = -Infinity
  for (const charset of CANDIDATES) {
    const points = pointsFor(sample, charset) + (RARE.has(charset) ? RARE_POINTS : 0)
    if (points > most) [best, most] = [charset, points]
  }
  return best
}

/** Whether the bytes can be what is declared: no candidate reads clearly better, or it is a charset of other scripts that fits. */
export function isPlausible(bytes: Uint8Array, charset: string): boolean {
  const sample = sampleOf(bytes)
  if (!DOUBTFUL.test(charset)) return !decodeAs(sample.subarray(0, -SAMPLE_MARGIN), charset).includes('\ufffd')
  const own = pointsFor(sample, charset) + DECLARED_BONUS
  return CANDIDATES.every(other => other === charset || pointsFor(sample, other) <= own)
}

/** Stretches around bytes above ASCII; the rest says nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const end = Math.min(bytes.length, SAMPLE_BYTES)
  let count = 0
  let last = 0
  for (let at = 0; at < end && count < NON_ASCII_SAMPLE; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue
    count += 1
    last = at
  }
  return bytes.subarray(0, Math.min(bytes.length, last + SAMPLE_MARGIN))
}

/** Points of the bytes above ASCII when read in `charset`. */
function pointsFor(sample: Uint8Array, charset: string): number {
  const { letters, points } = tableOf(charset)
  let sum = 0
  let before: Kind = 'other'
  for (const byte of sample) {
    const kind = byte < 0x80 ? asciiKind(byte) : letters[byte - 0x80] ?? 'other'
    if (byte >= 0x80) sum += (points[byte - 0x80] ?? 0) + neighbourPoints(before, kind)
    else if (kind === 'ascii' && (before === 'lower' || before === 'upper')) sum += MIXED_WORD_POINTS
    before = kind
  }
  return sum
}

type Kind = 'lower' | 'upper' | 'accent' | 'ascii' | 'other'

function neighbourPoints(before: Kind, kind: Kind): number {
  if (kind === 'upper' && before === 'lower') return INNER_CAPITAL_POINTS
  if ((kind === 'lower' || kind === 'upper') && before === 'ascii') return MIXED_WORD_POINTS
  if (kind !== 'accent') return 0
  return before === 'accent' ? ACCENT_RUN_POINTS : before === 'ascii' ? ACCENT_POINTS : 0
}

function asciiKind(byte: number): Kind {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a ? 'ascii' : 'other'
}

interface Table { readonly letters: readonly Kind[]; readonly points: readonly number[] }
const tables = new Map<string, Table>()

function tableOf(charset: string): Table {
  const known = tables.get(charset)
  if (known) return known
  const characters = Array.from({ length: 128 }, (_, at) => decodeAs(Uint8Array.of(0x80 + at), charset))
  const table = { letters: characters.map(kindOf), points: characters.map(pointsOf) }
  tables.set(charset, table)
  return table
}

function kindOf(character: string): Kind {
  if (/\p{Script=Cyrillic}/u.test(character)) return character === character.toLowerCase() ? 'lower' : 'upper'
  return /\p{L}/u.test(character) ? 'accent' : 'other'
}

function pointsOf(character: string): number {
  const rank = BY_FREQUENCY.indexOf(character.toLowerCase())
  if (rank >= 0) return 2 - rank * RANK_STEP - (character === character.toLowerCase() ? 0 : 0.3)
  if (/\p{Script=Cyrillic}/u.test(character)) return RARE_LETTER_POINTS
  if (/[«»“”„‘’–—…№©®°§·•\u00a0€£]/u.test(character)) return PUNCTUATION_POINTS
  return /\p{Script=Latin}/u.test(character) ? 0 : NOT_TEXT_POINTS
}
