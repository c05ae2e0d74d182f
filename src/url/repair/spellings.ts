/** Which letters an address spells й, and я and ю with: whoever romanizes a headline writes them alike in all of its words. */
import { formOf } from './forms.ts'

/** Shorter stems are the beginnings of other words. */
const STEM_MIN = 3

/** How a site writes я: BelTA's habit, any other but with an `i`; `null`: not known. */
export type Writing = 'ja' | 'ya' | null

/** Lower-case Russian words of one address in which й, or я and ю, are spelled as they aren't in others, or, where the site `writesJ`, not with `j`. */
export function mixedSpellings(words: readonly string[], writes: Writing): readonly string[] {
  const marks = words.flatMap(word => marksIn(word).map(mark => ({ word, mark })))
  const known = writes === 'ja' ? ['ja', 'aj'] : []
  return [...new Set(marks.filter(({ mark }) => (writes !== null && mark.includes('i')) || [...known, ...marks.map(other => other.mark)].some(other => isAtOdds(mark, other))).map(({ word }) => word))]
}

/** How a word spells each: `aj`, `ay`, `ai` for й, `ja`, `ya`, `ia` for я and ю. */
function marksIn(word: string): readonly string[] {
  const known = formOf(word, STEM_MIN)
  if (known === null) return []
  const { plain, form } = known
  return [...form.matchAll(/j(?=([au])?)/gu)].map(({ index, 1: vowel }) => (vowel === undefined ? `a${plain.charAt(index)}` : `${plain.charAt(index)}a`))
}

/** й and я may be spelled by different letters, as `j` and `ya` are in GOST 7.79 B; with an `i` for one there is no `j` for the other. */
function isAtOdds(mark: string, other: string): boolean {
  if (mark === other) return false
  const isOneKind = mark.startsWith('a') === other.startsWith('a'), both = `${mark} ${other}`
  return isOneKind || (both.includes('j') && both.includes('i')) || (both.includes('ay') && both.includes('ja'))
}
