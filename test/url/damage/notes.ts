/** Printed notes around addresses, in the manners of GOST, Chicago, APA and of nobody. */
import type { Chance } from './chance.ts'

export interface NoteParts { readonly title: string | null, readonly year: number | null, readonly address: string, readonly trailing: string }

/** A whole note, or the address alone as it stands in a list. */
export function noteAround(chance: Chance, { title, year, address, trailing }: NoteParts): string {
  if (title === null && chance.happens(0.45)) return address + trailing
  const number = chance.happens(0.85) ? `${chance.whole(1, 480)}${chance.pick([' ', ' ', '. ', '\t'])}` : ''
  const named = title ?? chance.pick(['Materials of the official portal', 'Официальный сайт', 'Official website', 'Данные портала', 'See'])
  return number + chance.pick(LEADS)(named, year !== null && chance.happens(0.85) ? year : chance.whole(2009, 2024)) + address + trailing
}

/** What follows an address directly. */
export function trailingFor(chance: Chance, kind: 'trailing-stop' | 'trailing-bracket' | 'trailing-quote' | 'access-date'): string {
  return chance.pick(TRAILING[kind])(date(chance))
}

interface Dates { readonly dotted: string, readonly english: string, readonly american: string }

function date(chance: Chance): Dates {
  const day = chance.whole(1, 28), month = chance.whole(1, 12), year = chance.whole(2010, 2024)
  const name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? 'May'
  return { dotted: `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`, english: `${day} ${name} ${year}`, american: `${name} ${day}, ${year}` }
}

const LEADS: readonly ((title: string, year: number) => string)[] = [
  title => `${title} [Электронный ресурс]. – Режим доступа: `, (title, year) => `${title} [Electronic resource]. - ${year}. - URL: `, title => `${title} // Официальный сайт. – URL: `,
  title => `${title}. Available at: `, title => `See ${title}, `, title => `${title}. URL: `, title => `“${title},” `, title => `${title}. Retrieved from `, (title, year) => `Press service (${year}). ${title}. `,
  title => `${title} [Electronic resource] : `, title => `${title}: `, title => `«${title}». – `, title => `${title}.\n`, title => `${title}, `,
]

const TRAILING: Readonly<Record<'trailing-stop' | 'trailing-bracket' | 'trailing-quote' | 'access-date', readonly ((date: Dates) => string)[]>> = {
  'trailing-stop': [() => '.', () => '.', () => ',', () => ';', () => '. ', () => '..'],
  'trailing-bracket': [() => ').', () => ')', () => ']', () => '>', () => '.)', () => '],'],
  'trailing-quote': [() => '”', () => '»', () => '".', () => '’.', () => '”,'],
  'access-date': [
    ({ dotted }) => ` (дата обращения: ${dotted}).`, ({ dotted }) => `. – Дата доступа: ${dotted}.`, ({ english }) => ` (accessed ${english}).`, ({ american }) => `. Accessed ${american}.`,
    ({ american }) => ` (last visited ${american})`, ({ english }) => `, accessed on ${english}`, ({ dotted }) => `. (accessed: ${dotted})`, ({ english }) => ` [Accessed ${english}].`, ({ dotted }) => `. Date of access: ${dotted}.`,
    ({ english }) => `\n(accessed ${english})`,
  ],
}
