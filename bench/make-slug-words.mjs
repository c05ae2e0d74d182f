#!/usr/bin/env node
// Writes `src/url/repair/slug-words.ts` anew: the stems of the bundled dictionary's Russian words as addresses spell them, and
// the groups of three letters that their forms have.
//
//   node bench/make-slug-words.mjs
import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(import.meta.dirname)
const { ENTRIES, ENDINGS, PARADIGMS, SMALL_WORDS, STEMS, indexOfGroup, irregularNounForms, irregularVerbForms, toLatin } = await bundled(`
  export { ENTRIES } from './src/text/lexicon/entries/index.ts'
  export { irregularNounForms, irregularVerbForms } from './src/text/lexicon/russian-irregular.ts'
  export { toLatin } from './src/text/transliterate.ts'
  export { PARADIGMS } from './src/url/repair/declension.ts'
  export { indexOfGroup } from './src/url/repair/groups.ts'
  export { ENDINGS, SMALL_WORDS, STEMS } from './src/url/repair/lexicon.ts'`)

/** Shorter stems with endings are other words. */
const STEM_LENGTH_MIN = 3

/** A verb's form is none, though it ends like one. */
const NOUNS = new Set(['masculine', 'hissingMasculine'])

/** Shorter ones begin other words. */
const NAME_MIN = 5

/** Stems that take a vowel when bare: `сделк`, `важн`. */
const BARE_CLUSTER = /[бвгджзклмнпрстфхцчшщйь][вкнлрц]$/u

const stems = new Map(Object.keys(PARADIGMS).map(paradigm => [paradigm, new Set()]))
const seen = new Uint8Array(indexOfGroup('zzz') + 1)
const words = translations()
for (const word of words) {
  for (const [base, paradigm] of paradigmsOf(word)) {
    for (const ending of PARADIGMS[paradigm].split(' ')) if (ending !== '_' || paradigm === 'whole' || !BARE_CLUSTER.test(base) || /(.)\1$/u.test(base)) see(base + ending.replace('_', ''))
    for (const stem of new Set([toLatin(base), toLatin(base.replace(/[ьъ]/gu, ''))])) if (stem.length >= STEM_LENGTH_MIN || paradigm === 'whole') stems.get(paradigm).add(stem)
  }
}
// Names and short forms of institutions that only the list of stems has.
for (const stem of STEMS.filter(text => /[нчш]к$/u.test(text))) stems.get('whole').add(toLatin(`${stem}о`))
for (const [ending, paradigm] of [[/.{3}ск$/u, 'velarAdjective'], [/.{3}(?:[ое]в|[бвжзклмрстчшь]н)$/u, 'adjective'], [/.{3}тел$/u, 'soft']]) {
  for (const stem of STEMS.filter(text => ending.test(text))) stems.get(paradigm).add(toLatin(stem))
}
for (const stem of STEMS.filter(text => text.length >= NAME_MIN)) if (![...stems.values()].some(set => set.has(toLatin(stem)))) stems.get(/[бвгджзклмнпрстфхцчшщ]$/u.test(stem) ? 'masculine' : 'whole').add(toLatin(stem))
for (const word of [...STEMS, ...ENDINGS.map(ending => `ова${ending}`), ...SMALL_WORDS]) see(word, STEMS.includes(word))

await writeFile(join(root, 'src/url/repair/slug-words.ts'), `/**
 * Russian words in the letters of addresses. Made from the bundled dictionary by \`bench/make-slug-words.mjs\`: don't edit, run
 * it again.
 */
import type { Paradigm } from './declension.ts'

/** Stems as BelTA spells them, by the paradigm whose endings they take. */
export const SLUG_STEMS: Readonly<Record<Paradigm, string>> = {
${[...stems].map(([paradigm, set]) => `  ${paradigm}: \`\n${lines([...set].sort())}\n\`,`).join('\n')}
}

/** A bit for each group of three letters (\`indexOfGroup\` in \`groups.ts\`) that some form has in some transliteration, in base 64. */
export const SLUG_GROUPS = '${Buffer.from(bitsOf(seen)).toString('base64')}'
`)

/** Translations of one word, and of the words of longer ones those that no form of such a word is: they may stand in any case. */
function translations() {
  const texts = ENTRIES.flatMap(text => text.trim().split('\n')).flatMap(line => line.slice(line.indexOf(':') + 1).split(/[,;]/u)).map(text => text.toLowerCase().replaceAll('ё', 'е').trim())
  const lemmas = new Set(texts.filter(text => /^[а-я]+$/u.test(text)))
  const forms = new Set([...lemmas].flatMap(lemma => paradigmsOf(lemma).flatMap(([base, paradigm]) => PARADIGMS[paradigm].split(' ').map(ending => base + ending.replace('_', '')))))
  const others = texts.flatMap(text => [...text.matchAll(/[а-я]+/gu)].map(match => match[0])).filter(word => !forms.has(word))
  return new Set([...lemmas, ...others])
}

/** What a word's forms are made of: [what stays, the paradigm of what follows]. A verb has two or three. */
function paradigmsOf(word) {
  const nouns = [...irregularNounForms(word)].map(form => [form, 'whole'])
  const verbs = [...irregularVerbForms(word.replace(/с[яь]$/u, ''))]
  return [...nouns, ...[word, ...verbs].flatMap(form => {
    const found = regular(form).filter(([, paradigm]) => form === word || !NOUNS.has(paradigm))
    return found.some(([base, paradigm]) => PARADIGMS[paradigm].split(' ').some(ending => base + ending.replace('_', '') === form)) ? found : [[form, 'whole'], ...found]
  })]
}

function regular(word) {
  const base = size => word.slice(0, -size)
  if (word.length < 3) return []
  if (/[аеиоуыя]ть(?:с[яь])?$/u.test(word)) return verb(word.replace(/с[яь]$/u, ''))
  if (word.length > 4 && /(?:ый|ой)$/u.test(word)) return [[base(2), /[гкх]$/u.test(base(2)) ? 'velarAdjective' : /[жшчщ]$/u.test(base(2)) ? 'hissingAdjective' : 'adjective'], ...shortForm(base(2))]
  if (word.length > 4 && /[гкх]ий$/u.test(word)) return [[base(2), 'velarAdjective']]
  if (word.length > 4 && /[жшчщ]ий$/u.test(word)) return [[base(2), 'hissingAdjective']]
  if (word.length > 4 && /ний$/u.test(word)) return [[base(2), 'softAdjective']]
  if (word.endsWith('ий')) return [[base(2), 'masculineName']]
  if (word.endsWith('ие')) return [[base(2), 'abstractNeuter']]
  if (word.endsWith('ье')) return [[base(2), 'signNeuter']]
  if (word.endsWith('ия')) return [[base(2), 'abstractFeminine']]
  if (word.endsWith('а')) return [[base(1), /[гкхжшчщ]$/u.test(base(1)) ? 'velarFeminine' : 'feminine'], ...manyOf(word)]
  if (word.endsWith('я')) return [[base(1), 'softFeminine']]
  if (word.endsWith('ь')) return [[base(1), 'soft'], ...fleeting(word.slice(0, -1)).map(stem => [stem, 'soft'])]
  if (word.endsWith('й')) return [[base(1), 'glide']]
  if (word.endsWith('о')) return [[base(1), 'neuter'], ...manyOf(word)]
  if (word.endsWith('е')) return [[base(1), 'softNeuter']]
  if (/[л]$/u.test(word)) return [[word, 'masculine'], [base(1), 'past']]
  if (/(?:ет|ут|ют|ит|ят)$/u.test(word)) return [[word, 'masculine'], [`${word}ся`, 'whole']]
  return /[бвгджзклмнпрстфхцчшщ]$/u.test(word) ? [word, ...fleeting(word)].map(stem => [stem, /[гкхжшчщ]$/u.test(stem) ? 'hissingMasculine' : 'masculine']) : []
}

function verb(infinitive) {
  const base = infinitive.slice(0, -2)
  const short = base.slice(0, -1)
  if (/[ео]ва$/u.test(base)) return [[base, 'aVerb'], [base.slice(0, -3), 'ovatPresent']]
  if (/[ая]$/u.test(base)) return [[base, 'aVerb']]
  if (/е$/u.test(base)) return [[base, 'aVerb'], [short, 'iPresent']]
  const found = [[base, 'past']]
  if (/и$/u.test(base)) return [...found, ...softened(short).map(stem => [stem, 'iPresent'])]
  if (/у$/u.test(base)) return [...found, [short, 'hardPresent']]
  return found
}

/** Before soft endings some consonants change: `сократить`, `сокращение`. */
function softened(base) {
  for (const [from, ...to] of [['ст', 'щ'], ['б', 'бл'], ['п', 'пл'], ['в', 'вл'], ['м', 'мл'], ['д', 'ж', 'жд'], ['з', 'ж'], ['с', 'ш'], ['т', 'ч', 'щ']]) {
    if (base.endsWith(from)) return [base, ...to.map(ending => base.slice(0, -from.length) + ending)]
  }
  return [base]
}

/** `рынок`, `рынка`: the stem without the vowel that comes and goes. */
function fleeting(word) {
  return /[бвгджзклмнпрстфхцчшщ](?:[ео]к|ец|ен)$/u.test(word) ? [word.slice(0, -2) + word.slice(-1)] : []
}

/** `сделка`, `сделок`: the form of many. */
function manyOf(word) {
  const [, before, last] = /^(.*[бвгджзклмнпрстфхцчшщьй])([кцнлр])[ао]$/u.exec(word) ?? []
  if (before === undefined) return []
  const stem = before.replace(/[ьй]$/u, '')
  return ['о', 'е'].map(vowel => [stem + vowel + last, 'whole'])
}

/** `важный`, `важен`. */
function shortForm(stem) {
  return /[бвгджзклмпрстфхцчшщ]н$/u.test(stem) ? [[`${stem.slice(0, -1)}ен`, 'whole']] : []
}

function see(form, isOpen = false) {
  for (const text of spellings(form)) {
    const marked = `^${text}${isOpen ? '' : '$'}`
    for (let at = 0; at + 3 <= marked.length; at += 1) seen[indexOfGroup(marked.slice(at, at + 3))] = 1
  }
}

/** As the sites spell it: with j, also for a soft sign before a vowel (`belarusjju`), with y and kh, with i before vowels. */
function spellings(form) {
  return [form, form.replace(/[ьъ](?=[юяие])/gu, 'й')].flatMap(latinSpellings)
}

function latinSpellings(form) {
  const latin = toLatin(form)
  const withY = latin.replace(/sch/gu, 'shch').replace(/(?<![sczt])h/gu, 'kh').replace(/j/gu, 'y')
  return [latin, latin.replace(/j(?=[au])/gu, 'i'), withY, withY.replace(/ts/gu, 'c'), withY.replace(/y(?=[aou])/gu, 'i')]
}

function bitsOf(flags) {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8))
  for (const [at, flag] of flags.entries()) if (flag === 1) bytes[at >> 3] |= 1 << (at & 7)
  return bytes
}

function lines(texts) {
  return texts.join(' ').replace(/(.{1,158})(?: |$)/gu, '$1\n').trimEnd()
}

async function bundled(contents) {
  const folder = await mkdtemp(join(root, 'node_modules/.make-slug-words-'))
  const file = join(folder, 'bundle.mjs')
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile: file, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' })
  const loaded = await import(pathToFileURL(file).href)
  await rm(folder, { recursive: true })
  return loaded
}
