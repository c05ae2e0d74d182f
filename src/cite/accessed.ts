/** Reads the printed date of access. */
import { monthWord } from '../text/number-words.ts'

// Looked for as plain words: a pattern of them takes longer to make than a whole book to search.
const ACCESSED = ['accessed', 'retrieved', 'date of access', 'access date', 'accessed date', 'visited', 'last checked', 'дата обращения', 'дата доступа', 'дата звароту', 'просмотрено']
const LOOK = 60

/** ISO `yyyy-mm-dd`; `null` where none is printed, or it is no date. */
export function accessedOn(text: string): string | null {
  const lower = text.toLowerCase()
  const [place] = ACCESSED.map(word => ({ word, at: lower.indexOf(word) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.word.length - a.word.length)
  if (place === undefined) return null
  const start = place.at + place.word.length
  const look = text.slice(start, start + LOOK)
  const iso = /(\d{4})-(\d\d)-(\d\d)/u.exec(look)
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3])
  const dotted = /(\d{1,2})[./](\d{1,2})[./](\d{4})/u.exec(look)
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1])
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?\s(\p{L}{3,9})\.?,?\s(\d{4})/u.exec(look)
  if (dayFirst !== null) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u.exec(look)
  return monthFirst === null ? null : dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
}

function monthOf(word: string | undefined): string | undefined {
  const month = word === undefined ? null : monthWord(word.toLowerCase())
  return month === null ? undefined : String(month)
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date ? null : date
}
