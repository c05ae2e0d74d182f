/** How Russian counts and dates. */
import { localeOf } from '../counting.ts'

/** 1 сноска, 2 сноски, 5 сносок. */
export type Forms = readonly [one: string, few: string, many: string]

export const { number, form, plural, longDate } = localeOf<Forms>({
  tag: 'ru',
  choose: (rule, [one, few, many]) => (rule === 'one' ? one : rule === 'few' ? few : many),
  date: (day, month, year) => `${day} ${month} ${year} года`,
})

/** `исчезла — 2`, kept on one line. */
export const counted = (name: string, count: number) => `${name}\u00A0—\u00A0${number(count)}`

export const quoted = (text: string) => `«${text}»`

export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `а, б и в` */
export const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} и ${parts.at(-1) ?? ''}`)
