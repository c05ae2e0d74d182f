/** Takes a gathered text apart: its scheme, the address once where it was printed twice, and where another begins. */
import type { UrlFlaw } from '../../model/url.ts'
import { keyOf } from '../key.ts'
import { profileOf } from '../profiles/index.ts'
import type { Doubt } from './align.ts'
import { trimEnd } from './trim.ts'
import { deinterleave } from './interleave.ts'
import { undouble } from './undouble.ts'
import { isWhole } from './whole.ts'

/** The scheme, `http://` where none is printed, and the rest; a scheme printed twice counts once. */
export function schemeOf(joined: string, flaws: Set<UrlFlaw>): { readonly scheme: string; readonly body: string; readonly offset: number } {
  const schemes = /^(?:https?:?-?\/{0,3})*(https?):?-?\/{2,3}(?=[^/])/iu.exec(joined)
  if (schemes === null) {
    flaws.add('scheme-missing')
    return { scheme: 'http://', body: joined, offset: 0 }
  }
  if (/^https?:?-?\/{0,3}https?/iu.test(schemes[0])) flaws.add('scheme-doubled')
  return { scheme: `${(schemes[1] ?? 'http').toLowerCase()}://`, body: joined.slice(schemes[0].length), offset: schemes[0].length }
}

export interface Copies {
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Readings of the whole text that can't be ruled out. */
  readonly others: readonly string[]
  readonly isGuess: boolean
  readonly isDoubled: boolean
  /** Where the next address begins in the body, when it holds two. */
  readonly restFrom: number | null
}

/** Places in the body that print left marked. */
export interface Marks {
  /** Hyphens at line ends. */
  readonly soft: ReadonlySet<number>
  /** Pieces that begin after a blank or a line's end. */
  readonly gaps: ReadonlySet<number>
  /** Those after a blank. */
  readonly blanks: ReadonlySet<number>
  readonly isSchemeDoubled: boolean
}

/** Two copies that are told by nothing but themselves must be so long. */
const WHOLE_MIN = 8

const SCHEME_INSIDE = /https?:-?\/{2}/giu
/** Where an address within an address begins: an archive's copy, a redirector's target, a viewer's document. */
const NESTED = /(?:[=/?&]|%3D|\bcache:(?:[\w-]{8,16}:)?)$/iu
/** Where one begins whatever its host: the parameter is made for addresses, or the place is a copy's date. */
const SURELY_NESTED = /(?:[?&](?:u|ur[li]|q|to|link|href|target|dest|destination|redirect\w*|return\w*|next|go|goto|src|source|file|doc|document|ref|referer|out|share\w*|continue|original|web|site|img|image|pdf)=|\/(?:web|wayback)\/(?:\d{4,14}|\*)(?:[a-z]{2}_)?\/)$/iu

/** The address that `body` (no scheme before it) holds, once; or the first of two. */
export function copiesOf(body: string, marks: Marks): Copies {
  const { soft, gaps, isSchemeDoubled } = marks
  const schemes = [...body.matchAll(SCHEME_INSIDE)]
  for (const match of schemes.filter(({ index }) => !SURELY_NESTED.test(body.slice(0, index)))) {
    // The scheme is left out of the alignment: both copies go on with the host.
    const text = body.slice(0, match.index) + body.slice(match.index + match[0].length)
    const whole = deinterleave(trimEnd(text), match.index)
    if (whole !== null && whole.text.length >= WHOLE_MIN) return { ...whole, isGuess: false, others: [], isDoubled: true, restFrom: null }
    const once = undouble(text, match.index, shiftedSoft(soft, match.index, match[0].length))
    if (once === null || (gaps.has(match.index) && areTwo(text, match.index, once.text)) || (hasOtherDigit(once, match.index) && !isCutCopy(text, match.index))) continue
    return { ...once, others: [], isDoubled: true, restFrom: null }
  }
  const second = schemes.find(match => !SURELY_NESTED.test(body.slice(0, match.index)) && !(NESTED.test(body.slice(0, match.index)) && hostOf(body) !== hostOf(body.slice(match.index + match[0].length))))
  if (second !== undefined) return { text: body.slice(0, second.index), doubts: [], others: [], isGuess: isOpeningOf(body, second) || isGlued(body, second, marks), isDoubled: false, restFrom: second.index }
  for (const at of hostsAgain(body)) {
    const once = undouble(body, at, soft)
    if (once === null) continue
    // A mirror keeps other hosts' files, perhaps its own, under their names.
    if (at === hostOf(body).length + 1 && !gaps.has(at) && !isSchemeDoubled) return { text: body, doubts: [], others: [once.text], isGuess: true, isDoubled: false, restFrom: null }
    return { ...once, others: [], isDoubled: true, restFrom: null }
  }
  const torn = tornHost(body)
  const mended = torn === null ? null : undouble(torn.text, torn.at, shiftedSoft(soft, torn.at, torn.at + body.length - torn.text.length))
  if (mended !== null) return { ...mended, others: [], isDoubled: true, restFrom: null }
  return { text: body, doubts: [], others: [], isGuess: false, isDoubled: false, restFrom: null }
}

/** The second copy begins within the host, `www.site.by/a/viw.site.by/a/view/b`: the text with what it lacks, and where it then begins. */
function tornHost(body: string): { readonly text: string; readonly at: number } | null {
  const host = hostOf(body)
  for (let from = 1; from <= host.length - HOST_SEEN; from += 1) {
    const at = body.toLowerCase().indexOf(`${host.slice(from)}/`, host.length)
    if (at < 0) continue
    return /[a-z0-9]/iu.test(body.charAt(at - 1)) ? { text: body.slice(0, at) + body.slice(0, from) + body.slice(at), at } : null
  }
  return null
}

/**
 * Whether two addresses that stand apart and look like copies are two: each whole, or one a page below the other. Where more
 * of the second stands twice, the first is its opening.
 */
function areTwo(text: string, at: number, once: string): boolean {
  const first = trimEnd(text.slice(0, at))
  const second = trimEnd(text.slice(at))
  if (isWhole(first) === true && isWhole(second) === true) return keyOf(first) !== keyOf(second)
  if (profileOf(hostOf(first)) !== null || first === second) return false
  if (second.startsWith(first)) return /^[/?#]/u.test(second.slice(first.length)) && trimEnd(once).length >= second.length
  return trimEnd(once) !== first && trimEnd(once) !== second
}

/** The first of two addresses may be no address but how the second begins, printed twice: nothing parts them but a blank. */
function isOpeningOf(body: string, second: RegExpExecArray): boolean {
  const first = body.slice(0, second.index)
  return /[a-z0-9]$/iu.test(first) && body.slice(second.index + second[0].length).startsWith(`${first}/`)
}

/** Nothing parts two addresses of one host: they may be copies that came apart in print. */
function isGlued(body: string, second: RegExpExecArray, { gaps, blanks }: Marks): boolean {
  const first = body.slice(0, second.index)
  const rest = body.slice(second.index + second[0].length)
  let alike = 0
  while (alike < first.length && first.charAt(alike) === rest.charAt(alike)) alike += 1
  if (/[.,;)]$/u.test(first)) return false
  const hosts = [hostOf(first), hostOf(rest)] as const
  if (!/\.[a-z0-9-]*[a-z](?::\d+)?$/u.test(hosts[1])) return true
  if (hosts[0] !== hosts[1] && alike >= HOST_SEEN && alike >= hosts[1].length - 1) return true
  if (gaps.has(second.index)) return alike >= first.length * ALIKE_MIN && (!WHOLE_END.test(first) || (blanks.has(second.index) && isOneDigitApart(first, trimEnd(rest))))
  return alike >= first.length * ALIKE_MIN
}

/** So many letters tell a host that print has cut. */
const HOST_SEEN = 8
/** What an address ends with that lacks nothing. */
const WHOLE_END = /(?:\d|\/|\.[a-z]{2,5})$/u

/** With nothing but a blank between, two that differ in one digit may be one printed twice. */
function isOneDigitApart(first: string, second: string): boolean {
  let different = 0
  for (let at = 0; at < first.length; at += 1) if (first.charAt(at) !== second.charAt(at)) different += 1
  return first.length === second.length && different === 1
}

/** Two articles of a site share less of their addresses (set estimate). */
const ALIKE_MIN = 0.6

/** The copies of the head, which the second begins at `at`, differ in a digit, as two addresses may. */
function hasOtherDigit({ text, doubts }: { readonly text: string; readonly doubts: readonly Doubt[] }, at: number): boolean {
  return doubts.some(doubt => doubt.end <= at && /^\d$/u.test(text.slice(doubt.start, doubt.end)) && /^\d$/u.test(doubt.other))
}

/** What stands before `at` is no address by itself: it breaks off within a slug, where its copy goes on. */
function isCutCopy(text: string, at: number): boolean {
  const whole = isWhole(trimEnd(text.slice(0, at)))
  return whole === false || (whole === null && /-[a-z]+$/u.test(text.slice(0, at)) && text.charAt(at * 2) === '-')
}

function shiftedSoft(soft: ReadonlySet<number>, at: number, length: number): ReadonlySet<number> {
  return new Set([...soft].map(place => (place > at ? place - length : place)))
}

/** Whether an address within the path is what is left of a copy: its host begins as the address's own does. */
export function holdsCopy(host: string, path: string): boolean {
  const inner = /https?:-?\/{2}/iu.exec(path)
  if (inner === null || SURELY_NESTED.test(path.slice(0, inner.index))) return false
  const nested = hostOf(path.slice(inner.index + inner[0].length)).replace(/^www\./u, '')
  const own = host.replace(/^www\./u, '')
  return nested !== own && nested.slice(0, HOST_SEEN - 2) === own.slice(0, HOST_SEEN - 2)
}

/** The host of an address without its scheme, lower case. */
export function hostOf(text: string): string {
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

