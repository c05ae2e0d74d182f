/** Finds where on a page each word of a quotation may stand: by the lexicon, by name, by sound, by root, by value. */
import { areCognate, areSameName } from '../../text/names.ts'
import { figuresAgree } from '../../text/number-agreement.ts'
import { EXONYM_START, ROOT_START, soundOf, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** One word of the quotation met at one place of the page. */
export interface Hit { readonly place: number; readonly word: number; readonly strength: number }

/** All hits in order of place, then of word: columns, as common words make tens of thousands on a long page. */
export interface Hits {
  readonly count: number
  readonly places: Int32Array
  readonly words: Int32Array
  readonly strengths: Float32Array
  /** How many sentences of the page each word may stand in. */
  readonly spread: readonly number[]
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
  const known = knownOn(page)
  return merge(words.map(word => {
    const before = known.get(word.id)
    if (before !== undefined) return before
    const made = placesOfWord(word, page)
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(word.id, made)
    return made
  }))
}

/** Claims on one page repeat each other's words: where a word may stand is looked for once a page, up to so many words. */
const KNOWN_MAX = 10_000
const knownByPage = new WeakMap<PageWords, Map<string, WordPlaces>>()

function knownOn(page: PageWords): Map<string, WordPlaces> {
  const known = knownByPage.get(page) ?? new Map<string, WordPlaces>()
  knownByPage.set(page, known)
  return known
}

/** Where one word may stand. */
interface WordPlaces {
  /** Ascending. */
  readonly places: Int32Array
  /** By place: the index of its strength in `STRENGTHS`. */
  readonly marks: Uint8Array
  /** How many sentences it may stand in. */
  readonly sentences: number
}

const NOWHERE: WordPlaces = { places: new Int32Array(0), marks: new Uint8Array(0), sentences: 0 }

function placesOfWord(word: QuoteWord, page: PageWords): WordPlaces {
  const ways = waysTo(word, page)
  if (ways.length === 0) return NOWHERE
  const keys = Float64Array.from(ways.flatMap(({ places, strength }) => places.map(place => place * STRENGTHS.length + STRENGTHS.indexOf(strength)))).sort()
  const places: number[] = []
  const marks: number[] = []
  let sentences = 0
  for (const key of keys) {
    const place = Math.floor(key / STRENGTHS.length)
    const last = places.at(-1) ?? -1
    if (place === last) { marks[marks.length - 1] = key % STRENGTHS.length; continue }
    if (places.length === 0 || page.sentenceOf[place] !== page.sentenceOf[last]) sentences += 1
    places.push(place)
    marks.push(key % STRENGTHS.length)
  }
  return { places: Int32Array.from(places), marks: Uint8Array.from(marks), sentences }
}

/** The hit at an index, as an object. */
export function hitAt({ places, words, strengths }: Hits, index: number): Hit {
  return { place: places[index] ?? 0, word: words[index] ?? 0, strength: strengths[index] ?? 0 }
}

/** All words' places in one order; sorting numbers that hold place and word is much quicker than comparing pairs of them. */
function merge(found: readonly WordPlaces[]): Hits {
  const count = found.reduce((sum, { places }) => sum + places.length, 0)
  const keys = new Float64Array(count)
  let filled = 0
  for (const [word, { places }] of found.entries()) for (const place of places) { keys[filled] = place * found.length + word; filled += 1 }
  keys.sort()
  const hits = { count, places: new Int32Array(count), words: new Int32Array(count), strengths: new Float32Array(count), spread: found.map(({ sentences }) => sentences) }
  const next = new Int32Array(found.length)
  for (let hit = 0; hit < count; hit += 1) {
    const key = keys[hit] ?? 0
    const place = Math.floor(key / found.length)
    const word = key - place * found.length
    const at = next[word] ?? 0
    next[word] = at + 1
    hits.places[hit] = place
    hits.words[hit] = word
    hits.strengths[hit] = STRENGTHS[found[word]?.marks[at] ?? 0] ?? 0
  }
  return hits
}

interface Way { readonly places: readonly number[]; readonly strength: number }

/** Every way that leads from the word to the page. */
function waysTo(word: QuoteWord, page: PageWords): Way[] {
  const ways: Way[] = []
  const add = (places: readonly number[] | undefined, strength: number): void => { if (places !== undefined) ways.push({ places, strength }) }
  if (word.figure !== null) {
    const { figure } = word
    add(page.figures().near(figure).flatMap(near => (figuresAgree(figure, near.figure) ? [near.place] : [])), BY_VALUE)
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

/** Letters that two stems of one root share, as a share of the longer; they share `ROOT_START` at least. */
const ROOT_SHARE = 0.65

function stemsOfRoot(page: PageWords, stem: string): readonly string[] {
  if (stem.length < ROOT_START) return []
  return (page.stemsByRoot().get(stem.slice(0, ROOT_START)) ?? []).filter(other => {
    let same = ROOT_START
    while (same < stem.length && stem[same] === other[same]) same += 1
    return same >= ROOT_SHARE * Math.max(stem.length, other.length)
  })
}

function stemsStarting(page: PageWords, start: string): readonly string[] {
  return (page.stemsByStart().get(start.slice(0, EXONYM_START)) ?? []).filter(stem => stem.startsWith(start) && stem.length - start.length <= EXONYM_ENDING_MAX)
}
