/** The replica's archive: a Wayback index (CDX), the availability question, and mementos (RFC 7089). */
import { articlePage } from './layouts.ts'
import type { Reply } from './sites.ts'
import { addressKey, type Site, type Web, type WebArticle } from './web.ts'

/** Where the archive stands; given as `--archive`. */
export const ARCHIVE = 'https://archive.example'
export const ARCHIVE_HOST = 'archive.example'

interface Copy { readonly url: string; readonly timestamp: string; readonly site: Site; readonly article: WebArticle }

const COLUMNS = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'] as const

/** Answers a request to the archive; `path` with its query. */
export function archiveReply(web: Web, path: string): Reply {
  const url = new URL(path, ARCHIVE)
  if (url.pathname === '/cdx/search/cdx') return index(copiesOf(web), url.searchParams)
  if (url.pathname === '/wayback/available') return availability(copiesOf(web), url.searchParams)
  return memento(copiesOf(web), path)
}

function copiesOf(web: Web): Copy[] {
  return web.pages.flatMap(({ url, archived, article }) => {
    const site = web.sites.find(each => addressKey(url).startsWith(`${each.host}/`))
    return archived === null || article === null || site === undefined ? [] : [{ url, timestamp: archived, site, article }]
  }).sort((a, b) => addressKey(a.url).localeCompare(addressKey(b.url), 'en'))
}

/** Parameters as the Wayback CDX server documents them: url, matchType, from, to, filter, fl, limit, output. */
function index(copies: readonly Copy[], ask: URLSearchParams): Reply {
  const get = (name: string) => ask.get(name) ?? ''
  const wanted = addressKey(get('url').replace(/\*$/u, ''))
  const isPrefix = get('matchType') === 'prefix' || get('url').endsWith('*')
  const isWanted = ({ url, timestamp }: Copy) => {
    const key = addressKey(url)
    const from = get('from')
    const to = get('to')
    return (isPrefix ? key.startsWith(wanted) : key === wanted) && timestamp.slice(0, from.length) >= from && (to === '' || timestamp.slice(0, to.length) <= to)
  }
  const rows = copies.filter(isWanted).map(rowOf).filter(row => ask.getAll('filter').every(filter => passes(row, filter)))
  const limit = Number(get('limit'))
  const limited = limit < 0 ? rows.slice(limit) : rows.slice(0, limit || rows.length)
  const fields = get('fl') === '' ? COLUMNS : COLUMNS.filter(name => get('fl').split(',').includes(name)).sort((a, b) => get('fl').indexOf(a) - get('fl').indexOf(b))
  const table = limited.map(row => fields.map(name => row[name]))
  if (get('output') === 'json') return reply(200, 'application/json', JSON.stringify(table.length > 0 ? [fields, ...table] : []))
  return reply(200, 'text/plain; charset=utf-8', table.map(row => `${row.join(' ')}\n`).join(''))
}

function rowOf({ url, timestamp, article }: Copy): Readonly<Record<(typeof COLUMNS)[number], string>> {
  const [host = '', ...path] = addressKey(url).split('/')
  const length = article.paragraphs.join('').length
  return { urlkey: `${host.split('.').reverse().join(',')})/${path.join('/')}`, timestamp, original: url, mimetype: 'text/html', statuscode: '200', digest: timestamp, length: String(length) }
}

/** `[!]field:regex`, the whole value. */
function passes(row: ReturnType<typeof rowOf>, filter: string): boolean {
  const [, not = '', field = '', pattern = ''] = /^(!?)(\w+):(.*)$/u.exec(filter) ?? []
  const column = COLUMNS.find(name => name === field)
  return column === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(row[column]) === (not === '')
}

function availability(copies: readonly Copy[], ask: URLSearchParams): Reply {
  const url = ask.get('url') ?? ''
  const copy = copies.find(each => addressKey(each.url) === addressKey(url))
  const closest = copy === undefined ? {} : { closest: { status: '200', available: true, url: `${ARCHIVE}/web/${copy.timestamp}/${copy.url}`, timestamp: copy.timestamp } }
  return reply(200, 'application/json', JSON.stringify({ url, archived_snapshots: closest }))
}

/** `/web/20211204101500id_/https://…`: any time leads to the one copy there is. */
function memento(copies: readonly Copy[], path: string): Reply {
  const [, timestamp = '', mode = '', url = ''] = /^\/web\/(\d{4,14})([a-z]{2}_)?\/(.+)$/u.exec(path) ?? []
  const copy = copies.find(each => addressKey(each.url) === addressKey(url))
  if (timestamp === '' || copy === undefined) return reply(404, 'text/html; charset=utf-8', '<title>Archive</title><p>This address has not been archived.</p>')
  if (timestamp !== copy.timestamp) return { ...reply(302, 'text/plain', ''), headers: { location: `/web/${copy.timestamp}${mode}/${copy.url}` } }
  const made = reply(200, 'text/html; charset=utf-8', articlePage({ ...copy.site, charset: 'utf-8' }, copy.article))
  return { ...made, headers: { ...made.headers, 'memento-datetime': dateOf(copy.timestamp).toUTCString(), link: `<${copy.url}>; rel="original"` } }
}

function dateOf(timestamp: string): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (timestamp.match(/^\d{4}|\d\d/gu) ?? []).map(Number)
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second))
}

const reply = (status: number, type: string, text: string): Reply => ({ status, headers: { 'content-type': type }, body: new TextEncoder().encode(text), afterMs: 0 })
