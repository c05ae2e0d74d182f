/** The identity of an address: equal keys are one page, and a false merge would leave a page unchecked. */
import type { PageKey } from '../model/url.ts'
import { fieldsOf, profileOf } from './profiles/index.ts'

/** Parameters that only say how a reader came: the common campaign and click marks (list after ClearURLs' global rules). */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|igshid|mc_cid|mc_eid|_openstat|_ga|_gl|mkt_tok)$/iu
/** Session marks: the same page for everybody. */
const SESSION = /^(?:phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken)$/iu
const SESSION_IN_PATH = /;jsessionid=[^/;?]*/giu
/** The one index file that every common server sends for its folder; others may stand beside it as pages of their own. */
const INDEX_FILE = /\/index\.html\/*$/u
/** A hash that an application reads as its path. */
const HASH_PATH = /^#!|^#\//u
const DOI_HOSTS = new Set(['doi.org', 'dx.doi.org'])

/**
 * The key of an absolute address. Scheme, `www.`, default port, case of the host, fragment, tracking and session
 * parameters, order of parameters, a slash or default index file at the end and the manner of percent-encoding don't
 * count; a site's profile may say more. What can't be parsed is its own key.
 */
export function keyOf(url: string): PageKey {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//iu.test(url) ? url : `http://${url}`
  if (!URL.canParse(absolute)) return url as PageKey
  const parsed = new URL(absolute)
  const host = hostOf(parsed)
  const path = pathOf(parsed.pathname)
  const query = queryOf(parsed.search)
  if (DOI_HOSTS.has(host)) return `doi.org${asciiLower(path)}${query}` as PageKey
  const identity = query === '' ? identityOf(host, path) : null
  if (identity !== null) return `${host}${identity.startsWith('/') ? '' : '/'}${identity}` as PageKey
  return `${host}${path}${query}${HASH_PATH.test(parsed.hash) ? unescapeSafe(parsed.hash) : ''}` as PageKey
}

/** Without `www.`; another port is another site, the scheme's own port aside. */
function hostOf(parsed: URL): string {
  const name = parsed.hostname.replace(/^(?:www\.)+(?=[^.]+\.)/u, '').replace(/\.$/u, '')
  return parsed.port === '' ? name : `${name}:${parsed.port}`
}

function pathOf(pathname: string): string {
  return unescapeSafe(pathname.replace(SESSION_IN_PATH, '')).replace(INDEX_FILE, '/').replace(/\/+$/u, '')
}

/** Parameters in order of their names; those of one name keep theirs, for it may matter. */
function queryOf(search: string): string {
  const kept = search.replace(/^\?/u, '').split('&').filter(part => part !== '' && !isIdle(part)).map(unescapeSafe)
  if (kept.length === 0) return ''
  return `?${kept.map((part, index) => ({ part, index, name: nameOf(part) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index)).map(({ part }) => part).join('&')}`
}

function nameOf(part: string): string {
  return part.split('=', 1)[0] ?? part
}

function isIdle(part: string): boolean {
  const name = nameOf(part)
  return TRACKING.test(name) || SESSION.test(name)
}

function identityOf(host: string, path: string): string | null {
  for (const shape of profileOf(host)?.shapes ?? []) {
    const fields = shape.identity === null ? null : fieldsOf(shape, path)
    if (shape.identity !== null && fields !== null) return shape.identity.replace(/\{(\w+)\}/gu, (_, field: string) => fields[field] ?? '')
  }
  return null
}

/** One manner of percent-encoding: letters in capitals; unreserved characters and readable UTF-8 decoded (RFC 3986, 6.2.2). */
function unescapeSafe(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, run => {
    const upper = run.toUpperCase()
    const ascii = upper.replace(/%(?:2D|2E|5F|7E|3[0-9]|4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A])/gu, code => String.fromCharCode(parseInt(code.slice(1), 16)))
    return ascii.replace(/(?:%[89A-F][0-9A-F])+/gu, decodeUtf8)
  }).normalize('NFC')
}

function decodeUtf8(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/gu, letters => letters.toLowerCase())
}
