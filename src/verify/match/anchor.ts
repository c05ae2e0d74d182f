/** Names a passage by a few words, so that a browser finds it and no other on the page (WICG, Scroll to Text Fragment). */
import type { Anchor, Match } from '../../model/verdicts.ts'

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
  let page: { readonly text: string; readonly lower: Lower } | null = null
  return match => {
    if (match.passage === null || match.where === 'hidden') return match
    const { text, lower } = page ??= readied(shown(), elsewhere)
    const passage = text.includes(match.passage) ? match.passage : match.passage.split(APART)[0] ?? ''
    const start = passage.trim() === '' ? -1 : text.indexOf(passage)
    // Some capitals are longer in lower case; then offsets don't fit.
    if (start < 0 || lower.shown.length !== text.length) return match
    return { ...match, anchor: anchorOf(text, lower, { start, end: start + passage.length }) }
  }
}

function readied(text: string, elsewhere: readonly string[]): { readonly text: string; readonly lower: Lower } {
  return { text, lower: { shown: text.toLowerCase(), elsewhere: elsewhere.join('\n\n').toLowerCase() } }
}

interface Range { readonly start: number; readonly end: number }
interface Lower { readonly shown: string; readonly elsewhere: string }

function anchorOf(shown: string, lower: Lower, range: Range): Anchor {
  const passage = shown.slice(range.start, range.end)
  const blocks = passage.split('\n\n')
  const [first = '', last = first] = [blocks[0], blocks.at(-1)]
  const isWhole = blocks.length === 1 && wordsOf(first).length <= WHOLE_WORDS_MAX
  const start = isWhole ? first : opening(first, lower, range.start)
  const isUnique = isFirst(start, lower, range.start) && !lower.elsewhere.includes(start.toLowerCase())
  const from = range.start + start.length
  const end = isWhole ? '' : closing(last, lower.shown, { start: from, end: range.end })
  const isEndUnique = end === '' || lower.shown.indexOf(end.toLowerCase(), from) === range.end - end.length
  return { prefix: isUnique ? '' : wordsBefore(shown, range.start), start, end, suffix: isEndUnique ? '' : wordsAfter(shown, range.end) }
}

const isFirst = (text: string, { shown }: Lower, at: number) => shown.indexOf(text.toLowerCase()) === at

/** The fewest first words that stand nowhere else. */
function opening(block: string, lower: Lower, at: number): string {
  const ends = [...block.matchAll(/\S+/gu)].slice(0, END_WORDS_MAX).map(word => word.index + word[0].length)
  const some = ends.slice(END_WORDS - 1).filter(end => isBoundary(block, end)).map(end => block.slice(0, end))
  return some.find(text => isFirst(text, lower, at) && !lower.elsewhere.includes(text.toLowerCase())) ?? some[0] ?? block
}

/** The fewest last words that don't stand within the passage before. */
function closing(block: string, lower: string, { start, end }: Range): string {
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
