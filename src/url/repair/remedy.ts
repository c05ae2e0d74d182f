/**
 * Mends what no other step has: a word of a finished address that is none and that one or two misread letters, a lost hyphen or
 * one put in explain. What was read before stays beside it, so nothing becomes certain by it.
 */
import type { RepairedUrl } from '../../model/url.ts'
import { keyOf } from '../key.ts'
import { withDigitsRead, withLettersRead } from './digits-and-letters.ts'
import { lacksEnding } from './endings.ts'
import { isForm } from './forms.ts'
import { numberRunIn } from './numbers-run-in.ts'
import { hostOf } from './opening.ts'
import { partedWord } from './parted-words.ts'
import { pathWordsOf } from './path-word.ts'
import type { PathWord } from './path-word.ts'
import { isPathWord, isPlainWord } from './path-words.ts'
import { wordMeant } from './word-meant.ts'
import { COMPOUND_PART_MIN, isSmall, wordsApart } from './words-apart.ts'
import { isCompound } from './words.ts'
import type { Vocabulary } from './words.ts'

/** Where an address needs more, it is not read at all. */
const CHANGES_MAX = 6
/** Shorter words don't tell the language. */
const WORD_MIN = 5

/** `address` as it must have been, where words of its path show that; else `address` itself. */
export function remedied<A extends RepairedUrl>(address: A, vocabulary: Vocabulary): A {
  const { url, verdict } = address
  if (url === null || (verdict !== 'exact' && verdict !== 'repaired' && verdict !== 'ambiguous' && verdict !== 'truncated')) return address
  const mended = mendedUrl(url, vocabulary)
  if (mended === url) return address
  const isWholeNow = endingLacks(url) && !endingLacks(mended)
  return { ...address, url: mended, key: keyOf(mended), verdict: verdict === 'truncated' && !isWholeNow ? verdict : 'ambiguous', alternatives: [url, ...address.alternatives.filter(other => other !== mended)], flaws: [...new Set([...address.flaws.filter(flaw => !isWholeNow || flaw !== 'truncated'), 'ocr' as const])] }
}

/** Whether the site's articles end otherwise. */
function endingLacks(url: string): boolean {
  const rest = url.replace(/^https?:\/\/(?:www\.)?/u, ''), host = hostOf(rest)
  return lacksEnding(host, rest.slice(host.length))
}

function mendedUrl(printed: string, vocabulary: Vocabulary): string {
  const url = withDigitsRead(withLettersRead(withNumbersApart(printed, vocabulary), vocabulary))
  const words = pathWordsOf(url)
  const isRussian = words.some(({ text }) => text.length >= WORD_MIN && vocabulary.isWord(text) && !isPathWord(text))
  const changes: (readonly [from: string, to: string])[] = []
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.text ?? ''
    const whole = areOne(word, next, vocabulary) ? word.text + next : areTwoWords(word.text, next) || (vocabulary.isWord(word.text) && vocabulary.isWord(next)) ? null : partedWord(word, next, vocabulary)
    const meant = whole ?? wordsApart(word, vocabulary) ?? wordMeant(word.text, isRussian, vocabulary)
    if (meant !== null) changes.push([whole === null ? word.text : `${word.text}-${next}`, meant])
  }
  return changes.slice(0, CHANGES_MAX).reduce(replaced, url)
}

/** Halves of a long Russian word that are none alone: `elektr-ostantsiju`. */
function areOne({ text, joint }: PathWord, next: string, vocabulary: Vocabulary): boolean {
  const isHalf = (word: string): boolean => word.length >= COMPOUND_PART_MIN && !isPathWord(word) && !isForm(word, COMPOUND_PART_MIN) && !vocabulary.isTitled(word)
  return joint === '-' && isHalf(text) && /^[a-z]{4,}$/u.test(next) && isCompound(text + next) && !vocabulary.isTitled(next)
}

/** A hyphen between a word and the number it ran into: `na15`, `report123742`. */
function withNumbersApart(url: string, vocabulary: Vocabulary): string {
  const runs = numberRunIn(url, vocabulary).filter(run => !/[a-z]\d$/u.test(run) || isSmall(run.slice(0, -1))).map(run => [run, run.replace(/(?<=[a-z])(?=\d)/u, '-')] as const)
  return runs.reduce(replaced, url).replace(ID_RUN_IN, (whole, word: string, id: string) => (/^[0-9a-f]+$/u.test(word) ? whole : `${word}-${id}`))
}

/** An id after a slug's last word. */
const ID_RUN_IN = /(?<=[/-])([a-z]{4,26})(\d{6,10}|(?=[0-9a-f]*[a-f])\d{5}[0-9a-f]{4,})(?=\.html?$|\/?$)/u

/** English compounds are written in one word or in two (`roadmap`, `road-map`). */
function areTwoWords(left: string, right: string): boolean {
  return left.length >= COMPOUND_PART_MIN && right.length >= COMPOUND_PART_MIN && isPlainWord(left) && isPlainWord(right)
}

/** Whole words of the path only. */
function replaced(url: string, [from, to]: readonly [string, string]): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  for (let at = url.indexOf(from, start); at >= 0; at = url.indexOf(from, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(url.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(url.charAt(at + from.length))) continue
    return url.slice(0, at) + to + url.slice(at + from.length)
  }
  return url
}
