/** The print of an address: where it was joined, what it was printed with, and what stands in or behind it that is not its own. */
import type { RepairedUrl, RepairEvidence } from '../../model/url.ts'
import { piecesWithin } from './copies-within.ts'
import { copyAfter, piecesAfter, wordAfter } from './doubts-print.ts'
import { isKnownWord, mayExist } from './known-words.ts'
import { isWhole } from './whole.ts'
import { misfit } from './misfit.ts'
import { hostIn, one, ownWordsOf, pathIn, WORD_MIN, type Surroundings } from './surroundings.ts'

type Address = Pick<RepairedUrl, 'flaws' | 'url'>

/** A page's number: alone on its line; at the end, where an address may wrap so too, of no more digits than a page has, or below a blank line. */
const LONE_NUMBER = /\n[^\S\n]*\d{1,4}[^\S\n]*(?=\n)|\n[^\S\n]*\d{1,3}\s*$|\n[^\S\n]*\n[^\S\n]*\d{1,4}\s*$/gu

export function ofPrint({ flaws, url }: Address, { joined, gaps, printed, vocabulary }: Surroundings): readonly RepairEvidence[] {
  const at = (wanted: (before: string, after: string) => boolean) => gaps.filter(gap => wanted(joined.slice(0, gap.at).slice(-8), joined.slice(gap.at, gap.at + 8))).map(gap => `${joined.slice(0, gap.at).slice(-8)}|${joined.slice(gap.at, gap.at + 8)}`)
  const numbers = [...printed.matchAll(LONE_NUMBER)].map(([number]) => number.trim())
  const own = ownWordsOf(hostIn(url ?? ''))
  const folders = pathIn(url ?? '').split(/[/?&=#]/u)
  return [
    ...(flaws.includes('copies-differ') ? one('copies-differ', ['']) : flaws.includes('doubled') ? one('copies-agree', ['']) : []),
    ...(flaws.every(flaw => flaw === 'trailing') ? one('print-sound', ['']) : []),
    ...one('hyphen-at-break', at((before, after) => /\p{L}-$/u.test(before) && /^\p{L}/u.test(after))),
    ...one('joined-within', at((before, after) => /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))),
    ...one('blank-within', [...numbersParted(gaps, joined), ...gaps.filter(({ kind }) => kind === 'blank').flatMap(({ at: place }) => wordAcross(joined, place)).filter(word => folders.includes(word) && !own.has(word) && !mayExist(word, vocabulary))]),
    ...one('number-joined', numbers.filter(number => joined.includes(number) && !(url !== null && url.replace(/\/$/u, '').endsWith(number) && isWhole(url) === true))),
  ]
}

/** Numbers with a blank between them in a folder that has an underscore: another may have stood there. */
function numbersParted(gaps: Surroundings['gaps'], joined: string): readonly string[] {
  return gaps.filter(({ at, kind }) => kind === 'blank' && /_\d{2}$/u.test(joined.slice(Math.max(0, at - 3), at)) && /^\d{3}/u.test(joined.slice(at, at + 3))).map(({ at }) => joined.slice(Math.max(0, at - 8), at + 8))
}

/** The word that two pieces make up; none where either side is no letter. A folder that is no word, with a blank in it, may have had an underscore there. */
function wordAcross(joined: string, place: number): readonly string[] {
  const [left = '', right = ''] = [/\p{L}{1,30}$/u.exec(joined.slice(Math.max(0, place - 30), place))?.[0], /^\p{L}{1,30}/u.exec(joined.slice(place, place + 30))?.[0]]
  return left === '' || right === '' ? [] : [(left + right).toLowerCase()]
}

/** What stands behind the address like more of it. */
export function ofRest(url: string, flaws: RepairedUrl['flaws'], surroundings: Surroundings): readonly RepairEvidence[] {
  const { after, vocabulary } = surroundings
  return one('print-goes-on', [...restIn(after), ...piecesAfter(url, after), ...wordAfter(url, after, vocabulary), ...sentenceWord(surroundings), ...innerAt(url, surroundings), ...lastLine(url, after), ...(SMALL_LAST.exec(url) ?? []), ...(HALF_ENDING.exec(url) ?? []), ...misfit(url), ...(flaws.includes('ocr') ? lineBehindFolder(url, after) : [])])
}

/** A plain word that a blank parts from the mark before it, as the last piece, where the sentence goes on behind it: it may be the sentence's. */
function sentenceWord({ joined, gaps, after }: Surroundings): readonly string[] {
  const last = gaps.at(-1)
  if (last?.kind !== 'blank' || !/[/?=&~_]$/u.test(joined.slice(0, last.at)) || !SENTENCE.test(after)) return []
  return /^\p{Ll}{2,30}$/u.exec(joined.slice(last.at)) ?? []
}

/** Words in small letters, but for those that say when an address was seen. */
const SENTENCE = /^[^\S\n]{1,3}(?!accessed|retrieved|visited|viewed|cited|last|date|дата)\p{Ll}{2,30}(?!\p{L})/u

/** Another copy of the address behind it or left within it. `words` are the path's. */
export function ofCopies(address: Address, words: readonly string[], surroundings: Surroundings): readonly RepairEvidence[] {
  const url = address.url ?? ''
  return one('copy-follows', [...copyAfter(url, surroundings.after), ...piecesWithin(address), ...ownHostWithin(url), ...copyWithin(address, words, surroundings)])
}

/** The year that the note names. */
export function ofYear(url: string, before: string): readonly RepairEvidence[] {
  const years = [...url.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year)
  return one('year-agrees', years.filter(year => before.includes(year)))
}

/** What no headline ends with: a preposition, an article, or two letters; where a site cuts slugs of itself, a slash closes them. */
const SMALL_LAST = /(?<=-[a-z\d]{1,40})-(?:[a-z]{1,2}|and|for|the|with|from|dlja|dlya)$/u

/** The beginning of a file's ending. */
const HALF_ENDING = /(?<=\/[^?]{3,400})\.(?:h|ht|p|ph|pd|a|as)$/u

const SCHEME_LENGTH = 'https://'.length
/** So much of what stands where it shouldn't is shown. */
const COPY_LOOK = 80

/** A line that begins like a name or a number below an address that ends at a folder. */
function lineBehindFolder(url: string, after: string): readonly string[] {
  return url.endsWith('/') && /^[^\S\n]*\n\s*[A-Z\d]/u.test(after) ? [after.trim().slice(0, COPY_LOOK)] : []
}

/** A word or a number alone on the last line, below a blank one, when the address ends at a folder: other matter of the page stands between. */
function lastLine(url: string, after: string): readonly string[] {
  return url.endsWith('/') ? LAST_LINE.exec(after) ?? [] : []
}

const LAST_LINE = /(?<=\n[^\S\n]{0,200}\n[^\S\n]{0,200})(?:[a-z]{2,20}(?=\W{0,8}(?:$|[Aa]ccessed|[Rr]etrieved|Дата|дата))|\d{5,12}(?=\W{0,8}(?:$|\d{1,3}\s)))/u

/** Whether another address, of no archive's, begins at a line's end or a blank within this one. */
function innerAt(url: string, { joined, gaps }: Surroundings): readonly string[] {
  const inner = /^https?:\/\/[^/?#]*(.*?)(https?:\/\/.*)$/su.exec(url)
  if (inner === null || /archive|cache|translat|[=:]$/iu.test(url.slice(0, url.length - (inner[2] ?? '').length))) return []
  return gaps.filter(({ at }) => at > SCHEME_LENGTH && /^https?:\/\//u.test(joined.slice(at, at + SCHEME_LENGTH))).map(({ at }) => joined.slice(at, at + COPY_LOOK))
}

/** The address's own host once more within its path, where no parameter holds an address. */
function ownHostWithin(url: string): readonly string[] {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/u.exec(url) ?? []
  return host !== '' && path.split('/').some(segment => segment.includes('.') && (segment.replace(/^www\./u, '') === host || host.endsWith(`-${segment}`))) ? [host] : []
}

/**
 * Words that nobody knows in an address that was printed twice in pieces, where print has fewer letters than two copies of it:
 * pieces of the second copy are left within it.
 */
function copyWithin({ flaws, url }: Address, words: readonly string[], { joined, gaps, vocabulary }: Surroundings): readonly string[] {
  if (!flaws.includes('doubled') || !gaps.some(({ at }) => /^[\p{L}\p{N}]{2}$/u.test(joined.slice(at - 1, at + 1)))) return []
  const [printed, read] = [joined, url ?? ''].map(text => text.replace(/https?:\/\//gu, '').length)
  if ((read ?? 0) * 2 - (printed ?? 0) < LEFT_WITHIN_MIN) return []
  return words.map(word => word.toLowerCase()).filter(word => word.length >= WORD_MIN && !isKnownWord(word, vocabulary))
}

/** A copy cut by fewer letters at its end leaves nothing. */
const LEFT_WITHIN_MIN = 3

/** What follows an address after a blank or a line's end like a piece of it: letters with a digit, hyphen or ending in them. */
function restIn(after: string): readonly string[] {
  const next = /^[^\S\n]{0,2}\n?([A-Za-z\d_/?=&.-]{2,60})(?=[\s,;)\]”»"]|$)/u.exec(after)?.[1]?.replace(/[.]+$/u, '') ?? ''
  if (PAGES.test(next) || /^(?:https?|www)/iu.test(next)) return []
  return /[A-Za-z]\d|\d[A-Za-z]|[a-z]-[a-z]|[_?=&]|[A-Z]\.[A-Z]|^[^.]+\.(?:html?|pdf|php|aspx?)$/u.test(next) ? [next] : []
}

/** Pages, ordinals and the like. */
const PAGES = /^(?:pp?\.?\d|\d+(?:st|nd|rd|th|s)$|[A-Za-z]{1,3}\d{1,3}$)/u
