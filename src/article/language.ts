/** The language of a text: Cyrillic by its letters, Latin by franc's trigrams; what is declared helps where a text is short. */
import type { Language } from '../model/article.ts'
import { guessLanguage } from '../text/language.ts'

/** Letters needed before a text is believed at all against a declaration. */
const LETTERS_MIN = 60
/** Letters needed before trigrams are: of single sentences in German franc takes half for Dutch (measured). */
const TRIGRAM_LETTERS_MIN = 200
/** Enough for trigrams: franc tells the same of 97 pages and of short texts as with the 2048 it takes at most. */
const SAMPLE_CHARACTERS = 1000
/** Ours by their ISO 639-3 codes; any other is `other`. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([['eng', 'en'], ['rus', 'ru'], ['bel', 'be'], ['ukr', 'uk'], ['kaz', 'kk'], ['uzn', 'uz'], ['deu', 'de'], ['fra', 'fr'], ['pol', 'pl']])

/** `declared`: language tags, best first. `null` when nothing tells. */
export async function languageOf(text: string, declared: readonly (string | null | undefined)[]): Promise<Language | null> {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase()
  const named = declared.map(fromTag).find(language => language !== null) ?? null
  const { letters, script } = lettersOf(sample)
  if (script === 'latin') return letters < (named === null ? LETTERS_MIN : TRIGRAM_LETTERS_MIN) ? named : await byTrigrams(sample) ?? named
  const told = script === 'cyrillic' ? byLetters(sample) : script
  return letters < LETTERS_MIN ? named ?? told : told
}

function fromTag(tag: string | null | undefined): Language | null {
  const code = /^\s*([a-z]{2,3})(?![a-z])/iu.exec(tag ?? '')?.[1]?.toLowerCase()
  if (code === undefined) return null
  return [...LANGUAGES.values()].find(language => language === code) ?? 'other'
}

const count = (sample: string, pattern: RegExp) => sample.match(pattern)?.length ?? 0

interface Letters { readonly letters: number; readonly script: 'cyrillic' | 'latin' | 'other' | null }

/** Russian names and quotations stand in texts of other languages, hence less than half is enough; `null`: no letters. */
function lettersOf(sample: string): Letters {
  const beyond = sample.replace(/[\0-\x7f]+/gu, '')
  const plain = plainLettersIn(sample)
  const letters = plain + count(beyond, /\p{L}/gu)
  if (letters === 0) return { letters, script: null }
  if (count(beyond, /\p{Script=Cyrillic}/gu) >= letters * 0.4) return { letters, script: 'cyrillic' }
  return { letters, script: plain + count(beyond, /\p{Script=Latin}/gu) >= letters / 2 ? 'latin' : 'other' }
}

/** Those from a to z, which most of a Latin text is: of a thousand a pattern would make as many strings. */
function plainLettersIn(sample: string): number {
  let letters = 0
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at) | 0x20
    if (code >= 0x61 && code <= 0x7a) letters += 1
  }
  return letters
}

/** Letters tell at once what trigrams don't: franc takes short Russian news for Bulgarian and Serbian (measured). */
function byLetters(sample: string): Language {
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  if (count(sample, /[әғқңөұүһҳљњћђјџ]/gu) > cyrillic * 0.01) return byLettersOfTheSteppe(sample)
  // і is in both; of the two и ї є ґ щ are Ukrainian only, ы э ё ў Belarusian only
  if (count(sample, /[іїєґў]/gu) >= cyrillic * 0.02) return count(sample, /[иїєґщ]/gu) > count(sample, /[ыэёў]/gu) ? 'uk' : 'be'
  const hard = count(sample, /ъ/gu)
  return hard > cyrillic * 0.008 && count(sample, /[ыэ]/gu) < hard ? 'other' : 'ru'
}

/** қ and ғ are in Kazakh, Uzbek and Tajik, not in Kyrgyz and Tatar; of the three only Kazakh has ә ң ү ұ, only Uzbek no ӣ ӯ ҷ. */
function byLettersOfTheSteppe(sample: string): Language {
  if (/[җҙҫҡљњћђјџ]/u.test(sample) || !/[қғ]/u.test(sample)) return 'other'
  if (/[әңүұ]/u.test(sample)) return 'kk'
  return /[ӣӯҷ]/u.test(sample) || !/[ўҳ]/u.test(sample) ? 'other' : 'uz'
}

/** franc loads with the first text that needs it. */
async function byTrigrams(sample: string): Promise<Language | null> {
  // Most are English, whose small words tell it at a tenth of the cost where there are enough of them.
  if (sample.length === SAMPLE_CHARACTERS && guessLanguage(sample) === 'en') return 'en'
  const { franc } = await import('franc-min')
  const code = franc(sample)
  return code === 'und' ? null : LANGUAGES.get(code) ?? 'other'
}
