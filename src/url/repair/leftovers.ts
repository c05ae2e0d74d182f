/** What un-doubling leaves: queries printed in pieces, runs of words that may still stand twice. */
import type { Slug } from './slug-place.ts'
import type { Vocabulary } from './words.ts'

/** A query printed twice on end, the first time perhaps without its end: `?id=7?id=7&p=A`, `?id=7id=7`. Other queries stay. */
export function withQueryOnce(path: string): string {
  const [before = '', query] = path.split(/\?(.*)/su)
  if (query === undefined) return path
  const [first = '', second] = query.split(/\?(.*)/su)
  if (second !== undefined && first.includes('=') && (second.startsWith(first) || first.startsWith(second))) return `${before}?${second.length > first.length ? second : first}`
  const half = query.slice(0, query.length / 2)
  return half.includes('=') && half + half === query && !half.endsWith('&') && !half.startsWith('&') ? `${before}?${half}` : path
}

/** The query without a half that repeats the other, where both are whole parameters, as lists may be by right; `null` where none does. */
export function withoutRepeatedParameters(path: string): string | null {
  const [before = '', query = ''] = path.split(/\?(.*)/su)
  const half = query.slice(0, (query.length - 1) / 2)
  return half.includes('=') && `${half}&${half}` === query ? `${before}?${half}` : null
}

/** A query of a doubled address whose values, or parameters, were printed twice in pieces: `?id=7=7&p=A&p=A12` is `?id=7&p=A12`. */
export function withPartsOnce(path: string): string {
  const [before = '', query] = path.split(/\?(.*)/su)
  if (query === undefined) return path
  const kept: string[] = []
  for (const part of query.split('&')) {
    const once = part.replace(/^([^=]+)=([^=]+)=\2$/u, '$1=$2')
    const last = kept.at(-1)
    if (last !== undefined && once.startsWith(last)) kept[kept.length - 1] = once
    else kept.push(once)
  }
  return `${before}?${kept.join('&')}`
}

/** A piece with a hyphen in it that stands twice with no mark between: `185-v185-v-2021`. */
const GLUED_TWICE = /(?<=^|[-/])([a-z0-9]+(?:-[a-z0-9]+)+)\1(?=-|$)/gu
/** A piece whose first copy breaks off within the id, so far that chance is ruled out: `mlrd-47-mlrd-472551-2021`. */
const CUT_IN_ID = /(?<=^|[-/]|\d(?=[a-z]))([a-z0-9-]+-)(\d{2,5})-?\1(?=\2\d+-(?:19|20)\d\d)/gu

/** An un-doubled address without the short pieces that still stand twice beyond doubt. */
export function withPiecesOnce(address: string): string {
  return address.replace(GLUED_TWICE, '$1').replace(CUT_IN_ID, '$1')
}

/** A run of words of at least `lettersMin` letters that stands twice on end, taken once; `null` where there is none or the title has it twice as well. */
export function repetition(slug: string, { vocabulary, lettersMin }: { readonly vocabulary: Vocabulary; readonly lettersMin: number }): string | null {
  const words = slug.split('-')
  const titled = vocabulary.titled.join('-')
  for (let size = 2; size * 2 <= words.length; size += 1) {
    for (let at = 0; at + size * 2 <= words.length; at += 1) {
      const run = words.slice(at, at + size).join('-')
      if (run !== words.slice(at + size, at + size * 2).join('-') || run.length < lettersMin) continue
      const letters = words.slice(at, at + size).filter(word => /^[a-z]{2,}$/u.test(word)).join('-')
      if (!titled.includes(`${letters}-${letters}`)) return [...words.slice(0, at), ...words.slice(at + size)].join('-')
    }
  }
  return null
}

/** A word, or a number that is no year, that is one thing twice: `ustust`, `vv`; `66` may well be a number. */
const TWICE = /(?:^|[-/])(?!(?:19|20){2})([a-z0-9]{2,}|[avskouzr])\1(?=[-/.]|$)/u
/** The last words of a slug, as a segment of their own: `podpisali-soglashenie-o/o/`. */
const SEGMENT_AGAIN = /-([a-z0-9-]+)\/\1\/?$/u

const PIECE_AGAIN = /(?<=^|[-/])([a-z]{2,})\1(?=[a-z])|([.-]\d{4,})\2(?!\d)/u
/** A long word that stands twice on end. */
const WORD_AGAIN = /(?<=[-_/])([a-z]{4,})[-_]\1(?=[-_/.]|$)/u
const FOLDER_AGAIN = /\/([a-z][a-z-]{2,})\/\1(?=\/)/u

/** The last segment is how a word before it ends. */
function isEndAgain(path: string): boolean {
  const segments = path.split(/[/_-]/u).filter(segment => segment !== '')
  const last = segments.at(-1) ?? ''
  return /^[a-z]{3,}$/u.test(last) && segments.slice(0, -1).some(segment => segment !== last && segment.endsWith(last))
}

/** The last segment is how the one before it, or a word of that, begins. */
function isOpeningAgain(path: string): boolean {
  const [before = '', last = ''] = path.split('/').filter(segment => segment !== '').slice(-2)
  return /^[a-z]{3,}$/u.test(last) && before !== last && `-${before}`.includes(`-${last}`)
}

/** Signs that a piece still stands twice: a word again near itself, digits before the id that begin it. */
export function isLeftOver(path: string, slug: Slug | null, vocabulary: Vocabulary): boolean {
  const twice = TWICE.exec(path)?.[1]
  if (twice !== undefined && !vocabulary.isTitled(twice + twice)) return true
  if (PIECE_AGAIN.test(path) || SEGMENT_AGAIN.test(path) || FOLDER_AGAIN.test(path) || WORD_AGAIN.test(path) || isOpeningAgain(path) || isEndAgain(path)) return true
  if (slug === null) return false
  const words = slug.worded.text.split('-')
  const id = /^-(\d{5,6})-/u.exec(slug.after)?.[1] ?? ''
  const last = words.at(-1) ?? ''
  if (/^\d+$/u.test(last) && id.startsWith(last)) return true
  return words.some((word, index) => (word.length >= 4 && words.indexOf(word, index + 1) > 0 && vocabulary.titled.indexOf(word) === vocabulary.titled.lastIndexOf(word))
    || (word === 'a' && (words[index - 1] ?? '').endsWith('a')))
}
