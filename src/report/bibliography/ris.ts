/** The repaired references as RIS, for EndNote, Mendeley, Zotero and libraries. */
import type { Report } from '../../model/report.ts'
import { wordsOf } from '../language/index.ts'
import { entriesOf } from './entries.ts'
import type { Entry, EntryType } from './entry.ts'
import { noteOf } from './note.ts'

const TYPES: Readonly<Record<EntryType, string>> = { webpage: 'ELEC', 'article-journal': 'JOUR', 'article-newspaper': 'NEWS', chapter: 'CHAP', book: 'BOOK', document: 'GEN' }

/** UTF-8, lines ended as the format asks; one line a value. */
export function writeRis(report: Report): string {
  const words = wordsOf(report.run.language)
  return entriesOf(report).map(entry => linesOf(entry, noteOf(entry, words)).map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')).join('\r\n')
}

function linesOf(entry: Entry, note: string | null): (readonly [tag: string, value: string])[] {
  const [first = null, last = null] = entry.pages?.split(/\s*[-–—]\s*/u) ?? []
  const values: readonly (readonly [tag: string, value: string | null])[] = [
    ['ID', entry.key], ...entry.authors.map(author => ['AU', nameOf(author)] as const), ['TI', entry.title], ['T2', entry.container], ['PB', entry.publisher], ['CY', entry.place], ['VL', entry.volume], ['IS', entry.issue],
    ['SP', first], ['EP', last], ['PY', entry.issued?.slice(0, 4) ?? null], ['DA', dateOf(entry.issued)], ['Y2', dateOf(entry.accessed)], ['DO', entry.doi], ['SN', entry.isbn ?? entry.issn], ['LA', entry.language],
    ['UR', entry.url], ['L2', entry.archive?.url ?? null], ['N1', note],
  ]
  return [['TY', TYPES[entry.type]], ...values.flatMap(([tag, value]) => (value === null ? [] : [[tag, value] as const])), ['ER', '']]
}

/** `Family, Given`; a name of unknown parts as it is printed. */
const nameOf = ({ family, given, literal }: Entry['authors'][number]) => (family === null ? literal : [family, given].filter(part => part !== null).join(', '))

/** `2021/05/20/`, parts that aren't known left empty. */
function dateOf(date: string | null): string | null {
  const [year, month = '', day = ''] = date?.split('-') ?? []
  return year === undefined ? null : `${year}/${month}/${day}/`
}
