/** Reads the sources that a note cites. */
import type { Address, CitationKind, Source } from '../../model/citation.ts'
import { guessLanguage } from '../../text/language.ts'
import { remembered } from '../../text/remembered.ts'
import { readAuthorDate } from './author-date.ts'
import { NO_FIELDS } from './fields.ts'
import { readGost } from './gost.ts'
import { doiOfAddress } from './identifiers.ts'
import { readBook, readQuoted } from './notes-and-bibliography.ts'
import { ADDRESS, peel, type Peeled } from './peel.ts'
import { readPlain } from './plain.ts'
import { repeatIn, type Repeat } from './repeat-words.ts'
import { splitSources } from './split.ts'
import type { Reader, Work } from './work.ts'

/** A source before it is known which note it repeats. */
export interface CitedSource { readonly source: Source; readonly repeat: Repeat | null }

/** Notes are read so far; a printed one is never longer. */
const LENGTH_MAX = 20_000

/**
 * What a note cites, in order; empty where it cites nothing. `text` is the note with its whitespace collapsed; `addresses`
 * are those found in it. Anything is fine as text: what can't be read is `null`.
 */
export function readSources(text: string, addresses: readonly Address[]): readonly CitedSource[] {
  return sourcesIn(mask(readable(text), addresses), addresses)
}

/** The title before the first address, which helps to find where that ends; `null` where none stands there. */
export function titleBeforeAddress(text: string): string | null {
  const printed = readable(text)
  const at = FIRST_ADDRESS.exec(printed)?.index
  const [first] = sourcesIn({ masked: at === undefined ? printed : `${printed.slice(0, at)}${ADDRESS}`, found: [] }, [])
  return first?.source.title ?? null
}

const FIRST_ADDRESS = /(?<![A-Za-z])(?:https?|hxxps?|htt?ps?(?=[:/])|www\.|:\/\/)/iu

const readable = (text: string): string => text.slice(0, LENGTH_MAX).replace(/[\uE000\uE001]/gu, ' ')

/** A text with its addresses replaced by a sign, and those found in it, in its order. */
interface Masked { readonly masked: string; readonly found: readonly Address[] }

function sourcesIn({ masked, found }: Masked, addresses: readonly Address[]): readonly CitedSource[] {
  const pieces = splitSources(masked)
  let from = 0
  return pieces.flatMap((piece, index) => {
    const count = piece.split(ADDRESS).length - 1
    // A link behind the text stands nowhere in it: it is the last source's.
    const own = index === pieces.length - 1 ? [...found.slice(from), ...addresses.filter(address => !found.includes(address))] : found.slice(from, from + count)
    from += count
    const cited = readSource(piece, own)
    return cited.source.kind === 'other' && pieces.length > 1 ? [] : [cited]
  })
}

function mask(text: string, addresses: readonly Address[]): Masked {
  const pieces: string[] = []
  const found: Address[] = []
  let from = 0
  for (const address of addresses) {
    // A remark such as `. - Date of access` is none of the address, though a hyphen could be.
    const printed = address.printed?.replace(/\s+/gu, ' ').trim().replace(/[.,]\s[-–—](?:\s\p{L}+)?$/u, '') ?? ''
    // A bare DOI is read as such.
    const at = printed === '' || /^(?:doi|10\.)/iu.test(printed) ? -1 : text.indexOf(printed, from)
    if (at < 0) continue
    pieces.push(text.slice(from, at), ADDRESS)
    found.push(address)
    from = at + printed.length
  }
  return { masked: `${pieces.join('')}${text.slice(from)}`, found }
}

const READERS: readonly Reader[] = [readAuthorDateUnlessGost, readQuotedUnlessGost, readBookUnlessGost, readGost]

function readSource(piece: string, addresses: readonly Address[]): CitedSource {
  const { peeled, repeat, work, language } = readPiece(piece)
  const doi = addresses.map(({ repaired }) => (repaired.url === null ? null : doiOfAddress(repaired.url))).find(found => found !== null) ?? peeled.doi
  const kind = kindOf({ isCitation: work.style !== null && work.style !== 'gost' && work.year !== null, piece, peeled, repeat, doi, hasAddress: addresses.length > 0 })
  const { accessed, isbn, issn } = peeled
  // Node 20 takes microseconds for names after a spread
  return { source: Object.assign({}, work, { kind, accessed, doi, isbn, issn, language, repeats: null, addresses }), repeat }
}

/** A note's sources are read for its title, by which its addresses are found, and again with these: mostly the same pieces. */
const PIECES_KEPT_MAX = 16

const readPiece = remembered((piece: string) => {
  const peeled = peel(piece)
  const repeat = repeatIn(peeled.description.replaceAll(ADDRESS, '').trim())
  const work = repeat === null ? workIn(peeled) : { ...NO_WORK, pages: workIn(peeled).pages }
  return { peeled, repeat, work, language: work.title === null ? null : guessLanguage(work.title) }
}, PIECES_KEPT_MAX)

const NO_WORK: Work = { ...NO_FIELDS, style: null, authors: [], title: null, container: null }

function workIn({ description, isElectronic }: Peeled): Work {
  for (const read of READERS) {
    const work = read(description, isElectronic)
    if (work !== null) return work
  }
  return readPlain(description)
}

/** Signs of GOST that no other manner has. */
const GOST = /\s\/{1,2}\s|[.\])]\s?[-–—]\s|\uE001|^[\W\d]{0,5}[Ѐ-ӿ]/u

function readAuthorDateUnlessGost(description: string, isElectronic: boolean): Work | null {
  return GOST.test(description) && !/^[^"«“]{2,200}\((?:19|20)\d\d[^)]{0,40}\)[.,]?\s/u.test(description) ? null : readAuthorDate(description, isElectronic)
}

function readQuotedUnlessGost(description: string): Work | null {
  return /\s\/{1,2}\s|[.\])]\s?[-–—]\s|\uE001/u.test(description) ? null : readQuoted(description)
}

function readBookUnlessGost(description: string): Work | null {
  return GOST.test(description) ? null : readBook(description)
}

const ELECTRONIC = /\[\s?(?:electronic|электронн|online)|\bURL:|https?:|^[^\s-]+(?:-[^\s-]+){3,}$/iu
const PRINT = /\s\/\/\s|\s\/\s|(?<!\p{L})(?:pp?|[CСPS])\. ?\d|\bVol\. ?\d|№ ?\d|\bNo\. ?\d|\b(?:19|20)\d\d\b|\bisbn\b|изд-во|publish|press\b/iu

interface KindSigns { readonly isCitation: boolean; readonly piece: string; readonly peeled: Peeled; readonly repeat: Repeat | null; readonly doi: string | null; readonly hasAddress: boolean }

function kindOf({ isCitation, piece, peeled, repeat, doi, hasAddress }: KindSigns): CitationKind {
  if (hasAddress || doi !== null) return 'web'
  if (repeat !== null) return 'ibid'
  // An address was there and is lost.
  return peeled.isElectronic || ELECTRONIC.test(piece) ? 'web' : isCitation || PRINT.test(piece) ? 'print' : 'other'
}
