/** The words of a page, findable by stem and by sound, with the sentences they stand in. */
import type { Language } from '../../model/article.ts'
import { cognateKey } from '../../text/names.ts'
import { mayBeginFigure, type Figure } from '../../text/numbers.ts'
import { sentences as splitSentences } from '../../text/sentences.ts'
import { tokenize } from '../../text/tokens.ts'
import { isFunctionWord, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { figuresBySentence, placeFigures, type PageSentence, type PlacedFigure } from './page-figures.ts'
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

export interface PageWords {
  readonly text: string
  readonly words: readonly PageWord[]
  readonly sentences: readonly PageSentence[]
  /** Places of content words by stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** Stems by their first two letters. */
  readonly stemsByStart: ReadonlyMap<string, readonly string[]>
  /** Places of content words, and of capitalized ones, by their key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly namesByKey: ReadonlyMap<string, readonly number[]>
  /** Keys by their first three consonants; shorter keys say nothing. */
  readonly keysBySound: ReadonlyMap<string, readonly string[]>
  /** Keys of capitalized words by their first consonant. */
  readonly nameKeysByInitial: ReadonlyMap<string, readonly string[]>
  /** Figures of one sentence. */
  readonly figuresOf: (sentence: number) => readonly Figure[]
  /** All figures that differ in value, kind, unit or precision. Found when first asked for. */
  readonly figures: () => readonly PlacedFigure[]
  /** Index in `sentences`, by place. */
  readonly sentenceOf: Int32Array
  /** How many content words stand before a place. */
  readonly contentBefore: Int32Array
}

/** Articles are shorter; what goes beyond is a catalogue or hostile. */
const WORDS_MAX = 200_000

export function indexWords(text: string, language: Language): PageWords {
  const kindOf = wordKinds(language)
  const words: PageWord[] = []
  const sentences: PageSentence[] = []
  for (const { start, end } of splitSentences(text)) {
    const first = words.length
    let mayHaveFigures = false
    for (const token of tokenize(text.slice(start, end))) {
      if (words.length >= WORDS_MAX) break
      const kind = kindOf(token.text)
      const { stem, key, isContent, isNegation, isName } = kind
      mayHaveFigures ||= kind.mayBeginFigure
      words.push({ stem, key, isContent, isNegation, isName, sentence: sentences.length, start: start + token.start, end: start + token.end })
    }
    if (words.length > first) sentences.push({ start, end, first, last: words.length, mayHaveFigures })
  }
  const byStem = placesBy(words, word => word.stem)
  const byKey = placesBy(words, word => word.key)
  const namesByKey = placesBy(words, word => (word.isName ? word.key : ''))
  const figuresOf = figuresBySentence(text, sentences)
  let placed: readonly PlacedFigure[] | null = null
  return {
    text, words, sentences,
    byStem,
    byKey,
    namesByKey,
    stemsByStart: groupBy(byStem.keys(), stem => stem.slice(0, 2)),
    keysBySound: groupBy(byKey.keys(), soundOf),
    nameKeysByInitial: groupBy(namesByKey.keys(), key => key.slice(0, 1)),
    sentenceOf: Int32Array.from(words, word => word.sentence),
    contentBefore: countContent(words),
    figuresOf,
    figures: () => (placed ??= placeFigures(words, sentences, figuresOf)),
  }
}

const SOUND_LENGTH = 3

/** The bucket under which words of one sound stand; empty when the key is too short to say anything. */
export function soundOf(key: string): string {
  return key.length < SOUND_LENGTH ? '' : key.slice(0, SOUND_LENGTH)
}

/** What a word is wherever it stands. */
type WordKind = Pick<PageWord, 'stem' | 'key' | 'isContent' | 'isNegation' | 'isName'> & { readonly mayBeginFigure: boolean }

/** Pages repeat their words: each is looked at once. */
function wordKinds(language: Language): (text: string) => WordKind {
  const stem = stemmerOf(language)
  const key = remembered(cognateKey)
  const known = new Map<string, WordKind>()
  return text => {
    const kind = known.get(text) ?? wordKind(text, stem, key)
    known.set(text, kind)
    return kind
  }
}

function wordKind(text: string, stem: (word: string) => string, key: (word: string) => string): WordKind {
  const lower = text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
  const isContent = /\p{L}/u.test(lower) && !isFunctionWord(lower) && !isQuantifier(lower)
  const stemmed = isContent ? stem(lower) : lower
  return {
    stem: stemmed, key: isContent ? key(/[Ѐ-ӿ]/.test(stemmed) ? stemmed : lower) : '', isContent,
    isNegation: isNegation(lower), isName: isContent && /^\p{Lu}/u.test(text), mayBeginFigure: mayBeginFigure(text),
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
  for (const [place, word] of words.entries()) counts[place + 1] = (counts[place] ?? 0) + (word.isContent ? 1 : 0)
  return counts
}
