/** The words of a page in the order of its text, with the sentences they stand in. */
import type { Language } from '../../model/article.ts'
import { codesOf } from '../../text/codes.ts'
import type { Figure } from '../../text/numbers.ts'
import { sentences as splitSentences } from '../../text/sentences.ts'
import { forEachToken } from '../../text/tokens.ts'
import { figuresBySentence, placeFigures, type PageSentence, type PlacedFigures } from './page-figures.ts'
import { openLookup, type Lookup } from './page-lookup.ts'
import { vocabularyOf, type PageWord, type Vocabulary } from './vocabulary.ts'

/** In columns: an object for each word would take longer to make than to read. */
export interface PageWords {
  readonly text: string
  /** In order; an index in here is a place. */
  readonly words: readonly PageWord[]
  /** Offsets in the text, by place. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly sentences: readonly PageSentence[]
  /** Index in `sentences`, by place. */
  readonly sentenceOf: Int32Array
  /** How many content words stand before a place. */
  readonly contentBefore: Int32Array
  /** Places of content words. */
  readonly lookup: Lookup
  /** Figures of one sentence. */
  readonly figuresOf: (sentence: number) => readonly Figure[]
  /** All figures, by value. Found when first asked for. */
  readonly figures: () => PlacedFigures
}

/** Articles are shorter; what goes beyond is a catalogue or hostile. */
const WORDS_MAX = 200_000

export function indexWords(text: string, language: Language): PageWords {
  const vocabulary = vocabularyOf(language)
  const { sentences, starts, ends, words } = cutIntoWords(text, vocabulary)
  const figuresOf = figuresBySentence(text, sentences, { words, starts, ends })
  return {
    text, sentences, words, starts, ends,
    sentenceOf: sentencesByPlace(sentences, words.length),
    contentBefore: countContent(words),
    lookup: openLookup(words, vocabulary),
    figuresOf,
    figures: once(() => placeFigures(ends, sentences, figuresOf)),
  }
}

/** Columns while they are made; kept, as the next page needs as much. */
let room = { starts: new Int32Array(0), ends: new Int32Array(0) }

function cutIntoWords(text: string, vocabulary: Vocabulary): Pick<PageWords, 'sentences' | 'starts' | 'ends' | 'words'> {
  const most = Math.min(WORDS_MAX, text.length)
  if (room.starts.length < most) room = { starts: new Int32Array(most), ends: new Int32Array(most) }
  const { starts, ends } = room
  const sentences: PageSentence[] = []
  const words: PageWord[] = []
  let count = 0
  const cut = splitSentences(text)
  const codes = codesOf(text)
  const take = (start: number, end: number): void => {
    if (count === most) return
    starts[count] = start
    ends[count] = end
    words.push(vocabulary.wordAt(codes, start, end))
    count += 1
  }
  for (const { start, end } of cut) {
    const first = count
    forEachToken(codes, [start, end], take)
    if (count > first) sentences.push({ start, end, first, last: count })
  }
  return { sentences, words, starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

/** The page's own characters of the word at a place. */
export function printedAt({ text, starts, ends }: PageWords, place: number): string {
  return text.slice(starts[place], ends[place])
}

/** Content words from one place to another, both included. */
export const contentBetween = (first: number, last: number, { contentBefore }: PageWords) => (contentBefore[last + 1] ?? 0) - (contentBefore[first] ?? 0)

export const beginsSentence = (place: number, { sentences, sentenceOf }: PageWords) => sentences[sentenceOf[place] ?? 0]?.first === place

function countContent(words: readonly PageWord[]): Int32Array {
  const counts = new Int32Array(words.length + 1)
  let count = 0
  for (let place = 0; place < words.length; place += 1) {
    if (words[place]?.isContent === true) count += 1
    counts[place + 1] = count
  }
  return counts
}

function sentencesByPlace(sentences: readonly PageSentence[], length: number): Int32Array {
  const byPlace = new Int32Array(length)
  for (const [index, { first, last }] of sentences.entries()) byPlace.fill(index, first, last)
  return byPlace
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
