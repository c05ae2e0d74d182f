/** Finds where on a page each word of a quotation may stand: by the lexicon, by name, by sound, by root, by value. */
import { areCognate, areSameName } from '../../text/names.ts'
import { figuresAgree } from '../../text/number-agreement.ts'
import { soundOf, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** One word of the quotation met at one place of the page. */
export interface Hit { readonly place: number; readonly word: number; readonly strength: number }

/** How sure it is that two words are one, by how they were found. */
const BY_LEXICON = 1
const BY_NAME = 1
const BY_VALUE = 1
const BY_SOUND = 0.8
/** `решен` for `решительн`: one root, maybe another word. */
const BY_ROOT = 0.7

/** Where the words of a quotation may stand on the page, in order of place, then of word. */
export function findHits(words: readonly QuoteWord[], page: PageWords): Hit[] {
  const hits: Hit[] = []
  for (const [index, word] of words.entries()) {
    for (const [place, strength] of placesOf(word, page)) hits.push({ place, word: index, strength })
  }
  return hits.sort((a, b) => a.place - b.place)
}

/** The strongest way that leads from the word to each place. */
function placesOf(word: QuoteWord, page: PageWords): Map<number, number> {
  const strengths = new Map<number, number>()
  const add = (places: readonly number[] | undefined, strength: number): void => {
    for (const place of places ?? []) if ((strengths.get(place) ?? 0) < strength) strengths.set(place, strength)
  }
  if (word.figure !== null) {
    for (const { figure, places } of page.figures()) if (figuresAgree(word.figure, figure)) add(places, BY_VALUE)
  }
  if (!word.isContent) return strengths
  for (const stem of word.stems) {
    add(page.byStem.get(stem), BY_LEXICON)
    for (const related of stemsOfRoot(page, stem)) add(page.byStem.get(related), BY_ROOT)
  }
  for (const start of word.exonyms) for (const stem of stemsStarting(page, start)) add(page.byStem.get(stem), BY_NAME)
  for (const key of page.keysBySound.get(soundOf(word.key)) ?? []) if (areCognate(word.key, key)) add(page.byKey.get(key), word.isName ? BY_NAME : BY_SOUND)
  if (word.isName) for (const key of page.nameKeysByInitial.get(word.key.slice(0, 1)) ?? []) if (areSameName(word.key, key)) add(page.namesByKey.get(key), BY_NAME)
  return strengths
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
