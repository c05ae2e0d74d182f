/** Gathers what speaks for and against a repaired address: the note's title, words that exist, the site's shape, the print. */
import type { RepairedUrl, RepairEvidence, RepairEvidenceCode } from '../../model/url.ts'
import { KNOWN_HOSTS, profileOf } from '../profiles/index.ts'
import type { SiteProfile } from '../profiles/index.ts'
import { confusionDistance } from './confusions.ts'
import { hostOf } from './copies.ts'
import { dottedHost, doubtfulLabel, doubtfulNames, isKnownHost, partedHost } from './doubts-host.ts'
import { beginningBefore, copyAfter, hostNear, piecesAfter, shortMended, wordAfter } from './doubts-print.ts'
import { hasScrap, numberRunIn, partedWord, partsOf, strayBreaks } from './doubts-joints.ts'
import { misspelled, nearMixed, nearWord } from './doubts-words.ts'
import type { Gap } from './gather.ts'
import { isKnownWord, mayExist } from './known-words.ts'
import { oddMarksIn } from './odd-marks.ts'
import { pathWordsOf } from './path-word.ts'
import { isPathWord } from './path-words.ts'
import { RUSSIAN_HOST } from './slug-place.ts'
import { WELL_KNOWN_HOSTS } from './well-known.ts'
import { isWhole } from './whole.ts'
import type { Vocabulary } from './words.ts'
import { isSpeakable } from './words.ts'

/** What stands around an address in print. */
export interface Surroundings {
  /** Its pieces joined, with the places where they were joined. */
  readonly joined: string
  readonly gaps: readonly Gap[]
  /** The address as printed, line breaks included. */
  readonly printed: string
  /** What the note says before it. */
  readonly before: string
  /** What follows it in the note. */
  readonly after: string
  readonly vocabulary: Vocabulary
}

/** Everything found, in the order of `RepairEvidenceCode`; each code once. */
export function evidenceFor(address: Omit<RepairedUrl, 'evidence' | 'confidence'>, surroundings: Surroundings): readonly RepairEvidence[] {
  const url = address.url ?? ''
  const words = wordsOf(url)
  const found: RepairEvidence[] = [
    ...shapeOf(url), ...ofTitle(words, surroundings.vocabulary).filter(({ code }) => code !== 'title-goes-on' || isWhole(url) !== true), ...ofWords({ url, isStrict: address.flaws.includes('ocr') && isHostPrinted(url, surroundings) }, words, surroundings), ...ofYear(url, surroundings.before),
    ...ofPrint(address, surroundings), ...one('odd-mark', oddMarksIn(url)), ...one('copy-follows', copyAfter(url, surroundings.after)),
    ...one('print-goes-on', [...restIn(surroundings.after), ...piecesAfter(url, surroundings.after), ...wordAfter(url, surroundings.after, surroundings.vocabulary)]),
    ...one('print-goes-on', innerAt(url, surroundings)), ...one('print-goes-on', address.flaws.includes('ocr') && url.endsWith('/') && /^[^\S\n]*\n\s*[A-Z\d]/u.test(surroundings.after) ? [surroundings.after.trim().slice(0, COPY_LOOK)] : []), ...one('host-near', nearHosts(url)), ...one('host-near', doubtfulLabel(hostIn(url))), ...one('copy-follows', ownHostWithin(url)), ...one('copy-follows', copyWithin(address, words, surroundings)), ...one('word-near', address.flaws.includes('ocr') ? shortMended(url, surroundings.printed) : []), ...one('host-near', foldedHost(url, surroundings.printed)),
    ...one('beginning-lost', address.flaws.includes('scheme-missing') ? beginningBefore(surroundings.before) : []),
  ]
  const isCorrected = GUESSED.some(flaw => address.flaws.includes(flaw))
  if (isCorrected) found.push({ code: 'letters-corrected', saw: [] })
  if (address.alternatives.length > 0) found.push({ code: 'other-readings', saw: address.alternatives })
  else if (address.verdict === 'ambiguous') found.push({ code: 'left-open', saw: [] })
  return found
}

/** Flaws that are mended by guessing letters rather than by putting pieces together. */
const GUESSED = ['ocr', 'host-broken', 'dot-dash', 'markup', 'hyphen-lost'] as const
/** Shorter words prove nothing. */
const WORD_MIN = 4
/** So many words of a title must stand in the address for it to be its title. */
const TITLED_MIN = 2
/** Words of a title after the address's last that show that the address has lost its end. */
const REST_MIN = 2
/** No more words are shown. */
const SAW_MAX = 6
/** No address's own words are more; hostile ones are looked at so far. */
const WORDS_MAX = 60
/** What notes say between a title and its address. */
const NOISE = new Set(('electronic resource resurs elektronnyj elektronnyi elektronnyy rezhim dostupa available retrieved from official website site press service portal materials sajt sait sayt oficialnyj ofitsialnyj ofitsialnyy '
  + 'http https accessed dannye portala with data obrashhenija nauchnaja nauchnaya nauchnaia statja statya statia').split(' '))

const one = (code: RepairEvidenceCode, saw: readonly string[]): readonly RepairEvidence[] => (saw.length === 0 ? [] : [{ code, saw: saw.slice(0, SAW_MAX) }])

/** Words of the path, in order, numbers left out; of an address within the address none. */
function wordsOf(url: string): readonly string[] {
  const path = url.replace(/^https?:\/\/[^/?#]*/u, '').split(/https?(?::|%3A)/iu, 1)[0] ?? ''
  return path.split(/[^\p{L}\p{N}]+/u).filter(word => /^\p{L}+$/u.test(word)).slice(0, WORDS_MAX)
}

function shapeOf(url: string): readonly RepairEvidence[] {
  const host = hostOf(url.replace(/^https?:\/\//u, ''))
  if (isWhole(url) === true) return one('site-shape', [host])
  if (profileOf(host) !== null) return []
  return STRANGE_HOST.test(host) ? one('host-strange', [host]) : []
}

/** `v` twice, a digit or a mark within letters, no dot, or an end that no domain has. */
const STRANGE_HOST = /vv|[a-z][01][a-z]|[^\p{L}\p{N}.:-]|^[^.]*$|(?:^|\.)[-]|\.(?:[^.]|\p{L}*\d\p{L}*)$|^ww\.|^w{4,}/u

function ofTitle(words: readonly string[], vocabulary: Vocabulary): readonly RepairEvidence[] {
  const long = words.map(word => word.toLowerCase()).filter(word => word.length >= WORD_MIN)
  const titled = long.filter(word => vocabulary.isTitled(word))
  if (titled.length < TITLED_MIN || titled.length * 3 < long.length) return []
  const missing = long.filter(word => !vocabulary.isTitled(word))
  const misspelled = missing.flatMap(word => {
    const near = vocabulary.titled.find(candidate => candidate.length >= WORD_MIN && !long.includes(candidate) && confusionDistance(word, candidate, 2) <= 2)
    return near === undefined ? [] : [`${word} / ${near}`]
  })
  const last = words.at(-1)?.toLowerCase() ?? ''
  const lastAt = Math.max(...titled.map(word => vocabulary.titled.lastIndexOf(word)))
  const rest = vocabulary.titled.slice(lastAt + 1).filter(word => word.length >= WORD_MIN && !NOISE.has(word) && !long.includes(word))
  const isOpen = vocabulary.isTitled(last) || vocabulary.titled.some(word => word.startsWith(last))
  return [...one('title-agrees', titled), ...one('title-goes-on', isOpen && rest.length >= REST_MIN ? rest : []), ...one('title-misspelled', misspelled)]
}

function ofWords({ url, isStrict }: { readonly url: string; readonly isStrict: boolean }, words: readonly string[], { vocabulary, joined: text, gaps, printed: whole }: Surroundings): readonly RepairEvidence[] {
  const long = words.map(word => word.toLowerCase()).filter(word => word.length >= WORD_MIN && /^[a-z]+$/u.test(word))
  const isKnown = (word: string) => isKnownWord(word, vocabulary)
  const strange = long.filter(word => !isKnown(word))
  const path = pathWordsOf(url)
  const parted = path.flatMap((word, index) => {
    const next = path[index + 1]?.text ?? ''
    return partedWord(word, next, vocabulary) ?? (hasScrap(word, next, vocabulary) ? [word.text + next] : [])
  })
  const breaks = gaps.flatMap(({ at }) => {
    const [, left] = /([a-z]+)-$/iu.exec(text.slice(Math.max(0, at - WORD_LENGTH_MAX), at)) ?? [], [right] = /^[a-z]+/iu.exec(text.slice(at, at + WORD_LENGTH_MAX)) ?? []
    return left === undefined || right === undefined ? [] : [[left.toLowerCase(), right.toLowerCase()] as const]
  })
  const stray = strayBreaks(breaks, path, vocabulary)
  const host = /^https?:\/\/([^/?#]*)/u.exec(url)?.[1] ?? ''
  const names = doubtfulNames(url, breaks)
  const printed = text.toLowerCase()
  const put = path.flatMap(({ text: left, joint }, index) => {
    const whole = left + (path[index + 1]?.text ?? '')
    return joint === '-' && left.length > 1 && whole.length > left.length + 1 && printed.includes(whole) && !printed.includes(`${left}-${path[index + 1]?.text ?? ''}`) && mayExist(whole, vocabulary) ? [whole] : []
  })
  const joined = path.flatMap(word => partsOf(word, vocabulary) ?? [])
  const isRussian = path.some(({ text }) => text.length > WORD_MIN && vocabulary.isWord(text) && isSpeakable(text) && !isPathWord(text))
  const own = ownWordsOf(host)
  const near = [...names.near, ...path.filter(word => !own.has(word.text)).flatMap(word => nearWord(word, { vocabulary, isRussian, isStrict, isRussianSite: RUSSIAN_HOST.test(host) }) ?? []), ...nearMixed(url, vocabulary)]
  return [...one('words-known', strange.length * 4 > long.length ? [] : long.filter(isKnown)), ...one('words-strange', strange), ...one('word-parted', [...partedHost(host, text, { gaps, printed: whole }), ...dottedHost(host, whole), ...names.parted, ...parted, ...stray, ...put, ...guessedJoints(url, gaps, text)]), ...one('words-joined', [...joined, ...numberRunIn(url, vocabulary), ...strayPieces(gaps, text, vocabulary)]), ...one('word-near', near), ...one('spellings-mixed', misspelled(path, vocabulary))]
}

/** No word of a slug is longer. */
const WORD_LENGTH_MAX = 40
const SCHEME_LENGTH = 'https://'.length
/** So much of what stands where it shouldn't is shown. */
const COPY_LOOK = 80

/** Whether the host stands in print as it was read: what was corrected is then a word of the path. */
export function isHostPrinted(url: string, { printed }: Pick<Surroundings, 'printed'>): boolean {
  return printed.replace(/\s/gu, '').toLowerCase().includes((/^https?:\/\/(?:www\.)?([^/?#]*)/u.exec(url)?.[1] ?? '').toLowerCase())
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

/** An unknown host that print spells with letters of another alphabet: they look alike, but who tells which was meant? */
function foldedHost(url: string, printed: string): readonly string[] {
  const host = (/^https?:\/\/([^/?#]*)/u.exec(url)?.[1] ?? '').toLowerCase()
  if (isKnownHost(host) || /[^\x20-\x7e]/u.test(host)) return []
  const own = printed.replace(/^\W*h\S{0,4}:?\s?\/\s?\//iu, '').slice(0, host.length)
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(own) ? [own] : []
}

/** The address's own host once more within its path, where no parameter holds an address. */
function ownHostWithin(url: string): readonly string[] {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/u.exec(url) ?? []
  return host !== '' && path.split('/').some(segment => segment.replace(/^www\./u, '') === host) ? [host] : []
}

/**
 * Words that nobody knows in an address that was printed twice in pieces, where print has fewer letters than two copies of it:
 * pieces of the second copy are left within it.
 */
function copyWithin({ flaws, url }: Pick<RepairedUrl, 'flaws' | 'url'>, words: readonly string[], { joined, gaps, vocabulary }: Surroundings): readonly string[] {
  if (!flaws.includes('doubled') || !gaps.some(({ at }) => /^[\p{L}\p{N}]{2}$/u.test(joined.slice(at - 1, at + 1)))) return []
  const [printed, read] = [joined, url ?? ''].map(text => text.replace(/https?:\/\//gu, '').length)
  if ((read ?? 0) * 2 - (printed ?? 0) < LEFT_WITHIN_MIN) return []
  return words.map(word => word.toLowerCase()).filter(word => word.length >= WORD_MIN && !isKnownWord(word, vocabulary))
}

/** A copy cut by fewer letters at its end leaves nothing. */
const LEFT_WITHIN_MIN = 3

/** A line of one piece of a word, below or above a page's end, that ran into the address's next word: running text breaks so too. */
function strayPieces(gaps: readonly Gap[], text: string, vocabulary: Vocabulary): readonly string[] {
  return gaps.flatMap(({ at, kind }, index) => {
    const end = gaps[index + 1]?.at ?? text.length, piece = text.slice(at, end)
    const isBelow = kind === 'page' && /^[a-z]+$/u.test(piece) && /[a-z]/u.test(text.charAt(end))
    return isBelow && (piece.length < WORD_MIN || !isKnownWord(piece, vocabulary)) ? [`${piece}|${text.slice(end, end + JOINED_SHOWN)}`] : []
  })
}

const JOINED_SHOWN = 12

/** Whether another address, of no archive's, begins at a line's end or a blank within this one. */
function innerAt(url: string, { joined, gaps }: Surroundings): readonly string[] {
  const inner = /^https?:\/\/[^/?#]*(.*?)(https?:\/\/.*)$/su.exec(url)
  if (inner === null || /archive|cache|translat|[=:]$/iu.test(url.slice(0, url.length - (inner[2] ?? '').length))) return []
  return gaps.filter(({ at }) => at > SCHEME_LENGTH && /^https?:\/\//u.test(joined.slice(at, at + SCHEME_LENGTH))).map(({ at }) => joined.slice(at, at + COPY_LOOK))
}

const hostIn = (url: string) => (/^https?:\/\/([^/?#]*)/u.exec(url)?.[1] ?? '').toLowerCase()

/** Known hosts that the address's is a letter or a hyphen from. */
function nearHosts(url: string): readonly string[] {
  const host = (/^https?:\/\/([^/?#]*)/u.exec(url)?.[1] ?? '').toLowerCase()
  if (profileOf(host) !== null) return []
  return host.includes('-') && !knownHosts.has(host.replace(/^www\./u, '')) && knownHosts.has(host.replace(/^www\./u, '').replace('-', '')) ? [host.replace('-', '')] : hostNear(host, knownHosts)
}

/** Sections and fixed words of the site's addresses. */
function ownWordsOf(host: string): ReadonlySet<string> {
  const profile = profileOf(host)
  if (profile === null) return NO_WORDS
  const own = ownWords.get(profile) ?? new Set([...profile.sections, ...profile.words].flatMap(word => [word, ...word.split(/[-_]/u)]))
  ownWords.set(profile, own)
  return own
}

const NO_WORDS: ReadonlySet<string> = new Set()
const ownWords = new WeakMap<SiteProfile, ReadonlySet<string>>()

const knownHosts = new Set([...KNOWN_HOSTS, ...WELL_KNOWN_HOSTS].flatMap(host => [host, host.split('.').slice(-2).join('.')]))

function ofYear(url: string, before: string): readonly RepairEvidence[] {
  const years = [...url.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year)
  return one('year-agrees', years.filter(year => before.includes(year)))
}

/** The word that two pieces make up; none where either side is no letter. A folder that is no word, with a blank in it, may have had an underscore there. */
function wordAcross(joined: string, place: number): readonly string[] {
  const [left = '', right = ''] = [/\p{L}{1,30}$/u.exec(joined.slice(Math.max(0, place - 30), place))?.[0], /^\p{L}{1,30}/u.exec(joined.slice(place, place + 30))?.[0]]
  return left === '' || right === '' ? [] : [(left + right).toLowerCase()]
}

/** A page's number: alone on its line; at the end, where an address may wrap so too, of no more digits than a page has, or below a blank line. */
const LONE_NUMBER = /\n[^\S\n]*\d{1,4}[^\S\n]*(?=\n)|\n[^\S\n]*\d{1,3}\s*$|\n[^\S\n]*\n[^\S\n]*\d{1,4}\s*$/gu

function ofPrint({ flaws, url }: Pick<RepairedUrl, 'flaws' | 'url'>, { joined, gaps, printed, vocabulary }: Surroundings): readonly RepairEvidence[] {
  const at = (wanted: (before: string, after: string) => boolean) => gaps.filter(gap => wanted(joined.slice(0, gap.at).slice(-8), joined.slice(gap.at, gap.at + 8))).map(gap => `${joined.slice(0, gap.at).slice(-8)}|${joined.slice(gap.at, gap.at + 8)}`)
  const numbers = [...printed.matchAll(LONE_NUMBER)].map(([number]) => number.trim())
  const own = ownWordsOf(/^https?:\/\/([^/?#]*)/u.exec(url ?? '')?.[1] ?? '')
  const folders = (url ?? '').replace(/^https?:\/\/[^/?#]*/u, '').split(/[/?&=#]/u)
  return [
    ...(flaws.includes('copies-differ') ? one('copies-differ', ['']) : flaws.includes('doubled') ? one('copies-agree', ['']) : []),
    ...(flaws.every(flaw => flaw === 'trailing') ? one('print-sound', ['']) : []),
    ...one('hyphen-at-break', at((before, after) => /\p{L}-$/u.test(before) && /^\p{L}/u.test(after))),
    ...one('joined-within', at((before, after) => /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))),
    ...one('blank-within', gaps.filter(({ kind }) => kind === 'blank').flatMap(({ at: place }) => wordAcross(joined, place)).filter(word => folders.includes(word) && !own.has(word) && !mayExist(word, vocabulary))),
    ...one('number-joined', numbers.filter(number => joined.includes(number))),
  ]
}

/** What follows an address after a blank or a line's end like a piece of it: letters with a digit, hyphen or ending in them. */
function restIn(after: string): readonly string[] {
  const next = /^[^\S\n]{0,2}\n?([A-Za-z\d_/?=&.-]{2,60})(?=[\s,;)\]”»"]|$)/u.exec(after)?.[1]?.replace(/[.]+$/u, '') ?? ''
  if (PAGES.test(next) || /^(?:https?|www)/iu.test(next)) return []
  return /[A-Za-z]\d|\d[A-Za-z]|[a-z]-[a-z]|[_?=&]|[A-Z]\.[A-Z]|^[^.]+\.(?:html?|pdf|php|aspx?)$/u.test(next) ? [next] : []
}

/** Pages, ordinals and the like. */
const PAGES = /^(?:pp?\.?\d|\d+(?:st|nd|rd|th|s)$|[A-Za-z]{1,3}\d{1,3}$)/u
