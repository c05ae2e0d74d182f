/** A romanized Russian word as BelTA would spell it, whatever scheme it is written in: the letters by which the bundled forms are looked up. */
import { remembered } from '../../text/remembered.ts'

/** Words are asked for by several questions, and as parts of others. */
const WORDS_KEPT_MAX = 20_000

/**
 * Spellings by the schemes that give every letter: BelTA's own, passports, ICAO 9303, GOST 7.79 B, the habits of sites.
 * A lower-case word of no scheme gives itself.
 */
export const beltaSpellings = remembered((word: string): readonly string[] => {
  const plain = word.replace(/shch|shh/gu, 'sch').replace(/kh|x/gu, 'h').replace(/cz|c(?!h)/gu, 'ts').replace(/(?<![aeiouyj])jj(?=[aeu])/gu, 'j')
  const withJ = plain.replace(/y(?=[aou])|(?<=[aeiouy])y/gu, 'j').replace(/(?<=[aeiou])je/gu, 'e')
  const icao = withJ.replace(/i(?=[au])|(?<=[aeiouy])i(?![aeiou])/gu, 'j')
  return [...new Set([plain, withJ, icao].flatMap(spelling => [spelling, spelling.replace(/jo/gu, 'e')]))]
}, WORDS_KEPT_MAX)

/** What BelTA spells, as ISO 9 does without its marks: ж, ч, ш, щ, ю, я lose theirs in addresses. */
export function withoutMarks(spelling: string): string {
  return spelling.replace(/(?<!s)ch|ts/gu, 'c').replace(/sch|sh/gu, 's').replace(/zh/gu, 'z').replace(/j(?=[ua])/gu, '')
}
