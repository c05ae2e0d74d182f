/** Takes words apart that were run together, as far as title and lexicon know the pieces. */
import { readingsOf } from './confusions.ts'
import type { Vocabulary } from './words.ts'

/** Pieces of fewer letters are parts of other words. */
export const PIECE_MIN = 4
/** Nouns of so many letters are known by their forms. */
export const SHORT_MIN = 3

/** Short words that titles leave out. */
export const PREPOSITION = /^(?:iz|na|za|po|do|ot|ob|so|ko|vo|pri|dlja|dlya|dlia|bez|nad|pod|ne)$/u
/** A piece of a word run together must have so many letters to be evidence without the title. */
const LONG_PIECE = 5
/** Longer words aren't taken apart. */
const SPLIT_LENGTH_MAX = 80
/** Longest Russian words in headlines have about as many letters as two short ones run together. */
const CUT_LENGTH_MIN = 13
/** Endings of adjectives and nouns that no compound's first half has. */
export const WORD_END = /(?:[oeiy][jy]|aja|aya|aia|oje|oye|ogo|ego|omu|y[kh]?h|ikh|ami|jami|ov|ev|ii|ija|iya|iia|uju|yuyu|iju)$/u
/** Prepositions and conjunctions of one letter, which slugs keep. */
export const ONE_LETTER = /^[ivskouaz]$/u
/** More readings prove nothing. */
const READINGS_MAX = 4

/** An English ordinal is one word: `21st`. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u

/** Words that were run together, the fewest; `null` where no words make up the text. */
export function split(text: string, vocabulary: Vocabulary): readonly string[] | null {
  if (ORDINAL.test(text) || text.length < 3 || text.length > SPLIT_LENGTH_MAX) return null
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = null
    for (let start = Math.max(0, end - 24); start < end; start += 1) {
      const before = best[start] ?? null
      const piece = text.slice(start, end)
      if (before === null || piece === text || !isPiece(piece, vocabulary) || (/^\d/u.test(piece) && /\d$/u.test(before.at(-1) ?? '')) || (/^(?:st|nd|rd|th)$/u.test(piece) && /\d$/u.test(before.at(-1) ?? ''))) continue
      const pieces = [...before, piece]
      const known = best[end] ?? null
      if (known === null || weight(pieces, vocabulary) < weight(known, vocabulary)) best[end] = pieces
    }
  }
  const pieces = best[text.length] ?? null
  return pieces === null || pieces.length < 2 ? null : pieces
}

/** Fewer pieces are better, and pieces of the title better than others. */
function weight(pieces: readonly string[], vocabulary: Vocabulary): number {
  return pieces.reduce((sum, piece) => sum + (/^\d+$/u.test(piece) || vocabulary.isTitled(piece) ? 1 : ONE_LETTER.test(piece) ? 1.2 : 1.6), 0)
}

function isPiece(piece: string, vocabulary: Vocabulary): boolean {
  return /^\d+$/u.test(piece) || ORDINAL.test(piece) || ONE_LETTER.test(piece) || PREPOSITION.test(piece) || (piece.length >= 2 && vocabulary.isWord(piece))
}

export function isTitledSplit(pieces: readonly string[], vocabulary: Vocabulary): boolean {
  if (pieces.some((piece, index) => ONE_LETTER.test(piece) && ONE_LETTER.test(pieces[index + 1] ?? ''))) return false
  return pieces.every(piece => /^\d+$/u.test(piece) || ONE_LETTER.test(piece) || PREPOSITION.test(piece) || vocabulary.isTitled(piece))
    && pieces.some(piece => /^\d{2}/u.test(piece) || (piece.length >= 2 && vocabulary.isTitled(piece)))
}

/** Without the title: a number and a word, or two long words of which the first is no half of a compound (`elektro`). */
export function isLikelySplit(pieces: readonly string[]): boolean {
  if (hasNumber(pieces)) return pieces.length === 2 && pieces.some(piece => piece.length >= LONG_PIECE || piece === 'mlrd' || piece === 'mln')
  return pieces.length === 2 && pieces.every(piece => piece.length >= LONG_PIECE) && !(pieces[0] ?? '').endsWith('o')
}

/** Two words of which one is beyond doubt, or such a word and a preposition: a hyphen may be lost, or the whole be a name. */
export function isPossibleSplit(pieces: readonly string[], vocabulary: Vocabulary): boolean {
  return pieces.length === 2 && pieces.some(piece => vocabulary.isSureWord(piece)) && !(pieces[0] ?? '').endsWith('o')
}

export function hasNumber(pieces: readonly string[]): boolean {
  return pieces.some(piece => /^\d+$/u.test(piece))
}

/** As `split`, with one misread letter. */
export function splitMisread(text: string, vocabulary: Vocabulary): readonly string[] {
  const found = new Set<string>()
  for (const reading of readingsOf(text).filter(candidate => !/\d/u.test(candidate))) {
    const pieces = split(reading, vocabulary)
    if (pieces !== null && isTitledSplit(pieces, vocabulary)) found.add(pieces.join('-'))
    if (found.size > READINGS_MAX) break
  }
  return [...found]
}

/** A word so long that a hyphen may be lost in it: its first part ends as words do, the rest is a word beyond doubt. */
export function cutInTwo(text: string, vocabulary: Vocabulary): string | null {
  if (text.length < CUT_LENGTH_MIN || /\d/u.test(text)) return null
  for (let at = LONG_PIECE; at <= text.length - LONG_PIECE; at += 1) {
    const left = text.slice(0, at)
    const right = text.slice(at)
    if (WORD_END.test(left) && right.length > LONG_PIECE && vocabulary.isSureWord(right)) return `${left}-${right}`
  }
  return null
}
