/** The link behind a printed address, where it was made of the same damaged print: it follows the correction. */
import type { Correction } from '../model/correction.ts'
import type { Edit } from './edits.ts'

/**
 * Whether a link was made of what is printed: of all of it, or of its first line, as programs make links while one types. A
 * link that leads elsewhere was set on purpose, and one that leads to the new address has nothing to follow.
 */
export function isMadeOf(link: string, { printed, address }: Pick<Correction, 'printed' | 'address'>): boolean {
  const print = bare(printed)
  if (bare(link) === bare(address)) return false
  // A program may have set a scheme before what began with one.
  return [link, link.replace(/^https?:\/\//iu, '')].map(bare).some(made => made.length >= LINK_LENGTH_MIN && print.startsWith(made))
}

/** `a.by/x`; less says nothing of what it was made of. */
const LINK_LENGTH_MIN = 6

/** Programs escape what a link can't hold, add a scheme, and leave out a sentence's end. */
function bare(address: string): string {
  return unescaped(address).replace(/\s+/gu, '').replace(/^https?:\/*/iu, '').replace(/^www\./iu, '').replace(/[.,;)/]+$/u, '')
}

function unescaped(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** No link's text is longer. */
const WITHIN_MAX = 20_000

/** `[start, end)` of the source. */
export interface Place { readonly start: number; readonly end: number }
/** An attribute of the element that holds a place: its value as written, and where that stands. */
export interface Held extends Place { readonly value: string }

/** `name` and `attribute` as a pattern, prefixes included; `null` where no such element holds `at`. */
export function heldBy(source: string, at: number, { name, attribute }: { readonly name: string; readonly attribute: string }): Held | null {
  const from = Math.max(0, at - WITHIN_MAX)
  const before = source.slice(from, at)
  const opening = [...before.matchAll(new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, 'giu'))].at(-1)
  if (opening === undefined || opening[0].endsWith('/>') || new RegExp(`</${name}\\s*>`, 'iu').test(before.slice(opening.index))) return null
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(opening[0])
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  if (found === null || value === undefined) return null
  const end = from + opening.index + found.index + found[0].length - (found[3] === undefined ? 1 : 0)
  return { value, start: end - value.length, end }
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

/** An attribute's value as it reads. */
export function decodedAttribute(value: string): string {
  return value.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/giu, (all, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (name !== undefined) return SIGNS[name.toLowerCase()] ?? all
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10_FFFF ? String.fromCodePoint(code) : all
  })
}

type WrittenIn = (address: string) => string

/** Edits of attributes that hold the link itself (`href`, `xlink:href`), each once. */
export function attributeEdits(source: string, places: readonly Place[], correction: Correction, { written, ...of }: { readonly name: string; readonly attribute: string; readonly written: WrittenIn }): readonly Edit[] {
  const held = places.map(({ start }) => heldBy(source, start, of)).filter(each => each !== null)
  return held.filter((each, index) => held.findIndex(({ start }) => start === each.start) === index && isMadeOf(decodedAttribute(each.value), correction))
    .map(({ start, end }) => ({ start, end, text: written(correction.address) }))
}

/** `[print](destination "title")`, `[print][name]` with `[name]: destination`; what stands in brackets of its own is its own print. */
export function markdownEdits(source: string, places: readonly Place[], correction: Correction): readonly Edit[] {
  const last = places.at(-1)
  if (last === undefined) return []
  const after = source.slice(last.end, last.end + WITHIN_MAX)
  const inline = /^[^\][\n]{0,400}\]\((\s{0,9}<?)([^\s<>)]+)/u.exec(after)
  if (inline !== null) {
    const [all, , value = ''] = inline
    const end = last.end + all.length
    return isMadeOf(value, correction) ? [{ start: end - value.length, end, text: markdownDestination(correction.address) }] : []
  }
  const name = /^[^\][\n]{0,400}\](?:\[([^\]\n]{1,200})\])/u.exec(after)?.[1]
  if (name === undefined) return []
  for (const { index, 0: all, 1: own = '', 2: value = '' } of source.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,9}<?([^\s<>]+)/gmu)) {
    if (own.toLowerCase() !== name.toLowerCase() || !isMadeOf(value, correction)) continue
    const end = index + all.length
    return [{ start: end - value.length, end, text: markdownDestination(correction.address) }]
  }
  return []
}

const markdownDestination = (address: string) => address.replace(/[()<>\s]/gu, sign => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))

/** `\href{destination}{print}`. */
export function latexEdits(source: string, places: readonly Place[], correction: Correction): readonly Edit[] {
  const [first] = places
  if (first === undefined) return []
  const from = Math.max(0, first.start - WITHIN_MAX)
  const before = source.slice(from, first.start)
  const at = before.lastIndexOf('\\href')
  const found = at < 0 ? null : /^\\href\s{0,9}\{([^{}]*)\}\s{0,9}\{[^}]*$/u.exec(before.slice(at))
  if (found === null) return []
  const [all, value = ''] = found
  const start = from + at + all.indexOf('{') + 1
  return isMadeOf(value.replace(/\\([%#_&])/gu, '$1'), correction) ? [{ start, end: start + value.length, text: correction.address.replace(/[%#]/gu, '\\$&') }] : []
}
