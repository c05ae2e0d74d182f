/** Finds the address that a gathered text holds, once where it was printed twice, before another begins. */
import type { Doubt } from './align.ts'
import { deinterleave } from './interleave.ts'
import { HOST_SEEN, hostOf } from './opening.ts'
import { trimEnd } from './trim.ts'
import { areTwo, hasOtherDigit, isCutCopy, isGlued, isOpeningOf, type Breaks } from './two-addresses.ts'
import { undouble } from './undouble.ts'

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
export interface Marks extends Breaks {
  /** Hyphens at line ends. */
  readonly soft: ReadonlySet<number>
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
  const host = hostOf(body), lower = body.toLowerCase()
  for (let from = 1; from <= host.length - HOST_SEEN; from += 1) {
    const at = lower.indexOf(`${host.slice(from)}/`, host.length)
    if (at < 0) continue
    return /[a-z0-9]/iu.test(body.charAt(at - 1)) ? { text: body.slice(0, at) + body.slice(0, from) + body.slice(at), at } : null
  }
  return null
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

/** Where the host, as far as its first letters tell, is printed again. */
function hostsAgain(body: string): readonly number[] {
  const opening = body.slice(0, 4).toLowerCase()
  const places: number[] = []
  const lower = body.toLowerCase()
  for (let at = lower.indexOf(opening, 5); at > 0 && places.length < 20; at = lower.indexOf(opening, at + 1)) places.push(at)
  return places
}

