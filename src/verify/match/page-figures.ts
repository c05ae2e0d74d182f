/** The figures of a page, by sentence and by place. */
import { firstIndex } from '../../text/first-index.ts'
import { agreeingValues, comparableValue, inOtherUnits } from '../../text/number-agreement.ts'
import { findFigures, type Figure } from '../../text/numbers.ts'

/** Half-open ranges of characters and of places. */
export interface PageSentence { readonly start: number; readonly end: number; readonly first: number; readonly last: number }

interface PlacedFigure {
  readonly figure: Figure
  /** Where it begins, and where others do that are the same but for their place. */
  readonly places: readonly number[]
}

/** The page's words in columns: where each starts and ends, and whether a figure may begin with it. */
interface Columns { readonly words: readonly { readonly mayBeginFigure: boolean }[]; readonly starts: Int32Array; readonly ends: Int32Array }

/** Finds a sentence's figures when it is first asked for. */
export function figuresBySentence(text: string, sentences: readonly PageSentence[], columns: Columns): (sentence: number) => readonly Figure[] {
  const known = new Map<number, readonly Figure[]>()
  return index => {
    const found = known.get(index) ?? figuresIn(text, sentences[index], columns)
    known.set(index, found)
    return found
  }
}

function figuresIn(text: string, sentence: PageSentence | undefined, columns: Columns): readonly Figure[] {
  const stretches = sentence === undefined ? [] : stretchesOf(sentence, columns)
  return sentence === undefined || stretches.length === 0 ? [] : findFigures(text.slice(sentence.start, sentence.end), stretches)
}

/** Words before and behind a number among which all stands that tells what it is, generously: the reader of figures looks at 3 and 9. */
const BEFORE = 6
const BEHIND = 16

/** The neighbourhoods of words with which a figure may begin, from the sentence's beginning on. */
function stretchesOf({ start, end, first, last }: PageSentence, { words, starts, ends }: Columns): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = []
  for (let place = first; place < last; place += 1) {
    if (words[place]?.mayBeginFigure !== true) continue
    const from = place - BEFORE <= first ? 0 : (starts[place - BEFORE] ?? 0) - start
    const to = place + BEHIND >= last - 1 ? end - start : (ends[place + BEHIND] ?? 0) - start
    const before = stretches.at(-1)
    if (before !== undefined && from <= before[1]) before[1] = Math.max(before[1], to)
    else stretches.push([from, to])
  }
  return stretches
}

export interface PlacedFigures {
  /** Those that may agree with a figure, and some that don't. */
  readonly near: (figure: Figure) => readonly PlacedFigure[]
}

/** All figures. `ends`: where each word of the page ends. */
export function placeFigures(ends: Int32Array, sentences: readonly PageSentence[], figuresOf: (sentence: number) => readonly Figure[]): PlacedFigures {
  const all: { readonly figure: Figure; readonly place: number; readonly value: number }[] = []
  for (const [index, sentence] of sentences.entries()) {
    for (const figure of figuresOf(index)) all.push({ figure, place: placeAt(ends, sentence, sentence.start + figure.start), value: comparableValue(figure) })
  }
  all.sort((one, other) => one.value - other.value)
  const placed: { readonly figure: Figure; readonly places: number[] }[] = []
  for (const { figure, place } of all) {
    const before = placed.at(-1)
    if (before !== undefined && areAlike(before.figure, figure)) before.places.push(place)
    else placed.push({ figure, places: [place] })
  }
  const values = Float64Array.from(placed, ({ figure }) => comparableValue(figure))
  return {
    near: figure => [figure, ...inOtherUnits(figure)].flatMap(one => {
      const { least, most } = agreeingValues(one)
      return placed.slice(firstIndex(values, value => value >= least), firstIndex(values, value => value >= most))
    }),
  }
}

/** Whatever agrees with one agrees with the other. Long pages repeat their figures. */
function areAlike(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.kind === other.kind && one.unit === other.unit && one.step === other.step && one.isRough === other.isRough && one.isPrinted === other.isPrinted
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
