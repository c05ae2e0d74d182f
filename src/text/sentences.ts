/** Splits English and Russian text into sentences. */
import { BEFORE_FIGURES, NEVER_LAST, OPENERS, SELDOM_LAST } from './abbreviations.ts'

/** A sentence without the blanks around it: `text` is `[start, end)` of the whole. */
export interface Sentence { readonly text: string; readonly start: number; readonly end: number }

/** Stops, or a blank line, which parts paragraphs. An ellipsis in brackets stops nothing. */
const STOPS = /[<[(](?:\.{2,}|…)[>\])]|[.!?…]+|\n[^\S\n]*\n/gu
const CLOSERS = /[)\]}"'”’»“]/u
const OPENS = /["'“”‘’«„([{<\u2013\u2014-]/u
/** Longer words are no abbreviations. */
const ABBREVIATION_MAX = 12

/**
 * Sentences in order; all but blanks lies in one of them. A sentence ends with `.`, `!`, `?` or an ellipsis and the closing
 * quotes and brackets after it, where the next one opens with a capital, a figure or an opening quote; abbreviations,
 * initials, decimals and numbers of list items end none. A blank line always ends one. Linear in the text.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = skipBlanks(text, 0)
  const endAt = (end: number): void => {
    const sentence = text.slice(start, end).trimEnd()
    if (sentence !== '') found.push({ text: sentence, start, end: start + sentence.length })
    start = skipBlanks(text, end)
  }
  for (const { 0: stop, index } of text.matchAll(STOPS)) {
    if (index < start) continue
    if (stop.startsWith('\n')) { endAt(index); continue }
    if (/^[<[(]/u.test(stop)) continue
    const end = closedAt(text, index + stop.length)
    const next = skipBlanks(text, end)
    if (next > end && next < text.length && opensSentence(text, next) && (stop !== '.' || isLast({ text, start, stop: index, next }))) endAt(end)
  }
  endAt(text.length)
  return found
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1
  return at
}

function closedAt(text: string, from: number): number {
  let at = from
  while (at < text.length && CLOSERS.test(text.charAt(at))) at += 1
  return at
}

/** The first letter or figure after at most a few opening signs is a capital or a figure; letters without case count. */
function opensSentence(text: string, from: number): boolean {
  let at = from
  while (at < from + 4 && (OPENS.test(text.charAt(at)) || text.charAt(at) === ' ')) at += 1
  const first = text.slice(at, at + 2)
  if (/^(?:\.\.|…)/u.test(first)) return at > from
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£№#]/u.test(first)
}

interface FullStop { readonly text: string; readonly start: number; readonly stop: number; readonly next: number }

/** The full stop ends a sentence rather than an abbreviation. */
function isLast({ text, start, stop, next }: FullStop): boolean {
  let from = stop
  while (from > start && stop - from <= ABBREVIATION_MAX && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from -= 1
  const word = text.slice(from, stop)
  if (/^\d{1,3}$/u.test(word) && from === start) return false
  if (word === '' || stop - from > ABBREVIATION_MAX) return true
  const lower = word.toLowerCase()
  if (lower === 'г' || lower === 'гг') return /\d\s*$/u.test(text.slice(Math.max(start, from - 3), from))
  if (NEVER_LAST.has(lower) || (MAGNITUDE.test(lower) && CAPITAL_UNIT.test(text.slice(next, next + 5)))) return false
  if (BEFORE_FIGURES.has(lower)) return !/[\p{N}№]/u.test(text.charAt(next))
  const isInitial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) || /^\p{Lu}\p{Ll}?(?:\.\p{Lu})+$/u.test(word)
  // `И. И. Иванов`: the word that follows is an initial itself
  if (isInitial && /^\p{Lu}\./u.test(text.slice(next, next + 3))) return false
  if (isInitial || SELDOM_LAST.has(lower)) return OPENERS.has(wordAt(text, next).toLowerCase())
  return true
}

/** `2,4 тыс. МВт`, `5 млн. USD`: the capital begins a unit. */
const MAGNITUDE = /^(?:тыс|млн|млрд|трлн|mln|bln)$/u
const CAPITAL_UNIT = /^(?:[МГТ](?:Вт|кал|байт|бит|Гц|Па)|USD|EUR|BYN|RUB|CNY)/u

function wordAt(text: string, from: number): string {
  let at = from
  while (at < from + 4 && OPENS.test(text.charAt(at))) at += 1
  return /^\p{L}+/u.exec(text.slice(at, at + 20))?.[0] ?? ''
}
