/** Reads what stands within a leaf of Markdown: text, links, notes, citations, code. Every step is linear in the leaf's length. */
import { BLOCK } from '../html-names.ts'
import { LABEL_MAX } from './block-parser.ts'
import { CodeSpans } from './code-spans.ts'
import { flanksOf, pairEmphasis, type EmphasisSign } from './emphasis.ts'
import { attributesEnd, autolinkAt, citationKeyAt, destinationAt, entityAt, mathEnd, shiftedEnd, tagAt, unescaped } from './inline-patterns.ts'
import type { Leaf } from './leaf.ts'
import { labelKey } from './leaves.ts'

/** What a stretch [from, to) of a leaf's text is. */
export type Inline =
  /** `text` is what is meant, `null` where it stands there as it is. */
  | { readonly kind: 'text', readonly from: number, readonly to: number, readonly text: string | null }
  | { readonly kind: 'code', readonly from: number, readonly to: number }
  | { readonly kind: 'note', readonly from: number, readonly to: number, readonly label: string }
  | { readonly kind: 'cite', readonly from: number, readonly to: number, readonly key: string, readonly isNarrative: boolean }
  /** Pairs; those of `raised` and links may lack a partner in HTML. `target`: of links. */
  | { readonly kind: 'open' | 'close', readonly what: 'link' | 'inline-note' | 'raised', readonly from: number, readonly to: number, readonly target: string | null }
  /** A tag of HTML that parts blocks. */
  | { readonly kind: 'part', readonly from: number, readonly to: number }
  | (EmphasisSign & { readonly kind: 'emphasis' })

export interface Surroundings {
  /** Addresses of reference links by `labelKey`. */
  readonly links: ReadonlyMap<string, string>
  /** Whether `[^label]` is a marker. */
  readonly isNote: (label: string) => boolean
  /** Whether `@key` outside of brackets cites something. */
  readonly isWork: (key: string) => boolean
  /** Whether `[@key]` cites something, known or not. */
  readonly hasWorks: boolean
}

/** In the order of the text; what is left out is markup. */
export function readInline(leaf: Leaf, around: Surroundings): readonly Inline[] {
  return new InlineReader(leaf, around).read()
}

interface Opener { readonly index: number; readonly from: number; readonly to: number; readonly what: '[' | '![' | '^['; readonly cites: number }

/** Up to the next character that may be markup. */
const PLAIN = /[^\\`*_[\]!^~<&@$:]+/uy
const NOTE = new RegExp(String.raw`^\[\^([^\s[\]^]{1,${LABEL_MAX}})\]`, 'u')
const REFERENCE = new RegExp(String.raw`^\[([^[\]]{0,${LABEL_MAX}})\]`, 'u')

class InlineReader {
  private readonly found: Inline[] = []
  private readonly openers: Opener[] = []
  /** Signs known to close what was opened before, by their places. */
  private readonly closers = new Set<number>()
  private readonly codeSpans: CodeSpans
  private readonly text: string
  private at = 0
  private addressEnd = 0
  private hasCommentEnds = true
  private cites = 0
  private citesGrouped = 0

  constructor(leaf: Leaf, private readonly around: Surroundings) {
    this.text = leaf.text
    this.codeSpans = new CodeSpans(leaf.text)
  }

  read(): readonly Inline[] {
    while (this.at < this.text.length) {
      PLAIN.lastIndex = this.at
      const plain = PLAIN.exec(this.text)?.[0].length ?? 0
      if (plain > 0) this.take(plain)
      else this.sign(this.text.charAt(this.at))
    }
    pairEmphasis(this.found.filter(inline => inline.kind === 'emphasis'))
    return this.found
  }

  /** Goes on behind what is read as text: as it stands, or as `text`. */
  private take(length: number, text: string | null = null): void {
    this.found.push({ kind: 'text', from: this.at, to: this.at + length, text })
    this.at += length
  }

  private sign(sign: string): void {
    const next = this.text.charAt(this.at + 1)
    if (sign === '\\') this.escape(next)
    else if (sign === '`') this.code()
    else if (sign === '&') this.entity()
    else if (sign === '<') this.angle()
    else if (sign === '!' && next === '[') this.open('![')
    else if (sign === '[') this.bracket()
    else if (sign === ']') this.close()
    else if (sign === '^' && next === '[' && !this.closers.has(this.at)) this.open('^[')
    else if (sign === '~' && next === '~' && !this.isInAddress(2)) this.skip(2)
    else if (sign === '^' || sign === '~') this.shifted(sign)
    else if (sign === '*' || sign === '_') this.emphasis(sign)
    else if (sign === '@') this.cite()
    else if (sign === '$') this.take(Math.max(1, mathEnd(this.text, this.at) - this.at))
    else if (sign === ':') this.address()
    else this.take(1)
  }

  private skip(length: number): void {
    this.at += length
  }

  private escape(next: string): void {
    if (next === '\n' || next === '\r') this.take(2, '\n')
    else if (next === ' ') this.take(2, '\u00a0')
    else if (/[!-/:-@[-`{-~]/u.test(next)) this.take(2, next)
    else this.take(1)
  }

  private entity(): void {
    const entity = entityAt(this.text, this.at)
    if (entity === null) this.take(1)
    else this.take(entity.end - this.at, entity.text)
  }

  private code(): void {
    const run = /^`+/u.exec(this.text.slice(this.at))?.[0].length ?? 1
    const span = this.codeSpans.at(this.at, run)
    if (span === null) {
      this.take(run)
      return
    }
    this.found.push({ kind: 'code', from: span.from, to: span.to })
    this.at = attributesEnd(this.text, span.end)
  }

  private angle(): void {
    const { text, at } = this
    if (text.startsWith('<!--', at)) {
      this.comment()
      return
    }
    const autolink = autolinkAt(text, at)
    if (autolink !== null) {
      this.link(autolink.target, [at + 1, autolink.end - 1], autolink.end)
      return
    }
    const tag = tagAt(text, at)
    if (tag === null) {
      this.take(1)
      return
    }
    if (tag.name === 'br') {
      this.take(tag.end - at, '\n')
      return
    }
    const place = { kind: tag.isEnd ? 'close' as const : 'open' as const, from: at, to: tag.end, target: tag.href }
    if (tag.name === 'sup') this.found.push({ ...place, what: 'raised' })
    else if (tag.name === 'a' && (tag.isEnd || tag.href !== null)) this.found.push({ ...place, what: 'link' })
    else if (BLOCK.has(tag.name)) this.found.push({ kind: 'part', from: at, to: tag.end })
    this.at = tag.end
  }

  private comment(): void {
    const end = this.hasCommentEnds ? this.text.indexOf('-->', this.at + 4) : -1
    this.hasCommentEnds = end >= 0
    if (end < 0) this.take(4)
    else this.at = end + 3
  }

  private link(target: string, [from, to]: readonly [number, number], end: number): void {
    this.found.push({ kind: 'open', what: 'link', from: this.at, to: from, target }, { kind: 'text', from, to, text: null }, { kind: 'close', what: 'link', from: to, to: end, target: null })
    this.at = end
  }

  private bracket(): void {
    const note = NOTE.exec(this.text.slice(this.at, this.at + LABEL_MAX + 3))
    const [written = '', label = ''] = note ?? []
    if (note === null || !this.around.isNote(label)) {
      this.open('[')
      return
    }
    this.found.push({ kind: 'note', from: this.at, to: this.at + written.length, label })
    this.at += written.length
  }

  private open(what: Opener['what']): void {
    this.openers.push({ index: this.found.length, from: this.at, to: this.at + what.length, what, cites: this.cites })
    this.take(what.length)
  }

  private close(): void {
    const opener = this.openers.pop()
    const end = this.at + 1
    if (opener === undefined) {
      this.take(1)
      return
    }
    const link = opener.what === '^[' ? null : this.linkBehind(opener)
    const attributes = attributesEnd(this.text, link?.end ?? end)
    if (opener.what === '^[') this.pair(opener, 'inline-note', { target: null, end })
    // a picture's address is no source; its words are read
    else if (link !== null) this.pair(opener, 'link', { target: opener.what === '![' ? null : link.target, end: attributes })
    else if (this.cites > Math.max(opener.cites, this.citesGrouped) || this.isBehindCite(opener)) this.group(opener)
    else if (attributes > end) this.pair(opener, 'link', { target: null, end: attributes })
    else this.take(1)
  }

  /** The link that `]` at the present place ends, by what follows it or by its own text. */
  private linkBehind({ to }: Opener): { readonly target: string, readonly end: number } | null {
    const end = this.at + 1
    const direct = destinationAt(this.text, end)
    if (direct !== null) return direct
    const own = this.at - to > LABEL_MAX ? '' : this.text.slice(to, this.at)
    const reference = this.text.charAt(end) === '[' ? REFERENCE.exec(this.text.slice(end, end + LABEL_MAX + 2)) : null
    const target = this.around.links.get(labelKey(reference?.[1] === undefined || reference[1] === '' ? own : reference[1]))
    return target === undefined ? null : { target: unescaped(target.replace(/^<(.*)>$/su, '$1')), end: end + (reference?.[0].length ?? 0) }
  }

  private pair({ index, from, to }: Opener, what: 'link' | 'inline-note', { target, end }: { readonly target: string | null, readonly end: number }): void {
    this.found[index] = { kind: 'open', what, from, to, target }
    this.found.push({ kind: 'close', what, from: this.at, to: end, target: null })
    this.at = end
  }

  /** Whether a bracket is `[p. 3]` behind `@smith`. */
  private isBehindCite({ index }: Opener): boolean {
    const [before, between] = [this.found[index - 2], this.found[index - 1]]
    const isBlank = between?.kind === 'text' && this.text.slice(between.from, between.to) === ' '
    return between?.kind === 'cite' || (isBlank && before?.kind === 'cite')
  }

  /** `[see @smith, p. 3; @brown]`: of a group only what it cites is read. */
  private group({ index }: Opener): void {
    const cited = this.found.slice(index).filter(({ kind }) => kind === 'cite')
    this.found.length = index
    this.found.push(...cited)
    this.citesGrouped = this.cites
    this.skip(1)
  }

  private cite(): void {
    const found = /[\p{L}\p{N}]/u.test(this.text.charAt(this.at - 1)) || this.isInAddress(1) ? null : citationKeyAt(this.text, this.at)
    const isCited = found !== null && (this.around.isWork(found.key) || (this.around.hasWorks && this.openers.length > 0))
    if (!isCited) {
      this.take(1)
      return
    }
    this.found.push({ kind: 'cite', from: this.at, to: found.end, key: found.key, isNarrative: this.openers.every(({ what }) => what === '^[') })
    this.cites += 1
    this.at = found.end
  }

  /** `^2^` and `~2~`: what is sunk is read as it stands. */
  private shifted(sign: '^' | '~'): void {
    const { text, at } = this
    const isClose = this.closers.has(at)
    const end = isClose || this.isInAddress(1) ? null : shiftedEnd(text, at)
    if (!isClose && end === null) {
      this.take(1)
      return
    }
    if (end !== null) this.closers.add(end)
    if (sign === '^') this.found.push({ kind: isClose ? 'close' : 'open', what: 'raised', from: at, to: at + 1, target: null })
    this.skip(1)
  }

  private emphasis(sign: string): void {
    const { text, at } = this
    let to = at + 1
    while (text.charAt(to) === sign) to += 1
    if (this.isInAddress(to - at)) {
      this.take(to - at)
      return
    }
    this.found.push({ kind: 'emphasis', from: at, to, sign, ...flanksOf(text, at, to) })
    this.at = to
  }

  /** Signs within a printed address are its own. */
  private address(): void {
    if (this.text.startsWith('://', this.at) && this.at >= this.addressEnd) {
      const end = this.text.slice(this.at).search(/[\s<>"`|]/u)
      this.addressEnd = end < 0 ? this.text.length : this.at + end
    }
    this.take(1)
  }

  private isInAddress(length: number): boolean {
    return this.at < this.addressEnd && /[\p{L}\p{N}/?=&%_]/u.test(this.text.charAt(this.at + length))
  }
}
