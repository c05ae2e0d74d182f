/** Keys by which a text cites its bibliography: made of what an entry says, so that they stay when others come or go. */
import { createHash } from 'node:crypto'
import { toLatin } from '../../text/transliterate.ts'
import { hostNameOf } from '../../url/host-name.ts'
import type { Entry } from './entry.ts'

interface Keyed { readonly identity: string; readonly entry: Omit<Entry, 'key'> }

/** Author or site, year and two words of the title; entries that would share a key add a sum of what they are. */
export function keysOf(entries: readonly Keyed[]): readonly string[] {
  const bases = entries.map(({ entry }) => baseOf(entry))
  const counts = new Map<string, number>()
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1)
  return bases.map((base, index) => (counts.get(base) === 1 ? base : `${base}-${sumOf(entries[index]?.identity ?? '')}`))
}

/** Enough that two of ten thousand entries with one base share it once in many thousand bibliographies. */
const SUM_CHARACTERS = 8
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, SUM_CHARACTERS)

/** Shorter words say little of a title. */
const WORD_MIN = 4
const PART_MAX = 24
const WORDS_MAX = 2

function baseOf({ authors, container, publisher, url, issued, title }: Omit<Entry, 'key'>): string {
  const [author] = authors
  const who = [author?.family, author?.literal, url === null ? null : siteOf(url), container, publisher].map(name => letters(name?.split(/\s/u)[0] ?? '')).find(name => name !== '') ?? 'source'
  const words = (title ?? '').split(/[\s\p{P}]+/u).map(letters).filter(word => word !== '')
  const telling = words.filter(word => word.length >= WORD_MIN)
  return [`${who}${issued?.slice(0, 4) ?? ''}`, ...(telling.length > 0 ? telling : words).slice(0, WORDS_MAX)].join('-')
}

/** The longest part of the host's name but its last: `belta` of `eng.belta.by`, `bbc` of `bbc.co.uk`. */
const siteOf = (url: string) => hostNameOf(url).split('.').slice(0, -1).reduce((longest, part) => (part.length > longest.length ? part : longest), '')

const letters = (text: string) => toLatin(text).normalize('NFD').toLowerCase().replace(/[^a-z0-9]/gu, '').slice(0, PART_MAX)
