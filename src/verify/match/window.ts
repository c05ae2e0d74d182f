/** Finds the stretch of a page in which most of a quotation's words come together. */
import { areCognate, areSameName } from '../../text/names.ts'
import { figuresAgree } from '../../text/number-agreement.ts'
import { soundOf, type PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'

/** One word of the quotation met at one place of the page. */
export interface Hit { readonly place: number; readonly word: number; readonly strength: number }

export interface Window {
  /** Places of the first and last word met. */
  readonly first: number
  readonly last: number
  /** Best hit of each quotation word met in it, by word. */
  readonly hits: ReadonlyMap<number, Hit>
  /** Weight met, less what stands between without a counterpart. */
  readonly score: number
}

/** How sure it is that two words are one, by how they were found. */
const BY_LEXICON = 1
const BY_NAME = 1
const BY_SOUND = 0.8
/** `решен` for `решительн`: one root, maybe another word. */
const BY_ROOT = 0.7

/** Where the words of a quotation may stand on the page, in order of place. */
export function findHits(words: readonly QuoteWord[], page: PageWords): Hit[] {
  const hits = new Map<number, Hit>()
  const add = (hit: Hit): void => {
    const key = hit.place * words.length + hit.word
    if ((hits.get(key)?.strength ?? 0) < hit.strength) hits.set(key, hit)
  }
  for (const [word, { stems, exonyms, key, isName, isContent, figure }] of words.entries()) {
    if (figure !== null) for (const { figure: other, place } of page.figures()) if (figuresAgree(figure, other)) add({ place, word, strength: 1 })
    if (!isContent) continue
    for (const stem of stems) {
      for (const place of page.byStem.get(stem) ?? []) add({ place, word, strength: BY_LEXICON })
      for (const place of placesOfRoot(page, stem)) add({ place, word, strength: BY_ROOT })
    }
    for (const place of page.bySound.get(soundOf(key)) ?? []) {
      if (areCognate(key, page.words[place]?.key ?? '')) add({ place, word, strength: isName ? BY_NAME : BY_SOUND })
    }
    if (isName) for (const place of page.namesBySound.get(key.slice(0, 1)) ?? []) if (areSameName(key, page.words[place]?.key ?? '')) add({ place, word, strength: BY_NAME })
    for (const start of exonyms) for (const place of placesStarting(page, start)) add({ place, word, strength: BY_NAME })
  }
  return [...hits.values()].sort((a, b) => a.place - b.place)
}

/** `росси` begins `россиянин`, `вен` must not begin `венесуэла`. */
const EXONYM_ENDING_MAX = 4

/** Letters that two stems of one root share at least, and as a share of the longer. */
const ROOT_MIN = 4
const ROOT_SHARE = 0.65

function placesOfRoot(page: PageWords, stem: string): number[] {
  if (stem.length < ROOT_MIN) return []
  const related = (page.stemsByStart.get(stem.slice(0, 2)) ?? []).filter(other => {
    let same = 2
    while (same < stem.length && stem[same] === other[same]) same += 1
    return same >= ROOT_MIN && same >= ROOT_SHARE * Math.max(stem.length, other.length)
  })
  return related.flatMap(other => page.byStem.get(other) ?? [])
}

function placesStarting(page: PageWords, start: string): number[] {
  const stems = (page.stemsByStart.get(start.slice(0, 2)) ?? []).filter(stem => stem.startsWith(start) && stem.length - start.length <= EXONYM_ENDING_MAX)
  return stems.flatMap(stem => page.byStem.get(stem) ?? [])
}

/** A translation is at most this much longer than the original, in words. */
const STRETCH = 1.6
const SLACK = 6
/** What a page word without counterpart inside the window costs, against one quotation word met. */
const GAP_COST = 0.12
/** What a passage pays for reaching into another sentence. */
const SENTENCE_COST = 0.4

/** Windows that score best, best first, none overlapping a better one. */
export function bestWindows(words: readonly QuoteWord[], hits: readonly Hit[], { page, most }: { readonly page: PageWords; readonly most: number }): Window[] {
  const reach = Math.ceil(words.length * STRETCH) + SLACK
  const candidates: Candidate[] = []
  for (const start of hits.keys()) candidates.push(bestFrom(words, { hits, start, reach, page }))
  candidates.sort((a, b) => b.score - a.score)
  const chosen: Window[] = []
  for (const { start, end, score } of candidates) {
    if (chosen.length >= most) break
    const [first, last] = [hits[start]?.place ?? 0, hits[end]?.place ?? 0]
    if (chosen.every(other => last < other.first || first > other.last)) chosen.push({ first, last, score, hits: hitsOf(words, hits.slice(start, end + 1)) })
  }
  return chosen
}

/** Hits from `start` to `end`, both included. */
interface Candidate { readonly start: number; readonly end: number; readonly score: number }
interface Search { readonly hits: readonly Hit[]; readonly start: number; readonly reach: number; readonly page: PageWords }

/** The best end for a window that begins at its first hit. */
function bestFrom(words: readonly QuoteWord[], { hits, start, reach, page }: Search): Candidate {
  const first = hits[start]?.place ?? 0
  const tally = tallyOf(words)
  let best: Candidate = { start, end: start, score: -Infinity }
  for (let end = start; end < hits.length; end += 1) {
    const hit = hits[end]
    if (hit === undefined || hit.place >= first + reach) break
    if (!tally.add(hit)) continue
    const content = (page.contentBefore[hit.place + 1] ?? 0) - (page.contentBefore[first] ?? 0)
    const crossed = (page.words[hit.place]?.sentence ?? 0) - (page.words[first]?.sentence ?? 0)
    const score = tally.weight() - GAP_COST * Math.max(0, content - tally.places()) - SENTENCE_COST * crossed
    if (score > best.score) best = { start, end, score }
  }
  return best
}

function hitsOf(words: readonly QuoteWord[], hits: readonly Hit[]): ReadonlyMap<number, Hit> {
  const tally = tallyOf(words)
  for (const hit of hits) tally.add(hit)
  return tally.met
}

interface Tally { readonly met: ReadonlyMap<number, Hit>; add(hit: Hit): boolean; weight(): number; places(): number }

/** Counts hits in order of place. One page word stands for one word, else a repeated topic word would make any passage fit. */
function tallyOf(words: readonly QuoteWord[]): Tally {
  const met = new Map<number, Hit>()
  let lastPlace = -1
  let weight = 0
  let places = 0
  return {
    met,
    add(hit) {
      const gain = (words[hit.word]?.weight ?? 0) * (hit.strength - (met.get(hit.word)?.strength ?? 0))
      if (gain <= 0 || hit.place === lastPlace) return false
      met.set(hit.word, hit)
      lastPlace = hit.place
      places += 1
      weight += gain
      return true
    },
    weight: () => weight,
    places: () => places,
  }
}
