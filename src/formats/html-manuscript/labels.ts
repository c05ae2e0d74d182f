/** Tells what a marker looks like: a number, a sign or a letter, raised or in brackets; and what leads back to the text. */
import type { NoteNumber } from '../../model/manuscript.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const OPEN = '[\\[({⟦〔［]'
const CLOSE = '[\\])}⟧〕］]'
/** Without blanks, as ink is: `[12]`, `12)`, `*`, `iv`, `[note3]`, `[прим.3]`. */
const LABEL = new RegExp(`^${OPEN}{0,2}((?:\\p{L}{2,12}[.-]?(?:\\p{L}{2,8}[.-]?)?)?\\d{1,5}|[ivxlcdm]{1,7}|\\p{L}|[*∗†‡§¶#‖]{1,5}|[${SUPERSCRIPTS}]{1,5})${CLOSE}{0,2}[.):]?$`, 'iu')
/** The longest of these. */
export const LABEL_LENGTH_MAX = 30

/** Words for screen readers before a number that all others see alone. */
const SPOKEN = /^(?:footnote|endnote|note|reference|ref\.?|citation|сноска|примечание)(?=\d)/iu

/** The marker that a link's ink is, `null` for words. A word with a number counts in brackets only: `see3` is no marker. */
export function labelIn(ink: string): NoteNumber {
  if (ink.length > LABEL_LENGTH_MAX) return null
  const label = LABEL.exec(ink.replace(SPOKEN, ''))?.[1]
  if (label === undefined || (/^\p{L}{2,}.*\d$/u.test(label) && !/^[[({]/u.test(ink))) return null
  return numbered(label)
}

/** `12` and `¹²` are numbers, anything else stays a sign; a group's name and its number are parted again. */
export function numbered(label: string): NoteNumber {
  const figures = Array.from(label, sign => (SUPERSCRIPTS.includes(sign) ? String(SUPERSCRIPTS.indexOf(sign)) : sign)).join('')
  if (/^\d+$/u.test(figures)) return Number(figures)
  return figures.replace(/^(\p{L}{2,}[.-]?)(\d+)$/u, '$1 $2')
}

export const isBracketed = (ink: string) => /^[[({⟦〔［]/u.test(ink)

const BACK = /^[\s[({]*(?:(?:[↩↵⏎↑⇑⤴⬆⇧^▲△←⇐⟲⏪«‹➜\u2b0f\u21b0⮐⮭]\ufe0e?\ufe0f?)+\d{0,2}|(?:go|jump)?back(?:to(?:the)?(?:text|content|top|article))?|return(?:to(?:the)?text)?|jumpup|top|up|назад|вернуться(?:ктексту)?|обратно|наверх|ктексту)[\s\])}.]*$/iu
const BACK_LENGTH_MAX = 24

/** Arrows and words that lead from a note back to the text; `ink` has no blanks. */
export function leadsBack(ink: string): boolean {
  return ink.length <= BACK_LENGTH_MAX && BACK.test(ink)
}
