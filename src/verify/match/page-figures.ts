/** The figures of a page, by sentence and by place. */
import { findFigures, type Figure } from '../../text/numbers.ts'

/** Half-open ranges of characters and of places. */
export interface PageSentence { readonly start: number; readonly end: number; readonly first: number; readonly last: number; readonly mayHaveFigures: boolean }

/** One figure with the places where it begins, however often it stands on the page. */
export interface PlacedFigure { readonly figure: Figure; readonly places: readonly number[] }

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

/** All figures that differ in value, kind, unit or precision, in order of their first place. */
export function placeFigures(words: readonly Ended[], sentences: readonly PageSentence[], figuresOf: (sentence: number) => readonly Figure[]): PlacedFigure[] {
  const placed = new Map<string, { figure: Figure; places: number[] }>()
  for (const [index, sentence] of sentences.entries()) {
    for (const figure of figuresOf(index)) {
      const key = [figure.kind, figure.value, figure.step, figure.unit, figure.isPrinted].join(' ')
      const place = placeAt(words, sentence, sentence.start + figure.start)
      const known = placed.get(key)
      if (known === undefined) placed.set(key, { figure, places: [place] })
      else known.places.push(place)
    }
  }
  return [...placed.values()]
}

interface Ended { readonly end: number }

/** The first word that ends behind `offset`, found by halving: a page may be one sentence of 100,000 figures. */
function placeAt(words: readonly Ended[], { first, last }: PageSentence, offset: number): number {
  let low = first
  let high = Math.max(first, last - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
