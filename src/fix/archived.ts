/** Words that name an archived copy beside an address, in the language of the note. */
import type { Link } from '../model/verdicts.ts'

/** ` (archived copy of 1 June 2021: https://…)`. */
export function archivedCopy({ url, datetime }: NonNullable<Link['archive']>, note: string): string {
  const [year = '', month = '', day = ''] = datetime.slice(0, 10).split('-')
  const isRussian = (note.match(/[а-яё]/giu)?.length ?? 0) > (note.match(/[a-z]/giu)?.length ?? 0) / 2
  return isRussian ? ` (архивная копия от ${day}.${month}.${year}: ${url})` : ` (archived copy of ${ENGLISH_DATE.format(new Date(`${datetime.slice(0, 10)}T00:00:00Z`))}: ${url})`
}

const ENGLISH_DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
