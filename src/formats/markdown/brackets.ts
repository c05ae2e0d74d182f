/** Reads what stands in brackets in Markdown: links, markers of notes, notes within the text, groups of citations. */
import { LABEL_MAX } from './block-parser.ts'
import type { Surroundings } from './inline.ts'
import type { InlineLine } from './inline-line.ts'
import { attributesEnd, citationKeyAt, destinationAt, unescaped } from './inline-patterns.ts'
import { labelKey } from './leaves.ts'

interface Opener { readonly index: number; readonly from: number; readonly to: number; readonly what: '[' | '![' | '^['; readonly cites: number }

const NOTE = new RegExp(String.raw`^\[\^([^\s[\]^]{1,${LABEL_MAX}})\]`, 'u')
const REFERENCE = new RegExp(String.raw`^\[([^[\]]{0,${LABEL_MAX}})\]`, 'u')

export class Brackets {
  private readonly openers: Opener[] = []
  private cites = 0
  private citesGrouped = 0

  constructor(private readonly line: InlineLine, private readonly around: Surroundings) {}

  /** At `[`. */
  bracket(): void {
    const note = this.noteAt(this.line.at)
    if (note === null) {
      this.open('[')
      return
    }
    this.line.found.push({ kind: 'note', from: this.line.at, to: this.line.at + note.length, label: note.label })
    this.line.skip(note.length)
  }

  /** At `![`: a picture, or a marker behind an exclamation. */
  picture(): void {
    if (this.noteAt(this.line.at + 1) === null) this.open('![')
    else this.line.take(1)
  }

  open(what: Opener['what']): void {
    const { at, found } = this.line
    this.openers.push({ index: found.length, from: at, to: at + what.length, what, cites: this.cites })
    this.line.take(what.length)
  }

  /** At `]`. */
  close(): void {
    const opener = this.openers.pop()
    const end = this.line.at + 1
    if (opener === undefined) {
      this.line.take(1)
      return
    }
    const link = opener.what === '^[' ? null : this.linkBehind(opener)
    const attributes = attributesEnd(this.line.text, link?.end ?? end)
    if (opener.what === '^[') this.pair(opener, 'inline-note', { target: null, end })
    // a picture's address is no source; its words are read
    else if (link !== null) this.pair(opener, 'link', { target: opener.what === '![' ? null : link.target, end: attributes })
    else if (this.cites > Math.max(opener.cites, this.citesGrouped) || this.isBehindCite(opener)) this.group(opener)
    else if (attributes > end) this.pair(opener, 'link', { target: null, end: attributes })
    else this.line.take(1)
  }

  /** At `@`. */
  cite(): void {
    const { at, text } = this.line
    const found = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || this.line.isInAddress(1) ? null : citationKeyAt(text, at)
    const isCited = found !== null && (this.around.isWork(found.key) || (this.around.hasWorks && this.openers.length > 0))
    if (!isCited) {
      this.line.take(1)
      return
    }
    this.line.found.push({ kind: 'cite', from: at, to: found.end, key: found.key, isNarrative: this.openers.every(({ what }) => what === '^[') })
    this.cites += 1
    this.line.at = found.end
  }

  private noteAt(at: number): { readonly label: string; readonly length: number } | null {
    const note = NOTE.exec(this.line.text.slice(at, at + LABEL_MAX + 3))
    const [written = '', label = ''] = note ?? []
    return note !== null && this.around.isNote(label) ? { label, length: written.length } : null
  }

  /** The link that `]` at the present place ends, by what follows it or by its own text. */
  private linkBehind({ to }: Opener): { readonly target: string, readonly end: number } | null {
    const { at, text } = this.line
    const end = at + 1
    const direct = destinationAt(text, end)
    if (direct !== null) return direct
    const own = at - to > LABEL_MAX ? '' : text.slice(to, at)
    const reference = text.charAt(end) === '[' ? REFERENCE.exec(text.slice(end, end + LABEL_MAX + 2)) : null
    const target = this.around.links.get(labelKey(reference?.[1] === undefined || reference[1] === '' ? own : reference[1]))
    return target === undefined ? null : { target: unescaped(target.replace(/^<(.*)>$/su, '$1')), end: end + (reference?.[0].length ?? 0) }
  }

  private pair({ index, from, to }: Opener, what: 'link' | 'inline-note', { target, end }: { readonly target: string | null, readonly end: number }): void {
    this.line.found[index] = { kind: 'open', what, from, to, target }
    this.line.found.push({ kind: 'close', what, from: this.line.at, to: end, target: null })
    this.line.at = end
  }

  /** Whether a bracket is `[p. 3]` behind `@smith`. */
  private isBehindCite({ index }: Opener): boolean {
    const [before, between] = [this.line.found[index - 2], this.line.found[index - 1]]
    const isBlank = between?.kind === 'text' && this.line.text.slice(between.from, between.to) === ' '
    return between?.kind === 'cite' || (isBlank && before?.kind === 'cite')
  }

  /** `[see @smith, p. 3; @brown]`: of a group only what it cites is read. */
  private group({ index }: Opener): void {
    const { found } = this.line
    const cited = found.slice(index).filter(({ kind }) => kind === 'cite')
    found.length = index
    found.push(...cited)
    this.citesGrouped = this.cites
    this.line.skip(1)
  }
}
