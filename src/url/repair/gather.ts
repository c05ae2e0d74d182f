/** Gathers an address's pieces from a printed text: over lines, blanks, page breaks and notes that stand between. */
import { parse } from 'tldts'
import { isWhole } from './whole.ts'

/** A break in the print that the joined text no longer shows. */
export interface Gap {
  /** Offset in the joined text. */
  readonly at: number
  readonly kind: 'blank' | 'line' | 'page'
  /** Offset in the text of the piece that follows. */
  readonly source: number
}

export interface Gathered {
  readonly joined: string
  readonly gaps: readonly Gap[]
  /** Offset in the text after the last piece. */
  readonly end: number
}

/** No address runs over more lines than this, nor over more characters. */
const LINES_MAX = 80
const CHARACTERS_MAX = 6000
/** Lines of other matter that may stand within an address where a page breaks: furniture, a note, a few lines of text. */
const SKIPPED_MAX = 16

/** So many letters of a host tell that it may be the same again. */
const HOST_SEEN = 3
/** Fewer plain words may be the pieces of a slug with blanks in it. */
const PROSE_WORDS = 3

const STOP = /^(?:[([]\p{L}{2}|\/\/$|[–—|№]|\[)/u
const PUNCTUATION = /^[.,;:)\]»"'>*/-]+$/u
/** Words that go on with the sentence after an address. */
const PROSE = /^(?:and|with|in|on|for|the|of|a|an|was|is|to|from|at|by|or|see|also|retrieved|accessed|last|visited|viewed|cited|pp?|и|или|с|в|на|от|см)[.,;:]?$/iu
const OPEN = /[-/_=&?%.:~]$/u
/** Id and year, or a page's file: after it only a copy can follow. */
const ENDED = /(?:-\d{5,6}-(?:19|20)\d\d|\.html?)\/?$/u
const ADDRESS_START = /^(?:https?:|www\.|h ?ttp)/iu
const FILE_OR_DOMAIN = /^(?:html?|php|pdf|aspx?|s?html?|cfm|cnn|jpe?g|docx?|xlsx?|com|org|net|edu|gov|info|by|ru|kz|int)\b/iu

const EXTENSION = /^(?:html|shtml|php|pdf|aspx?|docx?|xlsx?)$/u

interface Line { readonly text: string; readonly start: number; readonly tokens: readonly Token[] }
interface Token { readonly text: string; readonly start: number }

/** Joins pieces from `from` on; `opening` is what stands before them already (`https://`). */
export function gather(text: string, from: number, opening: string): Gathered {
  const lines = linesOf(text, from)
  let joined = opening
  let end = from
  let skipped = 0
  const gaps: Gap[] = []
  for (const [index, line] of lines.entries()) {
    if (line.tokens.length === 0) continue
    if (index > 0 && !continues(joined, lines, index)) {
      if (!isOpen(joined) || skipped >= SKIPPED_MAX || !isForeign(lines, index)) break
      skipped += 1
      continue
    }
    for (const [place, token] of line.tokens.entries()) {
      const isFirst = index === 0 && place === 0 && token.start === from
      if (!isFirst && !(place === 0 && index > 0) && !accepts(joined, line.tokens, place)) return { joined, gaps, end }
      if (!isFirst) gaps.push({ at: joined.length, kind: place > 0 || index === 0 ? 'blank' : skipped > 0 ? 'page' : 'line', source: token.start })
      joined += joined.endsWith("://") ? token.text.replace(/^:?\/{0,2}/u, '') : token.text
      end = token.start + token.text.length
    }
  }
  return { joined, gaps, end }
}

function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  for (const line of text.slice(from, from + CHARACTERS_MAX).split('\n').slice(0, LINES_MAX)) {
    const lineStart = start
    lines.push({ text: line, start, tokens: [...line.matchAll(/\S+/gu)].map(match => ({ text: match[0], start: lineStart + match.index })) })
    start += line.length + 1
  }
  return lines
}

/** Something must follow: a hyphen, a bare scheme, or a known site's address that isn't whole. */
function isOpen(joined: string): boolean {
  if (ENDED.test(joined)) return false
  return /[-/_]$/u.test(joined) || /^https?(?::\/{0,2})?$/u.test(joined) || isWhole(joined) === false
}

/** A line of other matter: a page number, another note, running text. */
function isForeign(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || STOP.test(line.tokens[0]?.text ?? '')) return false
  return isPageNumber(lines, index) || isNoteHead(line) || isProse(line.tokens)
}

function isNoteHead(line: Line): boolean {
  return /^\d{1,3}$/u.test(line.tokens[0]?.text ?? '') && /^\p{Lu}/u.test(line.tokens[1]?.text ?? '')
}

function continues(joined: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  const first = line?.tokens[0]?.text
  if (line === undefined || first === undefined || STOP.test(first)) return false
  if (isForeign(lines, index)) return false
  return accepts(joined, line.tokens, 0)
}

function isPageNumber(lines: readonly Line[], index: number): boolean {
  return /^\d{1,4}$/u.test(lines[index]?.text.trim() ?? '') && lines[index - 1]?.tokens.length === 0 && lines.slice(index + 1).some(line => line.tokens.length > 1)
}

/** Running text: mostly plain words. */
function isProse(tokens: readonly Token[]): boolean {
  let plain = 0
  let all = 0
  for (const { text } of tokens) {
    if (STOP.test(text)) break
    if (ADDRESS_START.test(text)) return false
    if (/^[\p{L}'’]{3,}[,.;]?$/u.test(text) || PROSE.test(text)) plain += 1
    all += 1
  }
  return plain >= PROSE_WORDS && plain * 2 > all
}

function isUrlish(token: string): boolean {
  return /[\p{L}\p{N}][-/_=%&?#~]|[-/_=%&?#~][\p{L}\p{N}]|^[-/_.][\p{L}\p{N}]|[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(token) || /https?:/u.test(token)
}

/** Whether token `place` goes on with the address that `joined` is so far. */
function accepts(before: string, tokens: readonly Token[], place: number): boolean {
  const joined = before.replace(/^(?:https?:?\/{0,2})+(?=https?)/u, '')
  const token = tokens[place]?.text ?? ''
  if (STOP.test(token)) return false
  if (PUNCTUATION.test(token)) return true
  if (ADDRESS_START.test(token)) return hostStart(token) === '' || hostStart(joined) === '' || hostStart(joined) === hostStart(token) || /\/web\/[\d*]+\/?$/u.test(joined)
  if (joined.length > 0 && /https?:\/\/$/u.test(joined)) return true
  if (/[,;]$/u.test(joined)) return false
  if (isHostUnfinished(joined)) return OPEN.test(joined) || leadsToUrlish(tokens, place) || (/^[a-z0-9-]+$/u.test(token) && !PROSE.test(token) && place === tokens.length - 1)
  if (joined.endsWith('.')) return goesOnAfterStop(joined, token)
  if (isRestOfExtension(joined, token)) return true
  if ((isWhole(joined) === true || ENDED.test(joined)) && !/^[-/_?&#]/u.test(token)) return token.length >= 4 && joined.includes(token.slice(0, 8))
  if (PROSE.test(token) && !joined.endsWith('-')) return false
  if (isUrlish(token)) return true
  if (OPEN.test(joined)) return !/^\p{Lu}\p{Ll}/u.test(token) || place === tokens.length - 1
  return leadsToUrlish(tokens, place) || isLastPiece(joined, tokens, place)
}

/** The host so far is no name under a public suffix. */
function isHostUnfinished(joined: string): boolean {
  const host = /^https?:\/\/([^/?#]*)$/u.exec(joined)?.[1]?.replace(/[.\s]+$/u, '').replace(/^www\./iu, '')
  if (host === undefined) return false
  const { domain, isIcann } = parse(host)
  return domain === null || isIcann !== true
}

/** A blank stands within the extension: `report-2020.p df`. */
function isRestOfExtension(joined: string, token: string): boolean {
  const opening = /\/[^/]*\.([a-z]{1,3})$/u.exec(joined)?.[1]
  return opening !== undefined && EXTENSION.test(opening + token.replace(/[.,;:)\]»]+$/u, ''))
}

/** Nothing but the rest of a number or of a word before the sentence stops. */
function isLastPiece(joined: string, tokens: readonly Token[], place: number): boolean {
  const token = tokens[place]?.text ?? ''
  const next = tokens[place + 1]?.text
  if (next !== undefined && !STOP.test(next) && !PUNCTUATION.test(next)) return false
  return (/^\d+[/.,;:)\]»]*$/u.test(token) && /\d$/u.test(joined)) || (/^[a-z]+[.,;:)\]»]*$/u.test(token) && /[-/][a-z]{1,2}$/u.test(joined))
}

function goesOnAfterStop(joined: string, token: string): boolean {
  if (isWhole(joined.slice(0, -1)) === true) return false
  return FILE_OR_DOMAIN.test(token) || (isUrlish(token) && /^[-a-z0-9]/u.test(token)) || !/^https?:\/\/[^/]*\.[a-z]{2,}\.$/u.test(joined) && /^\d/u.test(token)
    || /^https?:\/\/(?:www\.)?$/u.test(joined)
}

/** A short piece of a word, then pieces that only an address has. */
function leadsToUrlish(tokens: readonly Token[], place: number): boolean {
  for (const { text } of tokens.slice(place, place + 4)) {
    if (STOP.test(text) || ADDRESS_START.test(text)) return false
    if (/[,;:]$/u.test(text)) return isUrlish(text.replace(/[.,;:)\]]+$/u, ''))
    if (/^\p{Lu}\p{Ll}/u.test(text) || PROSE.test(text)) return false
    if (isUrlish(text) || text === '-') return true
  }
  return false
}

function hostStart(text: string): string {
  return text.replace(/^(?:https?:\/{0,2})*(?:www\.)?/iu, '').slice(0, HOST_SEEN).toLowerCase()
}
