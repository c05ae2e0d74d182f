/** The words of a headline as an address writes them. */

/** A slug says something from this many words on; one word is a section or a file. */
const WORDS_MIN = 2
const EXTENSION = /\.(?:html?|php|aspx?|jsp|shtml|xhtml|cfm|cnn)$/iu

/**
 * Words of the headline slug in an absolute address, lower case, ids, years and extension left out; `[]` where there is
 * none. The segment with most words is taken, the later of two.
 */
export function slugWords(url: string): readonly string[] {
  if (url !== last.url) last = { url, words: wordsOfSlug(url) }
  return last.words
}

/** Whoever judges a page asks for the words of its address half a dozen times. */
let last: { readonly url: string; readonly words: readonly string[] } = { url: '', words: [] }

function wordsOfSlug(url: string): readonly string[] {
  if (!URL.canParse(url)) return []
  let best: readonly string[] = []
  for (const segment of new URL(url).pathname.split('/')) {
    const words = wordsOf(segment)
    if (words.length >= Math.max(WORDS_MIN, best.length)) best = words
  }
  return best
}

function wordsOf(segment: string): readonly string[] {
  return decoded(segment).replace(EXTENSION, '').toLowerCase().split(/[-_+.\s]+/u).filter(word => /\p{L}/u.test(word) && !/^[0-9a-f]{8,}$/u.test(word))
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
