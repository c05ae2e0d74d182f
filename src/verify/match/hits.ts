/** Finds where on a page each word of a quotation may stand: by the lexicon, by name, by sound, by root, by value. */
import { figuresAgree } from '../../text/number-agreement.ts'
import type { PageWords } from './page-words.ts'
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

/** How sure it is that two words are one, weakest first: by root (`решен` for `решительн` may be another word), by sound, by lexicon, name or value. */
const STRENGTHS = [0, 0.7, 0.8, 1]

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
  const keys: number[] = []
  for (const [mark, found] of waysTo(word, page).entries()) for (const place of found) keys.push(place * STRENGTHS.length + mark)
  if (keys.length === 0) return NOWHERE
  const places: number[] = []
  const marks: number[] = []
  let sentences = 0
  for (const key of Float64Array.from(keys).sort()) {
    const place = Math.floor(key / STRENGTHS.length)
    const last = places.at(-1) ?? -1
    // Of several ways to one place the surest counts, which comes last.
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

/** Places by the index of their strength in `STRENGTHS`, in no order. */
function waysTo({ figure, isContent, isName, stems, exonyms, key }: QuoteWord, { lookup, figures }: PageWords): readonly (readonly number[])[] {
  const [byRoot, bySound, surely]: [number[], number[], number[]] = [[], [], []]
  if (figure !== null) for (const near of figures().near(figure)) if (figuresAgree(figure, near.figure)) surely.push(near.place)
  if (isContent) {
    for (const stem of stems) {
      lookup.withStem(stem, surely)
      lookup.withRootOf(stem, byRoot)
    }
    for (const start of exonyms) lookup.withStart(start, surely)
    lookup.soundingLike(key, isName ? surely : bySound)
    if (isName) lookup.namedLike(key, surely)
  }
  return [[], byRoot, bySound, surely]
}
