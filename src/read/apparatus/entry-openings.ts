/** Tells where an entry of a list begins: by its number, or by the author's name. */
import { numberOf } from '../note-numbers.ts'

export interface EntryOpening {
  readonly number: number
  readonly isBracketed: boolean
  /** Characters up to the number, and up to the entry's first word. */
  readonly numberAt: number
  readonly length: number
}

const LINE_LOOK = 300
const NUMBERED = /^(\s{0,40}(?:[-*•]\s)?)(?:\[\^?((?=[lIOoSB]*\d)[\dlIOoSB]{1,6}|[⁰¹²³⁴-⁹]{1,6})\]:?|\((\d{1,4})\)|((?=[lIOoSB]*\d)[\dlIOoSB]{1,6})(?:[.)]|\.\)|:)?(?=\s|[\p{Lu}"«“„]|https?:|$)|([⁰¹²³⁴-⁹]{1,6})(?:[.)]|\.\))?)\s*/u
/** `Ivanov, I. I.`, `Ivanov I.I.`, `Ivanov, Ivan`, `Иванов И. И.`, `van der Berg, J.`, `World Bank (2019)`, `World Bank. 2019.`, `Smith, John and …`. */
const AUTHOR = /^\s{0,40}(?:[-*•]\s)?["«“]?(?:(?:van|von|de|der|den|di|da|la|le|el|al|бен|фон|ван|де)[\s-]){0,3}\p{Lu}[\p{L}'’`-]+(?:,? (?:\p{Lu}\p{Ll}?[.-]\s?){1,4}|, \p{Lu}\p{L}+|[^.:,]{0,90}(?:\(?(?:1[5-9]|20)\d\d[a-zа-я]?\b|\.\s(?:1[5-9]|20)\d\d[a-zа-я]?\.))/u

/** `null` where no number opens the line. */
export function numberedOpening(line: string): EntryOpening | null {
  const match = NUMBERED.exec(line.slice(0, LINE_LOOK))
  if (match === null) return null
  const figures = match[2] ?? match[3] ?? match[4] ?? match[5] ?? ''
  const read = numberOf(figures)
  if (read === null) return null
  return { number: read.number, isBracketed: match[2] !== undefined, numberAt: match[1]?.length ?? 0, length: match[0].length }
}

/** The line opens as an entry of a list without numbers does. */
export function opensWithAuthor(line: string): boolean {
  return AUTHOR.test(line.slice(0, LINE_LOOK))
}
