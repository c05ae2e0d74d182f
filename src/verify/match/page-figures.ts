/** The figures of a page, by sentence and by place. */
import { findFigures, type Figure } from '../../text/numbers.ts'
import type { PageSentence, PageWord } from './page-words.ts'

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
export function placeFigures(words: readonly PageWord[], sentences: readonly PageSentence[], figuresOf: (sentence: number) => readonly Figure[]): PlacedFigure[] {
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

function placeAt(words: readonly PageWord[], { first, last }: PageSentence, offset: number): number {
  let place = first
  while (place < last - 1 && (words[place]?.end ?? 0) <= offset) place += 1
  return place
}
