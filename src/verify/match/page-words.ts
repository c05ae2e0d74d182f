/** The words of a page, findable by stem and by sound, with the sentences they stand in. */
import type { Language } from '../../model/article.ts'
import { cognateKey } from '../../text/names.ts'
import { numberWord } from '../../text/number-words.ts'
import { mayBeginFigure, type Figure } from '../../text/numbers.ts'
import { sentences as splitSentences } from '../../text/sentences.ts'
import { tokenize } from '../../text/tokens.ts'
import { isFunctionWord, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { figuresBySentence, placeFigures, type PageSentence, type PlacedFigure } from './page-figures.ts'
import { stemmerOf } from './translation.ts'

/** One word or number of a page; its index in `PageWords.words` is its place. */
interface PageWord {
  readonly stem: string
  /** `cognateKey`; empty for function words. */
  readonly key: string
  readonly isContent: boolean
  readonly isNegation: boolean
  readonly isName: boolean
  /** Words in it: 2 for `ракетно-пушечный`. */
  readonly parts: number
  readonly sentence: number
  readonly start: number
  readonly end: number
}

export interface PageWords {
  readonly text: string
  readonly words: readonly PageWord[]
  readonly sentences: readonly PageSentence[]
  /** Places of content words by stem, in no order. */
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
  const placesOf = new Map<WordKind, number[]>()
  const sentences: PageSentence[] = []
  for (const { start, end } of splitSentences(text)) {
    const first = words.length
    let mayHaveFigures = false
    for (const token of tokenize(text.slice(start, end))) {
      if (words.length >= WORDS_MAX) break
      const kind = kindOf(token.text)
      const { stem, key, isContent, isNegation, isName, parts } = kind
      mayHaveFigures ||= kind.mayBeginFigure
      const places = placesOf.get(kind)
      if (places === undefined) placesOf.set(kind, [words.length])
      else places.push(words.length)
      words.push({ stem, key, isContent, isNegation, isName, parts: Math.max(1, parts.length), sentence: sentences.length, start: start + token.start, end: start + token.end })
    }
    if (words.length > first) sentences.push({ start, end, first, last: words.length, mayHaveFigures })
  }
  const { byStem, byKey, namesByKey } = findable(placesOf)
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

/** What a word is wherever it stands. `parts`: those of a hyphened word. */
type WordKind = Pick<PageWord, 'stem' | 'key' | 'isContent' | 'isNegation' | 'isName'> & { readonly mayBeginFigure: boolean; readonly parts: readonly WordKind[] }

/** Pages repeat their words, and each other's: all are looked at once, until there are as many as take about 10 MB. */
const KINDS_MAX = 30_000
const kindsByLanguage = new Map<Language, Map<string, WordKind>>()

function wordKinds(language: Language): (text: string) => WordKind {
  const stem = stemmerOf(language)
  const known = kindsByLanguage.get(language) ?? new Map<string, WordKind>()
  kindsByLanguage.set(language, known)
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= KINDS_MAX) known.clear()
    const kind = wordKind(text, stem)
    if (text.length <= KEPT_LENGTH_MAX) known.set(text, kind)
    return kind
  }
}

/** Longer ones are no words. */
const KEPT_LENGTH_MAX = 40

function wordKind(text: string, stem: (word: string) => string): WordKind {
  const lower = text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
  const isContent = /\p{L}/u.test(lower) && !isFunctionWord(lower) && !isQuantifier(lower) && numberWord(lower) === null
  const stemmed = isContent ? stem(lower) : lower
  return {
    stem: stemmed, key: isContent ? cognateKey(/[Ѐ-ӿ]/.test(stemmed) ? stemmed : lower) : '', isContent,
    isNegation: isNegation(lower), isName: isContent && /^\p{Lu}/u.test(text), mayBeginFigure: mayBeginFigure(text),
    parts: isContent && text.includes('-') ? text.split('-').filter(part => part.length >= PART_LENGTH_MIN).slice(0, PARTS_MAX).map(part => wordKind(part, stem)) : [],
  }
}

/** Shorter parts say nothing: `из-за`. */
const PART_LENGTH_MIN = 3
const PARTS_MAX = 4

type Places = ReadonlyMap<string, readonly number[]>

/** Places by stem and key; a hyphened word stands under its own and those of its parts. */
function findable(placesOf: ReadonlyMap<WordKind, number[]>): { byStem: Places; byKey: Places; namesByKey: Places } {
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
  for (const [place, word] of words.entries()) counts[place + 1] = (counts[place] ?? 0) + (word.isContent ? 1 : 0)
  return counts
}
