/** What servers do against all custom: half packed, half said, led on by accident, shut by shields that few know. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import { aFrame, aPage } from '../articles.ts'
import type { Row, Script } from '../row.ts'
import { answers, blocked, dead, failing, leadsTo, living, moved, soft } from './make.ts'

const raw = (head: string): Script => (_, { html }) => ({ does: 'raw', body: `${head}\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n${html}` })
const altered = (change: (html: string) => string, headers: Readonly<Record<string, string>> = {}): Script => (_, { html }) => ({ body: change(html), headers })
const everywhere = (status: number, body: string, headers: Readonly<Record<string, string>> = {}) => ({ target: answers(status, body, headers), elsewhere: answers(status, body, headers) })
const json = { 'content-type': 'application/json' }
const GRAVE = ['link-dead', 'link-soft-404', 'link-malformed'] as const
/** It may be read or not; gone it is not. */
const notGone = (name: string, more: Partial<Row>): Row => ({ name, family: 'living', wants: ['ok', 'failing', 'blocked', 'moved'], neverFinds: GRAVE, ...more })
const TICKER = '/news/ticker'

export const NASTY_ROWS: readonly Row[] = [
  // bodies
  living('packed-with-rubbish-behind', { target: (_, { html }) => ({ body: Buffer.concat([gzipSync(html), Buffer.from('<!-- cached -->')]), headers: { 'content-encoding': 'gzip' } }) }),
  living('packed-twice', { target: (_, { html }) => ({ body: gzipSync(gzipSync(html)), headers: { 'content-encoding': 'gzip, gzip' } }) }),
  living('packed-twice-and-says-once', { target: (_, { html }) => ({ body: gzipSync(gzipSync(html)), headers: { 'content-encoding': 'gzip' } }) }),
  living('deflated-without-a-head', { target: (_, { html }) => ({ body: deflateRawSync(html), headers: { 'content-encoding': 'deflate' } }) }),
  notGone('packed-by-zstd-unasked', { target: (_, { html }) => ({ body: Buffer.from(Array.from(html, (_letter, at) => (at * 7919 + 3) % 256)), headers: { 'content-encoding': 'zstd' } }) }),
  notGone('noise-as-a-page', { isUnvouched: true, target: (_, { html }) => ({ body: Buffer.from(Array.from(html, (_letter, at) => (at * 7919 + (at >> 3)) % 256)) }) }),
  living('as-plain-text', { target: altered(html => html, { 'content-type': 'text/plain' }) }),
  living('as-xhtml', { target: altered(html => html.replace('<p>', '<p>&nbsp;&laquo;'), { 'content-type': 'application/xhtml+xml' }) }),
  living('with-zero-bytes', { target: altered(html => html.replace('<p>', '<p>\0\0')) }),
  living('charset-unheard-of', { target: altered(html => html, { 'content-type': 'text/html; charset=martian-8' }) }),
  living('charset-in-quotes-with-semicolon', { target: altered(html => html, { 'content-type': 'text/html; charset="utf-8";' }) }),
  living('type-twice', { target: (_, { html }) => ({ body: html, headers: { 'content-type': 'text/html, text/html; charset=utf-8' } }) }),
  soft('no-more-than-a-body', { target: { body: '<html><head></head><body></body></html>' } }),
  soft('error-as-json', { ...everywhere(200, '{"error":"not found","code":404}', json) }),
  living('no-more-than-a-film', { target: (_, { title }) => ({ body: aPage(title, '<video src="/film.mp4"></video>') }) }),
  living('a-page-of-pictures', { isUnvouched: true, target: { body: aPage('Pictures of the flood', '<img src="/1.jpg" alt=""><img src="/2.jpg" alt=""><img src="/3.jpg" alt="">') } }),
  living('a-picture', { isUnvouched: true, path: '/photo/flood.jpg', target: { body: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]), headers: { 'content-type': 'image/jpeg' } } }),
  blocked('paper-behind-a-login', { path: '/papers/report-2021.pdf', target: { body: aFrame('<h1>Sign in</h1><p>Please sign in to read this.</p><form><input name="u"><input type="password"></form>', 'Sign in') } }),
  // status lines and heads
  living('no-word-behind-the-status', { target: raw('HTTP/1.1 200') }),
  living('http-of-1996', { target: raw('HTTP/1.0 200 OK') }),
  living('blank-lines-before-the-head', { target: raw('\r\n\r\nHTTP/1.1 200 OK') }),
  living('created', { target: (_, { html }) => answers(201, html) }),
  living('second-hand', { target: (_, { html }) => answers(203, html) }),
  living('a-location-without-a-redirect', { target: altered(html => html, { location: '/' }) }),
  living('early-hints', { target: raw('HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK') }),
  notGone('names-with-blanks-in-the-head', { target: raw('HTTP/1.1 200 OK\r\nX Bad Name: 1') }),
  notGone('letters-beyond-ascii-in-the-names-of-the-head', { target: raw('HTTP/1.1 200 OK\r\nX-Город: Ольховка') }),
  living('letters-beyond-ascii-in-the-head', { target: raw('HTTP/1.1 200 OK\r\nX-Town: Ольховка') }),
  living('many-cookies', { target: (_, { html }) => ({ body: html, headers: { 'set-cookie': Array.from({ length: 120 }, (_each, at) => `c${at}=${'v'.repeat(40)}`) } }) }),
  // by the weather, by who asks
  living('missing-until-the-cookie-is-kept', { target: ({ header }) => (header('cookie').includes('seen=1') ? 'article' : { status: 404, body: '<title>404</title>', headers: { 'set-cookie': 'seen=1; Path=/' } }) }),
  notGone('missing-twice-and-there-again', { target: ({ before }) => (before < 2 ? 'missing' : 'article') }),
  living('missing-over-http-only', { target: ({ isSecure }) => (isSecure ? 'article' : 'missing') }),
  notGone('missing-then-closed', { target: ({ before }) => (before === 0 ? 'missing' : answers(403, 'no')) }),
  notGone('missing-then-too-many', { target: ({ before }) => (before === 0 ? 'missing' : answers(429, 'slow', { 'retry-after': '86400' })) }),
  notGone('gone-while-it-mends', { target: answers(404, aFrame('<h1>Ведутся технические работы</h1><p>Сайт временно недоступен, зайдите позже.</p>')), wants: ['failing', 'blocked', 'dead'], neverFinds: ['link-soft-404'] }),
  failing('locked', { target: answers(423, 'locked') , wants: ['failing', 'blocked'] }),
  failing('misdirected', { target: answers(421, 'misdirected'), wants: ['failing', 'blocked'] }),
  failing('too-early', { target: answers(425, 'too early'), wants: ['failing', 'blocked'] }),
  failing('asked-too-long', { target: answers(408, 'timeout') }),
  failing('wants-a-newer-protocol', { target: answers(426, 'upgrade', { upgrade: 'h2c' }), wants: ['failing', 'blocked'] }),
  failing('method-not-allowed', { target: answers(405, 'no'), wants: ['failing', 'blocked'] }),
  failing('out-of-range', { target: answers(416, 'no'), wants: ['failing', 'blocked'] }),
  failing('quota-of-its-host', { target: answers(509, 'bandwidth limit exceeded') }),
  failing('network-login', { target: answers(511, '<title>Network login</title>'), wants: ['failing', 'blocked'] }),
  // leading on
  moved('location-twice', { target: { status: 301, headers: { location: ['/archive/story', '/archive/story'] } }, at: { '/archive/story': 'article' } }),
  moved('location-with-backslashes', { target: leadsTo('\\archive\\story', 301), at: { '/archive/story': 'article' } }),
  moved('location-with-blanks-around', { target: leadsTo('  /archive/story  ', 301), at: { '/archive/story': 'article' } }),
  moved('location-with-entities', { path: '/news/old-one', target: leadsTo('/archive/story?a=1&amp;b=2', 301), at: { '/archive/story?a=1&amp;b=2': 'article' } }),
  moved('choices-with-a-preferred-one', { target: { status: 300, headers: { location: '/archive/story' } }, at: { '/archive/story': 'article' } }),
  living('article-that-loads-itself-anew', { path: TICKER, target: altered(html => html.replace('<head>', `<head><meta http-equiv="refresh" content="5; url=${TICKER}?t=1">`)), elsewhere: ({ path }, { html }) => (path.startsWith(TICKER) ? { body: html.replace('<head>', `<head><meta http-equiv="refresh" content="5; url=${TICKER}?t=${path.length}${path.slice(-1)}">`) } : 'missing') }),
  living('article-that-goes-home-after-a-while', { target: altered(html => html.replace('<head>', '<head><meta http-equiv="refresh" content="8; url=/">')), at: { '/': { body: aFrame('<h1>All the news</h1>') } } }),
  living('article-with-a-refresh-for-old-browsers', { target: altered(html => html.replace('</head>', '<!--[if lt IE 9]><meta http-equiv="refresh" content="0; url=/old-browser"><![endif]--></head>')) }),
  living('article-whose-buttons-lead-on', { target: altered(html => html.replace('</article>', '<button onclick="window.location=\'/login\'">Log in</button><script>function go() { window.location.href = "/app" }</script></article>')) }),
  moved('leads-on-by-a-link-in-its-head', { wants: ['moved', 'ok', 'blocked', 'failing'], finds: 'link-blocked', target: { body: '<!doctype html><title>Moved</title><script>document.location.assign("/new/story")</script>' }, at: { '/new/story': 'article' } }),
  blocked('leads-to-rules-that-say-no', { target: leadsTo('/closed/story', 301), robots: { body: 'User-agent: *\nDisallow: /closed/\n', headers: { 'content-type': 'text/plain' } }, at: { '/closed/story': 'article' }, reason: 'robots-disallowed' }),
  blocked('rules-with-a-mark-before-them', { robots: { body: '\ufeffUser-agent: *\nDisallow: /news/\n', headers: { 'content-type': 'text/plain' } }, reason: 'robots-disallowed' }),
  blocked('rules-with-old-line-ends', { robots: { body: 'User-agent: *\rDisallow: /news/\r', headers: { 'content-type': 'text/plain' } }, reason: 'robots-disallowed' }),
  blocked('rules-that-name-us-in-capitals', { robots: { body: 'User-agent: FootProof\nDisallow: /news/\n\nUser-agent: *\nAllow: /\n', headers: { 'content-type': 'text/plain' } }, reason: 'robots-disallowed' }),
  living('rules-for-others', { robots: { body: 'User-agent: OtherBot\nDisallow: /\n\nUser-agent: *\nDisallow: /admin/\n', headers: { 'content-type': 'text/plain' } } }),
  // shields and stubs
  blocked('waf-that-says-accepted', { ...everywhere(202, '', { 'x-amzn-waf-action': 'challenge' }), reason: 'challenge' }),
  blocked('waf-that-says-no-such-method', { ...everywhere(405, '<html><head><title>Human Verification</title></head><body><div id="captcha-container"></div></body></html>', { 'x-amzn-waf-action': 'captcha' }) }),
  blocked('request-rejected', { ...everywhere(200, '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890<br><br><a href="javascript:history.back();">[Go Back]</a></body></html>'), reason: 'challenge' }),
  blocked('page-blocked-by-a-wall', { ...everywhere(200, '<title>Web Page Blocked</title><h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>Attack ID: 20000051 Message ID: 001</p>') }),
  blocked('shield-404', { ...everywhere(404, '<html><head><title>Проверка браузера</title></head><body><h1>Проверяем ваш браузер</h1><p>Пожалуйста, подождите. Request ID: a1b2</p><script src="/variti.js"></script></body></html>') }),
  blocked('shield-that-sets-a-cookie-by-script', { ...everywhere(200, '<html><body><script>document.cookie="__js_p_=773,1800,0,0; path=/";location.reload();</script></body></html>') }),
  blocked('shield-that-counts', { ...everywhere(200, '<!doctype html><title>Making sure you\'re not a bot!</title><script id="anubis_challenge" type="application/json">{}</script><p>You are seeing this because the administrator has set up a shield.</p>') }),
  blocked('led-to-a-captcha-elsewhere', { target: leadsTo('http://captcha.led-to-a-captcha-elsewhere.example/showcaptcha?retpath=1'), at: { '/showcaptcha?retpath=1': { body: '<title>Вы не робот?</title><form action="/checkcaptcha"><p>Подтвердите, что запросы отправляли вы, а не робот.</p></form>' } } }),
  blocked('provider-shut-it', { ...everywhere(200, '<title>Доступ ограничен</title><h1>Доступ ограничен</h1><p>Доступ к информационному ресурсу ограничен на основании решения Министерства информации.</p>') }),
  blocked('led-to-a-providers-stub', { target: leadsTo('http://stub.led-to-a-providers-stub.example/'), at: { '/': { body: '<title>Доступ ограничен</title><p>Доступ к запрашиваемому ресурсу ограничен по решению органов государственной власти.</p>' } } }),
  blocked('limited-by-its-owner', { ...everywhere(503, '<title>Your access to this site has been limited</title><p>Your access to this service has been limited. (HTTP response code 503) If you think you have been blocked in error, contact the owner of this site. Generated by Wordfence.</p>') }),
  blocked('signed-out', { ...everywhere(200, aFrame('<h1>Your session has expired</h1><p>Please log in again to continue.</p><form><input name="u"><input type="password"></form>', 'Session expired')), wants: ['blocked'] }),
  // gone after all
  soft('led-to-a-search-in-its-path', { target: leadsTo('/search/ferry-opens-again'), at: { '/search/ferry-opens-again': { body: aFrame('<h1>Search</h1><p>Results: 0</p>') } } }),
  soft('led-to-a-tag', { target: leadsTo('/tag/ferry'), at: { '/tag/ferry': { body: aFrame('<h1>Ferry</h1><p><a href="/1">Ferry timetable</a></p><p><a href="/2">Ferry sunk</a></p>') } } }),
  soft('led-home-with-a-question', { target: leadsTo('/?utm_source=404'), at: { '/?utm_source=404': { body: aFrame('<h1>All the news</h1>') } } }),
  soft('led-home-by-its-other-name', { target: leadsTo('http://www.led-home-by-its-other-name.example/'), at: { '/': { body: aFrame('<h1>All the news</h1>') } } }),
  soft('led-home-in-two-steps', { target: leadsTo('/old'), at: { '/old': leadsTo('/'), '/': { body: aFrame('<h1>All the news</h1>') } } }),
  soft('front-page-under-its-own-address', { isUnvouched: true, target: { body: aPage('Valley Post: all of the valley', '<ul><li><a href="/1">Fair on Sunday</a></li><li><a href="/2">Flood on Monday</a></li></ul>') }, elsewhere: { body: aPage('Valley Post: all of the valley', '<ul><li><a href="/1">Fair on Sunday</a></li><li><a href="/2">Flood on Monday</a></li></ul>') } }),
  soft('says-so-politely', { target: { body: aFrame('<h2>Hmm.</h2><p>We looked everywhere, but this story seems to have wandered off.</p>') }, elsewhere: { body: aFrame('<h2>Hmm.</h2><p>We looked everywhere, but this story seems to have wandered off.</p>') } }),
  soft('no-longer-kept', { target: { body: aFrame('<h1>Sorry</h1><p>We no longer have the rights to show this story.</p>') }, wants: ['soft-404', 'blocked', 'failing'] }),
  soft('site-is-closing', { ...everywhere(200, aFrame('<h1>Газета закрыта</h1><p>Сайт прекратил работу. Спасибо, что были с нами.</p>')) }),
  dead('gone-with-a-long-list', { target: answers(410, aFrame(`<h1>This story is gone</h1>${'<p><a href="/x">A story that many people read this week</a></p>'.repeat(60)}`)) }),
  dead('missing-with-a-refresh', { target: answers(404, '<!doctype html><meta http-equiv="refresh" content="3; url=/"><title>404</title><p>Not here. You are being taken to the front page.</p>') }),
]
