/** What in the words of a read address shows that two were run together. */
import { PARTED_FOLDERS } from '../profiles/index.ts'
import { isBeginning, isNounForm } from './forms.ts'
import { isKnownWord, isRussianForm, isSmallEnglish, isSpelled } from './known-words.ts'
import { WORD_LENGTH_MAX, type PathWord } from './path-word.ts'
import { isFrequent, isPathWord, isPlainWord } from './path-words.ts'
import { isShortWord, shortPair } from './short-pairs.ts'
import { ONE_LETTER, PIECE_MIN, PREPOSITION, SHORT_MIN } from './split.ts'
import type { Vocabulary } from './words.ts'
import { isCompound } from './words.ts'

/** A shorter word is made of two others by chance. */
const JOINED_MIN = 6
const PIECE_MAX = 22

/** The words that an unknown word is made up of where a hyphen was lost, `of-elections`; `null` where it isn't. */
export function partsOf(place: PathWord, vocabulary: Vocabulary): string | null {
  const { text: word, segment } = place
  if (PARTED_FOLDERS.has(word)) return word
  if (word === segment && word.length >= SOLID_MIN && !isPathWord(word)) return englishPair(word)
  if (!/[-_]/u.test(segment) || word.length > WORD_LENGTH_MAX || !/^[a-z]+$/u.test(word) || vocabulary.isTitled(word)) return null
  const titled = titledPair(place, vocabulary) ?? beforeNumber(place, vocabulary) ?? (isPlainWord(word) && isRussian(segment) ? smallAtEnd(place, vocabulary) : null)
  if (titled !== null || isSpelled(word, vocabulary, !isEnglish(segment)) || isPathWord(word)) return titled
  const small = smallAtEnd(place, vocabulary) ?? smallAtStart(word, vocabulary)
  if (ENGLISH_PAIR.test(word)) return word
  return small ?? (word.length < JOINED_MIN ? null : englishParts(place, vocabulary) ?? russianParts(place, vocabulary) ?? shortPair(word, vocabulary))
}

/** Folders of two words without a hyphen are shorter (`pressreleases`). */
const SOLID_MIN = 16
const SOLID_HALF_MIN = 7

/** Two long English words that make up a folder. */
function englishPair(word: string): string | null {
  for (let cut = SOLID_HALF_MIN; cut <= word.length - SOLID_HALF_MIN; cut += 1) {
    if (isPlainWord(word.slice(0, cut)) && isPlainWord(word.slice(cut))) return `${word.slice(0, cut)}-${word.slice(cut)}`
  }
  return null
}

/** A preposition as no ending has it: of one letter after a consonant (`zavods`, `doms`), or after a noun that ends in a vowel (`gazav`). */
function smallAtEnd({ text: word, joint }: PathWord, vocabulary: Vocabulary): string | null {
  const [, left = '', small = ''] = /^([a-z]{2,}[bdfghklmnprstz])([sv])$/u.exec(word) ?? []
  if (joint !== '' && left !== '' && isNounForm(left, SHORT_MIN) && !isBeginning(word, SHORT_MIN)) return `${left}-${small}`
  const [, open = '', next = ''] = /^([a-z]{2,}[aiuy])(v|na|za|do|iz|ot|dlja|dlya|dlia)$/u.exec(word) ?? []
  if (joint !== '' && isNounForm(open, SHORT_MIN)) return `${open}-${next}`
  const [, noun = '', last = ''] = /^([a-z]{2,}[bdfghklmnprstvz])(i|na|za|do|iz|ot|dlja|dlya|dlia)$/u.exec(word) ?? []
  if (noun.length === SHORT_MIN) return joint !== '' && (vocabulary.isTitled(noun) || isShortWord(noun)) ? `${noun}-${last}` : null
  return joint !== '' && noun !== '' && (vocabulary.isTitled(noun) || isNounForm(noun, SHORT_MIN) || (vocabulary.isWord(noun) && !isKnownWord(word, vocabulary))) ? `${noun}-${last}` : null
}

/** A preposition of one letter that ran into a short word: `vdva`. */
function smallAtStart(word: string, vocabulary: Vocabulary): string | null {
  const [, small = '', rest = ''] = /^([vsk])([a-z]{3,5})$/u.exec(word) ?? []
  return rest !== '' && vocabulary.isWord(rest) && !isKnownWord(word, vocabulary) ? `${small}-${rest}` : null
}

/** A preposition that ran into the word before it and a number after it: `proektna-15`. */
function beforeNumber({ text: word, segment }: PathWord, vocabulary: Vocabulary): string | null {
  const [, noun = '', small = ''] = /^([a-z]{4,})(na|za|do|po|iz)$/u.exec(word) ?? []
  const isBefore = /^-\d{1,3}(?![\da-f])/u.test(segment.slice(segment.indexOf(word) + word.length))
  return isBefore && noun !== '' && (vocabulary.isTitled(noun) || isNounForm(noun, SHORT_MIN)) ? `${noun}-${small}` : null
}

/** Whether most of the words beside a word are Russian. */
function isRussian(segment: string): boolean {
  const words = segment.split(/[-_.]/u).filter(word => word.length >= PIECE_MIN)
  return words.filter(isRussianForm).length * 2 > words.length
}

/** Whether the words beside a word are English ones: small ones of other languages aren't. */
function isEnglish(segment: string): boolean {
  const words = segment.split(/[-_.]/u)
  return words.some(isSmallEnglish) && words.filter(isPathWord).length * 3 >= words.length * 2
}

/** A preposition and an article. */
const ENGLISH_PAIR = /^(?:for|of|in|to|on|at|by|with|from|and|as)(?:the|an)$/u

/** Two words of the title: long ones, or any that stand side by side there. */
function titledPair({ text: word, segment }: PathWord, vocabulary: Vocabulary): string | null {
  const { titled } = vocabulary
  if (titled.length === 0) return null
  const and = titled.find((each, index) => word === `${each}i` && /^(?:and|i)$/u.test(titled[index + 1] ?? ''))
  if (and !== undefined && and.length >= PIECE_MIN && !segment.includes(`${and}-i-`)) return `${and}-i`
  const cuts = titled.flatMap((each, index) => (each !== '' && each.length < word.length && word.startsWith(each) && isNextOf(word.slice(each.length), each, titled[index + 1] ?? '') ? [each.length] : []))
  let first = Math.min(...cuts)
  for (let cut = PIECE_MIN - 1; cut <= word.length - (PIECE_MIN - 1) && cut < first; cut += 1) {
    if (vocabulary.isTitled(word.slice(0, cut)) && vocabulary.isTitled(word.slice(cut))) first = cut
  }
  return first === Infinity ? null : `${word.slice(0, first)}-${word.slice(first)}`
}

/** The title's next word, or its beginning after a long one: `comparativest` of `comparative study`. */
function isNextOf(rest: string, word: string, next: string): boolean {
  return rest === next || (word.length >= PIECE_MIN && rest.length > 1 && next.startsWith(rest))
}

function englishParts({ text: word, joint, segment }: PathWord, vocabulary: Vocabulary): string | null {
  const isName = (piece: string) => piece.length >= JOINED_MIN && isEnglish(segment) && isKnownWord(piece, vocabulary) && !isKnownWord(word, vocabulary)
  const isWord = (piece: string) => vocabulary.isTitled(piece) || isName(piece) || (piece.length >= PIECE_MIN ? isPathWord(piece) : piece.length === PIECE_MIN - 1 && isFrequent(piece))
  return joinedOf(word, { isWord, isSmall: isSmallEnglish, isSmallLast: piece => joint !== '' && (piece !== 'a' || isEnglish(segment)) && piece !== 'i' && isSmallEnglish(piece) })
}

/** Nouns and adjectives with the small words around them. Before what is known by its stem a preposition is a prefix. */
function russianParts({ text: word, joint }: PathWord, vocabulary: Vocabulary): string | null {
  const isWord = (piece: string) => vocabulary.isTitled(piece) || (piece.length >= PIECE_MIN && isNounForm(piece, PIECE_MIN - 1))
  const parts = joinedOf(word, { isWord, isSmall: piece => PREPOSITION.test(piece) || (piece !== 'z' && ONE_LETTER.test(piece)), isSmallLast: piece => joint !== '' && SMALL_LAST.test(piece) })
  if (parts === null || NO_JOINT.test(parts) || parts.split('-').every(part => part.length < RUSSIAN_MIN)) return null
  return PREFIXED.test(parts) && (vocabulary.isWord(word) || isCompound(word)) ? null : parts
}

/** Prepositions that no ending looks like. */
const SMALL_LAST = /^(?:[vsk]|na|za|do|iz|ot|dlja|dlya|dlia|pri)$/u
/** A vowel that joins the parts of a compound, the end of a name. */
const NO_JOINT = /^[a-z]{4,}[oe]-[a-z]{4,}$|(?:^|-)[aou](?:-|$)|^[a-z]{1,8}[oe]-v$/u
/** What begins verbs and their nouns as well. */
const PREFIXED = /^(?:[vsou]|na|za|po|do|iz|ot|ob|so|pri|pod|nad|bez|ne)-[a-z]+$/u
/** Shorter Russian words are the beginnings and ends of names. */
const RUSSIAN_MIN = 5

interface Pieces { readonly isWord: (piece: string) => boolean; readonly isSmall: (piece: string) => boolean; readonly isSmallLast: (piece: string) => boolean }

/** Words and small words that make up the whole, no two small ones side by side. */
function joinedOf(word: string, { isWord, isSmall, isSmallLast }: Pieces): string | null {
  const ways: ((readonly string[]) | null)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    ways[end] = null
    for (let start = Math.max(0, end - PIECE_MAX); start < end && (ways[end] ?? null) === null; start += 1) {
      const before = ways[start] ?? null, piece = word.slice(start, end)
      if (before !== null && (isWord(piece) || (!isSmall(before.at(-1) ?? '') && (end < word.length ? isSmall(piece) : isSmallLast(piece))))) ways[end] = [...before, piece]
    }
  }
  const parts = ways[word.length] ?? null
  return parts === null || parts.length < 2 || !parts.some(part => part.length >= PIECE_MIN) ? null : parts.join('-')
}
