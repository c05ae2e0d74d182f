/** Whether an answer leads on to another address, by header or by the page's own word, and where to. */
import type { Hop } from '../model/look.ts'
import type { Received } from './exchange.ts'
import { metaRefreshOf, readRefresh } from './meta-refresh.ts'

/** `null`: the answer is the last; `target: null`: it leads on, but nowhere that makes sense. */
export interface Lead { readonly target: string | null; readonly via: Hop['via'] }

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

/** The address that an answer from `from` leads to, resolved against it; a fragment is handed on (RFC 9110, 10.2.2). */
export function leadOf(from: string, answer: Received, followsRefresh: boolean): Lead | null {
  const location = answer.headers['location']?.trim()
  if (isRedirect(answer.status) || (answer.status === 300 && location !== undefined)) {
    return { target: location === undefined || location === '' ? null : resolve(location, from), via: 'location' }
  }
  if (!followsRefresh || answer.status < 200 || answer.status > 299) return null
  const refresh = readRefresh(answer.headers['refresh'] ?? '') ?? metaRefreshOf(answer)
  const target = refresh === null ? null : resolve(refresh, from)
  // A page that loads itself anew, as news tickers do, is where it says it is.
  return target === null || withoutFragment(target) === withoutFragment(from) ? null : { target, via: 'meta-refresh' }
}

/** Bytes beyond ASCII, given as Latin-1, are kept as they are: only the server knows their charset. */
function resolve(target: string, base: string): string | null {
  const encoded = target.replace(/[\u0080-\u00ff]/gu, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  if (!URL.canParse(encoded, base)) return null
  const url = new URL(encoded, base)
  if (url.hash === '') url.hash = new URL(base).hash
  url.username = ''
  url.password = ''
  return url.href
}

const withoutFragment = (url: string) => url.replace(/#.*$/u, '')
