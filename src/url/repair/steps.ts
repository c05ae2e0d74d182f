/** Single steps over a place where two copies of one text differ: `a` characters of the first, `b` of the second. */
import { confusionsAt } from './confusions.ts'

/** What both copies say there is certain. */
interface Shift {
  readonly a: number
  readonly b: number
  /** What both say. */
  readonly text: string
}

/** What one copy says stands against what the other does. */
interface Step {
  readonly a: number
  readonly b: number
  /** A full stop stands for a lost word. */
  readonly isHole: boolean
  /** The rest of a word differs. */
  readonly isWord: boolean
}

/** A copy may lack so many letters at its end, or print so many twice; more was never seen in re-set books. */
export const TAIL_MAX = 5
/** After a lost word both copies must agree for so many letters. */
const SAME_AFTER_LOSS = 6

/** One copy has a hyphen more: at a line's end it was put in, elsewhere the other copy lost it. */
export function hyphenStep(text: string, { a, b, soft }: { readonly a: number; readonly b: number; readonly soft: ReadonlySet<number> }): Shift | null {
  if (text.charAt(a) === '-' && text.charAt(a + 1) === text.charAt(b)) return { a: 1, b: 0, text: soft.has(a) ? '' : '-' }
  if (text.charAt(b) === '-' && text.charAt(b + 1) === text.charAt(a)) return { a: 0, b: 1, text: soft.has(b) ? '' : '-' }
  return null
}

/** One copy lacks the last letter or two of a word, or prints them twice. */
export function longerEnding(text: string, a: number, b: number): Shift | null {
  const own = text.charAt(b) === '-' ? endingAt(text, a) : ''
  if (own !== '' && goesOnAlike(text, a + own.length, b)) return { a: own.length, b: 0, text: text.slice(0, a).endsWith(own) ? '' : own }
  const other = text.charAt(a) === '-' ? endingAt(text, b) : ''
  return other === '' || !goesOnAlike(text, a, b + other.length) ? null : { a: 0, b: other.length, text: text.slice(0, b).endsWith(other) ? '' : other }
}

function goesOnAlike(text: string, a: number, b: number): boolean {
  return text.slice(a, a + SAME_AFTER_LOSS) === text.slice(b, b + SAME_AFTER_LOSS)
}

function endingAt(text: string, at: number): string {
  return /^[a-z]{1,2}(?=-)/u.exec(text.slice(at, at + 3))?.[0] ?? ''
}

/** One copy skips a word with its hyphen, and goes on as the other does after it. */
export function lostWord(text: string, { a, b, second }: { readonly a: number; readonly b: number; readonly second: number }): Shift | null {
  if (text.charAt(a - 1) !== '-' || text.charAt(b - 1) !== '-') return null
  const ownLength = wordLength(text, a) + 1
  const otherLength = wordLength(text, b) + 1
  if (goesOnAlike(text, a, b + otherLength) && text.length >= b + otherLength + SAME_AFTER_LOSS) return { a: 0, b: otherLength, text: text.slice(b, b + otherLength) }
  if (a + ownLength < second && goesOnAlike(text, b, a + ownLength)) return { a: ownLength, b: 0, text: text.slice(a, a + ownLength) }
  return null
}

export function confusedStep(text: string, a: number, b: number): Step | null {
  let best: Step | null = null
  for (const [printed, meant] of confusionsAt(text, a)) {
    if (!text.startsWith(meant, b)) continue
    const goesOn = text.charAt(a + printed.length) === text.charAt(b + meant.length)
    if (best === null || goesOn) best = { a: printed.length, b: meant.length, isHole: false, isWord: false }
    if (goesOn) return best
  }
  return best
}

/** Copies print another digit and agree after it: one is misread, and nothing here says which. */
export function digitStep(text: string, a: number, b: number): Step | null {
  return /\d/u.test(text.charAt(a)) && /\d/u.test(text.charAt(b)) && goesOnAlike(text, a + 1, b + 1) ? { a: 1, b: 1, isHole: false, isWord: false } : null
}

/** A full stop where a word is lost stands for the word that the other copy has. */
export function holeStep(text: string, place: { readonly a: number; readonly b: number; readonly second: number }): Step | null {
  const { a, b, second } = place
  if (text.charAt(a) === '.' && text.charAt(a - 1) === '-') return { a: 1, b: wordLength(text, b), isHole: true, isWord: false }
  if (text.charAt(b) === '.' && text.charAt(b - 1) === '-') return { a: Math.min(wordLength(text, a), second - a), b: 1, isHole: true, isWord: false }
  return null
}

/** Copies spell a word differently from here to its end, and agree after it. */
export function wordStep(text: string, { a, b, second }: { readonly a: number; readonly b: number; readonly second: number }): Step | null {
  if (!/[a-z]{3}$/u.test(text.slice(Math.max(0, a - 3), a)) || text.slice(a - 3, a) !== text.slice(b - 3, b)) return null
  const own = /^[a-z]{1,12}(?=-)/u.exec(text.slice(a, a + 13))?.[0].length ?? 0
  const other = /^[a-z]{1,12}(?=-)/u.exec(text.slice(b, b + 13))?.[0].length ?? 0
  if (own === 0 || other === 0 || a + own >= second || Math.abs(own - other) > TAIL_MAX) return null
  return goesOnAlike(text, a + own, b + other) ? { a: own, b: other, isHole: false, isWord: true } : null
}

function wordLength(text: string, at: number): number {
  return /^[a-z0-9]*/iu.exec(text.slice(at, at + 60))?.[0].length ?? 0
}
