/** Reads a word of a slug that the note's title spells out: what the title lacks is misread or run together. */
import { confusionDistance, readingsOf } from './confusions.ts'
import { isRussianForm } from './known-words.ts'
import type { PrintedWord, Reading } from './reading.ts'
import { corrected, plain } from './reading.ts'
import { isTitledSplit, ONE_LETTER, split, splitMisread } from './split.ts'
import type { Vocabulary } from './words.ts'

/** Fewer long words prove nothing about the title. */
const LONG_WORDS_MIN = 2
/** Misread letters a word may have and still be recognised in the title (set estimate). */
const TITLED_CONFUSED_MAX = 3
/** Longer words aren't taken apart with a letter misread. */
const MISREAD_SPLIT_MAX = 40

/** As `isSpelledByTitle`, for a slug in one piece. */
export function isTitledSlug(slug: string, vocabulary: Vocabulary): boolean {
  return isSpelledByTitle(slug.split('-').map(text => ({ text, other: null, isBroken: false })), vocabulary)
}

/** Whether the title is the headline that the slug spells: its longer words make up half of the slug's words or letters. */
export function isSpelledByTitle(words: readonly PrintedWord[], vocabulary: Vocabulary): boolean {
  const long = words.filter(word => word.text.length >= 4 && /^[a-z]+$/u.test(word.text))
  if (long.length >= LONG_WORDS_MIN && long.filter(word => vocabulary.isTitled(word.text)).length * 2 >= long.length) return true
  const slug = words.map(word => word.text).join('').replace(/\d+/gu, '')
  const found = vocabulary.spellings.filter(word => word.length >= 4 && slug.includes(word))
  return found.reduce((sum, word) => sum + word.length, 0) * 2 >= slug.length
}

/** The word of the title of which `text` is the likeliest misreading; `null` where it is none. */
export function nearTitled(text: string, vocabulary: Vocabulary): string | null {
  if (text.length < 3) return null
  let best: string | null = null
  let least = Infinity
  for (const candidate of vocabulary.spellings) {
    const distance = confusionDistance(text, candidate, Math.min(TITLED_CONFUSED_MAX, Math.floor(text.length / 2)))
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** A word that the title lacks and that two of its words make up was run together. */
export function titledPieces(text: string, vocabulary: Vocabulary): Reading {
  const pieces = text.length > 3 ? split(text, vocabulary) : null
  const isSpelled = pieces !== null && pieces.some(piece => piece.length > 2) && isTitledSplit(pieces, vocabulary) && pieces.every(piece => vocabulary.isTitled(piece) || ONE_LETTER.test(piece) || /^\d/u.test(piece))
  if (!isSpelled) return plain(text)
  // A letter more may as well be the word's own ending: `belarus` in an English title, `belarusi` in the slug.
  return (isRelated(text, vocabulary) || vocabulary.isSureWord(text)) && pieces.some(piece => ONE_LETTER.test(piece)) ? { text: pieces.join('-'), isCorrected: true, others: [text] } : corrected(pieces.join('-'))
}

/** The title spells the slug: what isn't in it is misread, or words run together. */
export function titledWord(text: string, vocabulary: Vocabulary): Reading {
  const pieces = split(text, vocabulary)
  if (pieces?.every(piece => piece.length <= SCRAP_MAX) === true && isRelated(text, vocabulary)) return plain(text)
  if (pieces !== null && isTitledSplit(pieces, vocabulary)) return corrected(pieces.join('-'))
  const misread = text.length <= MISREAD_SPLIT_MAX ? splitMisread(text, vocabulary) : []
  const form = misread.length === 0 ? undefined : readingsOf(text).find(isRussianForm)
  if (form !== undefined) return { text: form, isCorrected: true, others: [...misread, text] }
  if (misread.length > 0) return { text: misread[0] ?? text, isCorrected: true, others: misread.slice(1) }
  return text.length < 3 || isRelated(text, vocabulary) ? plain(text) : { text, isCorrected: false, others: [], isUnsure: true }
}

/** The beginning of a word of the title, where sites cut their slugs (`gubernator-obl`), or another form of a name in it (`murmanskoj`). */
function isRelated(text: string, { spellings }: Vocabulary): boolean {
  return spellings.some(word => word.startsWith(text) || (word.length >= NAME_MIN && text.startsWith(word) && text.length <= word.length + NAME_ENDING_MAX))
}

/** Small words alone are likelier the beginning of a word of the title that has their letters. */
const SCRAP_MAX = 2
/** Shorter names begin other words, and no ending of a name is longer. */
const NAME_MIN = 5
const NAME_ENDING_MAX = 3
