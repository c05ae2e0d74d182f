/** The words, numbers and signs of a text as figures are read from them. */
import type { CommaUse } from './number-literals.ts'

export interface Token { readonly kind: 'digits' | 'word' | 'sign'; readonly text: string; readonly lower: string; readonly start: number; readonly end: number; /** What stands between the token before and this one. */ readonly gap: string }

const ENGLISH_TOKEN = /\d{4}-\d\d-\d\d(?!\d)|(?<![\d.,])\d{1,3}(?: \d{3}){0,3} 000(?![\d.,]?\d)|\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,2}: [0-5]\d(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d+(?:[.,:]\d+)*|\p{L}+(?:['’-]\p{L}+)*|[$€£₽%°]/gu
const RUSSIAN_TOKEN = /\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,2}: [0-5]\d(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d+(?:[.,:]\d+)*|\p{L}+(?:['’-]\p{L}+)*|[$€£₽%°]/gu

/** Nothing but a space, a hyphen or the point of an abbreviation stands before it. */
export function isJoint(token: Token): boolean {
  return /^[\s.-]{0,2}$/.test(token.gap)
}

/** Tokens in order; all else is in the gaps between them. `comma`: what a comma between digits means. */
export function tokenize(text: string, comma: CommaUse): Token[] {
  let before = 0
  return Array.from(text.matchAll(comma === 'decimal' ? RUSSIAN_TOKEN : ENGLISH_TOKEN), ({ 0: found, index }) => {
    const gap = text.slice(before, index)
    before = index + found.length
    const lower = found.toLowerCase().replaceAll('ё', 'е')
    const kind = /^\d/.test(found) ? 'digits' : /^\p{L}/u.test(found) ? 'word' : 'sign'
    return { kind, text: found, lower, start: index, end: before, gap }
  })
}
