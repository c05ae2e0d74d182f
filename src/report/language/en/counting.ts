/** How English counts and dates. */
import { localeOf } from '../counting.ts'

export interface Forms { readonly one: string; readonly other: string }

export const { number, plural, longDate } = localeOf<Forms>({
  tag: 'en-GB',
  choose: (rule, { one, other }) => (rule === 'one' ? one : other),
  date: (day, month, year) => `${day} ${month} ${year}`,
})

/** `note`, `notes` */
export const regular = (noun: string): Forms => ({ one: noun, other: `${noun}s` })

export const quoted = (text: string) => `“${text}”`

export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `a, b and c` */
export const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`)
