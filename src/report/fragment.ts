/** Links that open a page at a passage (text fragments, WICG Scroll to Text Fragment). */

/** Words at either end that name a long passage; fewer are not unique on a page, more break at the first odd space. */
const END_WORDS = 6
/** A shorter passage is named whole. */
const WHOLE_WORDS_MAX = 2 * END_WORDS

/** `url` with a text fragment to the passage; `url` as it is when the passage holds no words. */
export function linkToPassage(url: string, passage: string | null): string {
  const words = passage?.split(/\s+/u).filter(word => word !== '') ?? []
  if (words.length === 0) return url
  const text = words.length <= WHOLE_WORDS_MAX ? encode(words) : `${encode(words.slice(0, END_WORDS))},${encode(words.slice(-END_WORDS))}`
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`
}

/** Dash, comma and ampersand have a meaning of their own in the fragment; half a surrogate pair can't be encoded. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '')).replace(/[-']/gu, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
