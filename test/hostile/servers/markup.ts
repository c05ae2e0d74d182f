/** Pages whose markup, charset or text is made to cost their reader dear. */
import { aPage, head, later, MIB, PAGE, raw, sends, times, TITLE, type Answer } from '../makers.ts'
import type { HostileServer } from '../server.ts'

/** Megabytes may not have come whole when a busy machine's time is up: what came then holds no article. */
const living = (name: string, make: () => string | Buffer, ...headers: readonly string[]): HostileServer => ({ name, wants: ['ok', 'failing'], serve: later(() => sends(make(), ...headers)) })
/** One hostile string where a page may have it: text, title, headline, address, JSON-LD, attribute. */
const bait = (name: string, text: string): HostileServer => living(`bait-${name}`, () => aPage({
  head: `<meta name="description" content="${text}"><script type="application/ld+json">{"@type":"Article","datePublished":"${text}"}</script>`,
  before: `<div class="${text}">${text}</div>`, after: `<p>${text}</p><a href="/${encodeURIComponent(text.slice(0, 20_000))}">x</a>`,
}))
const plain = (type: string, body: string | Buffer): Answer => raw(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${type === '' ? '' : `Content-Type: ${type}\r\n`}Connection: close\r\n\r\n`), Buffer.from(body)]))
const LONG = 200_000
/** What came is no text: nothing shows which address was meant. */
const NO_PAGE = ['ok', 'failing', 'blocked', 'not-checked'] as const

export const MARKUP_SERVERS: readonly HostileServer[] = [
  living('nested-50-000', () => aPage({ after: times('<div>', 50_000) })),
  living('nested-500-000-inline', () => aPage({ after: times('<b>', 500_000) })),
  living('nested-before-the-text', () => aPage({ before: times('<div><span>', 50_000) })),
  living('nested-tables', () => aPage({ after: times('<table><tr><td>', 30_000) })),
  living('nested-lists', () => aPage({ after: times('<ul><li>', 50_000) })),
  living('nested-quotes-and-links', () => aPage({ after: times('<blockquote><a href="/x">', 50_000) })),
  living('attributes-500-000', () => aPage({ after: `<p ${Array.from({ length: 500_000 }, (_, index) => `a${index}`).join(' ')}>x</p>` })),
  living('attribute-of-4-megabytes', () => aPage({ after: `<p title="${times('x', 4 * MIB)}">x</p>` })),
  living('attributes-of-prototypes', () => aPage({ after: times('<p __proto__="x" constructor="y" toString="z">x</p>', 20_000) })),
  living('elements-a-million', () => aPage({ after: times('<i>x', 1_000_000) })),
  living('stray-end-tags', () => aPage({ before: times('</div></p></table></b>', 100_000) })),
  living('paragraphs-400-000', () => aPage({ after: times('<p>word', 400_000) })),
  living('tag-never-closed', () => aPage({ after: `<p ${times('x=', MIB)}` })),
  living('comment-never-closed', () => aPage({ after: `<!--${times('-', 2 * MIB)}` })),
  living('comments-half-closed', () => aPage({ after: times('<!-- --', 300_000) })),
  living('script-never-closed', () => aPage({ after: `<script>${times('<script>', 300_000)}` })),
  living('entities-a-million', () => aPage({ after: `<p>${times('&nbsp;', 600_000)}${times('&ampampamp', 100_000)}` })),
  living('title-of-4-megabytes', () => PAGE.replace('</title>', ` ${times('title ', 600_000)}</title>`)),
  living('headlines-50-000', () => aPage({ after: times('<h1>Headline</h1>', 50_000) })),
  living('json-ld-of-4-megabytes', () => aPage({ head: `<script type="application/ld+json">{"@graph":[${times('{"@type":"Article","headline":"x"},', 110_000)}{}]}</script>` })),
  living('json-ld-nested', () => aPage({ head: `<script type="application/ld+json">${times('{"a":', 100_000)}${times('}', 100_000)}</script><script type="application/ld+json">${times('[', 400_000)}${times(']', 400_000)}</script>` })),
  living('json-ld-20-000', () => aPage({ head: times('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>', 20_000) })),
  living('metas-50-000', () => aPage({ head: times('<meta property="og:title" content="x"><meta name="date" content="2021">', 30_000) })),
  living('dates-100-000', () => aPage({ after: times('<time datetime="2021-03-12">12 March 2021</time> ', 60_000) })),
  bait('blanks', times(' ', LONG)),
  bait('tabs-and-feeds', `a${times('\t\n ', LONG / 4)}b`),
  bait('digits', times('1', LONG)),
  bait('digits-and-dots', times('1.', LONG / 2)),
  bait('dates', times('12.03.2021 ', LONG / 10)),
  bait('quotes', times('«“', LONG / 2)),
  bait('hyphens', times('a-', LONG / 2)),
  bait('colons', times(':', LONG)),
  bait('slashes', times('/', LONG)),
  bait('letters', times('a', LONG)),
  bait('capitals', times('Aa ', LONG / 3)),
  bait('angles', times('&lt;', LONG / 4)),
  bait('commas', times('a, ', LONG / 3)),
  bait('by-by-by', times('by ', LONG / 3)),
  bait('combining-marks', `a${times('\u0301', LONG / 2)}`),
  bait('quotation-nearly', times('the last boat now leaves the north pier at twenty past ', 3000)),
  living('base-and-canonical-of-nonsense', () => aPage({ head: `<base href="file:///"><link rel="canonical" href="http://[::1"><meta property="og:url" content="${times('http://', 20_000)}">` })),
  { name: 'charset-made-up', wants: ['ok'], serve: plain('text/html; charset=klingon-8', PAGE) },
  { name: 'charset-lies', wants: ['ok', 'failing'], serve: plain('text/html; charset=utf-16', PAGE) },
  { name: 'charset-of-a-megabyte', wants: ['ok', 'failing'], serve: sends(PAGE, `X: y`, `Content-Type: text/html; charset=${times('x', 30_000)}`) },
  { name: 'charset-by-bom', wants: ['ok'], serve: later(() => plain('text/html; charset=koi8-r', Buffer.from(`\ufeff${PAGE}`, 'utf16le'))) },
  { name: 'no-type', wants: ['ok'], serve: plain('', PAGE) },
  { name: 'type-of-nonsense', wants: ['ok'], serve: plain(';;;===,', PAGE) },
  { name: 'calls-itself-a-picture', wants: NO_PAGE, serve: plain('image/png', PAGE) },
  { name: 'is-a-picture', wants: NO_PAGE, serve: raw(Buffer.concat([Buffer.from(head()), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(MIB, 9)])) },
  { name: 'text-of-zero-bytes', wants: NO_PAGE, serve: raw(Buffer.concat([Buffer.from(head()), Buffer.from(PAGE), Buffer.alloc(2 * MIB)])) },
  { name: 'plain-text-one-line', wants: ['ok'], serve: plain('text/plain', `${TITLE}\n\nThe harbour master said on Friday that the last boat now leaves the north pier at twenty past nine. ${times('word ', 800_000)}`) },
]
