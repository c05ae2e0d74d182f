/** What we say of ourselves and what we would like to have, in every request. */
import { VERSION } from '../model/version.ts'
import type { WorldOptions } from './options.ts'

/** Under this name robots.txt can speak to us (RFC 9309, 2.2.1). */
export const PRODUCT_TOKEN = 'footproof'

/** A reader's wishes: pages first, then what a page may turn out to be. */
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.8'
/** Room for a name, an address and a page, far below what servers take for a header (set by judgement). */
const CONTACT_LENGTH_MAX = 200

/** `footproof/VERSION`, and the contact in brackets. What can't stand in a header is left out of the contact. */
function userAgent(contact: string | null): string {
  const clean = (contact ?? '').replace(/[^\x20-\x7e]|[()\\]/gu, '').trim().slice(0, CONTACT_LENGTH_MAX)
  return `${PRODUCT_TOKEN}/${VERSION}${clean === '' ? '' : ` (+${clean})`}`
}

/** Words in a user agent on which servers refuse whoever sends it, whatever they mean. */
const SUSPECTED = /bot|crawl|check|link/iu

/** The word in a contact that has servers refuse us; `null`: none. */
export const suspectedWordIn = (contact: string | null): string | null => SUSPECTED.exec(contact ?? '')?.[0] ?? null

/** The headers that every request carries. */
export function ordinaryHeaders({ contact, acceptLanguage }: Pick<WorldOptions, 'contact' | 'acceptLanguage'>): Readonly<Record<string, string>> {
  return { 'user-agent': userAgent(contact), accept: ACCEPT, 'accept-language': acceptLanguage, 'accept-encoding': 'gzip, deflate, br' }
}
