/** Characters that print puts into an address and that never belong there, in place, so that offsets stay true. */
import { isAscii } from '../../text/letters.ts'

/** Cyrillic (and Greek) letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S', ο: 'o', α: 'a', ν: 'v', ι: 'i',
}
/** Those that are lookalikes at sight: `в`, `к`, `м`, `н`, `т` are only as capitals. */
const SURE = Object.keys(LOOKALIKES).filter(letter => !'вкмнт'.includes(letter)).join('')
const HAS_SURE = new RegExp(`[${SURE}]`, 'u')
const ALL_SURE = new RegExp(`^[${SURE}]+$`, 'u')

/**
 * Lookalike letters inside words of Latin letters become Latin, one character for one. Words wholly in Cyrillic stay, but
 * for a lone word of lookalikes between hyphens or stops of a Latin address.
 */
function foldLookalikes(text: string): string {
  if (!HAS_SURE.test(text)) return text
  return text.replace(/[\p{L}\p{N}]+/gu, (word, offset: number) => {
    if (isAscii(word) || (word.length > 2 && !/[A-Za-z0-9]/u.test(word)) || !ALL_SURE.test(word.replace(/[^\p{Script=Cyrillic}\p{Script=Greek}]/gu, ''))) return word
    const around = text.charAt(offset - 1) + text.charAt(offset + word.length)
    if (!/[A-Za-z0-9]/u.test(word) && !(word.length <= 2 && /^[-./]{2}$/u.test(around) && /[A-Za-z][-./]$/u.test(text.slice(0, offset)))) return word
    return word.replace(/[^\x20-\x7e]/gu, letter => LOOKALIKES[letter] ?? letter)
  })
}

/** The text as an address spells it, one character for one: dashes, full-width forms, look-alikes, backslashes. */
export function plainCharacters(text: string): string {
  return foldLookalikes(withNarrowForms(text.replace(INVISIBLE, JOINER).replace(HYPHENS, '-').replace(TILDES, '~')).replace(BACKSLASH, '/').replace(DASH, dashInAddress))
}

/** Stands for a zero-width character until an address is put together: it parts nothing, so no blank may take its place. */
export const JOINER = '\u2060'
/** Zero-width characters and the byte order mark; soft hyphens are read where the address is. */
const INVISIBLE = /[\u200b-\u200f\ufeff]/gu
/** Hyphens of other kinds: in an address they were typed as `-`. */
const HYPHENS = /[\u2010-\u2012\u2015\u2212\ufe58\ufe63\uff0d]/gu
/** Tildes of other kinds: LaTeX's in mathematics, the small and the wide one. */
const TILDES = /[\u223c\u02dc\uff5e]/gu
/** A slash typed the other way round; before a mark it is an escape of LaTeX's. */
const BACKSLASH = /\\(?=[A-Za-z0-9\\]|\s|$)/gu
/** A dash between characters of an address, or at a line's end between them. */
const DASH = /(?<=[A-Za-z0-9_/])[–—](?=[a-z0-9_]|[ \t]*\n[ \t]*[a-z0-9])|(?<=[A-Z])[–—](?=[A-Z])/gu
/** Wikis spell a page's title as it is typed, dashes and all. */
const WIKI = /\/wiki\/\S*$/u
/** So far back a dash is held against its address. */
const LOOK_BACK = 300

function dashInAddress(dash: string, offset: number, text: string): string {
  return WIKI.test(text.slice(Math.max(0, offset - LOOK_BACK), offset)) ? dash : '-'
}

/** Full-width letters, digits and the marks that part an address; among Chinese and Japanese letters they are the title's own. */
function withNarrowForms(text: string): string {
  return text.replace(/[\uff0e\uff0f\uff10-\uff1a\uff1d\uff21-\uff3a\uff3f\uff41-\uff5a]|\uff1f(?=[\w\uff41-\uff5a]{1,30}[=\uff1d])|\uff06(?=[\w\uff41-\uff5a]{1,30}[=\uff1d])/gu, (character, offset: number) => (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.charAt(offset - 1) + text.charAt(offset + 1)) ? character : String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH)
  ))
}

/** Full-width forms stand so far after their ASCII characters. */
const FULL_WIDTH = 0xfee0
