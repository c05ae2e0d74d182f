/** What a word of a page is, wherever it stands: all pages of a language share one vocabulary, so that each word is looked at once. */
import type { Language } from '../../model/article.ts'
import { cognateKey } from '../../text/names.ts'
import { numberWord } from '../../text/number-words.ts'
import { mayBeginFigure } from '../../text/numbers.ts'
import { isFunctionWord, isNegation, isQuantifier } from '../../text/word-classes.ts'
import { stemmerOf } from './translation.ts'

/** A word, a number or a sign. */
export interface PageWord {
  /** Lower-case, `ё` as `е`. */
  readonly lower: string
  readonly stem: string
  /** `cognateKey`; empty for function words. */
  readonly key: string
  readonly isContent: boolean
  readonly isNegation: boolean
  readonly isName: boolean
  readonly mayBeginFigure: boolean
  /** Those of a hyphened word: `ракетно-пушечный` has 2; empty for all others. */
  readonly parts: readonly PageWord[]
  /** Numbers of the stem and of the key in the vocabulary; 0 where there is none. */
  readonly stemId: number
  readonly keyId: number
}

export interface Vocabulary {
  /** The word that stands in a text from `start` to `end`. */
  wordAt(text: string, start: number, end: number): PageWord
  readonly stems: Listed
  readonly keys: Listed
  /** Keys of capitalized words, by their first letter. */
  readonly nameKeys: ReadonlyMap<string, readonly number[]>
}

/** Texts with a number each, found by the text and by its first letters. */
interface Listed {
  readonly texts: readonly string[]
  idOf(text: string): number | undefined
  /** Numbers of those that begin alike, by as many letters as they are listed under; shorter ones are not listed. */
  beginningLike(text: string): readonly number[]
}

/** Letters that stems of one root share at least, and under which they are listed. */
const ROOT_START = 4
/** The same of keys: shorter ones say nothing. */
const SOUND_START = 3

/** Vocabularies grow with each page until they hold so many words, about 10 MB; then the next page begins a new one. */
const WORDS_MAX = 30_000
/** Pages of what are no words fill it sooner. */
const CHARACTERS_MAX = 500_000

const vocabularies = new Map<Language, ReturnType<typeof openVocabulary>>()

/** The vocabulary of a language's pages; a page keeps to the one that it began with. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language)
  if (known !== undefined && !known.isFull()) return known
  const opened = openVocabulary(stemmerOf(language))
  vocabularies.set(language, opened)
  return opened
}

function openVocabulary(stem: (word: string) => string): Vocabulary & { isFull(): boolean } {
  const printed: string[] = []
  const words: PageWord[] = []
  const stems = openList(ROOT_START)
  const keys = openList(SOUND_START)
  const nameKeys = new Map<string, number[]>()
  let slots = new Int32Array(4096)
  let characters = 0

  const understand = (text: string): PageWord => {
    const lower = text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
    const isContent = /\p{L}/u.test(lower) && !isFunctionWord(lower) && !isQuantifier(lower) && numberWord(lower) === null
    const stemmed = isContent ? stem(lower) : lower
    const key = isContent ? cognateKey(/[Ѐ-ӿ]/.test(stemmed) ? stemmed : lower) : ''
    const isName = isContent && /^\p{Lu}/u.test(text)
    const keyId = key === '' ? 0 : keys.add(key)
    if (isName && keyId > 0) addTo(nameKeys, key.charAt(0), keyId)
    return {
      lower, stem: stemmed, key, isContent, isName, isNegation: isNegation(lower), mayBeginFigure: mayBeginFigure(text),
      parts: isContent && text.includes('-') ? text.split('-').filter(part => part.length >= PART_LENGTH_MIN).slice(0, PARTS_MAX).map(understand) : [],
      stemId: isContent && stemmed !== '' ? stems.add(stemmed) : 0, keyId,
    }
  }
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2)
    for (const [id, text] of printed.entries()) slots[freeSlot(slots, hashOf(text, 0, text.length))] = id + 1
  }
  return {
    stems, keys, nameKeys,
    isFull: () => words.length >= WORDS_MAX || characters >= CHARACTERS_MAX,
    wordAt(text, start, end) {
      let slot = hashOf(text, start, end) & (slots.length - 1)
      for (let id = slots[slot] ?? 0; id > 0; id = slots[slot] ?? 0) {
        const word = words[id - 1]
        if (word !== undefined && isAt(printed[id - 1] ?? '', text, start, end)) return word
        slot = (slot + 1) & (slots.length - 1)
      }
      // A copy of its own: a slice would keep the whole page in memory.
      const copy = Array.from(text.slice(start, end)).join('')
      const word = understand(copy)
      printed.push(copy)
      characters += copy.length
      slots[slot] = words.push(word)
      if (words.length * 2 > slots.length) grow()
      return word
    },
  }
}

/** Shorter parts say nothing: `из-за`. */
const PART_LENGTH_MIN = 3
const PARTS_MAX = 4

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function freeSlot(slots: Int32Array, hash: number): number {
  let slot = hash & (slots.length - 1)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  return slot
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** Numbers run from 1. */
function openList(start: number): Listed & { add(text: string): number } {
  const texts = ['']
  const ids = new Map<string, number>()
  const byStart = new Map<string, number[]>()
  return {
    texts,
    idOf: text => ids.get(text),
    beginningLike: text => (text.length < start ? NONE : byStart.get(text.slice(0, start)) ?? NONE),
    add(text) {
      const known = ids.get(text)
      if (known !== undefined) return known
      const id = texts.push(text) - 1
      ids.set(text, id)
      if (text.length >= start) addTo(byStart, text.slice(0, start), id)
      return id
    },
  }
}

const NONE: readonly number[] = []

function addTo(lists: Map<string, number[]>, key: string, id: number): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [id])
  else if (!known.includes(id)) known.push(id)
}
