/** Which strings of a slug are words: by the lexicon, by the note's own title. */
import { remembered } from '../../text/remembered.ts'
import { latinSkeleton } from '../../text/transliterate.ts'
import { isForm } from './forms.ts'
import { isPronounceable } from './groups.ts'
import { spellingsOf } from './romanization.ts'
import { ENDINGS, SMALL_WORDS, STEMS } from './lexicon.ts'

/** Words that evidence can be drawn from. */
export interface Vocabulary {
  /** The word is spelled just so in the title. */
  isTitled(word: string): boolean
  /** The word exists, in whatever scheme of transliteration. */
  isWord(word: string): boolean
  /** The word exists beyond doubt: its stem is long. */
  isSureWord(word: string): boolean
  /** Words of the title as Latin letters, in order. */
  readonly titled: readonly string[]
  /** Every spelling of them that sites use, each once. */
  readonly spellings: readonly string[]
}

/** A stem shorter than this may not carry an ending: everything would be a word. */
const STEM_MIN = 3
/** A stem this long isn't met by chance. */
const SURE_STEM_MIN = 5
const ENDING_MAX = 8

const stems = skeletonsOf(STEMS)
const endings = skeletonsOf(['', ...ENDINGS])
const smallWords = skeletonsOf(SMALL_WORDS)

/** All in one: a call for each stem was a twentieth of a cold run. */
function skeletonsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(latinSkeleton(words.join(' ')).split(' '))
}

/** Words of a title that are written in Latin letters or can be; digits left out. */
export function vocabularyOf(title: string): Vocabulary {
  const spelled = title.split(/[^\p{L}]+/u).filter(word => word !== '').map(spellingsOf)
  const titled = spelled.map(([first = '']) => first)
  const exact = new Set(spelled.flat())
  const spellings = [...exact]
  return { titled, spellings, isTitled: word => exact.has(word), isWord: word => exact.has(word) || isLexiconWord(word), isSureWord: isSure }
}

/** The vocabulary of a site that writes as BelTA does: other spellings of the title's words are misreadings there. */
export function inOneSpelling(vocabulary: Vocabulary): Vocabulary {
  const exact = new Set(vocabulary.titled)
  return { ...vocabulary, spellings: vocabulary.titled, isTitled: word => exact.has(word), isWord: word => exact.has(word) || isLexiconWord(word) }
}

/** Whether two spellings are one word, as far as schemes of transliteration differ. */
export function isSameWord(a: string, b: string): boolean {
  return latinSkeleton(a) === latinSkeleton(b)
}

/** About a megabyte of them. */
const WORDS_KEPT_MAX = 20_000

const isLexiconWord = remembered((word: string): boolean => {
  const skeleton = latinSkeleton(word)
  return smallWords.has(skeleton) || hasStem(word, skeleton, STEM_MIN)
}, WORDS_KEPT_MAX)

const isSure = remembered((word: string): boolean => hasStem(word, latinSkeleton(word), SURE_STEM_MIN), WORDS_KEPT_MAX)

/** Clipped first parts of the compounds that news is full of (`генплан`, `госдолг`, `промплощадка`), as addresses spell them. */
const CLIPPED = /^(?:agit|agro|avto|bio|energo|elektro|evro|fin|gaz|gen|giper|glav|gor|gos|in|info|inter|kino|med|mezh|mikro|min|mnogo|nat?s|neft|nefte|nizko|obl|polit|prod|prof|prom|raj|ray|sel|sots|spets|sport|stroj|stroy|super|teh|tekh|tele|teplo|trans|vnesh|voen|vse|zav)(?=[a-z]{4})/u

/** Whether a word is made up of a clipped first part and another word. */
export function isCompound(word: string): boolean {
  const first = CLIPPED.exec(word)?.[0]
  return first !== undefined && isLexiconWord(word.slice(first.length))
}

/** Whether a word's letters stand as in Russian words, or in both parts of a compound. */
export function isSpeakable(word: string): boolean {
  if (isPronounceable(word)) return true
  const first = CLIPPED.exec(word)?.[0]
  return first !== undefined && isLexiconWord(word.slice(first.length)) && isPronounceable(word.slice(first.length))
}

function hasStem(word: string, skeleton: string, stemMin: number): boolean {
  for (let cut = Math.max(stemMin, skeleton.length - ENDING_MAX); cut <= skeleton.length; cut += 1) {
    // endings first: they are few, and most cuts leave none
    if (skeleton.length - cut <= cut && endings.has(skeleton.slice(cut)) && stems.has(skeleton.slice(0, cut))) return true
  }
  return isForm(word, stemMin)
}
