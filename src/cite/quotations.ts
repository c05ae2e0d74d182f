/** Finds the passages given as verbatim in running text, also where one of their marks is missing. */
import { canClose, canOpen, CLOSERS, QUOTE_MARKS } from './quote-marks.ts'

/** A passage: its text is `[start, end)`, with its marks, where they are there, `[open, close)`. */
export interface Quotation { readonly open: number; readonly start: number; readonly end: number; readonly close: number }

/** `anewAt`: where its mark was last set anew, at a later paragraph's head. */
interface Pending { readonly at: number; readonly anewAt: number; readonly closers: string }

/** A passage that is longer was never closed. The longest quotation of the book measured has 520 characters. */
export const LENGTH_MAX = 3000
const SINGLE_LENGTH_MAX = 1500
/** Books nest quotations two deep; deeper stacks are marks that were never closed. */
const NESTING_MAX = 4
/** A closing mark and its note marker stand at most so far apart: `sports' . 12`. */
const SLACK = 3

/**
 * Outermost quotations by their place, nested ones left inside. `markers` are the offsets of note markers, ascending: a
 * marker stands at the end of what it supports, so a passage still open ends there, and one that was open before the
 * passage right before the marker was never closed.
 */
export function findQuotations(text: string, markers: readonly number[]): readonly Quotation[] {
  const finder = new Finder(text)
  let next = 0
  for (const { 0: sign, index } of text.matchAll(QUOTE_MARKS)) {
    for (let marker = markers[next]; marker !== undefined && marker <= index; marker = markers[next]) {
      finder.passMarker(marker)
      next += 1
    }
    finder.meet(sign, index)
  }
  for (const marker of markers.slice(next)) finder.passMarker(marker)
  return finder.finish()
}

class Finder {
  private readonly found: Quotation[] = []
  private open: Pending[] = []
  /** The pair closed last within an open passage. */
  private inner: Quotation | null = null

  constructor(private readonly text: string) {}

  meet(sign: string, at: number): void {
    this.forgetOverlong(at)
    const closes = canClose(this.text, at, sign) ? this.open.findLastIndex(({ closers }) => closers.includes(sign)) : -1
    if (closes >= 0) this.closeAt(closes, at)
    else if (canOpen(this.text, at, sign)) {
      if (this.goesOnAt(at, CLOSERS[sign] ?? sign)) return
      if (!this.isSetAnew(at, CLOSERS[sign] ?? sign)) this.dropBeforeParagraph(at)
      if (this.open.length === NESTING_MAX) this.open.shift()
      this.open.push({ at, anewAt: at, closers: CLOSERS[sign] ?? sign })
    }
  }

  passMarker(marker: number): void {
    const last = this.open.at(-1)
    if (last === undefined || last.at >= marker) return
    const isInnerHere = this.inner !== null && this.inner.open > last.at && /^[\s.,;:!?]*$/u.test(this.text.slice(this.inner.close, marker))
    if (!isInnerHere && !endsPassage(this.text, marker)) return
    const isWhole = this.inner === null || !isInnerHere || this.goesOnInto(last, this.inner)
    const first = isWhole ? this.firstOfWhole() : this.open.length
    const opened = this.open[first]
    if (opened !== undefined) this.found.push({ open: opened.at, start: opened.at + 1, end: this.inkedEnd(marker), close: marker })
    else if (this.inner !== null) this.found.push(this.inner)
    for (const pending of this.open.slice(0, first)) this.endAtSentence(pending, marker)
    this.open = []
    this.inner = null
  }

  finish(): readonly Quotation[] {
    for (const pending of this.open) this.endAtSentence(pending, this.text.length)
    return this.found.sort((left, right) => left.open - right.open)
  }

  private closeAt(closes: number, at: number): void {
    const [pending] = this.open.splice(closes)
    if (pending === undefined) return
    const pair = { open: pending.at, start: pending.at + 1, end: at, close: at + 1 }
    this.inner = this.open.length === 0 ? null : pair
    if (this.open.length === 0) this.found.push(pair)
  }

  private forgetOverlong(at: number): void {
    while (this.open[0] !== undefined && at - this.open[0].at > (this.open[0].closers.includes("'") ? SINGLE_LENGTH_MAX : LENGTH_MAX)) {
      const [pending] = this.open.splice(0, 1)
      if (pending !== undefined) this.endAtSentence(pending, at)
    }
  }

  /** A passage of several paragraphs: each opens with its mark, and only the last one closes. */
  private goesOnAt(at: number, closers: string): boolean {
    const last = this.open.at(-1)
    if (last?.closers !== closers || this.open.length > 1 || closers.includes("'") || !this.opensParagraph(last.at) || !this.opensParagraph(at) || this.isLeftOpen(last.at, at)) return false
    this.open = [{ ...last, anewAt: at }]
    return true
  }

  /** The same mark stands before the next sentence: where not all paragraphs show, as good as at a paragraph's head. */
  private isSetAnew(at: number, closers: string): boolean {
    const last = this.open.at(-1)
    return last?.closers === closers && !closers.includes("'") && this.goesOnInto(last, { open: at })
  }

  private opensParagraph(at: number): boolean {
    return at === 0 || this.text.slice(at - 2, at) === '\n\n'
  }

  /** A paragraph between begins without a mark: the passage ended before it. */
  private isLeftOpen(from: number, to: number): boolean {
    return /\n\n[^"“«„\p{Ll}]/u.test(this.text.slice(from, to))
  }

  /** A passage opens in a later paragraph: the one still open was never closed, for within a passage a paragraph opens none of the same kind. */
  private dropBeforeParagraph(at: number): void {
    const last = this.open.at(-1)
    if (last === undefined || !this.text.slice(last.at, at).includes('\n\n')) return
    for (const pending of this.open) this.endAtSentence(pending, at)
    this.open = []
    this.inner = null
  }

  /** A passage that was never closed is taken to end with its sentence or paragraph. */
  private endAtSentence(pending: Pending, before: number): void {
    if (pending.closers.includes("'")) return
    const stop = /[.!?…](?=\s+["“«]?\p{Lu})|\n\n/u.exec(this.text.slice(pending.at, Math.min(before, pending.at + LENGTH_MAX)))
    const end = stop === null ? before : pending.at + stop.index + (stop[0] === '\n\n' ? 0 : 1)
    if (end < before) this.found.push({ open: pending.at, start: pending.at + 1, end, close: end })
  }

  /** Index of the open mark from which on each next one sets the same passage anew. */
  private firstOfWhole(): number {
    let first = this.open.length - 1
    for (let outer = this.open[first - 1], inner = this.open[first]; outer !== undefined && inner !== undefined; outer = this.open[first - 1], inner = this.open[first]) {
      if (outer.closers !== inner.closers || !this.goesOnInto(outer, { open: inner.at })) break
      first -= 1
    }
    return first
  }

  /** The inner passage opens with the next sentence: one passage, its mark set anew. */
  private goesOnInto(outer: Pending, inner: Pick<Quotation, 'open'>): boolean {
    const between = this.text.slice(outer.anewAt + 1, inner.open).trimEnd()
    return /[.!?]$/u.test(between) && !/[.!?]\s+\p{Lu}|\n\n\P{Ll}/u.test(between)
  }

  private inkedEnd(marker: number): number {
    let end = marker
    while (/[\s"'”’»]/u.test(this.text.charAt(end - 1))) end -= 1
    return end
  }
}

/** The marker follows the end of a sentence or a closing mark of another kind. */
function endsPassage(text: string, marker: number): boolean {
  return /["'”’»]\s?$|[.!?…][\])]?$/u.test(text.slice(Math.max(0, marker - SLACK), marker))
}
