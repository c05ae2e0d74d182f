/** Stems of words: the Snowball stemmers behind two names, with spelling differences folded before them. */
import { stemmer as snowballEnglish } from '@orama/stemmers/english'
import { stemmer as snowballRussian } from '@orama/stemmers/russian'

/**
 * Snowball's English stem of a lower-case word. British spellings become American ones first, so that `labour` and
 * `labor`, `organisation` and `organization` have one stem. Works on any string; what isn't a word comes back folded.
 */
export function stemEnglish(word: string): string {
  return snowballEnglish(americanSpelling(word.toLowerCase().replace(/['’]s?$/, '')))
}

/** Snowball's Russian stem of a word; `ё` counts as `е`. Works on any string. */
export function stemRussian(word: string): string {
  return snowballRussian(word.toLowerCase().replaceAll('ё', 'е'))
}

/** Shorter words only look British: `four`, `hour`, `wise`. */
const BRITISH_LENGTH_MIN = 6

function americanSpelling(word: string): string {
  if (word.length < BRITISH_LENGTH_MIN) return word
  return word
    .replace(/is(e|ed|er|ers|es|ing|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|able|ably|hood|ite|ites|ist|ists|al)?$/, 'or$1')
    .replace(/([bt])re(s|d)?$/, '$1er$2')
    .replace(/ence(s)?$/, 'ense$1')
    .replace(/amme(s)?$/, 'am$1')
    .replace(/ll(ed|er|ers|ing)$/, 'l$1')
}
