/** Finds where on a page each word of a quotation may stand: by the lexicon, by name, by sound, by root, by value. */
import { areCognate, areSameName } from '../../text/names.ts'
import { figuresAgree } from '../../text/number-agreement.ts'
import { soundOf, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** One word of the quotation met at one place of the page. */
export interface Hit { readonly place: number; readonly word: number; readonly strength: number }

/** All hits in order of place, then of word: columns, as common words make tens of thousands on a long page. */
export interface Hits {
  readonly count: number
  readonly places: Int32Array
  readonly words: Int32Array
  readonly strengths: Float32Array
}

/** How sure it is that two words are one, by how they were found. */
const BY_LEXICON = 1
const BY_NAME = 1
const BY_VALUE = 1
const BY_SOUND = 0.8
/** `решен` for `решительн`: one root, maybe another word. */
const BY_ROOT = 0.7
/** Weakest first; a place's mark is the number of its strength in here, 0 for none. */
const STRENGTHS = [0, BY_ROOT, BY_SOUND, BY_LEXICON]

/** Where the words of a quotation may stand on the page. */
export function findHits(words: readonly QuoteWord[], page: PageWords): Hits {
  const marks = new Uint8Array(page.words.length)
  const places: number[] = []
  const ofWords: number[] = []
  const strengths: number[] = []
  for (const [index, word] of words.entries()) {
    const before = places.length
    for (const { places: found, strength } of waysTo(word, page)) {
      const mark = STRENGTHS.indexOf(strength)
      for (const place of found) {
        const known = marks[place] ?? 0
        if (known === 0) { places.push(place); ofWords.push(index) }
        if (known < mark) marks[place] = mark
      }
    }
    for (let hit = before; hit < places.length; hit += 1) {
      const place = places[hit] ?? 0
      strengths.push(STRENGTHS[marks[place] ?? 0] ?? 0)
      marks[place] = 0
    }
  }
  return byPlace({ count: places.length, places, words: ofWords, strengths }, page.words.length)
}

/** The hit at an index, as an object. */
export function hitAt({ places, words, strengths }: Hits, index: number): Hit {
  return { place: places[index] ?? 0, word: words[index] ?? 0, strength: strengths[index] ?? 0 }
}

/** Sorts by counting, which keeps the order of words within a place: comparing took a third of a search. */
function byPlace(hits: { readonly [Column in keyof Omit<Hits, 'count'>]: readonly number[] } & { readonly count: number }, length: number): Hits {
  const { count } = hits
  const sorted = { count, places: new Int32Array(count), words: new Int32Array(count), strengths: new Float32Array(count) }
  const next = new Int32Array(length + 1)
  for (const place of hits.places) next[place + 1] = (next[place + 1] ?? 0) + 1
  for (let place = 1; place <= length; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0)
  for (let hit = 0; hit < count; hit += 1) {
    const place = hits.places[hit] ?? 0
    const to = next[place] ?? 0
    next[place] = to + 1
    sorted.places[to] = place
    sorted.words[to] = hits.words[hit] ?? 0
    sorted.strengths[to] = hits.strengths[hit] ?? 0
  }
  return sorted
}

interface Way { readonly places: readonly number[]; readonly strength: number }

/** Every way that leads from the word to the page. */
function waysTo(word: QuoteWord, page: PageWords): Way[] {
  const ways: Way[] = []
  const add = (places: readonly number[] | undefined, strength: number): void => { if (places !== undefined) ways.push({ places, strength }) }
  if (word.figure !== null) {
    for (const { figure, places } of page.figures()) if (figuresAgree(word.figure, figure)) add(places, BY_VALUE)
  }
  if (!word.isContent) return ways
  for (const stem of word.stems) {
    add(page.byStem.get(stem), BY_LEXICON)
    for (const related of stemsOfRoot(page, stem)) add(page.byStem.get(related), BY_ROOT)
  }
  for (const start of word.exonyms) for (const stem of stemsStarting(page, start)) add(page.byStem.get(stem), BY_NAME)
  for (const key of page.keysBySound.get(soundOf(word.key)) ?? []) if (areCognate(word.key, key)) add(page.byKey.get(key), word.isName ? BY_NAME : BY_SOUND)
  if (word.isName) for (const key of page.nameKeysByInitial.get(word.key.slice(0, 1)) ?? []) if (areSameName(word.key, key)) add(page.namesByKey.get(key), BY_NAME)
  return ways
}

/** `росси` begins `россиянин`, `вен` must not begin `венесуэла`. */
const EXONYM_ENDING_MAX = 4

/** Letters that two stems of one root share at least, and as a share of the longer. */
const ROOT_MIN = 4
const ROOT_SHARE = 0.65

function stemsOfRoot(page: PageWords, stem: string): readonly string[] {
  if (stem.length < ROOT_MIN) return []
  return (page.stemsByStart.get(stem.slice(0, 2)) ?? []).filter(other => {
    let same = 2
    while (same < stem.length && stem[same] === other[same]) same += 1
    return same >= ROOT_MIN && same >= ROOT_SHARE * Math.max(stem.length, other.length)
  })
}

function stemsStarting(page: PageWords, start: string): readonly string[] {
  return (page.stemsByStart.get(start.slice(0, 2)) ?? []).filter(stem => stem.startsWith(start) && stem.length - start.length <= EXONYM_ENDING_MAX)
}
