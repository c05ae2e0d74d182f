/** Reads numbers in square brackets that lead to a list: `[12]`, `[12, 14–16]`, `[12, с. 45; 13]`. */

/** A range over more numbers is none. */
const RANGE_MAX = 60
/** `p. 5`, `с. 45–47`, `т. 2, с. 9`, `ch. 3`, `№ 5`, `ст. 12`. */
const LOCATOR = /^[\s,:]*(?:(?:pp?|ch|chap|sec|vol|no|art|para|fig|tab|table|l|ll|fol|col|§+|№|[cсCС]|cc|сс|стр|т|т\.\s?е|гл|разд|ст|п|пп|л|лл|д|кн|ч|вып|табл|рис|прил|стб|абз|об)\.?\s?[\dIVXLivxl][\dIVXLivxlа-яa-z\s,.–—‒-]{0,40})+$/u
const PREFIX = /^\s*(?:(?:see|cf|e\.g|also|for example|in|from|quoted in|cited in|см|ср|напр|например|цит|по|также|подробнее|см\.? также|цит\.? по|подробнее см)[.:,]*\s+){0,3}/iu
const NUMBERS = /^\s*\^?\d{1,4}(?:\s?[-–—‒]\s?\d{1,4})?(?:\s?,\s?\d{1,4}(?:\s?[-–—‒]\s?\d{1,4})?){0,30}/u

/** A number and where it stands in the bracket; the numbers within a range stand where the range does. */
export interface PlacedNumber { readonly number: number; readonly start: number; readonly end: number }

/** `null` where the bracket holds anything but numbers with their pages. `isKnown`: the list has such a number. */
export function numbersIn(inside: string, isKnown: (number: number) => boolean): readonly PlacedNumber[] | null {
  const found: PlacedNumber[] = []
  let at = PREFIX.exec(inside)?.[0].length ?? 0
  for (const part of inside.slice(at).split(';')) {
    const numbers = numbersOf(part, at, isKnown)
    if (numbers === null) return null
    found.push(...numbers)
    at += part.length + 1
  }
  const isForeign = found.length > 1 && !found.some(({ number }) => isKnown(number))
  return found.length === 0 || isForeign ? null : found
}

function numbersOf(part: string, offset: number, isKnown: (number: number) => boolean): readonly PlacedNumber[] | null {
  const match = NUMBERS.exec(part)
  if (match === null) return null
  const rest = part.slice(match[0].length)
  if (rest.trim() !== '' && !LOCATOR.test(rest) && !/^\s?:\s?\d[\d\s,–-]*$/u.test(rest)) return null
  const found: PlacedNumber[] = []
  for (const { 0: printed, 1: from = '', 2: to, index } of match[0].matchAll(/(\d{1,4})(?:\s?[-–—‒]\s?(\d{1,4}))?/gu)) {
    const [first, last] = [Number(from), to === undefined ? Number(from) : Number(to)]
    if (first === 0 || last < first || last - first > RANGE_MAX) return null
    // `[12, 345]` names a page of 12, where there is no 345
    if (found.length > 0 && !isKnown(first)) continue
    const start = offset + index
    for (let number = first; number <= last; number += 1) found.push({ number, start, end: start + printed.length })
  }
  return found
}
