/** Finds what each marker supports. */
import type { Claim } from '../model/citation.ts'
import type { Manuscript, Mark } from '../model/manuscript.ts'
import { cutAddresses, withAddresses, type CutAddress } from './cut-addresses.ts'
import { findBlocks } from './blocks.ts'
import { firstIndex } from '../text/first-index.ts'
import { PrintedFigures } from './printed-figures.ts'
import { sentences, type Sentence } from '../text/sentences.ts'
import { withoutOwnWords } from './own-words.ts'
import { isPassage } from './passages.ts'
import { findQuotations, LENGTH_MAX, type Quotation } from './quotations.ts'

/** A longer claim helps no editor; it is cut at its beginning. */
const CLAIM_LENGTH_MAX = 2000

/** An address, or a year whose author is named before it. */
const PART_OF_SENTENCE = /^(?:https?:|www\.|\((?:1[5-9]|20)\d\d)/iu
/** `Petrov¹ wrote that …`: so few words say nothing yet. */
const LEAD_WORDS_MAX = 2
const LEAD_LOOK = 80

/** Each paragraph of a passage opens with its mark. */
const OPENED_ANEW = /\n\n["“«„]/gu

interface Supported { readonly start: number; readonly end: number; readonly quotes: readonly Quotation[] }
interface Ground {
  readonly text: string
  readonly document: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly figures: PrintedFigures
  readonly addresses: readonly CutAddress[]
}

/**
 * One claim for each marker, in order: the text from the beginning of the marker's sentence (or of the quotation that it
 * closes) up to the marker; after the end of a sentence, that sentence. Of markers that stand at one place the first has the
 * quotations.
 */
export function findClaims(manuscript: Manuscript): readonly Claim[] {
  const { text: document, running: { text }, marks } = manuscript
  const all = sentences(text)
  const quotations = withBlocks(findQuotations(text, marks.map(mark => mark.at)), findBlocks(manuscript))
  const ground: Ground = { text, document, sentences: all, quotations, figures: new PrintedFigures(all), addresses: cutAddresses(manuscript) }
  return marks.map((mark, index) => claimOf(ground, mark, { before: marks[index - 1] ?? null, after: marks[index + 1] ?? null }))
}

/** Marks within a block are the block's own. */
function withBlocks(quotations: readonly Quotation[], blocks: readonly Quotation[]): readonly Quotation[] {
  if (blocks.length === 0) return quotations
  const outside = quotations.filter(({ open }) => (blocks[firstIndex(blocks, block => block.close > open)]?.open ?? Infinity) > open)
  return [...outside, ...blocks].sort((left, right) => left.open - right.open)
}

interface Neighbours { readonly before: Mark | null; readonly after: Mark | null }

function claimOf(ground: Ground, mark: Mark, neighbours: Neighbours): Claim {
  const ahead = aheadOf(ground, mark, neighbours.after)
  const { start, end, quotes } = ahead ?? around(ground, mark, neighbours) ?? behind(ground, mark, neighbours.before)
  const from = Math.max(start, end - CLAIM_LENGTH_MAX)
  return {
    mark,
    text: collapse(withAddresses(ground.text, [from, end], ground.addresses)),
    quotes: quotes.map(quote => withoutOwnWords(collapse(ground.text.slice(quote.start, quote.end).replace(OPENED_ANEW, ' ')))).filter(quote => quote !== ''),
    numbers: ground.figures.within(from, end),
  }
}

/** A marker that is part of its sentence, as an address or `Ivanov (2019) says`, supports all of it; so does one so near its beginning that nothing is said before it. */
function around(ground: Ground, mark: Mark, { before, after }: Neighbours): Supported | null {
  const { text, document, sentences: all, quotations } = ground
  const own = sentenceAt(all, mark.at)
  if (own === undefined || own.end <= mark.at) return null
  const lead = text.slice(own.start, Math.min(mark.at, own.start + LEAD_LOOK)).match(/[\p{L}\p{N}]+/gu) ?? []
  const isPart = mark.isInWords === true || PART_OF_SENTENCE.test(document.slice(mark.span[0], mark.span[0] + 8)) || (lead.length <= LEAD_WORDS_MAX && !/["'”’»]/u.test(text.charAt(mark.at - 1)))
  if (!isPart) return null
  const reach = Math.min(own.end, mark.at + CLAIM_LENGTH_MAX / 2)
  const since = Math.max(own.start, before !== null && before.at < mark.at ? before.at : 0)
  const until = after === null || after.at <= mark.at ? reach : Math.min(reach, after.at)
  const quotes = before?.at === mark.at ? [] : openedWithin(quotations, since, reach).filter(quote => quote.close <= until || quote.open < mark.at)
  const end = Math.max(reach, quotes.at(-1)?.close ?? 0)
  return { start: own.start, end, quotes: quotes.filter(quote => isPassage(text, quote, end)) }
}

function behind({ text, sentences: all, quotations }: Ground, mark: Mark, before: Mark | null): Supported {
  const own = sentenceAt(all, mark.at)
  let start = own?.start ?? 0
  const near = openedWithin(quotations, mark.at - LENGTH_MAX, mark.at).filter(quote => quote.close <= mark.at)
  for (const quote of near) if (quote.open <= start && quote.close > start) start = introduction(text, all, quote.open) ?? sentenceAt(all, quote.open + 1)?.start ?? quote.open
  const since = before === null ? -1 : before.at
  const quotes = since === mark.at ? [] : near.filter(quote => quote.close > since && quote.open >= start && isPassage(text, quote, mark.at))
  return { start, end: mark.at, quotes }
}

/**
 * A marker that was moved before its sentence: it is glued to the first word, and the sentence holds a passage that no other
 * marker supports.
 */
function aheadOf({ text, document, sentences: all, quotations }: Ground, mark: Mark, after: Mark | null): Supported | null {
  if (!/^\p{Lu}/u.test(document.charAt(mark.span[1])) || /\S/u.test(document.charAt(mark.span[0] - 1))) return null
  const index = firstAfter(all, mark.at)
  const sentence = all[index]
  if (sentence === undefined) return null
  const quotes = openedWithin(quotations, sentence.start, sentence.end).filter(quote => after === null || quote.close < after.at)
  const end = Math.max(sentence.end, quotes.at(-1)?.close ?? 0)
  const passages = quotes.filter(quote => isPassage(text, quote, end))
  return passages.length === 0 || (after !== null && after.at < end) ? null : { start: sentence.start, end, quotes: passages }
}

/** The sentence in which the text before `at` ends. */
function sentenceAt(all: readonly Sentence[], at: number): Sentence | undefined {
  return all[firstAfter(all, at) - 1]
}

/** Index of the first sentence that begins at or after `at`. */
function firstAfter(all: readonly Sentence[], at: number): number {
  return firstIndex(all, sentence => sentence.start >= at)
}

function openedWithin(quotations: readonly Quotation[], from: number, to: number): readonly Quotation[] {
  return quotations.slice(firstIndex(quotations, quote => quote.open >= from), firstIndex(quotations, quote => quote.open >= to))
}

/** Where the sentence begins that introduces what opens here: it ends with a colon. */
function introduction(text: string, all: readonly Sentence[], open: number): number | null {
  let before = open
  while (before > 0 && /\s/u.test(text.charAt(before - 1))) before -= 1
  return before > 0 && before < open && text.charAt(before - 1) === ':' ? sentenceAt(all, before)?.start ?? null : null
}

/** Running text is collapsed but for the blank lines between paragraphs. */
function collapse(text: string): string {
  return (/\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
}
