/** Finds the dictionary heads behind an English word as it stands in a text. */
import { stemEnglish } from '../stems.ts'
import { derivations, type Derivation } from './derivation.ts'
import { irregularBases, otherBases, participleBases } from './lemmas.ts'
import { splitTranslations, type Entries } from './parse.ts'
import { foldSpelling } from './spelling.ts'

export interface HeadFinder {
  /** The Russian translations of an English word or term, each once; empty when nothing is known. */
  readonly translate: (word: string) => readonly string[]
  /** Whether a head of several words may begin with it. */
  readonly beginsTerm: (word: string) => boolean
}

type Translate = HeadFinder['translate']

/**
 * Looks a word up, or a head of several words parted by single spaces. A word by what it surely is, then by what it may be: head or inflected form, in either spelling; parts of a
 * hyphened word; the stem; prefixes and suffixes taken off. The first way that finds something decides.
 */
export function headFinder(entries: Entries): HeadFinder {
  const bySpelling = once(() => groupBy(entries, foldSpelling))
  const byStem = once(() => groupBy(entries, stemEnglish))
  const known: Translate = word => lookUp(word, head => inEntries(bySpelling(), foldSpelling(head)))
  const starts = once(() => phraseStarts(entries))
  const startsOf = new Map<string, readonly string[]>()
  const basesOf = (first: string): readonly string[] => {
    const bases = startsOf.get(first) ?? [first, ...irregularBases(first), ...participleBases(first), ...otherBases(first)].filter(base => starts().has(base))
    if (startsOf.size >= STARTS_MAX) startsOf.clear()
    startsOf.set(first, bases)
    return bases
  }
  const phrase = (words: string): readonly string[] => {
    const bases = basesOf(words.slice(0, words.indexOf(' ')))
    return bases.length === 0 ? [] : inPhrases(words, { bases, entries })
  }
  return {
    beginsTerm: word => basesOf(word).length > 0,
    translate: raw => {
      if (raw.includes(' ')) return phrase(raw)
      const word = raw.toLowerCase().replaceAll('’', "'").replace(CONTRACTION, '')
      return [...new Set(firstFound([() => known(word), () => byParts(word, known), () => inEntries(byStem(), stemEnglish(word)), () => derived(word, known)]))]
    },
  }
}

/** Words whose terms are remembered: texts repeat theirs. */
const STARTS_MAX = 50_000

/** First words of heads of several words. */
function phraseStarts(entries: Entries): ReadonlySet<string> {
  return new Set([...entries.keys()].filter(head => head.includes(' ')).map(head => head.slice(0, head.indexOf(' '))))
}

/** A head of several words as it stands, with its last in the plural, or with its first, one of `bases`, inflected. */
function inPhrases(phrase: string, { bases, entries }: { readonly bases: readonly string[]; readonly entries: Entries }): readonly string[] {
  const [middle, last] = [phrase.slice(phrase.indexOf(' '), phrase.lastIndexOf(' ') + 1), phrase.slice(phrase.lastIndexOf(' ') + 1)]
  return firstFound(bases.flatMap(first => [last, ...otherBases(last)].map(other => () => inEntries(entries, `${first}${middle}${other}`))))
}

/** Of `we'll` and `they're` the pronoun counts, of `minister's` the noun. */
const CONTRACTION = /'(?:s|ll|re|ve|d|m)?$/

/** A head and what else the form may come from: `meeting` is a noun, and a form of `meet`. */
function lookUp(word: string, of: (head: string) => string[]): string[] {
  const sure = [word, ...irregularBases(word)].flatMap(of)
  if (sure.length > 0 && FALSE_PARTICIPLES.has(word)) return sure
  const likely = [...sure, ...participleBases(word).flatMap(of)]
  return likely.length > 0 ? likely : otherBases(word).flatMap(of)
}

/** Words that only look like forms of `even`, `out`, `bear` and so on. */
const FALSE_PARTICIPLES: ReadonlySet<string> = new Set(['bearing', 'bedding', 'ceiling', 'during', 'evening', 'hatred', 'herring', 'hundred', 'outing', 'pudding', 'sacred', 'string', 'wedding'])

function inEntries(entries: Entries, head: string): string[] {
  const translations = entries.get(head)
  return translations === undefined ? [] : splitTranslations(translations)
}

/** Shorter parts of a hyphened word say nothing: `in-depth`. */
const PART_LENGTH_MIN = 3

function byParts(word: string, known: Translate): readonly string[] {
  return word.includes('-') ? word.split('-').flatMap(part => (part.length < PART_LENGTH_MIN ? [] : known(part))) : []
}

/** Takes at most two parts off: `re` and `ation` of `renationalisation`. */
function derived(word: string, known: Translate): readonly string[] {
  for (const derivation of derivations(word)) {
    const suffixes = derivations(derivation.base).filter(inner => inner.prefixes.length === 1)
    const found = firstFound([derivation, ...suffixes].map(({ base }) => () => known(base)))
    if (found.length > 0) return withPrefixes(found, derivation)
  }
  return []
}

function withPrefixes(translations: readonly string[], { prefixes }: Derivation): string[] {
  const words = translations.filter(translation => !translation.includes(' '))
  return prefixes.flatMap(prefix => (prefix === '' ? translations : words.map(word => prefix + word)))
}

function firstFound(ways: readonly (() => readonly string[])[]): readonly string[] {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

function groupBy(entries: Entries, keyOf: (head: string) => string): Entries {
  const groups = new Map<string, string>()
  for (const [head, translations] of entries) {
    const key = keyOf(head)
    const known = groups.get(key)
    groups.set(key, known === undefined ? translations : `${known}, ${translations}`)
  }
  return groups
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
