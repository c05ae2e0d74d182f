/** Reads volume, issue, pages, imprint and year out of what follows a title. */
import { dateOrMonthIn } from './dates.ts'
import { LETTER, UPPER } from './letters.ts'

export interface Fields {
  readonly volume: string | null
  readonly issue: string | null
  readonly pages: string | null
  readonly publisher: string | null
  readonly place: string | null
  readonly year: number | null
  readonly issued: string | null
}

const RANGE = '\\d{1,5}(?:\\s?[-–—]\\s?\\d{1,5})?'
const VOLUME = /(?<!\p{L})(?:[Vv]ol(?:ume)?\.?|VOL\.|[Тт]\.|[Тт]ом)\s?(\d{1,4}|[IVXLC]{1,7})(?![\p{L}\d])/u
const ISSUE = /(?:№|(?<!\p{L})(?:[Nn]o\.|[Ii]ss(?:ue)?\.?|[Вв]ып\.))\s?(\d{1,5}(?:[/–-]\d{1,4})?|[IVXLC]{1,7}(?!\p{L}))/u
const PAGES = new RegExp(`(?<![${LETTER}])(?:pp?\\.|[СсCcРP]\\.|стр\\.|pages?)\\s?(${RANGE})(?!\\d)`, 'u')
/** `14(3), 12–18` and `14 (3): 12–18`. */
const SET = new RegExp(`(?:^|[\\s,])(\\d{1,4})\\s?\\((?!(?:19|20)\\d\\d\\))(\\d{1,4}(?:[/–-]\\d{1,4})?)\\)(?:[,:]\\s?(?:pp?\\.\\s?)?(${RANGE}))?`, 'u')
/** `Rivers, 14, 12–18.` */
const BARE_SET = new RegExp(`,\\s(\\d{1,4}),\\s(${RANGE})(?=[.\\s]*(?:$|\\uE000))`, 'u')
/** `14, no. 3 (2019): 12–18` and `14 (2019): 12–18`. */
const CHICAGO = new RegExp(`(?:^|\\s)(\\d{1,4})(?:,\\sno\\.\\s(\\d{1,4}(?:[/–-]\\d{1,4})?))?\\s\\((?:[${LETTER}]+\\.?\\s)?((?:19|20)\\d\\d)\\)(?::\\s?(${RANGE}))?`, 'u')
const NAME = `[${UPPER}][${LETTER}’'-]*\\.?(?:[\\s-][${LETTER}][${LETTER}’'-]*\\.?){0,3}(?:\\s?;\\s[${UPPER}][${LETTER}-]*\\.?){0,2}`
const IMPRINT = new RegExp(`(?:^|[–—(.,-]\\s?)(${NAME}(?:,\\s[A-Z]{2})?)\\s?:\\s([^,:\\uE000\\uE001]{2,90}),\\s?((?:19|20)\\d\\d)(?!\\d)`, 'u')
const IMPRINT_BEHIND = new RegExp(`\\.\\s(?:${NAME})(?:\\s?:\\s[^,:.\\uE000]{2,90},\\s?|,\\s?)(?:19|20)\\d\\d(?!\\d)`, 'u')
const PLACE_YEAR = new RegExp(`(?:^|[–—.-]\\s)(${NAME}),\\s?((?:19|20)\\d\\d)(?!\\d)`, 'u')
const PLACE_PUBLISHER = new RegExp(`(?:^|\\.\\s)(${NAME}(?:,\\s[A-Z]{2})?):\\s([^,:.\\uE000\\uE001]{2,90})(?=[.,]|$)`, 'u')
const YEAR = /(?<![\d/]|\d[–—.-])((?:19|20)\d\d)(?![\d/]|\.\d)/u
const PUBLISHER_WORD = /publish|press|verlag|books|изд/iu
const LOOK = 1500

export const NO_FIELDS: Fields = { volume: null, issue: null, pages: null, publisher: null, place: null, year: null, issued: null }

/** What of them is printed in the text behind a title. */
export function fieldsIn(printed: string): Fields {
  const text = printed.slice(0, LOOK)
  const chicago = CHICAGO.exec(text)
  const set = SET.exec(text)
  const bare = chicago === null && set === null ? BARE_SET.exec(text) : null
  const imprint = IMPRINT.exec(text)
  const placed = imprint ?? PLACE_PUBLISHER.exec(text)
  const placeYear = placed === null ? PLACE_YEAR.exec(text) : null
  const isMonth = placeYear !== null && dateOrMonthIn(placeYear[0].replace(',', '')) !== null
  const isPublisher = PUBLISHER_WORD.test(placeYear?.[1] ?? '')
  // A date before the imprint is a conference's.
  const issued = dateOrMonthIn(imprint === null ? text : text.slice(imprint.index + imprint[0].length))?.iso ?? null
  const year = imprint?.[3] ?? chicago?.[3] ?? issued?.slice(0, 4) ?? YEAR.exec(text)?.[1]
  return {
    volume: chicago?.[1] ?? set?.[1] ?? bare?.[1] ?? VOLUME.exec(text)?.[1] ?? null,
    issue: chicago?.[2] ?? set?.[2] ?? ISSUE.exec(text)?.[1] ?? null,
    pages: range(chicago?.[4] ?? set?.[3] ?? bare?.[2] ?? PAGES.exec(text)?.[1]),
    publisher: placed?.[2]?.trim().replace(/(?<=\p{L}{3})\.$/u, '') ?? (isPublisher ? placeYear?.[1] : null) ?? null,
    place: placed?.[1] ?? (isMonth || isPublisher ? null : placeYear?.[1]) ?? null,
    year: year === undefined ? null : Number(year),
    issued,
  }
}

/** Where an imprint begins that follows a title after a full stop; `null` where none does. */
export function imprintAt(text: string): number | null {
  return IMPRINT_BEHIND.exec(text.slice(0, LOOK))?.index ?? null
}

const range = (printed: string | undefined): string | null => printed?.replace(/\s?[-–—]\s?/u, '–') ?? null
