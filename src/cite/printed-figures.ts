/** Finds the figures of claims; those of a sentence are found once, however many markers share it. */
import { findFigures } from '../text/numbers.ts'
import type { Sentence } from '../text/sentences.ts'
import { firstIndex } from '../text/first-index.ts'

/** The number of a list's item says nothing of what is claimed. */
const LABEL = /^\(?\d{1,3}[.)]\s+(?=\p{L})/u

interface Placed { readonly text: string; readonly start: number; readonly end: number }

export class PrintedFigures {
  private readonly known = new Map<number, readonly Placed[]>()

  constructor(private readonly sentences: readonly Sentence[]) {}

  /** As printed, in order: those that lie in `[start, end)` of the text that the sentences were cut from. */
  within(start: number, end: number): readonly string[] {
    const found: string[] = []
    for (let index = Math.max(0, firstIndex(this.sentences, sentence => sentence.start > start) - 1); (this.sentences[index]?.start ?? end) < end; index += 1) {
      const figures = this.of(index)
      for (let at = firstIndex(figures, figure => figure.start >= start); (figures[at]?.end ?? Infinity) <= end; at += 1) found.push(figures[at]?.text ?? '')
    }
    return found
  }

  private of(index: number): readonly Placed[] {
    const known = this.known.get(index)
    if (known !== undefined) return known
    const { text = '', start = 0 } = this.sentences[index] ?? {}
    const labelEnd = LABEL.exec(text)?.[0].length ?? 0
    const figures = findFigures(text).filter(figure => figure.isPrinted && figure.start >= labelEnd).map((figure): Placed => ({ text: figure.text.replace(/\s+/gu, ' '), start: start + figure.start, end: start + figure.end }))
    this.known.set(index, figures)
    return figures
  }
}
