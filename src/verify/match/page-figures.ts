/** The figures of a page, by sentence and by place. */
import { agreeingValues, comparableValue } from '../../text/number-agreement.ts'
import { findFigures, type Figure } from '../../text/numbers.ts'

/** Half-open ranges of characters and of places. */
export interface PageSentence { readonly start: number; readonly end: number; readonly first: number; readonly last: number; readonly mayHaveFigures: boolean }

interface PlacedFigure {
  readonly figure: Figure
  /** Where it begins. */
  readonly place: number
}

/** Finds a sentence's figures when it is first asked for. */
export function figuresBySentence(text: string, sentences: readonly PageSentence[]): (sentence: number) => readonly Figure[] {
  const known = new Map<number, readonly Figure[]>()
  return index => {
    const sentence = sentences[index]
    const found = known.get(index) ?? (sentence?.mayHaveFigures !== true ? [] : findFigures(text.slice(sentence.start, sentence.end)))
    known.set(index, found)
    return found
  }
}

export interface PlacedFigures {
  /** Those that may agree with a figure, and some that don't. */
  readonly near: (figure: Figure) => readonly PlacedFigure[]
}

/** All figures. `ends`: where each word of the page ends. */
export function placeFigures(ends: Int32Array, sentences: readonly PageSentence[], figuresOf: (sentence: number) => readonly Figure[]): PlacedFigures {
  const placed: (PlacedFigure & { readonly value: number })[] = []
  for (const [index, sentence] of sentences.entries()) {
    for (const figure of figuresOf(index)) placed.push({ figure, place: placeAt(ends, sentence, sentence.start + figure.start), value: comparableValue(figure) })
  }
  placed.sort((one, other) => one.value - other.value)
  const values = Float64Array.from(placed, ({ value }) => value)
  return {
    near: figure => {
      const { least, most } = agreeingValues(figure)
      return placed.slice(firstAtLeast(values, least), firstAtLeast(values, most))
    },
  }
}

export interface PlacedFigures {
  /** Those that may agree with a figure, and some that don't. */
  readonly near: (figure: Figure) => readonly PlacedFigure[]
}

function firstAtLeast(values: Float64Array, least: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The first word that ends behind `offset`, found by halving: a page may be one sentence of 100,000 figures. */
function placeAt(ends: Int32Array, { first, last }: PageSentence, offset: number): number {
  let low = first
  let high = Math.max(first, last - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
