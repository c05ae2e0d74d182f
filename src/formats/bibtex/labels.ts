/** What a BibTeX entry is called where it is cited. */
import { labelOf } from '../citations/cited-work.ts'
import { readLatex } from '../latex/reader.ts'
import { latexFile } from '../latex/tokens.ts'
import type { BibEntry, FieldPart } from './entries.ts'
import { namesIn } from './names.ts'

/** An entry's values put no file in and cite nothing. */
export const NO_WORKS = { inputOf: () => null, hasWorks: false, authorOf: () => null }

/** `Ivanov 2019`, as most styles cite it; the key where neither is known. */
export function labelOfEntry(entry: BibEntry): string {
  const plain = (name: string) => plainText(entry.fields.get(name) ?? [])
  const author = authorOfEntry(entry)
  const year = /\d{4}/u.exec(plain('date') || plain('year'))?.[0] ?? null
  const title = plain('title')
  return labelOf({ key: entry.key, authors: author === null ? [] : [author], year, title: title === '' ? null : title, container: null, url: null, doi: null }) ?? entry.key
}

/** The family name of its first author. */
export function authorOfEntry({ fields }: BibEntry): string | null {
  const [author] = namesIn(fields.get('author') ?? fields.get('editor') ?? [])
  return author === undefined ? null : plainText([author.family])
}

function plainText(parts: readonly FieldPart[]): string {
  return parts.map(({ text }) => readLatex(latexFile(null, text), NO_WORKS).blocks.flatMap(({ pieces }) => pieces.map(piece => (piece.kind === 'text' ? piece.text : ''))).join('')).join('').replace(/\s+/gu, ' ').trim()
}
