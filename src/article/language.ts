/** The language of a text: its letters and commonest words decide, what is declared helps where they can't. */
import type { Language } from '../model/article.ts'

/** Letters needed before statistics are believed against a declaration. */
const LETTERS_MIN = 60
const SAMPLE_CHARACTERS = 6000
const KNOWN: readonly Language[] = ['en', 'ru', 'be', 'uk', 'de', 'fr', 'pl']
/** Commonest words; `other` stands for Spanish, Italian, Portuguese, Dutch and Czech, to keep them from being taken for one of ours. */
const COMMON_WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set('the of and to in that is was for on with as by at from are this have not be it has'.split(' '))],
  ['de', new Set('der die und das den von ist mit dem nicht ein eine auch sich des auf für im als wird'.split(' '))],
  ['fr', new Set('le la les des et est dans que une pour qui sur pas plus par au du avec ce sont'.split(' '))],
  ['pl', new Set('i w na z się nie do jest że to jak o po od za przez dla oraz został który'.split(' '))],
  ['other', new Set('el los las del una por con para che di il della sono não uma os het een van dat je na se že jsou'.split(' '))],
]
/** Share of common words in running text is about .4; half of it and clearly ahead of the next is sure. */
const COMMON_SHARE_MIN = 0.1

/** `declared`: language tags, best first. `null` when nothing tells. */
export function languageOf(text: string, declared: readonly (string | null | undefined)[]): Language | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase()
  const named = declared.map(fromTag).find(language => language !== null) ?? null
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < LETTERS_MIN) return named ?? (letters === 0 ? null : byLetters(sample, letters) ?? byWords(sample))
  return byLetters(sample, letters) ?? byWords(sample) ?? named
}

function fromTag(tag: string | null | undefined): Language | null {
  const code = /^\s*([a-z]{2,3})(?![a-z])/iu.exec(tag ?? '')?.[1]?.toLowerCase()
  if (code === undefined) return null
  return KNOWN.find(language => language === code) ?? 'other'
}

/** Cyrillic by the letters that only one of the languages has (be: ў; uk: ї є ґ; ru: neither, but и and ы or щ). */
function byLetters(sample: string, letters: number): Language | null {
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  if (cyrillic < letters * 0.4) return count(/\p{Script=Latin}/gu) < letters / 2 ? 'other' : null
  if (count(/[әғқңөұүһљњћђјџ]/gu) > cyrillic * 0.01) return 'other'
  const i = count(/і/gu)
  if (i > count(/и/gu)) return 'be'
  if (i > cyrillic * 0.02) return 'uk'
  const hard = count(/ъ/gu)
  return hard > cyrillic * 0.008 && count(/[ыэ]/gu) < hard ? 'other' : 'ru'
}

function byWords(sample: string): Language | null {
  const words = sample.match(/\p{L}+/gu) ?? []
  const ranked = COMMON_WORDS.map(([language, common]) => ({ language, share: words.filter(word => common.has(word)).length / Math.max(1, words.length) }))
    .sort((one, other) => other.share - one.share)
  const [best, next] = ranked
  if (best === undefined || next === undefined) return null
  return best.share >= COMMON_SHARE_MIN && best.share > next.share * 1.3 ? best.language : null
}
