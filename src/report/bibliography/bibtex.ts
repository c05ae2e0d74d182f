/** The repaired references as BibTeX with the fields of BibLaTeX for addresses and dates of access; UTF-8. */
import type { Report } from '../../model/report.ts'
import { wordsOf, type Words } from '../language/index.ts'
import { entriesOf } from './entries.ts'
import type { Entry, EntryType } from './entry.ts'
import { noteOf } from './note.ts'

const TYPES: Readonly<Record<EntryType, string>> = { webpage: 'online', 'article-journal': 'article', 'article-newspaper': 'article', chapter: 'incollection', book: 'book', document: 'misc' }
const CONTAINERS: Readonly<Record<EntryType, string>> = { webpage: 'organization', 'article-journal': 'journal', 'article-newspaper': 'journal', chapter: 'booktitle', book: 'series', document: 'howpublished' }
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** As babel calls them. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'english', ru: 'russian', be: 'belarusian', uk: 'ukrainian', de: 'german', fr: 'french', pl: 'polish' }

export function writeBibtex(report: Report): string {
  const words = wordsOf(report.run.language)
  return entriesOf(report).map(entry => textOf(entry, words)).join('\n')
}

function textOf(entry: Entry, words: Words): string {
  const [year = null, month = null, day = null] = entry.issued?.split('-') ?? []
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', entry.authors.length === 0 ? null : entry.authors.map(nameOf).join(' and ')],
    // Where nobody is named, BibTeX sorts by this.
    ['key', entry.authors.length > 0 ? null : escaped(entry.title)],
    // A second pair of braces keeps the letters' case, which styles would change.
    ['title', entry.title === null ? null : `{${escape(entry.title)}}`],
    [CONTAINERS[entry.type], entry.container === null ? null : escape(entry.container)],
    ['publisher', escaped(entry.publisher)], ['address', escaped(entry.place)], ['volume', escaped(entry.volume)], ['number', escaped(entry.issue)], ['pages', escaped(entry.pages)?.replace(/(?<=\d)[-–](?=\d)/gu, '--') ?? null],
    ['year', year], ['day', day], ['doi', entry.doi === null ? null : verbatim(entry.doi)], ['isbn', escaped(entry.isbn)], ['issn', escaped(entry.issn)],
    ['langid', LANGUAGES[entry.language ?? ''] ?? null], ['url', entry.url === null ? null : verbatim(entry.url)], ['urldate', entry.accessed], ['note', noteText(entry, words)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  const name = MONTHS[Number(month) - 1]
  return `@${TYPES[entry.type]}{${entry.key},\n${[...lines, ...(name === undefined ? [] : [`  month = ${name},`])].join('\n')}\n}\n`
}

/** The words escaped, the copy's address as an address. */
function noteText(entry: Entry, words: Words): string | null {
  const note = noteOf({ ...entry, archive: null }, words)
  const copy = entry.archive === null ? null : escape(words.run.archivedAt(entry.archive.date, PLACEHOLDER)).replace(PLACEHOLDER, () => `\\url{${verbatim(entry.archive?.url ?? '')}}`)
  return [copy, note === null ? null : escape(note)].filter(part => part !== null).join(' ') || null
}

const PLACEHOLDER = 'ADDRESS'

/** A name whose parts aren't known, or with a comma or an `and` of its own, is kept whole by braces. */
function nameOf({ family, given, literal }: Entry['authors'][number]): string {
  if (family === null) return `{${escape(literal)}}`
  return [family, given].filter(part => part !== null).map(part => (/,|\band\b/iu.test(part) ? `{${escape(part)}}` : escape(part))).join(', ')
}

const escaped = (text: string | null) => (text === null ? null : escape(text))

const COMMANDS: Readonly<Record<string, string>> = {
  // BibTeX counts braces even where TeX would take them for letters; babel joins a quotation mark with what follows.
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '"': '"{}',
}

const escape = (text: string) => text.replace(/[\\{}~^"]|[&%$#_]/gu, character => COMMANDS[character] ?? `\\${character}`)

/** Inside an address TeX takes everything as it is but what closes it. */
const verbatim = (url: string) => url.replace(/[\\{}^`"<>\s]/gu, character => encodeURIComponent(character))
