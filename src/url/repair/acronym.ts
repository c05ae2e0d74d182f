/** Capitals that ran together: an acronym and the word after it. */

/** In a hyphenated name capitals run into a capitalised word (`ECBReport-2019-final`): an acronym that lost its hyphen. */
const ACRONYM_WITH_WORD = /(?<=[/-])([A-Z]{2,})([A-Z][a-z]{3,})(?=-[^/]*-)/u

/** The path with the hyphen back, or `null` where no acronym ran into a word. */
export function withAcronymApart(path: string): string | null {
  const apart = path.replace(ACRONYM_WITH_WORD, '$1-$2')
  return apart === path ? null : apart
}
