/** What a PDF says of itself. */
import type { PdfInfo } from './page.ts'

/** Titles that programs put in where nobody gave one. */
const NO_TITLE = /^(?:untitled|title|document\d*|slide \d+|powerpoint presentation|без названия|документ\d*|microsoft word|print|none)?$|^microsoft (?:word|powerpoint) - |\.(?:docx?|odt|rtf|indd|qxd|tex|dvi|pdf|pptx?|p65|pmd|cdr)$/iu
const DATE = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/u

/** `info` is the information dictionary as the library gives it (ISO 32000-1, 14.3.3). */
export function infoOf(info: ReadonlyMap<string, unknown>, pages: number): PdfInfo {
  const said = (key: string): string | null => {
    const value = info.get(key)
    return typeof value === 'string' && value.trim() !== '' ? value.replace(/[\s\0]+/gu, ' ').trim() : null
  }
  const title = said('Title')
  return { title: title === null || NO_TITLE.test(title) ? null : title, author: said('Author'), language: said('Language'), modified: dateOf(said('ModDate') ?? said('CreationDate')), pages }
}

/** `D:20210314120000+03'00'` to ISO 8601; a date alone where no zone is given. */
function dateOf(said: string | null): string | null {
  const [, year, month, day, hour, minute, second = '00', isUtc, sign, zoneHour = '00', zoneMinute = '00'] = DATE.exec(said ?? '') ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month}-${day}`
  const zone = isUtc === 'Z' ? 'Z' : sign === undefined ? null : `${sign}${zoneHour}:${zoneMinute}`
  const whole = zone === null || hour === undefined || minute === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`
  return Number.isNaN(Date.parse(whole)) ? null : whole
}
