/** Takes an address's path apart into its words. */
import { isAscii } from '../../text/letters.ts'

/** A word of a path, lower case, with what joins it to the next. */
export interface PathWord {
  readonly text: string
  /** The part between slashes that it stands in. */
  readonly segment: string
  /** What stands between it and the next word of the part; empty at its end. */
  readonly joint: string
}

/** No word of a slug is longer. */
export const WORD_LENGTH_MAX = 40
/** No address's own words are more; hostile ones are looked at so far. */
const WORDS_MAX = 60
/** Letters with no letter or digit beside them, and what follows them. Classes of Unicode are dear, and most paths have none but the letters of ASCII. */
const WORD = /(?<![\p{L}\p{N}])(\p{L}+)(?![\p{L}\p{N}])([^\p{L}\p{N}]?)/gu
const ASCII_WORD = /(?<![A-Za-z\d])([A-Za-z]+)(?![A-Za-z\d])([^A-Za-z\d]?)/gu
/** Where people's and projects' names stand in paths: they are made of words without blanks. */
export const NAMES = /^(?:[a-z0-9-]+\.)*(?:github\.com|gitlab\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|medium\.com|youtube\.com|t\.me|vk\.com|linkedin\.com)$/u

/**
 * Words of an address's path and query in order; of an address within it none, nor codes that mix letters and digits, nor names
 * with capitals, which sites make of anything. What stands twice or more as a folder is a name.
 */
export function pathWordsOf(url: string): readonly PathWord[] {
  const [, host = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/su.exec(url) ?? []
  const [path = ''] = rest.split(/https?(?::|%3A)/iu, 1)
  const segments = path.split(/[/?&=#]/u)
  const words: PathWord[] = []
  for (const [index, segment] of segments.entries()) {
    if ((NAMES.test(host) && index < (host.endsWith('medium.com') ? AUTHOR : NAMED)) || (/^[a-z]+$/u.test(segment) && segments.indexOf(segment) !== segments.lastIndexOf(segment))) continue
    for (const [, text = '', joint = ''] of segment.matchAll(isAscii(segment) ? ASCII_WORD : WORD)) {
      if (words.length < WORDS_MAX && /^\p{L}?\p{Ll}+$/u.test(text) && !host.includes(text)) words.push({ text: text.toLowerCase(), segment, joint })
    }
  }
  return words
}

/** Who and what, after the first slash: `/torvalds/linux/`. */
const NAMED = 3
/** After the author stands a headline: `/@annasmith/coral-reefs-…`. */
const AUTHOR = 2
