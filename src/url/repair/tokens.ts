/** A printed text in lines and tokens, and what tokens tell at sight. */

export interface Line { readonly text: string; readonly start: number; readonly tokens: readonly Token[] }

export interface Token { readonly text: string; readonly start: number }

/** No address runs over more lines than this, nor over more characters (set estimates, far above any seen). */
const LINES_MAX = 80
const CHARACTERS_MAX = 6000

/** What no address goes on with: brackets with a word, dashes that part, numero signs, addresses of other schemes. */
export const STOP = /^(?:[([](?!\p{Lu}+\)\d)\p{L}{2}|\/\/$|[–—|№]|\[|(?:s?ftps?|file):\/\/|mailto:|doi:)/u
/** A date as notes print it after an address: `03.05.2021`, `2021-05-03`. */
export const DATE = /^[([]?(?:\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)[.,;)\]]*$/u
/** What a note says of an address, printed without a blank after it: `trade(accessed`, `trade.Дата обращения`. */
export const GLUED_REMARK = /[.,;]?[([](?=(?:accessed|retrieved|viewed|visited|consulted|cited|last|access|date|дата|обращен|проверено|просмотрено|по состоянию)(?![a-z]))|[.,;](?=(?:Accessed|Retrieved|Viewed|Visited|Date|Дата|дата|Режим)(?!\p{L}))/iu
/** Words that go on with the sentence after an address. */
export const PROSE = /^(?:and|with|in|on|for|the|of|a|an|was|is|to|from|at|by|or|see|also|retrieved|accessed|last|visited|viewed|cited|pp?|it|its|but|which|that|this|these|those|are|were|has|have|had|because|although|though|while|they|whose|и|или|с|в|на|от|см)[.,;:]?$/iu
/** What only the beginning of an address looks like. */
export const ADDRESS_START = /^(?:https?:|www\.|h ?ttp)/iu

/** Lines from `from` on, as far as an address can reach. */
export function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  for (const line of text.slice(from, from + CHARACTERS_MAX).split('\n').slice(0, LINES_MAX)) {
    const lineStart = start
    lines.push({ text: line, start, tokens: [...line.matchAll(/\S+/gu)].map(match => ({ text: match[0], start: lineStart + match.index })) })
    start += line.length + 1
  }
  return lines
}

/** A note's number after the stop that ends the address before it: `.../doc/4312345.13`, `....html.413.`. */
const NUMBER_AT_END = /(?<!\.\d{1,4})[.;,)\]”»"]{1,3}([1-9]\d{0,2})\.?$/u
/** Dots and digits of a DOI are its own. */
const DOI = /\b10\.\d{4,9}\//u
/** What a note says after an address, however it is written, is no next note. */
const REMARK = /^(?:Accessed|Retrieved|Viewed|Visited|Last|Date|Дата|Режим|Проверено)/u
/** How a note begins after its number. */
const NOTE_OPENING = /^[\p{Lu}«“"‘]|^https?:|^www\./u

/** Where in token `place` the next note's number begins, with the stop before it, when two notes were run together; else -1. */
export function nextNoteIn(tokens: readonly Token[], place: number): number {
  const next = tokens[place + 1]?.text
  const text = tokens[place]?.text ?? ''
  if (next === undefined || REMARK.test(next) || DOI.test(text)) return -1
  return NOTE_OPENING.test(next) && NUMBER_AT_END.test(text) ? text.search(NUMBER_AT_END) : /^[\p{L}\d]/u.test(next) ? text.search(WORD_AT_END) : -1
}

/** A word of the next sentence after the stop that ends the address: `.../torgovlya/.Press service`. */
const WORD_AT_END = /(?<=\/[^/]*[a-z0-9/)])[.;”"»)\]>]{1,3}(?=[«“"]?\p{Lu}\p{L}+[.,]?$)/u

/** Whether token `place` is the number of a next note: it stands after a stop and before a capital. */
export function isNextNote(before: string, tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1]?.text
  return /[.;,)»”"\]]$/u.test(before) && /^\d{1,3}[.)]?$/u.test(tokens[place]?.text ?? '') && next !== undefined && NOTE_OPENING.test(next)
}

/** Whether token `place` is a DOI that ends with a number and stands before what opens a note: the number may be the note's. */
export function mayHoldNote(tokens: readonly Token[], place: number): boolean {
  const text = tokens[place]?.text ?? ''
  const next = tokens[place + 1]?.text
  return next !== undefined && DOI.test(text) && /\.[1-9]\d{0,2}\.?$/u.test(text) && NOTE_OPENING.test(next) && !REMARK.test(next) && !ADDRESS_START.test(next)
}
