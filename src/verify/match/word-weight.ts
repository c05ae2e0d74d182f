/** How much a word of a text says of where on a page it is met: rare and long words more than common and short ones. */

/** A figure leads to its sentence as well as a name does. */
export const FIGURE_WEIGHT = 1.5
/** A word that neither the lexicon nor its sound may lead to the page says little by its absence. */
const UNKNOWN_WEIGHT = 0.35
/** Verbs and adverbs that translations exchange freely or leave out. */
const LIGHT_WORDS = new Set('like according able going go goes went gone take takes took taken get gets got getting make makes made making put puts give gives given gave come comes coming came want wants see say says said right course fact due far near kind thing things way lot use used using call called let'.split(' '))
const LIGHT_WEIGHT = 0.4
const NAME_WEIGHT = 1.5
const LENGTH_FULL = 6

/** `lower`: the word in lower case. `isKnown`: the lexicon has it. */
export function weightOf(lower: string, { isName, isKnown }: { readonly isName: boolean; readonly isKnown: boolean }): number {
  if (isName && !isKnown) return NAME_WEIGHT
  if (LIGHT_WORDS.has(lower)) return LIGHT_WEIGHT
  return (isKnown ? 1 : UNKNOWN_WEIGHT) * Math.min(1, 0.4 + 0.1 * Math.min(LENGTH_FULL, lower.length))
}
