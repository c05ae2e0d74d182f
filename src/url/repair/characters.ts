/** Characters that print puts into an address and that never belong there, in place, so that offsets stay true. */

/** Cyrillic (and Greek) letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S', ο: 'o', α: 'a', ν: 'v', ι: 'i',
}
/** Small letters that are lookalikes at sight; `в`, `к`, `м`, `н`, `т` only look alike as capitals. */
const SURE = /^[аеорсухіјѕԁԛԝАВЕКМНОРСТУХІЈЅοανι]+$/u

/**
 * Lookalike letters inside words of Latin letters become Latin, one character for one. Words wholly in Cyrillic stay, but
 * for a lone word of lookalikes between hyphens or stops of a Latin address.
 */
export function foldLookalikes(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word, offset: number) => {
    if (/^[\x20-\x7e]*$/u.test(word) || !SURE.test(word.replace(/[^\p{Script=Cyrillic}\p{Script=Greek}]/gu, ''))) return word
    const around = text.charAt(offset - 1) + text.charAt(offset + word.length)
    if (!/[A-Za-z0-9]/u.test(word) && !(word.length <= 2 && /^[-./]{2}$/u.test(around) && /[A-Za-z][-./]$/u.test(text.slice(0, offset)))) return word
    return word.replace(/[^\x20-\x7e]/gu, letter => LOOKALIKES[letter] ?? letter)
  })
}

/** Marks of a broken line that leave no trace in an address: soft hyphens, zero-width characters, BOM. */
export const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/gu
/** Hyphens of other kinds: in an address they were typed as `-`. */
export const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu
