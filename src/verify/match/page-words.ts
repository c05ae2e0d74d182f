/** The words of a page, findable by stem and by sound, with the sentences they stand in. */
import type { Language } from '../../model/article.ts'
import { cognateKey } from '../../text/names.ts'
import { findFigures, type Figure } from '../../text/numbers.ts'
import { sentences as splitSentences } from '../../text/sentences.ts'
import { tokenize } from '../../text/tokens.ts'
import { isFunctionWord, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { remembered, stemmerOf } from './translation.ts'

/** One word or number of a page; its index in `PageWords.words` is its place. */
interface PageWord {
  readonly stem: string
  /** `cognateKey`; empty for function words. */
  readonly key: string
  readonly isContent: boolean
  readonly isNegation: boolean
  readonly isName: boolean
  readonly sentence: number
  readonly start: number
  readonly end: number
}

interface PageSentence { readonly start: number; readonly end: number; readonly first: number; readonly last: number }

interface PlacedFigure { readonly figure: Figure; readonly place: number }

export interface PageWords {
  readonly text: string
  readonly words: readonly PageWord[]
  readonly sentences: readonly PageSentence[]
  /** Places of content words by stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** Stems by their first two letters. */
  readonly stemsByStart: ReadonlyMap<string, readonly string[]>
  /** Places of content words by the first three consonants of their key; shorter keys say nothing. */
  readonly bySound: ReadonlyMap<string, readonly number[]>
  /** Places of capitalized words by the first consonant of their key. */
  readonly namesBySound: ReadonlyMap<string, readonly number[]>
  /** Figures of one sentence. */
  readonly figuresOf: (sentence: number) => readonly Figure[]
  /** All figures with the place where each begins. Found when first asked for. */
  readonly figures: () => readonly PlacedFigure[]
  /** How many content words stand before a place. */
  readonly contentBefore: Int32Array
}

/** Articles are shorter; what goes beyond is a catalogue or hostile. */
const WORDS_MAX = 200_000

export function indexWords(text: string, language: Language): PageWords {
  const stem = stemmerOf(language)
  const key = remembered(cognateKey)
  const words: PageWord[] = []
  const sentences: PageSentence[] = []
  for (const { start, end } of splitSentences(text)) {
    const first = words.length
    for (const token of tokenize(text.slice(start, end))) {
      if (words.length >= WORDS_MAX) break
      words.push(pageWord(token.text, { stem, key, sentence: sentences.length, start: start + token.start, end: start + token.end }))
    }
    if (words.length > first) sentences.push({ start, end, first, last: words.length })
  }
  const byStem = placesBy(words, word => word.stem)
  const figuresOf = figuresBySentence(text, sentences)
  let placed: readonly PlacedFigure[] | null = null
  return {
    text, words, sentences,
    byStem,
    stemsByStart: groupByStart([...byStem.keys()]),
    bySound: placesBy(words, word => soundOf(word.key)),
    namesBySound: placesBy(words, word => (word.isName ? word.key.slice(0, 1) : '')),
    contentBefore: countContent(words),
    figuresOf,
    figures: () => (placed ??= sentences.flatMap((sentence, index) => figuresOf(index).map(figure => ({ figure, place: placeAt(words, sentence, sentence.start + figure.start) })))),
  }
}

function figuresBySentence(text: string, sentences: readonly PageSentence[]): (sentence: number) => readonly Figure[] {
  const known = new Map<number, readonly Figure[]>()
  return index => {
    const sentence = sentences[index]
    const found = known.get(index) ?? (sentence === undefined ? [] : findFigures(text.slice(sentence.start, sentence.end)))
    known.set(index, found)
    return found
  }
}

function placeAt(words: readonly PageWord[], { first, last }: PageSentence, offset: number): number {
  let place = first
  while (place < last - 1 && (words[place]?.end ?? 0) <= offset) place += 1
  return place
}

const SOUND_LENGTH = 3

/** The bucket under which words of one sound stand; empty when the key is too short to say anything. */
export function soundOf(key: string): string {
  return key.length < SOUND_LENGTH ? '' : key.slice(0, SOUND_LENGTH)
}

interface Place { readonly stem: (word: string) => string; readonly key: (word: string) => string; readonly sentence: number; readonly start: number; readonly end: number }

function pageWord(text: string, { stem, key, sentence, start, end }: Place): PageWord {
  const lower = text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
  const isContent = /\p{L}/u.test(lower) && !isFunctionWord(lower) && !isQuantifier(lower)
  const stemmed = isContent ? stem(lower) : lower
  return {
    stem: stemmed, key: isContent ? key(/[Ѐ-ӿ]/.test(stemmed) ? stemmed : lower) : '', isContent,
    isNegation: isNegation(lower), isName: isContent && /^\p{Lu}/u.test(text), sentence, start, end,
  }
}

function placesBy(words: readonly PageWord[], keyOf: (word: PageWord) => string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, word] of words.entries()) {
    const key = word.isContent ? keyOf(word) : ''
    if (key === '') continue
    const known = places.get(key)
    if (known === undefined) places.set(key, [place])
    else known.push(place)
  }
  return places
}

function groupByStart(stems: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const stem of stems) groups.set(stem.slice(0, 2), [...groups.get(stem.slice(0, 2)) ?? [], stem])
  return groups
}

function countContent(words: readonly PageWord[]): Int32Array {
  const counts = new Int32Array(words.length + 1)
  for (const [place, word] of words.entries()) counts[place + 1] = (counts[place] ?? 0) + (word.isContent ? 1 : 0)
  return counts
}
