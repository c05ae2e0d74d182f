/** From a repaired address to one that may be asked. */
import type { FetchableUrl } from '../model/url.ts'

/** Longer addresses are refused: servers and archives take about 8,000 bytes (RFC 9110, 4.1 asks for at least that). */
const URL_LENGTH_MAX = 8000

/**
 * An absolute http(s) address with a host, normalised as the WHATWG URL standard does (IDN, default port, dot segments),
 * without credentials; percent-encoded legacy bytes stay as they are. `null` for anything else.
 */
export function toFetchable(url: string): FetchableUrl | null {
  if (url.length > URL_LENGTH_MAX || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if ((parsed.protocol !== 'http:' && parsed.protocol !== 'https:') || !isHost(parsed.hostname)) return null
  parsed.username = ''
  parsed.password = ''
  return parsed.href as FetchableUrl
}

/** A name with a dot, `localhost` or an address; never empty. */
function isHost(host: string): boolean {
  return host !== '' && host !== '.' && !host.startsWith('.') && !host.includes('..')
}
