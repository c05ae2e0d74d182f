/** Marks of an address that don't go together: a digit within a word, a letter within a number, half an escape, a day that no month has. */
import { isAscii } from '../../text/letters.ts'

/** What in the path or the host is odd, as it stands there. */
export function oddMarksIn(url: string): readonly string[] {
  const path = url.replace(/^https?:\/\/[^/?#]*/u, '').split(/https?(?::|%3A)/iu, 1)[0] ?? ''
  const host = /^https?:\/\/([^/?#]*)/u.exec(url)?.[1] ?? ''
  const mixed = isAscii(host) ? [] : host.split('.').filter(label => /[a-z]/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label))
  return [...mixed, ...impossibleDates(path), ...patternsFor(path).flatMap(pattern => path.match(pattern) ?? [])]
}

/** Year, month and day as folders, of which no day is made in either order of month and day. */
function impossibleDates(path: string): readonly string[] {
  return [...path.matchAll(/\/(?:19|20)\d\d\/(\d\d)\/(\d\d)(?=\/|$)/gu)].flatMap(([date, one = '', other = '']) => (isDay(Number(one), Number(other)) || isDay(Number(other), Number(one)) ? [] : [date]))
}

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Classes of letters in patterns. Those of Unicode are dear to make, and most paths have none but the letters of ASCII. */
interface Letters { readonly any: string; readonly small: string; readonly capital: string }

const OF_ASCII: Letters = { any: 'A-Za-z', small: 'a-z', capital: 'A-Z' }
const OF_UNICODE: Letters = { any: String.raw`\p{L}`, small: String.raw`\p{Ll}`, capital: String.raw`\p{Lu}` }

let ofAscii: readonly RegExp[] | null = null
let ofUnicode: readonly RegExp[] | null = null

function patternsFor(path: string): readonly RegExp[] {
  if (isAscii(path)) return ofAscii ??= MARKS.map(pattern => new RegExp(pattern(OF_ASCII), 'gu'))
  return ofUnicode ??= [...MARKS.map(pattern => new RegExp(pattern(OF_UNICODE), 'gu')), ...FOREIGN_MARKS]
}

const MARKS: readonly ((letters: Letters) => string)[] = [
  // A digit of a letter's look within a word, a capital within small letters, letters within a number.
  ({ any, small }) => String.raw`(?<![${any}\d])(?:[${any}]{1,20}[0158]{1,2}|[0158])[${small}]{3,}(?![${any}\d])|(?<![${any}\d])[${any}]{3,20}[05][${small}]{0,2}(?![${any}\d])`,
  ({ any, small }) => String.raw`(?<=[${small}])I(?=[${small}]|[^${any}]|$)`,
  () => String.raw`(?<=[/.-])(?:\d{1,9}[lIoOsB]\d{0,9}|[lIoO]\d{1,9})(?=[/._-]|$)`,
  ({ small }) => String.raw`(?<=[${small}]{3})\d{5,}`,
  ({ any }) => String.raw`(?<![${any}\d])[A-Z]{0,3}\d{3,20}[solIBO]\d{0,20}(?![${any}\d])|(?<![${any}\d])[A-Z]{1,3}\d{1,20}[solIBO]\d{3,20}(?![${any}\d])|(?<![${any}\d])[A-Za-z]?\d{2,20}[solIBO]\d{1,20}(?![${any}\d])`,
  () => String.raw`(?<=\/)(?:19|20)\d{3,4}(?=\/\d\d\/\d\d(?:\/|$))`,
  () => String.raw`(?<==)\d{1,9}[lIoOsB]\d{0,9}(?=[&#]|$)`,
  () => String.raw`-\d{1,4}-(?:st|nd|rd|th)(?=[-/.]|$)`,
  () => String.raw`(?<=\/[a-z]?)\d{3,20}[oOlIBsS](?=-\d)`,
  () => String.raw`(?<=[_=:/](?!c\d)[A-Za-z:]{0,7}\d{0,5}[A-Z]?)\d{3,20}[soOlIB]\d{0,3}(?=[?#.]|$)`,
  () => String.raw`(?<=_)\d[lIoO](?=_)`,
  // Within the last number of a code of capitals and figures (CELEX: 32012R4585).
  () => String.raw`(?<=\d{4}[A-Z]{1,2}\d{1,3})[solIOBSZ](?=\d{1,3}(?:[/.?&#]|$))`,
  // A sentence that begins after the address's end, a note's number after its bracket, marks that no address has.
  ({ any, capital }) => String.raw`(?<=[${any}\d/=-])[.,;)\]>»”]{1,3}(?!PDF|DOC|HTML?|XLS|ASPX|PHP|JPE?G)[${capital}][${any}]+$`,
  () => String.raw`\)\d{1,3}$`,
  () => String.raw`%(?![0-9A-Fa-f]{2})|[\\^\x60{}|"\s“”„«»‘’]|-{2,}|\/{2,}`,
]

/** Dashes and full-width forms; Cyrillic letters alone in a Latin slug, or beside Latin letters or digits. */
const FOREIGN_MARKS = [
  /[–—−‐‑\uff01-\uff5e]/gu, /(?<=[a-z][-_])\p{Script=Cyrillic}(?=[-_]|$)/gu, /\d\p{Script=Cyrillic}(?!\p{Script=Cyrillic})|(?<!\p{Script=Cyrillic})\p{Script=Cyrillic}\d/gu,
  /[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]|(?<=^[ -~]*)[.,]\p{Script=Cyrillic}/gu,
]
