/** Prints a source in each manner, as the round trip needs it. */

export interface Made {
  readonly people: readonly { readonly family: string; readonly given: string; readonly initials: string }[]
  readonly title: string
  readonly container: string
  readonly publisher: string
  readonly place: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  readonly year: number
  /** Year, month, day. */
  readonly accessed: readonly [number, number, number]
  readonly doi: string
  readonly isbn: string
}

export interface Manner { readonly name: string; readonly language: 'en' | 'ru' | 'be'; readonly has: readonly ('accessed' | 'doi' | 'isbn')[]; readonly print: (made: Made) => string }

const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const RUSSIAN = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
const BELARUSIAN = ['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня', 'ліпеня', 'жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня']
const two = (figure: number) => String(figure).padStart(2, '0')
const dotted = ({ accessed: [year, month, day] }: Made) => `${two(day)}.${two(month)}.${year}`
const worded = ({ accessed: [year, month, day] }: Made, months: readonly string[]) => `${day} ${months[month - 1] ?? ''} ${year}`
const american = ({ accessed: [year, month, day] }: Made) => `${ENGLISH[month - 1] ?? ''} ${day}, ${year}`

const inverted = ({ people }: Made, comma: string) => people.map(({ family, initials }) => `${family}${comma} ${initials}`).join(', ')
const direct = ({ people }: Made) => people.map(({ family, initials }) => `${initials} ${family}`).join(', ')
const apa = ({ people }: Made) => people.map(({ family, initials }) => `${family}, ${initials}`).join(', ').replace(/, (?=[^,]+, [^,]+$)/u, people.length > 1 ? ', & ' : ', ')
const harvard = ({ people }: Made) => listed(people.map(({ family, initials }) => `${family}, ${initials}`), ' and ')
const full = ({ people }: Made) => listed(people.map(({ family, given }) => `${given} ${family}`), people.length > 2 ? ', and ' : ' and ')
const fullInverted = ({ people: [first, ...rest] }: Made) => first === undefined ? '' : listed([`${first.family}, ${first.given}`, ...rest.map(({ family, given }) => `${given} ${family}`)], ', and ')
const listed = (names: readonly string[], and: string) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`
const url = 'https://news.example/news/view-12345'

export const MANNERS: readonly Manner[] = [
  { name: 'GOST 7.1 book', language: 'ru', has: ['isbn'], print: made => `${inverted(made, ',').split(', ').slice(0, 2).join(', ')} ${made.title} / ${direct(made)}. – ${made.place} : ${made.publisher}, ${made.year}. – 256 с. – ISBN ${made.isbn}.` },
  { name: 'GOST 7.1 article', language: 'be', has: [], print: made => `${inverted(made, ',').split(', ').slice(0, 2).join(', ')} ${made.title} / ${direct(made)} // ${made.container}. – ${made.year}. – Т. ${made.volume}, № ${made.issue}. – С. ${made.pages}.` },
  { name: 'GOST 7.1 page', language: 'ru', has: ['accessed'], print: made => `${made.title} [Электронный ресурс] / ${direct(made)} // ${made.container}. – ${made.year}. – Режим доступа: ${url}. – Дата доступа: ${dotted(made)}.` },
  { name: 'GOST 7.1 page', language: 'be', has: ['accessed'], print: made => `${made.title} [Электронны рэсурс] / ${direct(made)}. – ${made.year}. – Рэжым доступу: ${url}. – Дата звароту: ${worded(made, BELARUSIAN)}.` },
  { name: 'GOST 7.0.5 book', language: 'ru', has: [], print: made => `${inverted(made, '')} ${made.title}. ${made.place} : ${made.publisher}, ${made.year}. С. ${made.pages}.` },
  { name: 'GOST 7.0.5 article', language: 'ru', has: ['accessed'], print: made => `${inverted(made, '')} ${made.title} // ${made.container}. ${made.year}. Т. ${made.volume}, № ${made.issue}. С. ${made.pages}. URL: ${url} (дата обращения: ${worded(made, RUSSIAN)}).` },
  { name: 'GOST 7.0.100 article', language: 'ru', has: ['accessed', 'doi'], print: made => `${made.title} / ${direct(made)}. – Текст : электронный // ${made.container}. – ${made.year}. – Т. ${made.volume}, № ${made.issue}. – С. ${made.pages}. – DOI ${made.doi}. – URL: ${url} (дата обращения: ${dotted(made)}).` },
  { name: 'GOST in English', language: 'en', has: ['accessed'], print: made => `${made.title} [Electronic resource] / ${direct(made)}. – ${made.year}. – Mode of access: ${url}. – Date of access: ${dotted(made)}.` },
  { name: 'Chicago note of a book', language: 'en', has: [], print: made => `${full(made)}, ${made.title} (${made.place}: ${made.publisher}, ${made.year}), ${made.pages}.` },
  { name: 'Chicago note of an article', language: 'en', has: ['accessed'], print: made => `${full(made)}, “${made.title},” ${made.container} ${made.volume}, no. ${made.issue} (${made.year}): ${made.pages}, accessed ${american(made)}, ${url}.` },
  { name: 'Chicago entry', language: 'en', has: ['doi'], print: made => `${fullInverted(made)}. “${made.title}.” ${made.container} ${made.volume}, no. ${made.issue} (${made.year}): ${made.pages}. https://doi.org/${made.doi}.` },
  { name: 'APA article', language: 'en', has: ['doi'], print: made => `${apa(made)} (${made.year}). ${made.title}. ${made.container}, ${made.volume}(${made.issue}), ${made.pages}. https://doi.org/${made.doi}` },
  { name: 'APA book', language: 'en', has: ['isbn'], print: made => `${apa(made)} (${made.year}). ${made.title}. ${made.publisher}. ISBN ${made.isbn}` },
  { name: 'APA page', language: 'en', has: ['accessed'], print: made => `${apa(made)} (${made.year}). ${made.title}. ${made.container}. Retrieved ${american(made)}, from ${url}` },
  { name: 'MLA article', language: 'en', has: ['accessed'], print: made => `${fullInverted(made)}. “${made.title}.” ${made.container}, vol. ${made.volume}, no. ${made.issue}, ${made.year}, pp. ${made.pages}, ${url}. Accessed ${worded(made, ENGLISH)}.` },
  { name: 'MLA book', language: 'en', has: [], print: made => `${fullInverted(made)}. ${made.title}. ${made.publisher}, ${made.year}.` },
  { name: 'Harvard article', language: 'en', has: ['doi'], print: made => `${harvard(made)} (${made.year}) ‘${made.title}’, ${made.container}, ${made.volume}(${made.issue}), pp. ${made.pages}. doi: ${made.doi}.` },
  { name: 'Harvard page', language: 'en', has: ['accessed'], print: made => `${harvard(made)} (${made.year}) ${made.title}. Available at: ${url} (Accessed: ${worded(made, ENGLISH)}).` },
]
