/** Repairs one gathered address: un-doubled or cut apart, its host, path and slug read, its verdict found. */
import type { RepairedUrl, RepairVerdict, UrlFlaw } from '../../model/url.ts'
import { keyOf } from '../key.ts'
import type { Gap } from './gather.ts'
import { profileOf } from '../profiles/index.ts'
import { isWordBreak, withHyphenBack } from './english.ts'
import { placed } from './site.ts'
import type { Placed } from './site.ts'
import type { Doubt } from './undouble.ts'
import { undouble } from './undouble.ts'
import { trimEnd, withoutMarkup } from './trim.ts'
import { isWhole } from './whole.ts'
import type { PrintedWord, Worded } from './wording.ts'
import { isTitledSlug, readWords } from './wording.ts'
import type { Vocabulary } from './words.ts'

/** An address as gathered. */
export interface Rough {
  readonly printed: string
  /** Joined pieces, scheme first where one is printed. */
  readonly joined: string
  readonly gaps: readonly Gap[]
  readonly flaws: readonly UrlFlaw[]
  readonly vocabulary: Vocabulary
}

/** How sure each verdict is, from the share of right ones among synthetic damage. */
const CONFIDENCE: Readonly<Record<RepairVerdict, number>> = { exact: 0.99, repaired: 0.95, ambiguous: 0.6, truncated: 0.5, unrecoverable: 0 }

/** Where the next address begins in `joined`, when it holds two; else `null`. */
export interface Repaired { readonly address: RepairedUrl | null; readonly restFrom: number | null }

export function repairSingle(rough: Rough): Repaired {
  const flaws = new Set<UrlFlaw>(rough.flaws)
  const soft = new Set(rough.gaps.filter(gap => gap.kind !== 'blank' && rough.joined.charAt(gap.at - 1) === '-').map(gap => gap.at - 1))
  const { scheme, body: loose, offset } = schemeOf(rough.joined, flaws)
  const body = trimEnd(loose).replace(/\/{2,}$/u, '/')
  const bodySoft = new Set([...soft].map(at => at - offset))
  const once = copiesOf(body, bodySoft)
  if (once.isDoubled) flaws.add('doubled')
  if (once.doubts.length > 0) flaws.add('copies-differ')
  const trimmed = trimEnd(once.text)
  if (once.restFrom === null && body !== loose) flaws.add('trailing')
  const cleaned = withoutMarkup(trimmed)
  if (cleaned !== trimmed) flaws.add('markup')
  const broken = new Set(rough.gaps.filter(gap => soft.has(gap.at - 1)).map(gap => /[a-z0-9]*(?=-$)/iu.exec(rough.joined.slice(Math.max(0, gap.at - 60), gap.at))?.[0] ?? ''))
  const address = finish({ ...rough, text: cleaned, scheme, offset, doubts: cleaned === trimmed ? once.doubts : [], isGuess: once.isGuess, flaws, broken })
  return { address, restFrom: once.restFrom === null ? null : once.restFrom + offset }
}

/** The scheme, `http://` where none is printed, and the rest; a scheme printed twice counts once. */
function schemeOf(joined: string, flaws: Set<UrlFlaw>): { readonly scheme: string; readonly body: string; readonly offset: number } {
  const schemes = /^(?:https?:?-?\/{0,3})*(https?):-?\/{2,3}(?=[^/])/iu.exec(joined)
  if (schemes === null) {
    flaws.add('scheme-missing')
    return { scheme: 'http://', body: joined, offset: 0 }
  }
  if (/^https?:?-?\/{0,3}https?/iu.test(schemes[0])) flaws.add('scheme-doubled')
  return { scheme: `${(schemes[1] ?? 'http').toLowerCase()}://`, body: joined.slice(schemes[0].length), offset: schemes[0].length }
}

interface Copies { readonly text: string; readonly doubts: readonly Doubt[]; readonly isGuess: boolean; readonly isDoubled: boolean; readonly restFrom: number | null }

const SCHEME_INSIDE = /https?:-?\/{2}/giu
/** An address within an address: an archive's copy, a redirector's target. */
const NESTED = /(?:[=/?&]|%3D)$/iu

function copiesOf(body: string, soft: ReadonlySet<number>): Copies {
  const schemes = [...body.matchAll(SCHEME_INSIDE)]
  for (const match of schemes) {
    // The scheme is left out of the alignment: both copies go on with the host.
    const text = body.slice(0, match.index) + body.slice(match.index + match[0].length)
    const once = undouble(text, match.index, shiftedSoft(soft, match.index, match[0].length))
    if (once !== null) return { ...once, isDoubled: true, restFrom: null }
  }
  const second = schemes.find(match => !(NESTED.test(body.slice(0, match.index)) && hostOf(body) !== hostOf(body.slice(match.index + match[0].length))))
  if (second !== undefined) return { text: body.slice(0, second.index), doubts: [], isGuess: false, isDoubled: false, restFrom: second.index }
  for (const at of hostsAgain(body)) {
    const once = undouble(body, at, soft)
    if (once !== null) return { ...once, isDoubled: true, restFrom: null }
  }
  return { text: body, doubts: [], isGuess: false, isDoubled: false, restFrom: null }
}

function shiftedSoft(soft: ReadonlySet<number>, at: number, length: number): ReadonlySet<number> {
  return new Set([...soft].map(place => (place > at ? place - length : place)))
}

function hostOf(text: string): string {
  return (text.split(/[/?#]/u, 1)[0] ?? '').toLowerCase()
}

/** Where the host, as far as its first letters tell, is printed again. */
function hostsAgain(body: string): readonly number[] {
  const opening = body.slice(0, 4).toLowerCase()
  const places: number[] = []
  const lower = body.toLowerCase()
  for (let at = lower.indexOf(opening, 5); at > 0 && places.length < 20; at = lower.indexOf(opening, at + 1)) places.push(at)
  return places
}

interface Draft extends Omit<Rough, 'flaws'> {
  readonly text: string
  readonly scheme: string
  readonly offset: number
  readonly doubts: readonly Doubt[]
  readonly isGuess: boolean
  readonly flaws: Set<UrlFlaw>
  /** Words before a hyphen at a line's end. */
  readonly broken: ReadonlySet<string>
}

function finish(draft: Draft): RepairedUrl | null {
  const { text, flaws } = draft
  const slash = text.search(/[/?#]/u)
  const hostEnd = slash < 0 ? text.length : slash
  const host = withLigatures(withDots(text.slice(0, hostEnd), draft), flaws)
  const site = placed(host, text.slice(hostEnd))
  if (site.host === '' || (site.isHostBroken && !/[.]/u.test(site.host))) return null
  const slug = slugOf(text, site, draft)
  const spelled = slug === null ? site.path : slug.before + slug.worded.text + slug.after
  const path = flaws.has('doubled') ? withQueryOnce(spelled) : spelled
  if (site.isCorrected || slug?.worded.isCorrected === true || host !== text.slice(0, hostEnd)) flaws.add('ocr')
  if (host !== text.slice(0, hostEnd)) flaws.add('host-broken')
  const url = draft.scheme + site.host + path
  const doubtful = site.profile === null && slug === null ? otherEnglish(path, draft) : null
  if (doubtful !== null) return judged(draft.printed, { url: draft.scheme + site.host + doubtful, others: [url], flaws, isUnsure: true })
  const again = repetition(slug?.worded.text ?? '', draft.vocabulary)
  const others = new Set((slug?.worded.others ?? []).map(other => draft.scheme + site.host + (slug?.before ?? '') + other + (slug?.after ?? '')))
  if (again !== null && draft.flaws.has('doubled')) others.add(draft.scheme + site.host + (slug?.before ?? '') + again + (slug?.after ?? ''))
  for (const other of otherCopy(draft, slug, url)) others.add(other)
  return judged(draft.printed, { url, others: [...others].filter(other => other !== url), flaws, isUnsure: site.isHostBroken || draft.isGuess || (flaws.has('doubled') && isLeftOver(slug, draft.vocabulary)) })
}

/** A query whose values, or parameters, were printed twice in pieces: `?id=7=7&p=A&p=A12` is `?id=7&p=A12`. */
function withQueryOnce(path: string): string {
  const [before = '', query] = path.split(/\?(.*)/su)
  if (query === undefined) return path
  const kept: string[] = []
  for (const part of query.split('&')) {
    const once = part.replace(/^([^=]+)=([^=]+)=\2$/u, '$1=$2')
    const last = kept.at(-1)
    if (last !== undefined && once.startsWith(last)) kept[kept.length - 1] = once
    else kept.push(once)
  }
  return `${before}?${kept.join('&')}`
}

/** A run of words that stands twice on end, taken once; `null` where there is none or the title has it twice as well. */
function repetition(slug: string, vocabulary: Vocabulary): string | null {
  const words = slug.split('-')
  const titled = vocabulary.titled.join('-')
  for (let size = 2; size * 2 <= words.length; size += 1) {
    for (let at = 0; at + size * 2 <= words.length; at += 1) {
      const run = words.slice(at, at + size).join('-')
      if (run !== words.slice(at + size, at + size * 2).join('-') || run.length < REPEATED_MIN) continue
      const letters = words.slice(at, at + size).filter(word => /^[a-z]{2,}$/u.test(word)).join('-')
      if (!titled.includes(`${letters}-${letters}`)) return [...words.slice(0, at), ...words.slice(at + size)].join('-')
    }
  }
  return null
}

/** Signs that a piece still stands twice: a word again near itself, digits before the id that begin it. */
function isLeftOver(slug: Slug | null, vocabulary: Vocabulary): boolean {
  if (slug === null) return false
  const words = slug.worded.text.split('-')
  const id = /^-(\d{5,6})-/u.exec(slug.after)?.[1] ?? ''
  const last = words.at(-1) ?? ''
  if (/^\d+$/u.test(last) && id.startsWith(last)) return true
  return words.some((word, index) => (word.length >= 4 && words.indexOf(word, index + 1) > 0 && vocabulary.titled.indexOf(word) === vocabulary.titled.lastIndexOf(word))
    || (word === 'a' && (words[index - 1] ?? '').endsWith('a')))
}

/** Shorter runs repeat by chance. */
const REPEATED_MIN = 8

/** What comes of the other copy where the copies differ outside the slug's words. */
function otherCopy(draft: Draft, slug: Slug | null, url: string): readonly string[] {
  const outside = draft.doubts.filter(doubt => slug === null || doubt.start < slug.start || doubt.end > slug.end)
  if (outside.length === 0) return []
  let text = draft.text
  for (const doubt of [...outside].reverse()) text = text.slice(0, doubt.start) + doubt.other + text.slice(doubt.end)
  const other = finish({ ...draft, text, doubts: [], flaws: new Set() })
  return other?.url === undefined || other.url === null || other.url === url ? [] : [other.url]
}

/** Letter pairs that some fonts print as one glyph, which comes out of a PDF as a capital. */
const LIGATURES: Readonly<Record<string, string>> = { U: 'tt', Y: 'ft', A: 'ti' }

/** A host whose ligatures came out as capitals, where the scheme shows that they did (`hUp`). */
function withLigatures(host: string, flaws: ReadonlySet<UrlFlaw>): string {
  return flaws.has('scheme-broken') && /[a-z]/u.test(host) ? host.replace(/[UYA](?=[a-z])/gu, letter => LIGATURES[letter] ?? letter) : host
}

/** A host that lost its full stops to blanks has them again where the blanks were. */
function withDots(host: string, draft: Draft): string {
  const gapsAt = new Set(draft.gaps.map(gap => gap.at - draft.offset))
  if (/\.[a-z]{2,}$/iu.test(host)) return gapsAt.has(3) && /^www[a-z0-9]/iu.test(host) ? `${host.slice(0, 3)}.${host.slice(3)}` : host
  let dotted = host
  for (const gap of [...draft.gaps].reverse()) {
    const at = gap.at - draft.offset
    if (at > 0 && at < host.length) dotted = `${dotted.slice(0, at)}.${dotted.slice(at)}`
  }
  return dotted.replace(/\.{2,}/gu, '.')
}

/** The path as it was before print lost a mark in it, as far as English words tell; `null` where they tell nothing. */
function otherEnglish(path: string, draft: Draft): string | null {
  const blanks = draft.gaps.filter(gap => gap.kind === 'blank')
  const at = (blanks[0]?.at ?? 0) - draft.offset
  if (blanks.length === 1 && !draft.flaws.has('doubled') && isWordBreak(draft.text.slice(0, at), draft.text.slice(at))) {
    const pathAt = at - (draft.text.length - path.length)
    return `${path.slice(0, pathAt)}_${path.slice(pathAt)}`
  }
  return withHyphenBack(path)
}

interface Slug {
  /** Range of the slug's words in the un-doubled text. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly worded: Worded
}

function slugOf(text: string, site: Placed, draft: Draft): Slug | null {
  const { before, words: dotted, after } = slugIn(site.path)
  const words = site.profile === null ? dotted : dotted.replace(/[-.]+/gu, mark => (mark.includes('.') ? '-' : mark))
  if (words !== dotted) draft.flaws.add('dot-dash')
  if (!words.includes('-') && !ONE_WORD_SLUG.test(words)) return null
  if (site.profile?.isTransliterated !== true && !isRussian(words, draft.vocabulary) && !isTitledSlug(words, draft.vocabulary)) return null
  // The text's slug starts as far from its end as the path's does, whatever became of host and sections.
  const start = startOfSegment(text, site.path.slice(before.length))
  const printed = printedWords(words, { start, ...draft })
  const worded = readWords(printed, { vocabulary: draft.vocabulary, isDoubled: draft.flaws.has('doubled'), writesJ: site.profile?.writesJ === true })
  return { start, end: start + dotted.length, before, after, worded: dotted.includes('-.-') ? { ...worded, others: [...worded.others, dotted] } : worded }
}

/** A slug of one word is as long as several run together. */
const ONE_WORD_SLUG = /^[a-z]{12,}$/u
/** On sites without a profile a slug is Russian when so many of its longer words are. */
const RUSSIAN_SHARE = 0.5

/** The segment with most hyphens, without the id, year or extension at its end. */
function slugIn(path: string): { readonly before: string; readonly words: string; readonly after: string } {
  const segments = (path.split(/[?#]/u, 1)[0] ?? '').split('/')
  let index = segments.length - 1
  if (segments[index] === '') index -= 1
  for (const [at, segment] of segments.entries()) if (at > 1 && count(segment) > count(segments[index] ?? '')) index = at
  const segment = segments[index] ?? ''
  const words = /^([a-z0-9._-]*?)(?:-\d{5,8}(?:-(?:19|20)\d\d)?|\.[a-z]{2,5})?$/u.exec(segment)?.[1] ?? ''
  const before = segments.slice(0, index).join('/') + '/'
  return { before, words, after: path.slice(before.length + words.length) }
}

function count(segment: string): number {
  return segment.split('-').length
}

function isRussian(words: string, vocabulary: Vocabulary): boolean {
  const long = words.split('-').filter(word => word.length >= 5)
  return long.length >= 3 && long.filter(word => vocabulary.isWord(word)).length >= long.length * RUSSIAN_SHARE
}

/** Where in `text` the segment begins that has as many segments after it as `rest` says. */
function startOfSegment(text: string, rest: string): number {
  const after = rest.split('/').length
  return text.split('/').slice(0, -after).join('/').length + 1
}

function printedWords(words: string, { start, doubts, broken }: { readonly start: number; readonly doubts: readonly Doubt[]; readonly broken: ReadonlySet<string> }): readonly PrintedWord[] {
  let at = start
  return words.split('-').map(word => {
    const own = doubts.filter(doubt => doubt.start >= at && doubt.end <= at + word.length)
    let other = word
    for (const doubt of [...own].reverse()) other = other.slice(0, doubt.start - at) + doubt.other + other.slice(doubt.end - at)
    at += word.length + 1
    return { text: word, other: own.length === 0 ? null : other, isBroken: broken.has(word) }
  }).filter((word, index, all) => word.text !== '' || index === all.length - 1)
}

/** What no address ends with: a hyphen, half an escape, the beginning of another address. */
const CUT_END = /(?:[-_]+|%[0-9A-F]?|[hH]ttps?:?\/{0,2})$/u

interface Findings { readonly url: string; readonly others: readonly string[]; readonly flaws: Set<UrlFlaw>; readonly isUnsure: boolean }

function judged(printed: string, { url, others, flaws, isUnsure }: Findings): RepairedUrl {
  const prefix = url.replace(/-+\/$/u, '/').replace(CUT_END, '')
  const isCut = isWhole(prefix) === false || (isWhole(prefix) === null && prefix !== url)
  if (isCut) flaws.add('truncated')
  const verdict: RepairVerdict = isCut ? 'truncated' : others.length > 0 || isUnsure || /%(?![0-9a-f]{2})/iu.test(prefix) || hasStrangeWord(prefix) ? 'ambiguous' : isGuess(flaws) ? 'repaired' : 'exact'
  return { printed, url: prefix, verdict, confidence: CONFIDENCE[verdict], alternatives: others, flaws: [...flaws], key: keyOf(prefix) }
}

/** A capital within a small word of a hyphenated slug, or a word so long that a hyphen may be lost in it. */
function hasStrangeWord(url: string): boolean {
  if (!/(?:-[a-z]+){2}/u.test(url)) return false
  return /(?<=[-/])[a-z]+[A-Z][a-z]*(?=-)/u.test(url) || (profileOf(hostOf(url.replace(/^https?:\/\//u, ''))) === null && /(?<=[-/])[a-z]{20,}(?=[-/.]|$)/u.test(url))
}

/** Letters were corrected, rather than pieces put together. */
function isGuess(flaws: ReadonlySet<UrlFlaw>): boolean {
  return flaws.has('ocr') || flaws.has('scheme-broken') || flaws.has('markup') || flaws.has('host-broken') || flaws.has('dot-dash')
}
