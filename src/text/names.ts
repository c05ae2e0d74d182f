/** Tells whether an English and a Russian word may be one name or one international word: `Lukashenko`/`Лукашенко`, `platform`/`платформы`. */
import { editDistance } from './misprints.ts'
import { latinSkeleton, toLatin, withoutMarks } from './transliterate.ts'

/** Names whose two forms share few letters, as far as the dictionary's stems don't lead to them. English, lower-case → Russian beginnings. */
const EXONYMS: Readonly<Record<string, string>> = {
  british: 'великобритани', denmark: 'датск', eu: 'европ', europe: 'ес', finland: 'финск', france: 'французск', greece: 'греческ', hungary: 'венгерск', italy: 'итальянск',
  korean: 'кнд', norway: 'норвежск', poland: 'польск', russian: 'рф', sweden: 'шведск', turkey: 'турецк', turkish: 'турц', uk: 'британ', belarusian: 'беларус',
  homel: 'гомел', hrodna: 'гродн', mahilyow: 'могилев', mahilioŭ: 'могилев', mahiliou: 'могилев', viciebsk: 'витеб', vitsebsk: 'витеб', cologne: 'кельн', peking: 'пекин', francis: 'франциск', matthew: 'мэттью',
}

const EXONYM_FORMS = new Map(Object.entries(EXONYMS).map(([name, forms]) => [name, forms.split(' ')]))
const NONE: readonly string[] = []

/** Russian beginnings of a name that English writes quite differently; empty for all other words. `word`: lower-case. */
export function exonyms(word: string): readonly string[] {
  const forms = EXONYM_FORMS.get(word) ?? (word.endsWith('s') ? EXONYM_FORMS.get(word.replace(/['’]?s$/, '')) : undefined)
  return forms ?? NONE
}

/** Spellings of one sound in English and in transliterated Russian, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’]s?$/g, ''],
  [/sch|shch|tch|ch|cz/g, 'č'],
  [/sh/g, 'š'],
  [/zh|dzh|dj|j(?=[aeiou])/g, 'ž'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/^(?:kh|gh|h|g)/g, 'h'],
  [/kh|gh|(?!^)h/g, ''],
  [/ts|tz|c(?=[eiy])/g, 'c'],
  [/ck|[cqk]/g, 'k'],
  [/x/g, 'ks'],
  [/[wv]/g, 'v'],
  [/z/g, 's'],
  [/[aeiouyj]/g, ''],
]

/**
 * A word's consonants as both languages hear them, vowels and doubled letters left out; `platform` and `платформа` give
 * `pltfrm`. A first h and g are one: `Hudson`/`Гудзон`. Works on lower-case words of either script.
 */
export function cognateKey(word: string): string {
  let key = withoutMarks(/[Ѐ-ӿ]/.test(word) ? heardInLatin(word) : word)
  for (const [group, sound] of SOUNDS) key = key.replace(group, sound)
  return key.replace(/[^\p{L}]/gu, '').replace(/(\p{L})\1+/gu, '$1')
}

/** In transliteration j is a vowel's beginning; ж is zh. `Уильям` begins like `William`. */
function heardInLatin(cyrillic: string): string {
  return toLatin(cyrillic).toLowerCase().replaceAll('j', '').replace(/^u(?=[aeiou])/, 'v')
}

/** Shorter keys coincide by chance. */
const KEY_MIN = 3
/** Endings of either language beyond the common stem. */
const ENDING_MAX = 2

/** Whether two cognate keys may stem from one word: the shorter begins the longer but for an ending. */
export function areCognate(english: string, russian: string): boolean {
  const [short, long] = english.length <= russian.length ? [english, russian] : [russian, english]
  if (short.length < KEY_MIN || long.length - short.length > ENDING_MAX) return false
  if (short.length === KEY_MIN) return long.startsWith(short) && long.length - short.length <= 1
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return same >= Math.max(KEY_MIN + 1, short.length - 1)
}

/** Names of one person or place in two spellings may differ in one consonant: `Degtyarev`/`Дегтярев`, `Vikhansky`/`Виханский`. */
export function areSameName(english: string, russian: string): boolean {
  if (areCognate(english, russian)) return true
  const shortest = Math.min(english.length, russian.length)
  if (shortest < KEY_MIN) return shortest > 0 && Math.abs(english.length - russian.length) <= 1 && (english.startsWith(russian) || russian.startsWith(english))
  return shortest > KEY_MIN && russian.startsWith(english.charAt(0)) && Math.abs(english.length - russian.length) <= ENDING_MAX && editDistance(english, russian.slice(0, english.length + 1)) <= 1 + Math.floor(shortest / 6)
}

/** Sounds that begin one name in one language or spelling and another's in the next, each as one letter. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [[/^[aeiouy]/, 'a'], [/^(?:[szšžŝ]|c[eiy])/, 's'], [/^[ckqč]/, 'k'], [/^[hg]/, 'h'], [/^[vf]/, 'v']]

/** Whether two names, in any script, begin with sounds that are taken for each other: `Ochsner`/`Окснер`, `Isaac`/`Айзек`. */
export function beginAlike(one: string, other: string): boolean {
  return beginningOf(one) === beginningOf(other)
}

function beginningOf(name: string): string {
  const skeleton = latinSkeleton(name)
  const group = BEGINNINGS.find(([letters]) => letters.test(skeleton))
  return group === undefined ? skeleton.charAt(0) : group[1]
}
