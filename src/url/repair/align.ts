/** Steps along two copies of one printed text, letter by letter, under the confusion model. */
import { confusedStep, digitStep, holeStep, hyphenStep, longerEnding, lostWord, wordStep } from './steps.ts'

/** The other copy's reading of some letters of the un-doubled text. */
export interface Doubt {
  /** Range of the un-doubled text. */
  readonly start: number
  readonly end: number
  readonly other: string
}

/** So many words may be spelled differently in the two copies. */
const WORD_STEPS_MAX = 2

export interface Run {
  readonly a: number
  readonly b: number
  readonly confusions: number
  /** What both say, so far as they were followed; doubts are ranges of it. */
  readonly merged: string
  readonly doubts: readonly Doubt[]
}

/** Steps along both copies from `start` and `second` while they say the same, the first up to `second`. */
export function align(text: string, { start, second, soft }: { readonly start: number; readonly second: number; readonly soft: ReadonlySet<number> }): Run {
  let a = start
  let b = second
  let confusions = 0
  let merged = ''
  let hasLostWord = false
  let wordSteps = 0
  const doubts: Doubt[] = []
  while (a < second && b < text.length) {
    if (text.charAt(a) === text.charAt(b)) {
      merged += text.charAt(a)
      a += 1
      b += 1
      continue
    }
    const hyphen = hyphenStep(text, { a, b, soft })
    if (hyphen !== null) {
      merged += hyphen.text
      a += hyphen.a
      b += hyphen.b
      continue
    }
    const word = lostWord(text, { a, b, second })
    if (word !== null && !hasLostWord) {
      merged += word.text
      a += word.a
      b += word.b
      hasLostWord = true
      continue
    }
    const ending = /[a-z]{3}$/u.test(merged) && text.slice(a - 3, a) === text.slice(b - 3, b) ? longerEnding(text, a, b) : null
    if (ending !== null) {
      merged += ending.text
      a += ending.a
      b += ending.b
      confusions += 1
      continue
    }
    const step = confusedStep(text, a, b) ?? digitStep(text, a, b) ?? holeStep(text, { a, b, second }) ?? (wordSteps < WORD_STEPS_MAX ? wordStep(text, { a, b, second }) : null)
    if (step === null) break
    if (step.isWord) {
      const open = wordStart(merged)
      doubts.push({ start: open, end: merged.length + step.a, other: merged.slice(open) + text.slice(b, b + step.b) })
      merged += text.slice(a, a + step.a)
      a += step.a
      b += step.b
      wordSteps += 1
      continue
    }
    const own = text.slice(a, a + step.a)
    const other = text.slice(b, b + step.b)
    if (step.isHole) merged += own === '.' ? other : own
    else {
      doubts.push({ start: merged.length, end: merged.length + own.length, other })
      merged += own
      confusions += 1
    }
    a += step.a
    b += step.b
  }
  return { a, b, confusions, merged, doubts }
}

function wordStart(text: string): number {
  return Math.max(text.lastIndexOf('-'), text.lastIndexOf('/')) + 1
}
