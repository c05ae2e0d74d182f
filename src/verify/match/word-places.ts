/** Finds where on a page each word of a quotation may stand: by the lexicon, by name, by sound, by root, by value. */
import { figuresAgree } from '../../text/number-agreement.ts'
import type { PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** How a word was met. */
export type Way = (typeof WAYS)[number]

/** Weakest first: by root (`решен` for `решительн` may be another word), by sound, by name or value, by lexicon. */
export const WAYS = ['roots', 'cognates', 'names', 'lexicon'] as const

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

export const NOWHERE: WordPlaces = { places: new Int32Array(0), ways: new Uint8Array(0), sentences: 0 }

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
