/** Reads the printed date of access. */
import { dateIn } from './dates.ts'

/** The remark with its brackets, from `start` to `end`, and its date. */
export interface AccessRemark { readonly date: string; readonly start: number; readonly end: number }

// Of small letters: a pattern of letters in both cases takes longer to make than a whole book to search.
const ACCESSED = /(?<!\p{L})(?:(?:last |date |дата )?(?:accessed|retrieved|viewed|visited|checked|consulted|обращения|доступа|доступу|звароту|прагляду|просмотра)|(?:date of |last )?access(?: date)?|cited|просмотрено|проверено|прагледжана)(?!\p{L})/gu
const LOOK = 60
/** Between the word and its date stands no more than `on:`. */
const BETWEEN = /^[\s:,–—-]{0,4}(?:(?:on|date|from)[\s:]{1,2})?$/iu

/** The first remark that a date follows; `null` where there is none, or what follows is no date. */
export function accessIn(text: string): AccessRemark | null {
  for (const match of text.toLowerCase().matchAll(ACCESSED)) {
    const from = match.index + match[0].length
    const date = dateIn(text.slice(from, from + LOOK))
    if (date === null || !BETWEEN.test(text.slice(from, from + date.start))) continue
    const isBracketed = /[([]$/u.test(text.slice(0, match.index))
    const end = from + date.end
    const after = /^\s?г\.|^\s?г(?=[\])])/u.exec(text.slice(end, end + 4))?.[0].length ?? 0
    return { date: date.iso, start: match.index - (isBracketed ? 1 : 0), end: end + after + (isBracketed && /^[)\]]/u.test(text.slice(end + after)) ? 1 : 0) }
  }
  return null
}
