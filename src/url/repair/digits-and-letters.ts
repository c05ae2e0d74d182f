/** Reads letters and digits of one look as what the rest of a path's word or number is. */
import { isKnownWord, mayExist } from './known-words.ts'
import { isPathWord } from './path-words.ts'
import { WORD_MAX, wordMeant } from './word-meant.ts'
import type { Vocabulary } from './words.ts'

/** Words with a digit or a capital `I` of a letter's look in them: `t0rgovyy`, `Article5`. */
export function withLettersRead(url: string, vocabulary: Vocabulary): string {
  return withPath(url, path => path.replace(MIXED, (word: string) => lettersOf(word, vocabulary) ?? word))
}

/** So many letters, and a digit or two among them. */
const MIXED = /(?<![\p{L}\p{N}%])(?=[A-Za-z]*[0158I])[A-Za-z0158][a-z]*[0158I]{1,2}[a-z]*[0158I]?[a-z]*(?![\p{L}\p{N}])/gu
const MIXED_MIN = 5
const LOOKS: Readonly<Record<string, readonly string[]>> = { 0: ['o'], 1: ['l', 'i'], 5: ['s'], 8: ['b'], I: ['l', 'i'] }

function lettersOf(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < MIXED_MIN || word.length > WORD_MAX || /^I[a-z]+$/u.test(word) && isPathWord(word.toLowerCase())) return null
  let read = ['']
  for (const letter of word) read = read.flatMap(text => (LOOKS[letter] ?? [letter]).map(look => text + look))
  const capital = /^[A-Z]/u.test(word) && !word.startsWith('I')
  const lower = read.map(text => (capital ? text.charAt(0).toLowerCase() + text.slice(1) : text))
  const meant = lower.find(text => vocabulary.isTitled(text)) ?? lower.find(isPathWord) ?? lower.find(text => isKnownWord(text, vocabulary) || mayExist(text, vocabulary)) ?? lower.map(text => wordMeant(text, true, vocabulary)).find(text => text !== null)
  return typeof meant !== 'string' ? null : capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}

/** Numbers with a letter of a digit's look in them, where nothing but a number can stand. */
export function withDigitsRead(url: string): string {
  return withPath(url, path => path.replace(NUMBER, number => number.replace(/[A-Za-z](?!\d{0,20}$)|(?<=\d)[A-Za-z]|^[lIoO](?=\d)/gu, letter => DIGITS[letter] ?? letter)))
}

const NUMBER = /(?<=\/)(?:[01][lIoOsB]|[lIoO]\d|\d[lI])(?=\/)|(?<=[/.])1[oO](?=\.\d{4})|(?<==)\d{1,9}[lIoOsB]\d{0,9}(?=[&#]|$)|(?<=[/=])[A-Z]{1,3}\d{3,20}[olIBO]\d{0,20}(?=[/&#]|$)|(?<=\.\d{4}\.)\d{3,9}[oOlIB]\d{0,9}$/gu
const DIGITS: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', s: '5', S: '5', B: '8' }

function withPath(url: string, read: (path: string) => string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  return start < 0 ? url : url.slice(0, start) + read(url.slice(start))
}
