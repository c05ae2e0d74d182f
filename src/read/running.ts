/** Builds running text out of the lines that hold it, with the way back to the document. */
import type { RunningText } from '../model/manuscript.ts'
import { blockEdges } from './block-edges.ts'
import type { Hyphens } from '../text/hyphens.ts'
import type { Line } from './lines.ts'
import type { Joint, ParagraphRules } from './paragraphs.ts'

/** A stretch `[start, end)` of a line that is running text. */
export interface Stretch { readonly line: Line; readonly start: number; readonly end: number }

interface Rules { readonly hyphens: Hyphens; readonly paragraphs: ParagraphRules }

/**
 * Stretches in reading order, joined: blanks collapsed to one, soft hyphens and form feeds left out, divided words mended,
 * paragraphs apart by a blank line where the layout shows them.
 */
export function joinStretches(document: string, stretches: readonly Stretch[], rules: Rules): RunningText {
  const builder = new RunningBuilder()
  let before: Stretch | null = null
  const edges = blockEdges(stretches)
  for (const stretch of stretches) {
    const printed = document.slice(stretch.start, stretch.end)
    if (printed.trim() === '') continue
    const next = printed.trim()
    if (before !== null && edges.has(stretch)) builder.part()
    else if (before !== null) joinLines({ builder, document, before, next, number: stretch.line.number, isApart: isApart(document, before, stretch), rules })
    builder.append(printed, stretch.start)
    before = stretch
  }
  return builder.finish()
}

function isApart(document: string, before: Stretch, stretch: Stretch): boolean {
  return stretch.line.number > before.line.number + 1 && /^\s*$/u.test(document.slice(before.end, stretch.start)) && !/[^\S\n\r]{2}|\f/u.test(document.slice(before.end, stretch.start))
}

interface Seam extends Omit<Joint, 'line'> { readonly builder: RunningBuilder; readonly document: string; readonly before: Stretch; readonly rules: Rules }

function joinLines({ builder, document, before, next, number, isApart: isGap, rules }: Seam): void {
  const line = document.slice(before.start, before.end).trim()
  const divided = !/[-\u2010]$/u.test(line) ? null : /(\p{L}+|\d+)[-\u2010]$/u.exec(line.slice(-60))
  const after = divided === null ? undefined : /^[\p{L}\d]+/u.exec(next.slice(0, 60))?.[0]
  if (divided?.[1] !== undefined && after !== undefined) {
    builder.join(rules.hyphens.stays(divided[1], after))
  } else if (line.endsWith('\u00ad')) builder.join(true)
  else if (rules.paragraphs.parts({ line, next, number, isApart: isGap })) builder.part()
  else builder.space()
}

/** Words a blank apart run in step with the document: one part of the text, not one each, saves a fifth of the memory of long texts (measured). */
const STRETCH = /[^\s\u00ad\u200b\ufeff]+(?: [^\s\u00ad\u200b\ufeff]+)*|\s+/gu

/** Collapses blanks, and leaves out soft hyphens and form feeds. */
export class RunningBuilder {
  private readonly parts: string[] = []
  private readonly places: (readonly [number, number])[] = []
  private length = 0
  private gap: '' | ' ' | '\n\n' = ''

  append(printed: string, from: number): void {
    for (const { 0: words, index } of printed.matchAll(STRETCH)) {
      if (words.trim() === '') this.space()
      else this.write(words, from + index)
    }
  }

  space(): void {
    if (this.length > 0 && this.gap === '') this.gap = ' '
  }

  part(): void {
    if (this.length > 0) this.gap = '\n\n'
  }

  /** The next line goes on in the same word; the hyphen stands at the end of what was written. */
  join(isHyphenKept: boolean): void {
    this.gap = ''
    const last = this.parts.at(-1)
    if (isHyphenKept || last === undefined) return
    this.parts[this.parts.length - 1] = last.slice(0, -1)
    this.length -= 1
    // a word of nothing but the hyphen leaves no place behind
    if (this.places.at(-1)?.[0] === this.length && last.length === 1) this.places.pop()
  }

  finish(): RunningText {
    return { text: this.parts.join(''), places: this.places }
  }

  private write(words: string, inDocument: number): void {
    this.parts.push(this.gap)
    this.length += this.gap.length
    this.gap = ''
    this.place(inDocument)
    this.parts.push(words)
    this.length += words.length
  }

  /** A place is noted only where text and document stop running in step. */
  private place(inDocument: number): void {
    const last = this.places.at(-1)
    if (last === undefined || inDocument - last[1] !== this.length - last[0]) this.places.push([this.length, inDocument])
  }
}
