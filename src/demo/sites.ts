/** What the made-up sites answer to a request. */
import { encoded } from './charset.ts'
import { articlePage, challengePage, errorPage, frontPage, missingPage } from './layouts.ts'
import { addressKey, type Site, type Web, type WebAnswer, type WebPage } from './web.ts'

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** Wait before the answer. */
  readonly afterMs: number
}

/** Answer of the web at `host` and `path` (with its query); `reset`: the connection breaks. Unknown hosts have no site. */
export function replyOf(web: Web, host: string, path: string): Reply | 'reset' {
  const site = web.sites.find(each => each.host === host.replace(/^www\./u, ''))
  if (site === undefined) return { status: 421, headers: {}, body: new Uint8Array(), afterMs: 0 }
  if (path === '/robots.txt') return robotsOf(site)
  if (path === '/') return show(site, 200, frontPage(site))
  const page = web.pages.find(({ url }) => addressKey(url) === addressKey(host + path)) ?? null
  const known = page === null && site.findsById ? pageById(web, host, path) : null
  if (known !== null) return sendTo(site, known.url)
  return answerOf(site, page)
}

function robotsOf(site: Site): Reply {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  if (site.robots === null || site.robots === 'unavailable') return { ...show(site, site.robots === null ? 404 : 503, ''), headers }
  return { ...show(site, 200, site.robots), headers }
}

/** `/section/304117-words.html`: the number alone finds the article, unless nothing stands there any more. */
function pageById(web: Web, host: string, path: string): WebPage | null {
  const id = /^\/[a-z]+\/(\d+)-/u.exec(path)?.[1]
  if (id === undefined) return null
  return web.pages.find(({ url, answer }) => addressKey(url).startsWith(`${addressKey(host)}/`) && url.includes(`/${id}-`) && answer.kind !== 'missing') ?? null
}

function answerOf(site: Site, page: WebPage | null): Reply | 'reset' {
  const answer: WebAnswer = page?.answer ?? { kind: site.missing }
  switch (answer.kind) {
    case 'article': return articleOf(site, page)
    case 'slow': return { ...articleOf(site, page), afterMs: answer.afterMs }
    case 'drifted': return articleOf(site, page, answer.without)
    case 'moved': return sendTo(site, answer.to)
    case 'missing': return show(site, 404, missingPage(site))
    case 'not-found-page': return show(site, 200, missingPage(site))
    case 'home': return { ...sendTo(site, '/'), status: 302 }
    case 'error': return show(site, 500, errorPage(site, 'Internal Server Error'))
    case 'reset': return 'reset'
    case 'forbidden': return show(site, 403, errorPage(site, 'Forbidden'))
    case 'challenge': return show(site, 403, challengePage(site))
  }
}

function articleOf(site: Site, page: WebPage | null, without: readonly number[] = []): Reply {
  if (page?.article == null) return show(site, 404, missingPage(site))
  const { article } = page
  return show(site, 200, articlePage(site, { ...article, paragraphs: article.paragraphs.filter((_, index) => !without.includes(index)) }))
}

const sendTo = (site: Site, location: string): Reply => ({ ...show(site, 301, ''), headers: { location } })

function show(site: Site, status: number, text: string): Reply {
  return { status, headers: { 'content-type': `text/html; charset=${site.charset}` }, body: encoded(text, site.charset), afterMs: 0 }
}
