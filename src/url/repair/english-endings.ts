/** What an English word may be a form of, by its ending. */

/** Endings, and what they take the place of. */
export type Endings = readonly (readonly [string, ...string[]])[]
export const TENSES: Endings = [['s', ''], ['es', ''], ['ies', 'y'], ['ed', '', 'e'], ['ied', 'y'], ['ing', '', 'e'], ['ings', '', 'e']]
export const ENDINGS: Endings = [
  ...TENSES, ['er', '', 'e'], ['ers', '', 'e'], ['ly', ''], ['ily', 'y'], ['ally', 'al', ''],
  ['al', ''], ['ful', ''], ['less', ''], ['ment', ''], ['ments', ''], ['ness', ''], ['est', '', 'e'], ['ors', 'or', 'e'], ['ation', 'e', 'ate'], ['ations', 'e', 'ate', 'ation'], ['isation', 'ise', 'ize'], ['ized', 'ize', ''],
]

/** Shorter words with endings are other words. */
const BASE_MIN = 3

/** Words of which a lower-case word may be a form, whether they exist or not. */
export function basesOf(word: string, endings: Endings): readonly string[] {
  const bases: string[] = []
  for (const entry of endings) {
    // The entry is taken apart only where it fits: most don't, and words are asked about by the thousand.
    if (!word.endsWith(entry[0])) continue
    const [ending, ...rests] = entry
    const stem = word.slice(0, -ending.length)
    for (const rest of rests) bases.push(stem + rest)
    if (DOUBLING.has(ending) && stem.length > BASE_MIN && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1))
  }
  return bases.filter(base => base.length >= BASE_MIN)
}

const DOUBLING = new Set(['ed', 'ing', 'er', 'ers'])
