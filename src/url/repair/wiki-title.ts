/** The title of a wiki's page ends its address, and print may keep the blanks and brackets of it: `…/wiki/Mercury (planet)`. */
import type { RepairedUrl } from '../../model/url.ts'
import { keyOf } from '../key.ts'

/** An address that ends with a title, or with the first words of one. */
const TITLED = /\/wiki\/[^/?#]+$/u
/** What goes on with it like a title: a word after a blank, or a bracket, at the next line too. */
const GOES_ON = /^(?:[^\S\n]{1,3}\p{L}|\s{1,3}\(\p{L})/u
/** Capitalized words and a bracket of a few, as titles have them. */
const TITLE = /^(?:[^\S\n]{1,3}\p{Lu}[\p{L}\p{N}'’-]{0,40}(?![\p{L}\p{N}'’-])){0,8}(?:\s{1,3}\([^\s().:;]{1,30}(?: [^\s().:;]{1,30}){0,3}\))?/u
/** What a note says of an address: when it was seen, where it is kept, in which language it is. */
const REMARK = new RegExp(String.raw`^\s*(?:\(?(?:${[
  'accessed', 'retrieved', 'visited', 'viewed', 'consulted', 'checked', 'cited', 'quoted', 'archived', 'last (?:accessed|visited|viewed|checked|modified|updated|edited)',
  'access date', 'date (?:of|accessed)', 'as (?:of|at)', 'дата (?:обращения|доступа|посещения|просмотра)', 'обращение', 'проверено', 'просмотрено', 'режим доступа', 'архивировано', 'по состоянию', 'см',
].join('|')})(?!\p{L})|\((?:in \p{L}+|на \p{L}+ языке)\))`, 'iu')
/** The sentence goes on, or another address follows; titles have capitals here, in English. */
const PROSE = /^\s*(?:(?:and|see|also|on)\s+[\p{Ll}\d]|(?:и|на)\s+(?:h\s?t\s?t\s?p|www|\d))/u

/** Whether the address ends with a wiki's title that what stands behind it may go on with. */
export function titleGoesOn(url: string, after: string): boolean {
  return TITLED.test(url) && GOES_ON.test(after) && !REMARK.test(after) && !PROSE.test(after)
}

/** What stands behind the address, as printed, of its title; empty where that can't be told, or a mark closes the address. */
export function titleRest({ url, flaws }: RepairedUrl, after: string): string {
  return url !== null && !flaws.includes('trailing') && titleGoesOn(url, after) ? TITLE.exec(after)?.[0] ?? '' : ''
}

/** The address with the rest of its title, underscores for blanks: a guess, beside which the shorter one stays. */
export function withTitle(address: RepairedUrl, rest: string): RepairedUrl {
  if (address.url === null || rest === '') return address
  const url = address.url + rest.replace(/\s+/gu, '_')
  return { ...address, url, key: keyOf(url), verdict: 'ambiguous', alternatives: [address.url, ...address.alternatives], flaws: [...new Set([...address.flaws.filter(flaw => flaw !== 'truncated'), 'space' as const])] }
}
