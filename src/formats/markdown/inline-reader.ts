/** Reads a leaf of Markdown sign by sign. */
import { BLOCK } from '../html-names.ts'
import { Brackets } from './brackets.ts'
import { CodeSpans } from './code-spans.ts'
import { flanksOf, pairEmphasis } from './emphasis.ts'
import { InlineLine } from './inline-line.ts'
import type { Inline, Surroundings } from './inline.ts'
import { attributesEnd, autolinkAt, entityAt, shiftedEnd, tagAt } from './inline-patterns.ts'
import type { Leaf } from './leaf.ts'
import { readMathematics } from './mathematics.ts'

/** Up to the next character that may be markup. */
const PLAIN = /[^\\`*_[\]!^~<&@$:]+/uy

/** In the order of the text; what is left out is markup. */
export function readInline(leaf: Leaf, around: Surroundings): readonly Inline[] {
  return new InlineReader(leaf, around).read()
}

class InlineReader {
  private readonly line: InlineLine
  private readonly brackets: Brackets
  private readonly codeSpans: CodeSpans
  /** Signs known to close what was opened before, by their places. */
  private readonly closers = new Set<number>()
  private hasCommentEnds = true

  constructor({ text }: Leaf, around: Surroundings) {
    this.line = new InlineLine(text)
    this.brackets = new Brackets(this.line, around)
    this.codeSpans = new CodeSpans(text)
  }

  read(): readonly Inline[] {
    const { line } = this
    while (line.at < line.text.length) {
      PLAIN.lastIndex = line.at
      const plain = PLAIN.exec(line.text)?.[0].length ?? 0
      if (plain > 0) line.take(plain)
      else this.sign(line.text.charAt(line.at))
    }
    pairEmphasis(line.found.filter(inline => inline.kind === 'emphasis'))
    return line.found
  }

  private sign(sign: string): void {
    const { brackets, line } = this
    const next = line.text.charAt(line.at + 1)
    if (sign === '\\') this.escape(next)
    else if (sign === '`') this.code()
    else if (sign === '&') this.entity()
    else if (sign === '<') this.angle()
    else if (sign === '!' && next === '[') brackets.picture()
    else if (sign === '[') brackets.bracket()
    else if (sign === ']') brackets.close()
    else if (sign === '^' && next === '[' && !this.closers.has(line.at)) brackets.open('^[')
    else if (sign === '~' && next === '~' && !line.isInAddress(2)) line.skip(2)
    else if (sign === '^' || sign === '~') this.shifted(sign)
    else if (sign === '*' || sign === '_') this.emphasis(sign)
    else if (sign === '@') brackets.cite()
    else if (sign === '$') readMathematics(line)
    else if (sign === ':') line.colon()
    else line.take(1)
  }

  private escape(next: string): void {
    if (next === '\n' || next === '\r') this.line.take(2, '\n')
    else if (next === ' ') this.line.take(2, '\u00a0')
    else if (/[!-/:-@[-`{-~]/u.test(next)) this.line.take(2, next)
    else this.line.take(1)
  }

  private entity(): void {
    const { at, text } = this.line
    const entity = entityAt(text, at)
    if (entity === null) this.line.take(1)
    else this.line.take(entity.end - at, entity.text)
  }

  private code(): void {
    const { line } = this
    const run = /^`+/u.exec(line.text.slice(line.at))?.[0].length ?? 1
    const span = this.codeSpans.at(line.at, run)
    if (span === null) {
      line.take(run)
      return
    }
    line.found.push({ kind: 'code', from: span.from, to: span.to })
    line.at = attributesEnd(line.text, span.end)
  }

  private angle(): void {
    const { line, line: { at, text } } = this
    const autolink = autolinkAt(text, at)
    const tag = tagAt(text, at)
    if (text.startsWith('<!--', at)) this.comment()
    else if (autolink !== null) this.link(autolink)
    else if (tag === null) line.take(1)
    else if (tag.name === 'br') line.take(tag.end - at, '\n')
    else {
      const place = { kind: tag.isEnd ? 'close' as const : 'open' as const, from: at, to: tag.end, target: tag.href }
      if (tag.name === 'sup') line.found.push({ ...place, what: 'raised' })
      else if (tag.name === 'a' && (tag.isEnd || tag.href !== null)) line.found.push({ ...place, what: 'link' })
      else if (BLOCK.has(tag.name)) line.found.push({ kind: 'part', from: at, to: tag.end })
      line.at = tag.end
    }
  }

  private comment(): void {
    const { line } = this
    const end = this.hasCommentEnds ? line.text.indexOf('-->', line.at + 4) : -1
    this.hasCommentEnds = end >= 0
    if (end < 0) line.take(4)
    else line.at = end + 3
  }

  /** `<https://…>` */
  private link({ end, target }: { readonly end: number, readonly target: string }): void {
    const { line, line: { at } } = this
    line.found.push({ kind: 'open', what: 'link', from: at, to: at + 1, target }, { kind: 'text', from: at + 1, to: end - 1, text: null }, { kind: 'close', what: 'link', from: end - 1, to: end, target: null })
    line.at = end
  }

  /** `^2^` and `~2~`: what is sunk is read as it stands. */
  private shifted(sign: '^' | '~'): void {
    const { line, line: { at, text } } = this
    const isClose = this.closers.has(at)
    const end = isClose || line.isInAddress(1) ? null : shiftedEnd(text, at)
    if (!isClose && end === null) {
      line.take(1)
      return
    }
    if (end !== null) this.closers.add(end)
    if (sign === '^') line.found.push({ kind: isClose ? 'close' : 'open', what: 'raised', from: at, to: at + 1, target: null })
    line.skip(1)
  }

  private emphasis(sign: string): void {
    const { line, line: { at, text } } = this
    let to = at + 1
    while (text.charAt(to) === sign) to += 1
    if (line.isInAddress(to - at)) {
      line.take(to - at)
      return
    }
    line.found.push({ kind: 'emphasis', from: at, to, sign, ...flanksOf(text, at, to) })
    line.at = to
  }
}
