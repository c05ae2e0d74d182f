/** Tells whether an English and a Russian word may be one name or one international word: `Lukashenko`/`Лукашенко`, `platform`/`платформы`. */
import { editDistance } from './misprints.ts'
import { latinSkeleton, toLatin } from './transliterate.ts'

/** Names and abbreviations whose two forms share no letters. English, lower-case → Russian beginnings. */
const EXONYMS: Readonly<Record<string, string>> = {
  america: 'сша америк', american: 'американ сша', armenia: 'армени', asia: 'ази', asian: 'азиат', athens: 'афин', austria: 'австри', belgrade: 'белград', britain: 'великобритани британ',
  british: 'британ великобритани', briton: 'британ', china: 'кита кнр', chinese: 'кита', crimea: 'крым', croatia: 'хорват', cyprus: 'кипр', czech: 'чех чеш', czechia: 'чехи', denmark: 'дани датск', danish: 'датск',
  dutch: 'голланд нидерланд', egypt: 'егип', eeu: 'еаэс', eaeu: 'еаэс', eec: 'еэк', eu: 'ес евросоюз европ', europe: 'европ ес', european: 'европ', finland: 'финлянд финск', france: 'франци французск', french: 'француз франц',
  geneva: 'женев', georgia: 'грузи джорджи', georgian: 'грузин', german: 'герман немец немц', germany: 'германи герман фрг', greece: 'греци греческ', greek: 'грече', hebrew: 'иврит', hungarian: 'венгер', hungary: 'венгри венгерск', iceland: 'исланд',
  india: 'инди', indian: 'инд', ireland: 'ирланд', israel: 'израил', italian: 'италь', italy: 'итали итальянск', japan: 'япон', japanese: 'япон', jordan: 'иордан', kazakh: 'казах', korea: 'коре', korean: 'коре кнд', kyiv: 'киев', lithuania: 'литв', latvia: 'латви',
  london: 'лондон', mexico: 'мексик', moldova: 'молдов молдав', moscow: 'москв моск', netherlands: 'нидерланд голланд', norway: 'норвег норвежск', norwegian: 'норвеж', paris: 'париж', poland: 'польш польск', pole: 'поляк', polish: 'польск', pope: 'пап', portugal: 'португал',
  prague: 'праг', roman: 'рим', romania: 'румын', rome: 'рим', russia: 'росси рф', russian: 'росси русск рф', scotland: 'шотланд', spain: 'испани испанск', spanish: 'испан', sweden: 'швеци шведск', swedish: 'швед', swiss: 'швейцар', switzerland: 'швейцари',
  syria: 'сири', turkey: 'турци турецк', turkish: 'турец турц', ukraine: 'украин', ukrainian: 'украин', uk: 'великобритани британ', usa: 'сша', us: 'сша америк', uzbek: 'узбек', vienna: 'вен', vietnam: 'вьетнам', warsaw: 'варшав', washington: 'вашингтон',
  white: 'бел', kyrgyzstan: 'кыргыз киргиз', belarusian: 'белорус беларус', belarus: 'беларус белорус', homel: 'гомел', hrodna: 'гродн', mahilyow: 'могилев', vitsebsk: 'витеб', jerusalem: 'иерусалим', venice: 'венеци', munich: 'мюнхен', cologne: 'кельн', beijing: 'пекин', peking: 'пекин',
  cis: 'снг содружеств', commonwealth: 'содружеств снг', sco: 'шос', csto: 'одкб', un: 'оон', who: 'воз', wto: 'вто', imf: 'мвф', nato: 'нато', osce: 'обсе', unesco: 'юнеск', asean: 'асеан', brics: 'брикс', gdp: 'ввп', it: 'айти', ussr: 'ссср', soviet: 'совет', covid: 'ковид коронавирус', coronavirus: 'ковид коронавирус', npp: 'аэс',
  john: 'джон иоанн', james: 'джеймс', george: 'джордж георги', peter: 'петр', paul: 'павел пол', michael: 'майкл михаил', joseph: 'иосиф джозеф', catherine: 'екатерин', alexander: 'александр', francis: 'франциск', elizabeth: 'елизавет', matthew: 'матфе мэттью', jesus: 'иисус', christ: 'христ',
}

/** Russian beginnings of a name that English writes quite differently; empty for all other words. `word`: lower-case. */
export function exonyms(word: string): readonly string[] {
  const forms = EXONYMS[word] ?? EXONYMS[word.replace(/['’]s$|s$/, '')]
  return forms === undefined ? [] : forms.split(' ')
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
  let key = (/[Ѐ-ӿ]/.test(word) ? heardInLatin(word) : word).normalize('NFD').replace(/\p{M}/gu, '')
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
