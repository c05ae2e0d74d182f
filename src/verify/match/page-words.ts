/** The words of a page, findable by stem and by sound, with the sentences they stand in. */
import type { Language } from '../../model/article.ts'
import type { Figure } from '../../text/numbers.ts'
import { sentences as splitSentences } from '../../text/sentences.ts'
import { forEachToken } from '../../text/tokens.ts'
import { figuresBySentence, placeFigures, type PageSentence, type PlacedFigures } from './page-figures.ts'
import { wordsOf, type PageWord } from './page-word.ts'

/** A page in columns: an object for each word would take longer to make than to read. */
export interface PageWords {
  readonly text: string
  /** In order; an index in here is a place. */
  readonly words: readonly PageWord[]
  /** Offsets in the text, by place. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly sentences: readonly PageSentence[]
  /** Places of content words by stem, in no order. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** Stems by their first letters: `ROOT_START` of them, and `EXONYM_START`. */
  readonly stemsByRoot: () => ReadonlyMap<string, readonly string[]>
  readonly stemsByStart: () => ReadonlyMap<string, readonly string[]>
  /** Places of content words, and of capitalized ones, by their key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly namesByKey: ReadonlyMap<string, readonly number[]>
  /** Keys by their first three consonants; shorter keys say nothing. */
  readonly keysBySound: ReadonlyMap<string, readonly string[]>
  /** Keys of capitalized words by their first consonant. */
  readonly nameKeysByInitial: ReadonlyMap<string, readonly string[]>
  /** Figures of one sentence. */
  readonly figuresOf: (sentence: number) => readonly Figure[]
  /** All figures, by value. Found when first asked for. */
  readonly figures: () => PlacedFigures
  /** Index in `sentences`, by place. */
  readonly sentenceOf: Int32Array
  /** How many content words stand before a place. */
  readonly contentBefore: Int32Array
}

/** Letters under which stems are kept in `stemsByRoot` and `stemsByStart`. */
export const ROOT_START = 4
export const EXONYM_START = 2

/** Articles are shorter; what goes beyond is a catalogue or hostile. */
const WORDS_MAX = 200_000

export function indexWords(text: string, language: Language): PageWords {
  const wordOf = wordsOf(language)
  const words: PageWord[] = []
  const starts: number[] = []
  const ends: number[] = []
  const placesOf = new Map<PageWord, number[]>()
  const sentences: PageSentence[] = []
  for (const { start, end } of splitSentences(text)) {
    const first = words.length
    let mayHaveFigures = false
    forEachToken(text, [start, end], (from, to) => {
      if (words.length >= WORDS_MAX) return
      const word = wordOf(text.slice(from, to))
      mayHaveFigures ||= word.mayBeginFigure
      if (word.isContent) {
        const places = placesOf.get(word)
        if (places === undefined) placesOf.set(word, [words.length])
        else places.push(words.length)
      }
      words.push(word)
      starts.push(from)
      ends.push(to)
    })
    if (words.length > first) sentences.push({ start, end, first, last: words.length, mayHaveFigures })
  }
  const { byStem, byKey, namesByKey } = findable(placesOf)
  const figuresOf = figuresBySentence(text, sentences)
  const endsOfWords = new Int32Array(ends)
  return {
    text, words, sentences,
    starts: new Int32Array(starts),
    ends: endsOfWords,
    byStem,
    byKey,
    namesByKey,
    stemsByRoot: once(() => groupBy(byStem.keys(), stem => (stem.length < ROOT_START ? '' : stem.slice(0, ROOT_START)))),
    stemsByStart: once(() => groupBy(byStem.keys(), stem => stem.slice(0, EXONYM_START))),
    keysBySound: groupBy(byKey.keys(), soundOf),
    nameKeysByInitial: groupBy(namesByKey.keys(), key => key.slice(0, 1)),
    sentenceOf: sentencesByPlace(sentences, words.length),
    contentBefore: countContent(words),
    figuresOf,
    figures: once(() => placeFigures(endsOfWords, sentences, figuresOf)),
  }
}

/** The page's own characters of the word at a place. */
export function printedAt({ text, starts, ends }: PageWords, place: number): string {
  return text.slice(starts[place], ends[place])
}

const SOUND_LENGTH = 3

/** The bucket under which words of one sound stand; empty when the key is too short to say anything. */
export function soundOf(key: string): string {
  return key.length < SOUND_LENGTH ? '' : key.slice(0, SOUND_LENGTH)
}

type Places = ReadonlyMap<string, readonly number[]>

/** Places by stem and key; a hyphened word stands under its own and those of its parts. */
function findable(placesOf: ReadonlyMap<PageWord, number[]>): { byStem: Places; byKey: Places; namesByKey: Places } {
  const [byStem, byKey, namesByKey] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()]
  for (const [kind, places] of placesOf) {
    for (const one of [kind, ...kind.parts]) {
      if (!one.isContent) continue
      add(byStem, one.stem, places)
      add(byKey, one.key, places)
      if (one.isName) add(namesByKey, one.key, places)
    }
  }
  return { byStem, byKey, namesByKey }
}

function add(index: Map<string, number[]>, key: string, places: number[]): void {
  const known = index.get(key)
  if (key !== '') index.set(key, known === undefined ? places : known.concat(places))
}

function groupBy(texts: Iterable<string>, startOf: (text: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const text of texts) {
    const start = startOf(text)
    const known = groups.get(start)
    if (start === '') continue
    if (known === undefined) groups.set(start, [text])
    else known.push(text)
  }
  return groups
}

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
