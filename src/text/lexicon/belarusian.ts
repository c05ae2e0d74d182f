/** Lets Russian dictionary stems be found in Belarusian texts: by letter rules, and by a list where the words differ. */
import { stemRussian } from '../stems.ts'
import { BELARUSIAN_WORDS } from './belarusian-words.ts'

/**
 * A Belarusian word's stem in a spelling that the Russian cognate's stem is folded into as well: `эканамічнага` and
 * `экономического` come near, `арганізацыі` and `организации` together. Compare only with what `belarusianStems` gives.
 */
export function stemBelarusian(word: string): string {
  return foldStem(russianLookOf(word))
}

function lettersAsRussian(word: string): string {
  let russian = word.toLowerCase().replace(/['’ʼ]/g, '')
  for (const [belarusian, letters] of LETTERS) russian = russian.replace(belarusian, letters)
  return russian
}

/** Stems, as `stemBelarusian` gives them, of what a Belarusian text may say for any of the Russian stems. */
export function belarusianStems(russianStems: ReadonlySet<string>): ReadonlySet<string> {
  const own = (wordsByRussianStem ??= indexWords())
  return new Set([...russianStems].flatMap(stem => [foldStem(stem), ...own.get(stem) ?? []]))
}

/** What Belarusian words may be, from what Russian stems may stand for in English: asked by a stem as `stemBelarusian` gives it. */
export function indexBelarusian(originals: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, { readonly russian: ReadonlySet<string>; readonly english: ReadonlySet<string> }> {
  const index = new Map<string, { readonly russian: Set<string>; readonly english: Set<string> }>()
  for (const [russian, english] of originals) {
    for (const stem of belarusianStems(new Set([russian]))) {
      const known = index.get(stem) ?? { russian: new Set<string>(), english: new Set<string>() }
      index.set(stem, known)
      known.russian.add(russian)
      for (const one of english) known.english.add(one)
    }
  }
  return index
}

/** A Belarusian word's stem as Russian would write it, for words that no dictionary has. */
export function russianLookOf(word: string): string {
  return stemRussian(lettersAsRussian(word))
}

let wordsByRussianStem: ReadonlyMap<string, readonly string[]> | null = null

/** Belarusian letters and endings as Russian would have them; order matters. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/іё/g, 'ио'],
  [/[ыі]я(?=.)/g, 'иа'],
  [/ь[яе]/g, 'иа'],
  [/ё/g, 'е'],
  [/дз(?=[іеюяь])/g, 'д'],
  [/ц(?=[ц]?[іеюяь])/g, 'т'],
  [/ў(?=ся$)/, 'л'],
  [/[аяо]ў$/, 'ов'],
  [/(?<=[еуыіюэ])ў$/, 'л'],
  [/ў/g, 'в'],
  [/шч/g, 'щ'],
  [/і/g, 'и'],
  [/э/g, 'е'],
  [/цца$/, 'ться'],
  [/([ую])ть$/, '$1т'],
  [/([аяуюие])(?:цца|тся)$/, '$1тся'],
  [/(?:ага|яга)$/, 'ого'],
  [/(?:аму|яму)$/, 'ому'],
  [/ыя$/, 'ые'],
  [/ия$/, 'ие'],
  [/([аеоя])ва([цт])ь$/, '$1ва$2ь'],
  [/цы/g, 'ци'],
  [/^ад(?=[бвгджзклмнпрстфхцчшщ])/, 'от'],
  [/нне$/, 'ние'], [/нн([яю])$/, 'ни$1'], [/тте$/, 'тие'], [/тт([яю])$/, 'ти$1'],
]

/** What unstressed vowels, hardened consonants and prefixes make of one stem in the two languages falls together. */
function foldStem(stem: string): string {
  const folded = stem
    .replace(/(?<=[жшчщцри])[аеоэя]/g, 'а')
    .replace(/[оа]/g, 'а')
    .replace(/[еэяё]/g, 'е')
    .replace(/ы/g, 'и')
    .replace(/[ьъ]/g, '')
    .replace(/^[зс](?=[бвгджзклмнпрстфхцчшщ])/, 'с')
    .replace(/^[ув](?=[бвгджзклмнпрстфхцчшщ])/, 'в')
    .replace(/(.)\1/g, '$1')
  const bare = folded.replace(/[аеиую]+$/, '')
  return bare.length < BARE_LENGTH_MIN ? folded : bare
}

/** Shorter stems keep their last vowels, or they would all be one. */
const BARE_LENGTH_MIN = 3

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const line of BELARUSIAN_WORDS.trim().split('\n')) {
    const [russian = '', belarusian = ''] = line.split(': ')
    const stems = belarusian.split(', ').map(stemBelarusian)
    for (const word of russian.split(', ')) index.set(stemRussian(word), [...index.get(stemRussian(word)) ?? [], ...stems])
  }
  return index
}
