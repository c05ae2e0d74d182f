/** The stems under which the forms of one Russian dictionary word stand in texts; the stemmer alone leaves many apart. */
import { stemRussian } from '../stems.ts'
import { irregularNounForms, irregularVerbForms } from './russian-irregular.ts'

/** Stems of a translation of one or more words; of several those that carry the sense: `принять участие`. */
export function stemsOfTranslation(translation: string): string[] {
  const words = translation.split(' ')
  const content = words.length === 1 ? words : words.filter(carriesSense)
  return content.flatMap(withHyphenedParts).flatMap(word => [...stemsOfForms(word)])
}

/**
 * Stems of a word and of its regular kin: present, past, participle, verbal noun and second aspect of a verb (`сократить`
 * → `сократ`, `сокращен`, `сокраща`), fleeting vowels of a noun (`рынок` → `рынк`), irregular forms (`человек` → `люд`).
 * Forms that don't exist may be among them; no text has them.
 */
function stemsOfForms(word: string): ReadonlySet<string> {
  const lower = word.toLowerCase().replaceAll('ё', 'е')
  const forms = /(?:ть|ти|чь)(?:ся|сь)?$/.test(lower) ? verbForms(lower.replace(/с[яь]$/, '')) : nominalForms(lower)
  return new Set([stemRussian(lower), ...forms.map(stemRussian).filter(stem => stem.length >= STEM_LENGTH_MIN)])
}

/** Shorter stems of forms are some other word's: `ел` of `есть` and of `ель`. */
const STEM_LENGTH_MIN = 3

/** Texts may write one word or two: `социально-экономический`. */
function withHyphenedParts(word: string): string[] {
  return word.includes('-') ? [word, ...word.split('-').filter(carriesSense)] : [word]
}

const SENSE_LENGTH_MIN = 3
const FILLERS: ReadonlySet<string> = new Set([
  'для', 'без', 'под', 'над', 'при', 'про', 'или', 'чем', 'через', 'перед', 'себя', 'быть', 'дать', 'иметь', 'что', 'как', 'тем', 'том', 'этом', 'того', 'это', 'кто', 'чтобы', 'между', 'более',
])

function carriesSense(word: string): boolean {
  return word.length >= SENSE_LENGTH_MIN && !FILLERS.has(word)
}

function verbForms(verb: string): string[] {
  return [...regularVerbForms(verb), ...irregularVerbForms(verb)]
}

function regularVerbForms(verb: string): string[] {
  const base = verb.slice(0, -3)
  switch (verb.slice(-3)) {
    case 'ить': return secondConjugation(base)
    case 'еть': return [`${base}еет`, `${base}ел`, `${base}ение`, `${base}ит`, `${base}енный`, ...softened(base).map(soft => `${soft}у`)]
    case 'ать': return firstConjugation(base, 'а')
    case 'ять': return firstConjugation(base, 'я')
    case 'уть': return [`${base}ет`, `${base}ут`, `${base}утый`, `${base}утие`, `${base}ул`]
    case 'оть': return [`${base}ет`, `${base}ют`, `${base}ол`, `${base}отый`]
    case 'ыть': return [`${base}оет`, `${base}оют`, `${base}ытый`, `${base}ытие`, `${base}ыл`, `${base}ывать`]
    default: return []
  }
}

function firstConjugation(base: string, vowel: string): string[] {
  const forms = [`${base}${vowel}ние`, `${base}${vowel}нный`, `${base}${vowel}л`]
  if (/[ое]в$/.test(base)) forms.push(`${base.slice(0, -2)}ует`, `${base.slice(0, -2)}уют`, `${base.slice(0, -2)}уемый`)
  else if (/[жшчщ]$/.test(base)) forms.push(`${base}ит`, `${base}ение`)
  else if (/[сзткх]$/.test(base)) forms.push(...softened(base).flatMap(soft => [`${soft}ет`, `${soft}ут`]), `${base}ывать`)
  return forms
}

function secondConjugation(base: string): string[] {
  const soft = softened(base).flatMap(stem => {
    const longer = stem.replace(/о(?=[^аеиоуыэюя]+$)/, 'а')
    return [`${stem}у`, `${stem}ение`, `${stem}енный`, `${stem}ать`, `${stem}ание`, `${longer}ать`, `${longer}ивать`, `${longer}ивание`]
  })
  return [`${base}ит`, `${base}ил`, `${base}ение`, `${base}ять`, ...soft]
}

/** A base as it stands before soft endings: `сократ` → `сокрач`, `сокращ`; the same where nothing changes. */
function softened(base: string): string[] {
  for (const [from, ...to] of SOFTENING) if (base.endsWith(from)) return to.map(ending => base.slice(0, -from.length) + ending)
  return [base]
}

/** Longest first. Church Slavonic doubles (`щ`, `жд`) stand beside the Russian sounds. */
const SOFTENING: readonly (readonly [string, ...string[]])[] = [
  ['ст', 'щ'], ['ск', 'щ'], ['б', 'бл'], ['п', 'пл'], ['в', 'вл'], ['м', 'мл'], ['ф', 'фл'], ['д', 'ж', 'жд'], ['з', 'ж'], ['с', 'ш'], ['х', 'ш'],
  ['т', 'ч', 'щ'], ['к', 'ч'], ['г', 'ж'], ['ц', 'ч'],
]

function nominalForms(word: string): string[] {
  return [...irregularNounForms(word), ...fleetingVowels(word)]
}

/** Vowels that come and go between the consonants of an ending: `рынок`/`рынка`, `сделка`/`сделок`, `важный`/`важен`. */
function fleetingVowels(word: string): string[] {
  for (const [ending, ...others] of FLEETING) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return others.map(other => word.slice(0, -ending.length) + other)
  }
  return []
}

const FLEETING: readonly (readonly [string, ...string[]])[] = [
  ['янин', 'яне', 'ян'], ['анин', 'ане', 'ан'], ['енок', 'ята', 'ят'], ['онок', 'ата', 'ат'], ['лец', 'льца', 'леца'], ['еец', 'ейца'], ['аец', 'айца'], ['иец', 'ийца'], ['оец', 'ойца'], ['ец', 'ца'],
  ['ок', 'ка'], ['ек', 'ка', 'ька'], ['ень', 'ня'], ['оть', 'тя'], ['оль', 'ля'], ['ол', 'ла'], ['ел', 'ла'], ['ер', 'ра'], ['ор', 'ра'], ['он', 'на'], ['от', 'та'], ['ос', 'са'], ['ем', 'ма'],
  ['йка', 'ек'], ['ька', 'ек'], ['жка', 'жек'], ['шка', 'шек'], ['чка', 'чек'], ['ка', 'ок'], ['льба', 'леб'], ['тьба', 'теб'], ['ня', 'ен'], ['ля', 'ель'], ['ло', 'ел'], ['мо', 'ем'], ['но', 'он', 'ен'],
  ['цо', 'ец'], ['це', 'ец'], ['ги', 'ег'], ['ца', 'ец'], ['мя', 'мени', 'мена', 'мен'], ['сный', 'сен'], ['ный', 'ен'], ['кий', 'ок'], ['тва', 'тв'], ['стра', 'стер'], ['ье', 'ий'], ['ья', 'ей'],
]
