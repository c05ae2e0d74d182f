/** The words of a quotation with everything each may be called on the page. */
import { monthWord } from '../../text/calendar-words.ts'
import { numberWord } from '../../text/number-words.ts'
import { cognateKey, exonyms } from '../../text/names.ts'
import { findFigures, type Figure } from '../../text/numbers.ts'
import { tokenize } from '../../text/tokens.ts'
import { isFunctionWord, isNegation, isQuantifier } from '../../text/word-classes.ts'
import type { Translation } from './translation.ts'
import { FIGURE_WEIGHT, weightOf } from './word-weight.ts'

export interface QuoteWord {
  /** Two words with the same one may stand at the same places of a page. */
  readonly id: string
  readonly text: string
  readonly lower: string
  /** Stems of the page's language; empty when the lexicon does not know the word. */
  readonly stems: ReadonlySet<string>
  /** Number of the term that it belongs to: `free trade zone`; its words may be met together in one word of the page. -1: to none. */
  readonly term: number
  readonly exonyms: readonly string[]
  readonly key: string
  readonly isContent: boolean
  readonly isName: boolean
  readonly isNegation: boolean
  /** How much the word says: rare and long words more than common and short ones. */
  readonly weight: number
  /** The printed figure that begins with this word. */
  readonly figure: Figure | null
}

/** `figures`: those of the quotation, as `findFigures` gives them. */
export function quoteWords(quote: string, figures: readonly Figure[], translation: Translation): QuoteWord[] {
  return withTerms(singleWords(quote, figures, translation), translation)
}

function singleWords(quote: string, all: readonly Figure[], translation: Translation): QuoteWord[] {
  const text = quote.replace(INITIALS, letters => letters.replaceAll('.', ''))
  let isSentenceStart = true
  const figures = (text === quote ? all : findFigures(text)).filter(figure => figure.isPrinted)
  return tokenize(text).map(token => {
    const { saysSomething, isMonth, isCapitalized, asWord, asName, asNothing } = readingsOf(token.text, translation)
    const isContent = saysSomething && (isMonth || !figures.some(({ start, end }) => start <= token.start && token.end <= end))
    const isName = isContent && !isSentenceStart && isCapitalized
    isSentenceStart = isStopAt(text, token.end)
    if (isContent) return isName ? asName : asWord
    const figure = figures.find(({ start, end }) => start < token.end && token.start < end && /\d/.test(token.text)) ?? null
    if (figure === null) return asNothing
    const id = `${figure.kind} ${figure.value} ${figure.step} ${figure.unit ?? ''} ${figure.isRough ? 'rough' : ''}`
    return { ...asNothing, id, figure, weight: FIGURE_WEIGHT }
  })
}

const NO_STEMS: ReadonlySet<string> = new Set()
const NOTHING = { stems: NO_STEMS, exonyms: [], key: '' }

/** What a printed word says wherever it stands in a text of one language, on pages of another. */
interface Readings {
  /** It is neither a function word nor a number. */
  readonly saysSomething: boolean
  readonly isMonth: boolean
  readonly isCapitalized: boolean
  readonly asWord: QuoteWord
  readonly asName: QuoteWord
  /** As a part of a figure, or as a word that says nothing. */
  readonly asNothing: QuoteWord
}

/** Texts repeat their words: each is read once as it is printed, up to so many of two languages. */
const KNOWN_MAX = 20_000
const readings = new WeakMap<Translation, Map<string, Readings>>()

function readingsOf(text: string, translation: Translation): Readings {
  const known = readings.get(translation) ?? new Map<string, Readings>()
  readings.set(translation, known)
  const found = known.get(text)
  if (found !== undefined) return found
  const made = readPrinted(text, translation)
  if (known.size >= KNOWN_MAX) known.clear()
  known.set(text, made)
  return made
}

function readPrinted(text: string, translation: Translation): Readings {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
  const saysSomething = /\p{L}/u.test(lower) && !isFunctionWord(lower) && !isQuantifier(lower) && !isNumber(lower)
  const id = `${translation.name} ${lower}`
  const asNothing: QuoteWord = { id: '', text, lower, ...NOTHING, term: -1, isContent: false, isName: false, isNegation: isNegation(lower), weight: 0, figure: null }
  const meaning = saysSomething ? { ...asNothing, stems: stemsOf(lower, translation), exonyms: exonyms(lower), key: cognateKey(lower), isContent: true } : asNothing
  const weigh = (isName: boolean): number => weightOf(lower, { isName, isKnown: meaning.stems.size > 0 })
  return {
    saysSomething, isMonth: monthWord(lower) !== null, isCapitalized: !text.startsWith(lower.charAt(0)), asNothing,
    asWord: { ...meaning, id, weight: weigh(false) },
    asName: { ...meaning, id: `${id} name`, isName: true, weight: weigh(true) },
  }
}

/** A sentence ends right behind the word that ends at `end`, but for spaces. */
function isStopAt(text: string, end: number): boolean {
  let at = end
  while (text.charAt(at) === ' ') at += 1
  return text.charAt(at) === '.' || text.charAt(at) === '!' || text.charAt(at) === '?'
}

/** The longest terms: `ministry of emergency situations`. */
const TERM_WORDS_MAX = 5

/** Words of a term lead to all that the term is called, beside what each is called alone. */
function withTerms(words: readonly QuoteWord[], translation: Translation): QuoteWord[] {
  const joined = [...words]
  for (let first = 0; first < words.length; first += 1) {
    if (!translation.beginsTerm(words[first]?.lower ?? '')) continue
    for (let length = Math.min(TERM_WORDS_MAX, words.length - first); length > 1; length -= 1) {
      const term = words.slice(first, first + length)
      const phrase = term.map(word => word.lower).join(' ')
      const stems = term.some(word => word.figure !== null) ? NO_STEMS : translation.term(phrase)
      if (stems.size === 0) continue
      for (const [at, word] of term.entries()) if (word.isContent) joined[first + at] = { ...word, id: `${word.id} of ${phrase}`, term: first, stems: new Set([...word.stems, ...stems]) }
      first += length - 1
      break
    }
  }
  return joined
}

/** `U.S.`, `U.K.`: one word. */
const INITIALS = /\b(?:[A-Z]\.){2,4}/g

/** A hyphened word is all its parts: `socio-economic`. */
function stemsOf(lower: string, translation: Translation): ReadonlySet<string> {
  const whole = translation.word(lower)
  return whole.size > 0 || !lower.includes('-') ? whole : new Set(lower.split('-').flatMap(part => [...translation.word(part)]))
}

/** Numbers are compared as figures. */
function isNumber(lower: string): boolean {
  return numberWord(lower) !== null
}
