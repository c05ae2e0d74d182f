/** Names a passage by a few words, so that a browser finds it and no other on the page (WICG, Scroll to Text Fragment). */
import type { Anchor, Match } from '../../model/verdicts.ts'
import { fuzzyText, type FuzzyText } from '../../text/fuzzy.ts'

export interface AnchoredText {
  /** What a browser shows of the page, in its order; paragraphs apart by a blank line. */
  readonly shown: () => string
  /** What stands in front of it or behind it, in an order that is not known. */
  readonly elsewhere: readonly string[]
}

/** A shorter passage is named whole: a browser looks for each end within one block, and a break is as likely within two short ends. */
const WHOLE_WORDS_MAX = 5
/** Words at either end that name a longer one; more where these stand elsewhere too. Few, as a line may break between any two, which the text doesn't tell. */
const END_WORDS = 3
const END_WORDS_MAX = 9
/** Words beside a passage that is not the only one of its kind. */
const BESIDE_WORDS = 3
/** Longer words are none that a reader would call so. */
const BESIDE_CHARACTERS_MAX = 200
/** What parts passages that are given one after the other. */
const APART = ' … '

/** Adds to matches how their passages are named; nothing to those whose passage is not shown or not found again. */
export function anchorer({ shown, elsewhere }: AnchoredText): (match: Match) => Match {
  let page: Page | null = null
  return match => {
    if (match.passage === null || match.where === 'hidden') return match
    page ??= readied(shown(), elsewhere)
    // Some capitals are longer in lower case; then offsets don't fit.
    if (page.lower.text.length !== page.text.length) return match
    const opening = openingOf(match.passage, page) ?? openingOf(match.passage.split(APART)[0] ?? '', page)
    return opening === null ? match : { ...match, anchor: anchorOf(opening, page) }
  }
}

/** `lower` is searched for each passage; one search through 1 MB takes .2 ms, and its index answers many. */
interface Page { readonly text: string; readonly lower: FuzzyText; readonly elsewhere: string }

function readied(text: string, elsewhere: readonly string[]): Page {
  return { text, lower: fuzzyText(text.toLowerCase()), elsewhere: elsewhere.join('\n\n').toLowerCase() }
}

/** Where a passage stands, and the words that it is opened by. */
interface Opening { readonly passage: string; readonly at: number; readonly words: string; readonly isUnique: boolean }

/** The fewest first words that stand nowhere before the passage. The text is gone through once: more words stand no earlier than fewer. */
function openingOf(passage: string, { text, lower, elsewhere }: Page): Opening | null {
  const openings = openingsOf(passage)
  let at = 0
  for (const words of openings) {
    at = lower.indexOf(words.toLowerCase(), at)
    if (at < 0) return null
    if (text.startsWith(passage, at) && !elsewhere.includes(words.toLowerCase())) return { passage, at, words, isUnique: true }
  }
  const [words] = openings
  const found = words === undefined ? -1 : text.indexOf(passage, at)
  return words === undefined || found < 0 ? null : { passage, at: found, words, isUnique: false }
}

/** From few words to more; the whole of a short passage. */
function openingsOf(passage: string): readonly string[] {
  const [block = '', ...others] = passage.split('\n\n')
  if (block.trim() === '') return []
  const ends = endsOfWords(block, END_WORDS_MAX)
  if (others.length === 0 && ends.length <= WHOLE_WORDS_MAX) return [block]
  const some = ends.slice(END_WORDS - 1).filter(end => isBoundary(block, end)).map(end => block.slice(0, end))
  return some.length > 0 ? some : [block]
}

/** Where the first words end, so many at most. */
function endsOfWords(text: string, most: number): number[] {
  const ends: number[] = []
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (ends.push(index + word.length) === most) break
  }
  return ends
}

function anchorOf({ passage, at, words, isUnique }: Opening, { text, lower }: Page): Anchor {
  const from = at + words.length
  const to = at + passage.length
  const end = words.length === passage.length ? '' : closing(passage.split('\n\n').at(-1) ?? '', lower, { start: from, end: to })
  const isEndUnique = end === '' || lower.indexOf(end.toLowerCase(), from) === to - end.length
  return { prefix: isUnique ? '' : wordsBefore(text, at), start: words, end, suffix: isEndUnique ? '' : wordsAfter(text, to) }
}

interface Range { readonly start: number; readonly end: number }

/** The fewest last words that don't stand within the passage before. */
function closing(block: string, lower: FuzzyText, { start, end }: Range): string {
  const starts = [...block.matchAll(/\S+/gu)].map(word => word.index).reverse()
  // The two ends must not overlap.
  const some = starts.slice(END_WORDS - 1, END_WORDS_MAX).filter(at => isBoundary(block, at)).map(at => block.slice(at)).filter(text => end - text.length >= start)
  return some.find(text => lower.indexOf(text.toLowerCase(), start) === end - text.length) ?? some[0] ?? starts.map(at => block.slice(at)).findLast(text => end - text.length >= start) ?? ''
}

/** A browser takes `14 500 рублей` with narrow blanks for one word, and finds nothing that ends within (Unicode, Annex 29: U+202F joins). */
const isBoundary = (text: string, at: number) => !/\d\W*$/u.test(text.slice(Math.max(0, at - 3), at)) && !/^\W*\d/u.test(text.slice(at, at + 3))

const wordsOf = (text: string) => text.split(/\s+/u).filter(word => word !== '')

function wordsBefore(shown: string, at: number): string {
  const line = shown.slice(Math.max(0, at - BESIDE_CHARACTERS_MAX), at)
  return wordsOf(line.slice(line.lastIndexOf('\n', line.trimEnd().length - 1) + 1)).slice(-BESIDE_WORDS).join(' ')
}

function wordsAfter(shown: string, at: number): string {
  const line = shown.slice(at, at + BESIDE_CHARACTERS_MAX).trimStart()
  const end = line.indexOf('\n')
  return wordsOf(end < 0 ? line : line.slice(0, end)).filter(word => /[\p{L}\p{N}]/u.test(word)).slice(0, BESIDE_WORDS).join(' ')
}
