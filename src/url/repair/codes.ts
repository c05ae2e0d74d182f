/** Reads what in a path is no word: percent-escapes, numbers and hexadecimal ids, where a letter can only be a misread digit. */
import { asDigits } from './confusions.ts'

/** A path with its codes read. `isUnsure`: an escape is broken in a way that nothing mends. */
export interface ReadCodes { readonly path: string; readonly others: readonly string[]; readonly isUnsure: boolean }

/** Services whose short codes mix letters and digits by right; every letter of them counts. */
const SHORTENERS = new Set('bit.ly t.co goo.gl clck.ru tinyurl.com ow.ly is.gd buff.ly vk.cc u.to youtu.be t.me cutt.ly rebrand.ly rb.gy shorturl.at amzn.to fb.me lnkd.in dlvr.it trib.al wp.me bbc.in nyti.ms reut.rs econ.st on.ft.com git.io archive.ph archive.is archive.today archive.md perma.cc'.split(' '))

/** The path of an address on `host` (lower case, without `www.`). */
export function readCodes(printed: string, host: string): ReadCodes {
  const escaped = readEscapes(printed.replace(YEAR, year => asDigits(year) ?? year))
  if (SHORTENERS.has(host)) return { path: escaped.path, others: [], isUnsure: escaped.isUnsure }
  const path = escaped.path.replace(NUMBER, readNumber).replace(HEXADECIMAL, readHexadecimal)
  const likelier = path.replace(WITHIN_CODE, letter => asDigits(letter) ?? letter).replace(DAY_OR_MONTH, day => asDigits(day) ?? day).replace(NUMBER_AT_EDGE, number => asDigits(number) ?? number).replace(NUMBER_WITH_LETTER, readLetters).replace(HEXADECIMAL_CAPITAL, id => (/[a-f]/u.test(id) ? id.replaceAll('B', '8') : id))
  return { path: likelier, others: likelier === path ? [] : [path], isUnsure: escaped.isUnsure }
}

/** A number of a page's id with letters of the look of digits inside. */
const NUMBER = /(?<=[-_/=.]|_[a-z])\d[0-9oOlIi]{1,18}\d(?=$|[-_/.?&#])/gu
/** The same where the letter stands first or last, as it may by right. */
const NUMBER_AT_EDGE = /(?<=[-_/=.])(?:[lIO]\d{3,18}|\d{3,18}[lIO])(?=$|[-/.?&#])/gu
/** Letters of a digit's look that ids may as well have by right. */
const NUMBER_WITH_LETTER = /(?<=[-_/=.]|_[a-z])(?=[0-9]*[BSsZzGgqb])\d[0-9BSsZzGgqb]{1,18}(?=$|[-_/.?&#])/gu
/** A small letter between digits of a code in capitals: `32o17R4238`. */
const WITHIN_CODE = /(?<=(?:[=:/]|^)[A-Z0-9]*\d)[ol](?=\d[A-Z0-9]*(?:$|[/.?&#]))/gu
/** A month or day of which a digit is misread. */
const DAY_OR_MONTH = /(?<=\/(?:19|20)\d\d\/(?:[0-9oOlI]{2}\/)?)(?:[01][oOlI]|[oOlI][0-9oOlI]|[0-3][oOlI])(?=\/)/gu
const LETTER_LOOKS: Readonly<Record<string, string>> = { B: '8', b: '6', S: '5', s: '5', Z: '2', z: '2', G: '6', g: '9', q: '9' }
/** A year of this century or the last whose end is misread. */
const YEAR = /(?<=[-/])(?:20[0-3]|199)[lIiOo](?=$|[-/])/gu
/** So many letters may be misread in a number. */
const NUMBER_LETTERS_MAX = 2

function readNumber(number: string): string {
  const letters = number.replace(/\d/gu, '').length
  return letters > 0 && letters <= NUMBER_LETTERS_MAX && letters * 2 < number.length ? asDigits(number) ?? number : number
}

function readLetters(number: string): string {
  const letters = number.replace(/\d/gu, '').length
  return letters > NUMBER_LETTERS_MAX || letters * 2 > number.length || /^\d[a-z]$/u.test(number) ? number : number.replace(/\D/gu, letter => LETTER_LOOKS[letter] ?? letter)
}

/** An id of small hexadecimal letters has no capital. */
const HEXADECIMAL_CAPITAL = /(?<=[-_/=])(?=[a-f0-9]*B)[a-f0-9B]{9,64}(?=$|[-_/.?&#])/gu

/** A long id of hexadecimal digits; `o`, `l` and `i` are none. */
const HEXADECIMAL = /(?<=[-_/=])(?=[a-f0-9oOlIi]*\d)[a-f0-9oOlIi]{16,64}(?=$|[-_/.?&#])/gu
/** So many digits and letters `a` to `f` make an id. */
const HEX_DIGITS_MIN = 4
const HEX_LETTERS_MIN = 2

function readHexadecimal(id: string): string {
  if (id.replace(/\D/gu, '').length < HEX_DIGITS_MIN || id.replace(/[^a-f]/gu, '').length < HEX_LETTERS_MIN) return id
  return id.replace(/[oOlIi]/gu, letter => asDigits(letter) ?? letter)
}

/** What stands for a hexadecimal digit of the same look. */
const HEX_LOOKS: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', l: '1', I: '1', i: '1', S: '5', s: '5', Z: '2', z: '2', g: '9', q: '9', G: '6' }

function readEscapes(printed: string): { readonly path: string; readonly isUnsure: boolean } {
  let isUnsure = false
  const path = printed.replace(/(?:%[0-9A-Za-z]{2})+/gu, run => {
    const read = run.replace(/(?<=%[0-9A-Za-z]?)[OoQlIiSsZzgqG](?=[0-9A-Za-z]?(?:%|$))/gu, letter => HEX_LOOKS[letter] ?? letter)
    if (!isText(read) && (read !== run || isMostlyText(read))) isUnsure = true
    return read
  })
  return { path, isUnsure }
}

function isText(run: string): boolean {
  try {
    decodeURIComponent(run)
    return true
  } catch {
    return false
  }
}

/** Escapes of Cyrillic letters in UTF-8, most of them whole: one that isn't is misread. Legacy bytes have no such pairs. */
function isMostlyText(run: string): boolean {
  const pairs = run.match(/%D[01]%[89AB][0-9A-F]/giu)?.length ?? 0
  return pairs >= 2 && pairs * 6 * 2 >= run.length
}
