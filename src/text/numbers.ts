/** Finds the figures of an English or Russian text and says what they are worth, however they are written. */
import { scaledLike, sameMonth, shortYear } from './figure-ranges.ts'
import { tokenize, type Stretch, type Token } from './figure-tokens.ts'
import type { Draft, Figure } from './figure.ts'
import { readDigits } from './figures-in-digits.ts'
import { numberParts, readRoman, readWords } from './figures-in-words.ts'
import { isCyrillic } from './language.ts'
import { CURRENCIES } from './measured-figures.ts'
import type { CommaUse } from './number-literals.ts'
import { ROUGH_WORDS } from './number-words.ts'
import { unitWord } from './unit-words.ts'

export type { Figure }

/** Hostile pages may hold nothing but digits; no article has more. */
const FIGURES_MAX = 100_000

/**
 * Figures in the order of the text. Any text is fine; languages other than English and Russian give their digits only.
 * `stretches`: where all words and numbers stand that may belong to figures, ascending and apart; without them all of the text is gone through.
 */
export function findFigures(text: string, stretches?: readonly Stretch[]): Figure[] {
  const comma = commaUse(text)
  const tokens = tokenize(text, comma, stretches)
  const figures: Figure[] = []
  for (let index = 0; index < tokens.length && figures.length < FIGURES_MAX;) {
    const draft = beginsNothing(tokens, index) ? null : readFigure(tokens, index, comma)
    if (draft === null) { index += 1; continue }
    const before = figures.at(-1)
    if (before !== undefined) figures[figures.length - 1] = scaledLike(before, draft, text)
    const { kind, value, step, unit, isPrinted, start, end } = shortYear(before, sameMonth(before, draft, text), text)
    figures.push({ kind, value, step, unit, isRough: isRough(tokens, index), isPrinted, start, end, text: text.slice(start, end) })
    index = Math.max(draft.next, index + 1)
  }
  return figures
}

/** Told only where something turns on it. */
function commaUse(text: string): () => CommaUse {
  let use: CommaUse | null = null
  return () => use ??= isCyrillic(text) ? 'decimal' : 'thousands'
}

/** Whether a figure may begin with this word or number; where no word may, there is none. */
export function mayBeginFigure(text: string): boolean {
  return /^[\dIVXХІ]/.test(text) || numberParts(text.toLowerCase().replaceAll('ё', 'е')) !== null
}

/** Neither is it a word for a number, nor the sign or name of a currency before one. */
function beginsNothing(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.mayBeNumber === false && tokens[index + 1]?.kind !== 'digits'
}

function readFigure(tokens: readonly Token[], index: number, comma: () => CommaUse): Draft | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'digits') return readDigits(tokens, index, comma)
  const after = tokens[index + 1]
  const currency = after?.kind === 'digits' && after.start - token.end <= 1 ? unitWord(token.lower) : null
  if (currency !== null && CURRENCIES.has(currency)) {
    const amount = readDigits(tokens, index + 1, comma)
    return amount === null ? null : { ...amount, kind: 'number', unit: currency, start: token.start }
  }
  return token.kind === 'word' ? readRoman(token, index, comma) ?? readWords(tokens, index) : null
}

/** How many words before a figure may loosen it: `more than`, `не менее чем`. */
const ROUGH_REACH = 2

function isRough(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - ROUGH_REACH), index).some(token => ROUGH_WORDS.has(token.lower))
}
