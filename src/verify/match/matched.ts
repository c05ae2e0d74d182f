/** A text as a passage of the page met it: what all that looks for differences between the two begins with. */
import type { PageWords } from './page-words.ts'
import type { QuoteWord } from './quote-words.ts'
import type { Window } from './window.ts'

export interface Matched { readonly words: readonly QuoteWord[]; readonly window: Window; readonly page: PageWords }

/** Places of the first and last word. */
export interface Range { readonly first: number; readonly last: number }

/** Places on the page that a word of the text was met by. */
export function placesMet({ hits }: Window): ReadonlySet<number> {
  return new Set([...hits.values()].map(({ place }) => place))
}

/** Each word of the text that the passage lacks, with one that the passage has instead; empty where it has none. */
export function insteadOf(missing: readonly QuoteWord[], theirs: readonly string[]): { readonly quoted: string; readonly found: string }[] {
  const [first] = theirs
  return first === undefined ? [] : missing.map(({ text }, index) => ({ quoted: text, found: theirs[index] ?? first }))
}
