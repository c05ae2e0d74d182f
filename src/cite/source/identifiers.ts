/** Reads ISBN and ISSN, and the DOI of an address; numbers whose check digit is wrong are not told. */

export interface Found { readonly value: string | null; readonly printed: string; readonly start: number; readonly end: number }

/** The DOI that a resolver's address names, `null` for other addresses. */
export function doiOfAddress(url: string): string | null {
  const path = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(10\.[^?#]+)/iu.exec(url)?.[1]
  if (path === undefined) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const ISBN = /(?<!\p{L})ISBN(?:-1[03])?[\s:]{0,2}(97[89][\s–-]?(?:\d[\s–-]?){9}\d|(?:\d[\s–-]?){9}[\dXХ])(?!\d)/iu
const ISSN = /(?<!\p{L})e?-?ISSN[\s:]{0,2}(\d{4})\s?[–-]\s?(\d{3}[\dXХ])(?!\d)/iu

/** `value` is `null` where the check digit is wrong (ISO 2108). */
export function isbnIn(text: string): Found | null {
  if (!/isbn/iu.test(text)) return null
  const match = ISBN.exec(text)
  if (match?.[1] === undefined) return null
  const digits = match[1].replace(/[\s–-]/gu, '').toUpperCase().replace('Х', 'X')
  return foundAt(match, digits.length === 13 ? checks13(digits) : checks10(digits), digits)
}

/** `value` is `null` where the check digit is wrong (ISO 3297). */
export function issnIn(text: string): Found | null {
  if (!/issn/iu.test(text)) return null
  const match = ISSN.exec(text)
  if (match === null) return null
  const digits = `${match[1] ?? ''}${match[2] ?? ''}`.toUpperCase().replace('Х', 'X')
  return foundAt(match, checks10(digits), `${digits.slice(0, 4)}-${digits.slice(4)}`)
}

const foundAt = (match: RegExpExecArray, isRight: boolean, value: string): Found =>
  ({ value: isRight ? value : null, printed: match[0], start: match.index, end: match.index + match[0].length })

const valueOf = (digit: string) => (digit === 'X' ? 10 : Number(digit))

/** Weights fall by one to the check digit's 1; the sum divides by 11 (ISBN-10, ISSN). */
const checks10 = (digits: string) => digits.split('').reduce((sum, digit, index) => sum + valueOf(digit) * (digits.length - index), 0) % 11 === 0
const checks13 = (digits: string) => digits.split('').reduce((sum, digit, index) => sum + valueOf(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
