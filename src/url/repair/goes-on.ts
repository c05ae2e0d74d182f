/** Whether a token goes on with the address that stands before it. */
import { parse } from 'tldts'
import { fieldsOf, profileOf } from '../profiles/index.ts'
import { isPathWord } from './path-words.ts'
import type { Token } from './tokens.ts'
import { ADDRESS_START, DATE, isNextNote, PROSE, STOP } from './tokens.ts'
import { isWhole } from './whole.ts'
import { vocabularyOf } from './words.ts'

/** So many letters of a host tell that it may be the same again. */
const HOST_SEEN = 3
const PUNCTUATION = /^[.,;:)\]»"'>*/-]+$/u
const OPEN = /[-/_=&?%.:~]$/u
const FILE_OR_DOMAIN = /^(?:html?|php|pdf|aspx?|s?html?|cfm|cnn|jpe?g|docx?|xlsx?|pptx?|md|txt|csv|rtf|zip|xml|json|epub|djvu|com|org|net|edu|gov|info|by|ru|kz|int)\b/iu
const EXTENSION = /^(?:html|shtml|php|pdf|aspx?|docx?|xlsx?)$/u
/** Id and year, or a page's file: after it only a copy can follow. */
export const ENDED = /(?:-\d{5,6}-(?:19|20)\d\d|\.html?)\/?$/u

/** Whether token `place` goes on with the address that `joined` is so far. */
export function accepts(before: string, tokens: readonly Token[], place: number): boolean {
  const joined = before.replace(/^(?:https?:?\/{0,2})+(?=https?)/u, '')
  const token = tokens[place]?.text ?? ''
  if (STOP.test(token) || (DATE.test(token) && !OPEN.test(joined)) || isNextNote(joined, tokens, place)) return false
  // `. -` parts the areas of a description by GOST 7.1, and nothing in an address.
  if (joined.endsWith('.') && /^-+$/u.test(token)) return false
  if (PUNCTUATION.test(token)) return true
  if (isClosedBy(joined, token)) return true
  if (ADDRESS_START.test(token)) return hostStart(token) === '' || hostStart(joined) === '' || hostStart(joined) === hostStart(token) || /\/web\/[\d*]+\/?$/u.test(joined)
  if (joined.length > 0 && /https?:\/\/$/u.test(joined)) return true
  if (/[,;]$/u.test(joined) || closesSentence(joined, tokens, place)) return false
  if (isHostUnfinished(joined)) return OPEN.test(joined) || leadsToUrlish(tokens, place) || (/^[a-z0-9-]+$/u.test(token) && (tokens[place + 1] === undefined ? !PROSE.test(token) : isUrlish(tokens[place + 1]?.text ?? '')))
  if (joined.endsWith('.')) return goesOnAfterStop(joined, token)
  if (isRestOfExtension(joined, token)) return true
  if ((isWhole(joined) === true || ENDED.test(joined)) && !/^[-/_?&#]/u.test(token)) return token.length >= 4 && joined.includes(token.slice(0, 8))
  if (PROSE.test(token) && !joined.endsWith('-')) return false
  if (isUrlish(token)) return true
  if (OPEN.test(joined)) return !/^\p{Lu}\p{Ll}/u.test(token) || place === tokens.length - 1
  return leadsToUrlish(tokens, place) || leadsToFile(joined, tokens, place) || isLastPiece(joined, tokens, place)
}

/** A colon or a question mark, and a plain word of what is said after it, that names no parameter: the mark is the sentence's. */
function closesSentence(joined: string, tokens: readonly Token[], place: number): boolean {
  return /(?<!https?)[:?]$/iu.test(joined) && /^\p{Ll}+(?:-\p{Ll}+)?[.,;:!?)\]»”"“’'>]*$/u.test(tokens[place]?.text ?? '') && tokens[place + 1]?.text.startsWith('=') !== true
}

/** The site's addresses close with such a piece after an underscore, for which the blank stands: `…-v-grodno a1386420`. */
function isClosedBy(joined: string, token: string): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)(\/[^?#]*[a-z\d])$/u.exec(joined) ?? []
  const whole = `${path}_${token.replace(/[.,;:)\]»”"“’>]+$/u, '')}`
  return /^[a-z]?\d{5,}/u.test(token) && (profileOf(host)?.shapes.some(shape => shape.path.includes('_') && fieldsOf(shape, path) === null && fieldsOf(shape, whole) !== null) ?? false)
}

/** The host so far is no name under a public suffix. */
function isHostUnfinished(joined: string): boolean {
  const host = /^https?:\/\/([^/?#]*)$/u.exec(joined)?.[1]?.replace(/[.\s]+$/u, '').replace(/^www\./iu, '')
  if (host === undefined) return false
  const { domain, isIcann } = parse(host)
  return domain === null || isIcann !== true
}

/** A blank stands within the extension: `report-2020.p df`. */
function isRestOfExtension(joined: string, token: string): boolean {
  const opening = /\/[^/]*\.([a-z]{1,3})$/u.exec(joined)?.[1]
  return opening !== undefined && EXTENSION.test(opening + token.replace(/[.,;:)\]»”“"’'>]+$/u, ''))
}

/** Nothing but the rest of a number or of a word before the sentence stops. */
function isLastPiece(joined: string, tokens: readonly Token[], place: number): boolean {
  const token = tokens[place]?.text ?? ''
  const next = tokens[place + 1]?.text
  if (next !== undefined && !STOP.test(next) && !PUNCTUATION.test(next)) return false
  return (/^\d+[/.,;:)\]»”“"’>]*$/u.test(token) && /\d$/u.test(joined)) || (/^[a-z]+[.,;:)\]»”“"’>]*$/u.test(token) && /[-/][a-z]{1,2}$/u.test(joined)) || endsWord(joined, token)
}

/** Both pieces make up a word, and one of them is none. */
function endsWord(joined: string, token: string): boolean {
  const left = /[-_/]([a-z]+)$/u.exec(joined)?.[1] ?? ''
  const right = /^[a-z]+/u.exec(token)?.[0] ?? ''
  return left !== '' && right !== '' && !PROSE.test(right) && isKnownWord(left + right) && !(isKnownWord(left) && isKnownWord(right))
}

const words = vocabularyOf('')

function isKnownWord(word: string): boolean {
  return isPathWord(word) || (word.length >= WORD_MIN && words.isWord(word))
}

/** Shorter strings are Russian words by chance. */
const WORD_MIN = 4

function goesOnAfterStop(joined: string, token: string): boolean {
  if (isWhole(joined.slice(0, -1)) === true) return false
  return FILE_OR_DOMAIN.test(token) || (isUrlish(token) && /^[-a-z0-9]/u.test(token)) || !/^https?:\/\/[^/]*\.[a-z]{2,}\.$/u.test(joined) && /^\d/u.test(token)
    || /^https?:\/\/(?:www\.)?$/u.test(joined)
}

/** A short piece of a word, then pieces that only an address has. */
function leadsToUrlish(tokens: readonly Token[], place: number): boolean {
  for (const { text } of tokens.slice(place, place + 4)) {
    if (STOP.test(text) || ADDRESS_START.test(text)) return false
    if (/[,;:]$/u.test(text)) return isUrlish(text.replace(/[.,;:)\]]+$/u, ''))
    if (/^\p{Lu}\p{Ll}/u.test(text) || PROSE.test(text)) return false
    if (isUrlish(text) || text === '-') return true
  }
  return false
}

/** Plain words up to a file's extension: the underscores between them became blanks. */
function leadsToFile(joined: string, tokens: readonly Token[], place: number): boolean {
  if (!/\/[a-z]+$/u.test(joined)) return false
  for (const { text } of tokens.slice(place, place + FILE_WORDS_MAX)) {
    if (FILE_END.test(text)) return true
    if (!/^[a-z0-9]+$/u.test(text)) return false
  }
  return false
}

/** A file's name has no more words. */
const FILE_WORDS_MAX = 16
const FILE_END = /^[a-z0-9]+(?:\.(?:html?|php|pdf|aspx?|docx?|xlsx?)|\/)[.,;:)\]»”“"’>]*$/u

function hostStart(text: string): string {
  return text.replace(/^(?:https?:\/{0,2})*(?:www\.)?/iu, '').slice(0, HOST_SEEN).toLowerCase()
}

function isUrlish(token: string): boolean {
  return /[\p{L}\p{N}][-/_=%&?#~]|[-/_=%&?#~][\p{L}\p{N}]|^[-/_.][\p{L}\p{N}]|[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(token) || /https?:/u.test(token)
}
