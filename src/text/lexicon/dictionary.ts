/** A lexicon over parsed entries; all stemming waits until a word is asked for. */
import type { Lexicon } from '../../model/lexicon.ts'
import { stemEnglish } from '../stems.ts'
import { derivations } from './derivation.ts'
import { irregularBases, otherBases, participleBases } from './lemmas.ts'
import type { Entries } from './parse.ts'
import { stemsOfForms } from './russian-forms.ts'
import { foldSpelling } from './spelling.ts'

/** Look-ups remember their answers: quotations repeat their words. */
export function openDictionary(entries: Entries): Lexicon {
  const known = new Map<string, ReadonlySet<string>>()
  const find = finder(entries)
  return {
    translations: word => {
      const found = known.get(word) ?? stemsOf(find(word))
      known.set(word, found)
      return found
    },
  }
}

/** Everything the heads behind a word are translated by. */
type Find = (word: string) => readonly string[]

function finder(entries: Entries): Find {
  const bySpelling = once(() => groupBy(entries, foldSpelling))
  const byStem = once(() => groupBy(entries, stemEnglish))
  const inflected: Find = word => lookUp(word, entries)
  const respelled: Find = word => lookUp(foldSpelling(word), bySpelling())
  const known: Find = word => firstFound([() => inflected(word), () => respelled(word)])
  return raw => {
    const word = raw.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
    return firstFound([() => known(word), () => byParts(word, known), () => byStem().get(stemEnglish(word)) ?? [], () => derived(word, known)])
  }
}

/** A head and what else the form may come from: `meeting` is a noun, and a form of `meet`. */
function lookUp(word: string, entries: Entries): string[] {
  const of = (base: string) => entries.get(base) ?? []
  const sure = [...of(word), ...irregularBases(word).flatMap(of)]
  if (sure.length > 0 && FALSE_PARTICIPLES.has(word)) return sure
  const participle = [...sure, ...participleBases(word).flatMap(of)]
  return participle.length > 0 ? participle : otherBases(word).flatMap(of)
}

/** Words that only look like forms of `even`, `out`, `will` and so on. */
const FALSE_PARTICIPLES: ReadonlySet<string> = new Set(['evening', 'outing', 'during', 'ceiling', 'hundred', 'string', 'spring', 'thing', 'wing', 'king', 'ring', 'bring', 'sing', 'sling', 'sting', 'swing', 'need', 'seed', 'speed', 'feed', 'breed', 'bleed', 'proceed', 'exceed', 'succeed', 'sacred', 'hatred', 'kindred', 'sibling', 'shilling', 'sterling', 'pudding', 'herring', 'inning', 'bearing', 'being', 'wedding', 'bedding'])

/** Hyphened words are their parts: `scientific-technical`. */
function byParts(word: string, known: Find): readonly string[] {
  return word.includes('-') ? word.split('-').flatMap(part => (part.length > 2 ? known(part) : [])) : []
}

/** Parts taken off at most twice: `re` and `ation` of `renationalisation`. */
function derived(word: string, known: Find): readonly string[] {
  for (const { base, prefixes } of derivations(word)) {
    const found = firstFound([() => known(base), ...derivations(base).filter(inner => inner.prefixes.includes('')).map(inner => () => known(inner.base))])
    if (found.length > 0) return prefixes.flatMap(prefix => found.filter(translation => prefix === '' || !translation.includes(' ')).map(translation => prefix + translation))
  }
  return []
}

function firstFound(ways: readonly (() => readonly string[])[]): readonly string[] {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

function groupBy(entries: Entries, keyOf: (head: string) => string): Entries {
  const groups = new Map<string, readonly string[]>()
  for (const [head, translations] of entries) {
    const key = keyOf(head)
    groups.set(key, [...groups.get(key) ?? [], ...translations])
  }
  return groups
}

function stemsOf(translations: readonly string[]): ReadonlySet<string> {
  return new Set(translations.flatMap(contentWords).flatMap(word => [...stemsOfForms(word)]))
}

/** Of several words those that carry the sense; a single word is always one. */
function contentWords(translation: string): string[] {
  const words = translation.split(/[ -]/)
  return words.length === 1 ? words : words.filter(word => word.length > 2 && !FILLERS.has(word))
}

const FILLERS: ReadonlySet<string> = new Set(['для', 'без', 'под', 'над', 'при', 'про', 'или', 'чем', 'через', 'перед', 'себя', 'быть', 'дать', 'иметь', 'что', 'как', 'тем', 'том', 'этом', 'того', 'это', 'кто', 'чтобы', 'между', 'более'])

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
