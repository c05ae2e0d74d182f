/** A printed text in lines and tokens, and what tokens tell at sight. */

export interface Line { readonly text: string; readonly start: number; readonly tokens: readonly Token[] }

export interface Token { readonly text: string; readonly start: number }

/** No address runs over more lines than this, nor over more characters (set estimates, far above any seen). */
const LINES_MAX = 80
const CHARACTERS_MAX = 6000

/** What no address goes on with: brackets with a word, dashes that part, numero signs, addresses of other schemes. */
export const STOP = /^(?:[([]\p{L}{2}|\/\/$|[–—|№]|\[|(?:s?ftps?|file):\/\/|mailto:|doi:)/u
/** A date as notes print it after an address: `03.05.2021`, `2021-05-03`. */
export const DATE = /^[([]?(?:\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)[.,;)\]]*$/u
/** What a note says of an address, printed without a blank after it: `trade(accessed`, `trade.Дата обращения`. */
export const GLUED_REMARK = /[.,;]?[([](?=(?:accessed|retrieved|viewed|visited|consulted|cited|last|access|date|дата|обращен|проверено|просмотрено|по состоянию)(?![a-z]))|[.,;](?=(?:Accessed|Retrieved|Viewed|Visited|Date|Дата|дата|Режим)(?!\p{L}))/iu
/** Words that go on with the sentence after an address. */
export const PROSE = /^(?:and|with|in|on|for|the|of|a|an|was|is|to|from|at|by|or|see|also|retrieved|accessed|last|visited|viewed|cited|pp?|и|или|с|в|на|от|см)[.,;:]?$/iu
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
