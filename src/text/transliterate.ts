/** Cyrillic into Latin letters, and one comparison form for words however they were transliterated. */

/** BelTA's scheme as its addresses show it; Belarusian and Ukrainian letters follow the same habits. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'je', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'j',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja', '’': '', ʼ: '',
}

/** After a soft or hard sign these vowels are heard with a j, and the addresses write it: `vjetnam`, `objem`. */
const AFTER_SIGN = /[ьъ’ʼ](?=[еёо])/gu

/**
 * Russian or Belarusian text in Latin letters, in the scheme of BelTA's addresses (`Вьетнам` → `vjetnam`,
 * `предприятия` → `predprijatija`). Case is kept on the first letter of what replaces a letter; all else passes through.
 */
export function toLatin(text: string): string {
  return text.normalize('NFC').replace(AFTER_SIGN, 'й').replace(/[Ѐ-ӿґʼ’]/gu, letter => {
    const lower = letter.toLowerCase()
    const latin = LATIN[lower] ?? letter
    return lower === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}

/** One lower-case letter as `toLatin` writes it where no sign stands before it. */
export const latinLetter = (letter: string): string => LATIN[letter] ?? letter

/**
 * Letter groups that mean one sound in the schemes in use (BelTA, GOST 7.79, ALA-LC, passport, BGN/PCGN), longest first.
 * Groups that fall together on both sides of a comparison do no harm: a skeleton is only ever compared with a skeleton.
 */
const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|stch/g, 'ŝ'],
  [/sh/g, 'š'],
  [/zh/g, 'ž'],
  [/ch/g, 'č'],
  [/kh|x/g, 'h'],
  [/t[sc]|c/g, 'c'],
  [/w/g, 'v'],
  [/[jyi]+/g, 'i'],
  [/i[eo]/g, 'e'],
]

/** Letters that the scholarly scheme and the alphabets of neighbours have for one sound, and those that no accent can be taken from. */
const MARKED: Readonly<Record<string, string>> = { š: 'sh', ş: 'sh', č: 'ch', ć: 'ch', ž: 'zh', ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'e' }

/** Lower-case Latin letters by their sound, without accents: `ščerbakov` → `shcherbakov`, `vučić` → `vuchich`. */
export function withoutMarks(lower: string): string {
  return lower.normalize('NFC').replace(/[šşčćžłøđıßæ]/gu, letter => MARKED[letter] ?? letter).normalize('NFD').replace(/\p{M}/gu, '')
}

/**
 * A word's comparison form: `razvitija`, `razvitiya`, `razvitiia` and `развития` give the same. Cyrillic is transliterated
 * first; case, accents, apostrophes and doubled letters fall away. Not meant to be read.
 */
export function latinSkeleton(word: string): string {
  let folded = PLAIN.test(word) ? word : withoutMarks(toLatin(word).toLowerCase()).replace(/['`ʹʺ]/gu, '')
  for (const [group, sound] of ONE_SOUND) folded = folded.replace(group, sound)
  return folded.replace(/(\p{L})\1+/gu, '$1')
}

/** Nothing to fold: words of addresses are asked about by the thousand. */
const PLAIN = /^[a-z]*$/
