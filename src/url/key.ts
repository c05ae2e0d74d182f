/** The identity of an address: equal keys are one page, and a false merge would leave a page unchecked. */
import type { PageKey } from '../model/url.ts'
import { DOI_HOST, keyOfDoi, withResolver } from './doi.ts'
import { plainParameter, plainPath } from './escapes.ts'
import { isIdle } from './parameters.ts'
import { fieldsOf, fieldsOfValue, identityProfileOf, ownLocation } from './profiles/index.ts'
import type { Fields, Shape } from './profiles/index.ts'

/** Longer texts are their own keys: nothing asks for them (servers take about 8,000 bytes, RFC 9110, 4.1). */
const ADDRESS_LENGTH_MAX = 8000
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//iu
/** Ports of http and https themselves: beside them a site listens for nobody. */
const DEFAULT_PORTS = new Set(['', '80', '443'])
/** The files that servers send for their folder, as Apache, nginx, IIS and Tomcat are set up; a page in another language has a longer name. */
const INDEX_FILE = /^(?:index\.(?:html?|shtml|xhtml|php|aspx?|jspx?|cfm|cgi|pl)|[Dd]efault\.(?:html?|aspx?))$/u
const SESSION_IN_SEGMENT = /;(?:jsessionid|phpsessid|sid)=.*$/iu
/** ASP.NET without cookies. */
const SESSION_SEGMENT = /^\([ASF]\([A-Za-z0-9_-]{20,}\)\)$/u
/** A hash that an application reads as its path. */
const ROUTE = /^#!?\/(?=.)|^#!(?=[^/])/u

interface Parameter { readonly name: string; readonly value: string | null }

interface Parts {
  /** Without `www.`; a port that isn't the scheme's own behind a colon. */
  readonly host: string
  /** Empty, or from the first slash on without one at its end. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly route: string
}

/**
 * The key of an absolute address, its scheme left out or not. Scheme, `www.`, default port, case of the host, fragment,
 * tracking and session marks, order of parameters, dot segments, a slash or index file at the end and the manner of
 * percent-encoding don't count; a site's profile may say more. A DOI is one page under every resolver. What can't be
 * parsed is its own key.
 */
export function keyOf(url: string): PageKey {
  if (url.length > ADDRESS_LENGTH_MAX) return url as PageKey
  const text = withResolver(url.trim())
  const absolute = SCHEME.test(text) ? text : `http://${text}`
  if (!URL.canParse(absolute)) return url as PageKey
  const parsed = new URL(absolute)
  const parts = partsOf(parsed)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return `${parsed.protocol}//${written(parts)}` as PageKey
  if (parts.host === DOI_HOST) return keyOfDoi(parts.path.slice(1)) + queryOf(parts.parameters) as PageKey
  return (identityOf(parts) ?? written(parts)) as PageKey
}

function partsOf(parsed: URL): Parts {
  const host = parsed.hostname.replace(/^(?:www\.)+(?=[^.]+\.)/u, '').replace(/\.$/u, '')
  const own = ownLocation({ host: DEFAULT_PORTS.has(parsed.port) ? host : `${host}:${parsed.port}`, path: pathOf(parsed.pathname) })
  const idle = identityProfileOf(own.host)?.idle
  const parameters = parametersOf(parsed.search).filter(({ name, value }) => !isIdle(name, value ?? '') && idle?.has(name) !== true)
  return { parameters, route: ROUTE.test(parsed.hash) ? plainPath(parsed.hash) : '', ...own }
}

function pathOf(pathname: string): string {
  const segments = plainPath(pathname).split('/').map(segment => segment.replace(SESSION_IN_SEGMENT, '')).filter(segment => !SESSION_SEGMENT.test(segment))
  while (segments.length > 0 && isIdleSegment(segments.at(-1) ?? '')) segments.pop()
  return segments.join('/')
}

function isIdleSegment(segment: string): boolean {
  return segment === '' || INDEX_FILE.test(segment)
}

/** Parameters in order of their names; those of one name keep theirs, for it may matter. */
function parametersOf(search: string): readonly Parameter[] {
  const parameters = search.replace(/^\?/u, '').split('&').filter(part => part !== '').map(part => {
    const at = part.indexOf('=')
    return at < 0 ? { name: plainParameter(part), value: null } : { name: plainParameter(part.slice(0, at)), value: plainParameter(part.slice(at + 1)) }
  })
  return parameters.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function written({ host, path, parameters, route }: Parts): string {
  return host + path + queryOf(parameters) + route
}

function queryOf(parameters: readonly Parameter[]): string {
  return parameters.length === 0 ? '' : `?${parameters.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join('&')}`
}

/** What the site's profile takes for the page's identity, host included; `null` where it says nothing. */
function identityOf(parts: Parts): string | null {
  if (parts.route !== '') return null
  for (const shape of identityProfileOf(parts.host)?.shapes ?? []) {
    const fields = shape.identity === null ? null : fieldsIn(shape, parts)
    if (shape.identity === null || fields === null) continue
    const identity = shape.identity.replace(/\{(\w+)\}/gu, (_, field: string) => folded(field, fields[field] ?? ''))
    if (identity.startsWith(`//${DOI_HOST}/`)) return keyOfDoi(identity.slice(DOI_HOST.length + 3))
    return identity.startsWith('//') ? identity.slice(2) : `${parts.host}${identity.startsWith('/') ? '' : '/'}${identity}`
  }
  return null
}

function fieldsIn(shape: Shape, { path, parameters }: Parts): Fields | null {
  if (parameters.length !== shape.parameters.length) return null
  let fields = fieldsOf(shape, path)
  for (const [name, template] of shape.parameters) {
    const value = parameters.find(parameter => parameter.name === name)?.value
    const more = value === undefined || value === null ? null : fieldsOfValue(template, value.replaceAll('+', ' '))
    fields = fields === null || more === null ? null : { ...fields, ...more }
  }
  return fields
}

function folded(field: string, text: string): string {
  if (field.startsWith('handle')) return text.toLowerCase()
  return field.startsWith('title') ? text.replaceAll(/ |%20/gu, '_') : text
}
