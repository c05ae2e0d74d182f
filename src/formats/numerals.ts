/** Numbers as word processors print them before notes and list items. */

export type NumeralStyle = 'decimal' | 'lower-roman' | 'upper-roman' | 'lower-letter' | 'upper-letter' | 'lower-russian' | 'upper-russian' | 'symbols' | 'none'

const ROMAN = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** Without ё, з kept, and without й, ъ, ы, ь, as Word and LibreOffice count. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'
/** The Chicago Manual of Style's order; it doubles after the last. */
const SYMBOLS = ['*', '†', '‡', '§']
/** Beyond, no reader could tell letters or signs from each other. */
const REPEATS_MAX = 12
const ROMAN_MAX = 4999
/** `mmmdccclxxxviii` */
const ROMAN_LENGTH_MAX = 15

/** A number where the style prints one in figures, else a string; `null` where nothing is printed, or no such sign exists. */
export function numeralOf(count: number, style: NumeralStyle): number | string | null {
  switch (style) {
    case 'decimal': return count
    case 'none': return null
    case 'symbols': return repeated(SYMBOLS, count)
    case 'lower-letter': return repeated(Array.from(LATIN), count)
    case 'upper-letter': return repeated(Array.from(LATIN.toUpperCase()), count)
    case 'lower-russian': return repeated(Array.from(RUSSIAN), count)
    case 'upper-russian': return repeated(Array.from(RUSSIAN.toUpperCase()), count)
    case 'lower-roman': return roman(count)
    case 'upper-roman': return roman(count)?.toUpperCase() ?? null
  }
}

/** Of a numeral in small letters, written as it is counted; `null` for any other letters. */
export function romanValue(numeral: string): number | null {
  let rest = numeral
  let value = 0
  for (const [worth, letters] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += worth
      rest = rest.slice(letters.length)
    }
  }
  return rest === '' && roman(value) === numeral ? value : null
}

/** The numerals that letters without anything between them stand for: one, or several that count up by one, as `viiiix`; empty for other letters. */
export function romanParts(letters: string): readonly string[] {
  if (romanValue(letters) !== null) return [letters]
  for (let length = 1; length < letters.length && length <= ROMAN_LENGTH_MAX; length += 1) {
    const parts = countedFrom(letters, romanValue(letters.slice(0, length)))
    if (parts.length > 0) return parts
  }
  return []
}

function countedFrom(letters: string, first: number | null): readonly string[] {
  const parts: string[] = []
  let rest = letters
  for (let count = first ?? 0; rest !== ''; count += 1) {
    const numeral = roman(count)
    if (numeral === null || !rest.startsWith(numeral)) return []
    parts.push(numeral)
    rest = rest.slice(numeral.length)
  }
  return parts
}

/** a, b … z, aa, bb, as word processors go on. */
function repeated(signs: readonly string[], count: number): string | null {
  const times = Math.ceil(count / signs.length)
  return count < 1 || times > REPEATS_MAX ? null : (signs[(count - 1) % signs.length] ?? '').repeat(times)
}

function roman(count: number): string | null {
  if (count < 1 || count > ROMAN_MAX) return null
  let left = count
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return letters.repeat(times)
  }).join('')
}
