/** Finds where on a page each word of a quotation may stand: by the lexicon, by name, by sound, by root, by value. */
import { figuresAgree } from '../../text/number-agreement.ts'
import type { PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** One word of the quotation met at one place of the page. */
export interface Hit { readonly place: number; readonly word: number; readonly strength: number; readonly way: Way }

/** How a word was met. */
export type Way = (typeof WAYS)[number]

/** All hits in order of place, then of word: columns, as common words make tens of thousands on a long page. */
export interface Hits {
  readonly count: number
  readonly places: Int32Array
  readonly words: Int32Array
  readonly strengths: Float32Array
  /** Indices of ways in `WAYS`. */
  readonly ways: Uint8Array
}

/** Weakest first: by root (`решен` for `решительн` may be another word), by sound, by name or value, by lexicon. */
const WAYS = ['roots', 'cognates', 'names', 'lexicon'] as const
/** How sure each is that two words are one. */
const STRENGTHS = [0.7, 0.8, 1, 1]

/** Where the words of a quotation may stand on the page, word by word. */
export function findPlaces(words: readonly QuoteWord[], page: PageWords): readonly WordPlaces[] {
  const known = knownOn(page)
  return words.map(word => {
    const before = known.get(word.id)
    if (before !== undefined) return before
    const made = placesOfWord(word, page)
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(word.id, made)
    return made
  })
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
export interface WordPlaces {
  /** Ascending. */
  readonly places: Int32Array
  /** By place: the index of the way in `WAYS`. */
  readonly ways: Uint8Array
  /** How many sentences it may stand in. */
  readonly sentences: number
}

const NOWHERE: WordPlaces = { places: new Int32Array(0), ways: new Uint8Array(0), sentences: 0 }

function placesOfWord(word: QuoteWord, page: PageWords): WordPlaces {
  const found = waysTo(word, page)
  // Places and ways together stay far below what 32 bits hold.
  const keys = new Int32Array(found.reduce((sum, { length }) => sum + length, 0))
  if (keys.length === 0) return NOWHERE
  let filled = 0
  for (let way = 0; way < found.length; way += 1) for (const place of found[way] ?? []) { keys[filled] = place * WAYS.length + way; filled += 1 }
  keys.sort()
  const places = new Int32Array(keys.length)
  const ways = new Uint8Array(keys.length)
  let [count, sentences, last, sentence] = [0, 0, -1, -1]
  for (const key of keys) {
    const place = Math.floor(key / WAYS.length)
    // Of several ways to one place the surest counts, which comes last.
    if (place !== last) {
      places[count] = place
      count += 1
      last = place
      const own = page.sentenceOf[place] ?? 0
      if (own !== sentence) sentences += 1
      sentence = own
    }
    ways[count - 1] = key - place * WAYS.length
  }
  return { places: places.subarray(0, count), ways: ways.subarray(0, count), sentences }
}

/** The hit at an index, as an object. */
export function hitAt({ places, words, strengths, ways }: Hits, index: number): Hit {
  return { place: places[index] ?? 0, word: words[index] ?? 0, strength: strengths[index] ?? 0, way: WAYS[ways[index] ?? 0] ?? 'roots' }
}

/** All words' places in one order: numbers that hold place and word, run by run. */
export function mergePlaces(found: readonly WordPlaces[]): Hits {
  const count = found.reduce((sum, { places }) => sum + places.length, 0)
  const keys = sortedKeys(found, count)
  const hits = { count, places: new Int32Array(count), words: new Int32Array(count), strengths: new Float32Array(count), ways: new Uint8Array(count) }
  const next = new Int32Array(found.length)
  for (let hit = 0; hit < count; hit += 1) {
    const key = keys[hit] ?? 0
    const place = Math.floor(key / found.length)
    const word = key - place * found.length
    const at = next[word] ?? 0
    next[word] = at + 1
    hits.places[hit] = place
    hits.words[hit] = word
    const way = found[word]?.ways[at] ?? 0
    hits.ways[hit] = way
    hits.strengths[hit] = STRENGTHS[way] ?? 0
  }
  return hits
}

/** Each word's places ascend already, so runs of them are merged, two by two. */
function sortedKeys(found: readonly WordPlaces[], count: number): Float64Array {
  let keys = new Float64Array(count)
  let merged = new Float64Array(count)
  let ends: number[] = []
  let filled = 0
  for (let word = 0; word < found.length; word += 1) {
    const places = found[word]?.places ?? NOWHERE.places
    if (places.length === 0) continue
    for (let at = 0; at < places.length; at += 1) keys[filled + at] = (places[at] ?? 0) * found.length + word
    filled += places.length
    ends.push(filled)
  }
  while (ends.length > 1) {
    const joined: number[] = []
    for (let run = 0; run < ends.length; run += 2) {
      const end = ends[run + 1] ?? ends[run] ?? 0
      mergeRuns({ from: keys, into: merged, start: joined.at(-1) ?? 0, middle: ends[run] ?? 0, end })
      joined.push(end)
    }
    ends = joined;
    [keys, merged] = [merged, keys]
  }
  return keys
}

/** Two ascending runs, `[start, middle)` and `[middle, end)`, become one. */
function mergeRuns({ from, into, start, middle, end }: { readonly from: Float64Array; readonly into: Float64Array; readonly start: number; readonly middle: number; readonly end: number }): void {
  let [left, right] = [start, middle]
  for (let at = start; at < end; at += 1) {
    const isLeft = right >= end || (left < middle && (from[left] ?? 0) <= (from[right] ?? 0))
    into[at] = (isLeft ? from[left] : from[right]) ?? 0
    if (isLeft) left += 1
    else right += 1
  }
}

/** Places by the index of the way in `WAYS`, in no order. */
function waysTo({ figure, isContent, isName, stems, exonyms, key }: QuoteWord, { lookup, figures }: PageWords): readonly (readonly number[])[] {
  const [byRoot, bySound, byName, byLexicon]: [number[], number[], number[], number[]] = [[], [], [], []]
  if (figure !== null) for (const near of figures().near(figure)) if (figuresAgree(figure, near.figure)) for (const place of near.places) byName.push(place)
  if (isContent) {
    for (const stem of stems) {
      lookup.withStem(stem, byLexicon)
      lookup.withRootOf(stem, byRoot)
    }
    for (const start of exonyms) lookup.withStart(start, byName)
    lookup.soundingLike(key, isName ? byName : bySound)
    if (isName) lookup.namedLike(key, byName)
  }
  return [byRoot, bySound, byName, byLexicon]
}
