/** What the words of one language mean in another. */

/** An English–Russian dictionary of words and terms. Unknown words have no translations; that is no fault. */
export interface Lexicon {
  /**
   * Russian stems (as `stemRussian` gives them) of everything the English word may mean. `word` is lower-case, in any
   * inflected form as it stands in a text: `agreements`, `signed`; or a term of several words with single spaces, `free trade
   * zone`. Empty when it is unknown.
   */
  translations(word: string): ReadonlySet<string>
  /** Whether a term of several words may begin with the English word, in any form: of most words there is none to look up. */
  beginsTerm(word: string): boolean
  /** The other way: English stems (as `stemEnglish` gives them) of everything that the Russian word, in any form, may translate. */
  originals(word: string): ReadonlySet<string>
  /** What a Belarusian word, in any form, may be: Russian stems of the same words, and English stems of what they translate. */
  belarusian(word: string): { readonly russian: ReadonlySet<string>; readonly english: ReadonlySet<string> }
  /** Whether the lower-case English word is known, and only as a name: `warsaw`, but not `turkey`. */
  isName(word: string): boolean
}
