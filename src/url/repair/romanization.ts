/** How addresses spell the words of a title: as they stand, or Cyrillic ones in each scheme of transliteration that sites use. */
import { latinLetter, toLatin } from '../../text/transliterate.ts'

/** What a scheme writes otherwise than BelTA does; Belarusian letters follow the scheme's Russian ones. */
type Scheme = Readonly<Record<string, string>>

/** Passports and most sites (ICAO 9303 in its older Russian form; BGN/PCGN without marks). */
const PASSPORT: Scheme = { й: 'y', х: 'kh', ц: 'ts', щ: 'shch', ю: 'yu', я: 'ya', ё: 'e', ў: 'u' }
/** ICAO 9303 as Russian passports have it since 2014. */
const ICAO: Scheme = { й: 'i', х: 'kh', ц: 'ts', щ: 'shch', ю: 'iu', я: 'ia', ъ: 'ie', ў: 'u' }
/** Common on Russian sites: passport vowels, `h` for `х`. */
const WEB: Scheme = { й: 'y', х: 'h', ц: 'c', щ: 'sch', ю: 'yu', я: 'ya', ё: 'yo' }
const WEB_WITH_J: Scheme = { й: 'j', х: 'h', ц: 'c', щ: 'shh', ю: 'yu', я: 'ya', ё: 'yo' }
const WEB_WITH_I: Scheme = { й: 'i', х: 'h', ц: 'c', щ: 'shch', ю: 'iu', я: 'ia', ё: 'e' }
const WEB_WITH_SHCH: Scheme = { й: 'y', х: 'h', ц: 'ts', щ: 'shch', ю: 'yu', я: 'ya', ё: 'e' }
/** GOST 7.79-2000, system B, as addresses can spell it. */
const GOST_B: Scheme = { й: 'j', х: 'x', ц: 'c', щ: 'shh', ю: 'yu', я: 'ya', ё: 'yo', э: 'e', ў: 'u' }
const GOST_B_CZ: Scheme = { ...GOST_B, ц: 'cz' }
/** ISO 9 (GOST 7.79-2000, system A) with its marks left off. */
const ISO_9: Scheme = { ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ю: 'u', я: 'a', ё: 'e', ў: 'u' }

const SCHEMES: readonly Scheme[] = [{}, PASSPORT, WEB, WEB_WITH_SHCH, WEB_WITH_J, WEB_WITH_I, ICAO, GOST_B, GOST_B_CZ, ISO_9]

/** Lower-case spellings of one word of a title, the site's own habit not known; a Latin word has one. */
export function spellingsOf(word: string): readonly string[] {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return [lower]
  if (!/\p{Script=Cyrillic}/u.test(lower)) return [toLatin(lower).toLowerCase()]
  return [...new Set(SCHEMES.map(scheme => spelled(lower, scheme)))]
}

const PLAIN = /^[a-z]*$/

/** Letter by letter: every word of a title is spelled in every scheme. */
function spelled(word: string, scheme: Scheme): string {
  if (Object.keys(scheme).length === 0) return toLatin(word).toLowerCase()
  let latin = ''
  for (const letter of word.normalize('NFC')) latin += scheme[letter] ?? latinLetter(letter)
  return latin.toLowerCase()
}
