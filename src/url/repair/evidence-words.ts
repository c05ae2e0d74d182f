/** The words of an address: which exist, which are a misreading away from one that does, which were joined or parted in print. */
import type { RepairEvidence } from '../../model/url.ts'
import { doubtsInCutSlug } from './cut-slugs.ts'
import { dottedHost, doubtfulNames, partedHost } from './doubts-host.ts'
import { partsOf } from './joined-words.ts'
import { numberRunIn } from './numbers-run-in.ts'
import { hasScrap, partedWord, strayBreaks } from './parted-words.ts'
import { misspelled, nearMixed, nearWord } from './doubts-words.ts'
import { profileOf } from '../profiles/index.ts'
import type { Gap } from './gather.ts'
import { isKnownWord, isRussianForm, mayExist } from './known-words.ts'
import { pathWordsOf, WORD_LENGTH_MAX, type PathWord } from './path-word.ts'
import { isPathWord } from './path-words.ts'
import { RUSSIAN_HOST } from './slug-place.ts'
import type { Writing } from './spellings.ts'
import { hostIn, one, ownWordsOf, WORD_MIN, type Surroundings } from './surroundings.ts'
import { isSpeakable, type Vocabulary } from './words.ts'

interface Read { readonly url: string; /** Its host stands in print, and letters of it were corrected. */ readonly isStrict: boolean }

/** `words` are the path's. */
export function ofWords({ url, isStrict }: Read, words: readonly string[], { vocabulary, joined: text, gaps, printed }: Surroundings): readonly RepairEvidence[] {
  const long = words.map(word => word.toLowerCase()).filter(word => word.length >= WORD_MIN && /^[a-z]+$/u.test(word))
  const strange = long.filter(word => !isKnownWord(word, vocabulary))
  const known = strange.length * 4 > long.length ? [] : long.filter(word => isKnownWord(word, vocabulary))
  const path = pathWordsOf(url)
  const host = hostIn(url)
  const breaks = breaksIn(text, gaps)
  const names = doubtfulNames(url, breaks)
  return [
    ...one('words-known', known),
    ...one('words-strange', strange),
    ...one('word-parted', [
      ...partedHost(host, text, { gaps, printed }), ...dottedHost(host, printed), ...names.parted, ...partedWords(path, vocabulary),
      ...strayBreaks(breaks, path, vocabulary), ...hyphensPut(path, text.toLowerCase(), vocabulary), ...guessedJoints(url, gaps, text),
    ]),
    ...one('words-joined', [...path.flatMap(word => partsOf(word, vocabulary) ?? []), ...numberRunIn(url, vocabulary), ...strayPieces(gaps, text, vocabulary)]),
    ...one('word-near', [...names.near, ...doubtsInCutSlug(url, vocabulary), ...nearWords(path, { host, isStrict, vocabulary }), ...nearMixed(url, vocabulary)]),
    ...one('spellings-mixed', misspelled(path.filter(({ text }) => !ownWordsOf(host).has(text)), { vocabulary, writes: writingOf(host) })),
  ]
}

function writingOf(host: string): Writing {
  const profile = profileOf(host)
  return profile?.writesJ === true ? 'ja' : profile?.isTransliterated === true ? 'ya' : null
}

function partedWords(path: readonly PathWord[], vocabulary: Vocabulary): readonly string[] {
  return path.flatMap((word, index) => {
    const next = path[index + 1]?.text ?? ''
    return partedWord(word, next, vocabulary) ?? (hasScrap(word, next, vocabulary) ? [word.text + next] : [])
  })
}

/** The letters on both sides of each hyphen at which print was broken. */
function breaksIn(text: string, gaps: readonly Gap[]): readonly (readonly [left: string, right: string])[] {
  return gaps.flatMap(({ at }) => {
    const [, left] = /([a-z]+)-$/iu.exec(text.slice(Math.max(0, at - WORD_LENGTH_MAX), at)) ?? []
    const [right] = /^[a-z]+/iu.exec(text.slice(at, at + WORD_LENGTH_MAX)) ?? []
    return left === undefined || right === undefined ? [] : [[left.toLowerCase(), right.toLowerCase()] as const]
  })
}

/** Words that print has as one, and the address with a hyphen. */
function hyphensPut(path: readonly PathWord[], printed: string, vocabulary: Vocabulary): readonly string[] {
  return path.flatMap(({ text: left, joint }, index) => {
    const right = path[index + 1]?.text ?? ''
    const whole = left + right
    return joint === '-' && left.length > 1 && right.length > 1 && printed.includes(whole) && !printed.includes(`${left}-${right}`) && mayExist(whole, vocabulary) ? [whole] : []
  })
}

/** Words of other languages are Russian ones by chance, but not so many of an address. */
const SURELY_MIN = 2

interface Reader { readonly host: string; readonly isStrict: boolean; readonly vocabulary: Vocabulary }

function nearWords(path: readonly PathWord[], { host, isStrict, vocabulary }: Reader): readonly string[] {
  const isRussian = path.some(({ text }) => text.length > WORD_MIN && vocabulary.isWord(text) && isSpeakable(text) && !isPathWord(text))
  const isSurelyRussian = path.filter(({ text }) => text.length > WORD_MIN && !isPathWord(text) && isRussianForm(text)).length >= SURELY_MIN
  const reading = { vocabulary, isRussian, isSurelyRussian, isStrict, isRussianSite: RUSSIAN_HOST.test(host) }
  const own = ownWordsOf(host)
  return path.filter(word => !own.has(word.text)).flatMap(word => nearWord(word, reading) ?? [])
}

/** Blanks between two words that the address joins by a mark of the repair's choice. */
function guessedJoints(url: string, gaps: readonly Gap[], text: string): readonly string[] {
  return gaps.flatMap(({ at, kind }, index) => {
    if (kind !== 'blank') return []
    const from = gaps[index - 1]?.at ?? 0, to = gaps[index + 1]?.at ?? text.length
    const left = /[a-z]{1,40}$/iu.exec(text.slice(Math.max(from, at - WORD_LENGTH_MAX), at))?.[0] ?? '', right = /^[a-z]{1,40}/iu.exec(text.slice(at, Math.min(to, at + WORD_LENGTH_MAX)))?.[0] ?? ''
    return left !== '' && right !== '' && url.includes(`${left}-${right}`) ? [`${left}-${right}`] : []
  })
}

/** A line of one piece of a word, below or above a page's end, that ran into the address's next word, or is no word where one may begin: running text breaks so too. */
function strayPieces(gaps: readonly Gap[], text: string, vocabulary: Vocabulary): readonly string[] {
  return gaps.flatMap(({ at, kind }, index) => {
    const end = gaps[index + 1]?.at ?? text.length, piece = text.slice(at, end)
    if (kind !== 'page' || !/^[a-z]+$/u.test(piece)) return []
    if (!/[a-z]/u.test(text.charAt(end))) return mayExist(piece, vocabulary) || /[a-z-]/u.test(text.charAt(at - 1)) ? [] : [piece]
    const word = (/[a-z]*$/u.exec(text.slice(Math.max(0, at - WORD_LENGTH_MAX), at))?.[0] ?? '') + (/^[a-z]*/u.exec(text.slice(at, at + WORD_LENGTH_MAX))?.[0] ?? '')
    return piece.length < WORD_MIN || !isKnownWord(piece, vocabulary) || !mayExist(word, vocabulary) ? [`${piece}|${text.slice(end, end + JOINED_SHOWN)}`] : []
  })
}

const JOINED_SHOWN = 12
