/** Answers of success that are the article, or are not. */
import { gzipSync, brotliCompressSync } from 'node:zlib'
import { aFrame, aPage } from '../articles.ts'
import type { Row, Script } from '../row.ts'
import { answers, failing, living, soft } from './make.ts'

const shows = (body: string): { readonly target: Script } => ({ target: { body } })
/** The same for every address of the site. */
const everywhere = (body: string): { readonly target: Script; readonly elsewhere: Script } => ({ target: { body }, elsewhere: { body } })
/** A notice under its own headline. */
const notice = (heading: string, text: string) => aPage(heading, `<p>${text}</p>`)
const LIST = Array.from({ length: 30 }, (_, index) => `<li><a href="/read/${index}">What the neighbours of number ${index} said about it last week</a></li>`).join('')

export const BODY_ROWS: readonly Row[] = [
  soft('says-so-in-english', { ...shows(notice('Page not found', 'Sorry, we looked for that page and it is not here.')), reason: 'not-found-text' }),
  soft('says-so-in-russian', shows(notice('Страница не найдена', 'Увы, по этому адресу ничего нет. Начните с главной.'))),
  soft('says-so-in-belarusian', shows(notice('Старонка не знойдзена', 'На жаль, па гэтым адрасе нічога няма.'))),
  soft('says-so-in-ukrainian', shows(notice('Сторінку не знайдено', 'На жаль, за цією адресою нічого немає.'))),
  soft('says-so-in-kazakh', shows(notice('Бет табылмады', 'Өкінішке орай, бұл мекенжайда ештеңе жоқ.'))),
  soft('says-so-in-uzbek', shows(notice('Sahifa topilmadi', 'Afsuski, bu manzilda hech narsa yo‘q.'))),
  soft('says-so-in-uzbek-cyrillic', shows(notice('Саҳифа топилмади', 'Афсуски, бу манзилда ҳеч нарса йўқ.'))),
  soft('says-so-in-its-text-only', shows(aFrame('<p>К сожалению, материал, который вы ищете, больше не существует.</p>'))),
  soft('says-so-in-its-text-in-english', shows(aFrame('<p>We couldn’t find the page you were looking for.</p><p>Try the front page instead.</p>'))),
  soft('says-so-in-its-title-only', shows('<!doctype html><title>Ошибка 404 — Valley Post</title><p>Вернитесь на главную или напишите нам.</p>')),
  soft('number-in-its-headline', shows(aFrame('<h1>404</h1><p>Lost in the woods?</p>'))),
  soft('number-and-much-to-read', everywhere(aPage('404 Not Found', `<ul>${LIST}</ul>`))),
  soft('same-frame-for-all', { ...everywhere(aFrame('<h2>All of the valley, all day long</h2><p>Fairs, floods and football.</p>')), reason: 'same-as-missing-sibling' }),
  soft('same-frame-with-the-address-in-it', { target: ({ path }) => ({ body: aFrame(`<p>You asked for ${path} today. Here is our list of favourites instead.</p>`) }), elsewhere: ({ path }) => ({ body: aFrame(`<p>You asked for ${path} today. Here is our list of favourites instead.</p>`) }) }),
  soft('same-headline-and-a-changing-list', { target: ({ before }) => ({ body: aPage('Nothing under this address', `<p>Try one of these, of which there are ${before + 11}: cows, carts, candles.</p><p>Or ring us.</p>`) }), elsewhere: ({ path }) => ({ body: aPage('Nothing under this address', `<p>Try one of these, of which there are ${path.length}: cows, carts, candles.</p><p>Or ring us.</p>`) }) }),
  soft('empty', { ...shows(''), reason: 'empty-body' }),
  soft('blanks-only', shows(' \n\t\n ')),
  soft('removed', { ...shows(aFrame('<p>This article has been removed by the editors.</p>')), reason: 'article-removed' }),
  soft('removed-in-russian', shows(aFrame('<p>Материал снят с публикации.</p>'))),
  soft('removed-in-belarusian', shows(aFrame('<p>Гэты артыкул быў выдалены.</p>'))),
  soft('removed-in-ukrainian', shows(aFrame('<p>Цю статтю було видалено редакцією.</p>'))),
  soft('removed-in-kazakh', shows(aFrame('<p>Мақала жойылған.</p>'))),
  soft('removed-in-uzbek', shows(aFrame('<p>Maqola o‘chirilgan.</p>'))),
  soft('nothing-found-for-your-search', { target: (_, { title }) => ({ body: aFrame(`<h1>Search results</h1><p>Nothing found for “${title}”.</p>`) }) }),
  soft('repeats-the-title-and-says-no', { target: (_, { title }) => ({ body: `<!doctype html><title>Page not found: ${title.slice(0, 20)}</title><h1>Not found</h1><p>No such page.</p>` }) }),
  soft('for-sale', { ...everywhere('<title>for-sale.example is for sale</title><h1>This domain is for sale</h1><p>Make an offer today. Related searches: loans, travel, insurance.</p>'), reason: 'parked' }),
  soft('for-sale-in-russian', { ...shows('<title>Домен продаётся</title><p>Этот домен продается. Купить домен можно у регистратора.</p>'), reason: 'parked' }),
  soft('parked-with-links', shows('<title>parked-with-links.example</title><p>This domain is parked free of charge.</p><ul><li>Cheap flights</li><li>Insurance</li></ul>')),
  soft('lapsed', shows('<title>Срок регистрации домена истёк</title><p>Срок регистрации домена истек, обратитесь к регистратору.</p>')),
  soft('it-works', { ...everywhere('<html><body><h1>It works!</h1></body></html>'), reason: 'hosting-default' }),
  soft('fresh-nginx', shows('<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>If you see this page, the web server is installed and working.</p>')),
  soft('bare-folder', shows('<title>Index of /news</title><h1>Index of /news</h1><ul><li><a href="/">Parent Directory</a></li></ul>')),
  soft('account-suspended', shows('<title>Account Suspended</title><p>This account has been suspended. Contact your hosting provider.</p>')),
  soft('hosting-in-russian', shows('<title>Сайт заблокирован</title><p>Сайт заблокирован за неуплату хостинга.</p>')),
  soft('taken-over-by-a-casino', { ...shows(aPage('Best online casino bonuses of the year', '<p>Our casino offers five hundred slots, roulette with a living croupier and poker every night.</p><p>Take your free spins and hit the jackpot today: betting has never been easier.</p>')), reason: 'other-topic' }),
  soft('canonical-is-another-article', { target: { body: aPage('Brass band wins a prize abroad', '<p>The band came home on Friday with a silver cup and a new drum, and its leader made a short speech.</p><p>They had played two marches and a waltz before a jury of nine.</p><p>Everybody who wants to hear them can do so on Sunday in the hall behind the church.</p>', 'en', '<link rel="canonical" href="/news/brass-band-wins-a-prize-abroad"><meta property="og:url" content="/news/brass-band-wins-a-prize-abroad">') }, elsewhere: { body: aPage('Brass band wins a prize abroad', '<p>Something shorter.</p>') } }),
  soft('paper-became-a-notice', { path: '/papers/ferry-report-2021.pdf', ...shows(notice('File not found', 'The file you want is not on this server.')) }),
  living('about-a-404', { isUnvouched: true, ...shows(aPage('Error 404 as a work of art: how “page not found” became an exhibition', `<p>${'The painter has collected notices of missing pages for ten years and shows them in the old station. '.repeat(9)}</p>`)) }),
  living('about-a-404-briefly', { isUnvouched: true, ...shows(aPage('Page not found in the county archive, say two historians', '<p>Two historians went through the church register on Monday and counted its leaves.</p><p>One leaf is missing since the fire.</p>')) }),
  living('says-once-that-a-page-was-not-found', { isUnvouched: true, ...shows(aPage('Register of the church goes on show', `<p>The page was not found in the old register. ${'They searched on through the night with lamps and ladders. '.repeat(15)}</p>`)) }),
  living('about-a-casino', { isUnvouched: false, target: (_, { html }) => ({ body: html.replace('<p>', '<p>The casino, its roulette and its poker tables stood where the granary is now. ') }) }),
  living('very-short', { target: (_, { title, quote }) => ({ body: `<title>${title}</title><p>${quote}.</p>` }) }),
  living('short-and-unvouched', { isUnvouched: true, ...shows(aPage('Bridge mended', '<p>The bridge over the brook was mended on Tuesday by two carpenters.</p>')) }),
  living('in-russian', { tongue: 'ru' }),
  living('in-belarusian', { tongue: 'be' }),
  living('in-ukrainian', { tongue: 'uk' }),
  living('in-kazakh', { tongue: 'kk' }),
  living('in-uzbek', { tongue: 'uz' }),
  living('front-page-for-all-else', { elsewhere: { body: aFrame('<h1>All the news</h1>') } }),
  living('front-page-cited', { isUnvouched: true, path: '/', ...everywhere(aFrame('<h1>All of the valley</h1><p>Fairs, floods and football, every day.</p>')) }),
  living('language-front-page-cited', { isUnvouched: true, path: '/ru/', ...everywhere(aFrame('<h1>Вся долина</h1><p>Ярмарки, паводки и футбол, каждый день.</p>')) }),
  living('number-in-a-bare-query', { isUnvouched: true, path: '/?4711', target: 'article', elsewhere: { body: aFrame('<h1>All the news</h1>') } }),
  living('two-ids-two-pages', { path: '/document/?guid=3871&part=2', target: 'article', elsewhere: answers(404) }),
  living('canonical-is-the-front-page', { target: (_, { html }) => ({ body: html.replace('</head>', '<link rel="canonical" href="/"></head>') }) }),
  living('cookie-banner', { target: (_, { html }) => ({ body: html.replace('<body>', '<body><div class="cookies">We use cookies. Accept all to continue?</div>') }) }),
  living('login-form-in-the-header', { target: (_, { html }) => ({ body: html.replace('<header>', '<header><form action="/login"><input name="u"><input type="password"><button>Log in</button></form>') }) }),
  living('same-script-as-shields-have', { target: (_, { html }) => ({ body: html.replace('</body>', '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></body>') }) }),
  living('paper-is-a-paper', { isUnvouched: true, path: '/papers/report.pdf', target: { body: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), headers: { 'content-type': 'application/pdf' } } }),
  living('page-became-a-paper', { isUnvouched: true, path: '/news/7001.html', target: { body: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' } } }),
  living('in-windows-1251', { tongue: 'ru', target: (_, { html }) => ({ body: cp1251(html.replace('charset="utf-8"', 'charset="windows-1251"')), headers: { 'content-type': 'text/html' } }) }),
  living('says-utf-8-and-is-not', { tongue: 'ru', target: (_, { html }) => ({ body: cp1251(html.replace('charset="utf-8"', 'charset="windows-1251"')), headers: { 'content-type': 'text/html; charset=utf-8' } }) }),
  living('says-latin-and-is-utf-8', { tongue: 'ru', target: (_, { html }) => ({ body: html, headers: { 'content-type': 'text/html; charset=ISO-8859-1' } }) }),
  living('in-utf-16', { target: (_, { html }) => ({ body: Buffer.from(`\ufeff${html.replace('charset="utf-8"', 'charset="utf-16"')}`, 'utf16le'), headers: { 'content-type': 'text/html' } }) }),
  living('packed', { target: (_, { html }) => ({ body: gzipSync(html), headers: { 'content-encoding': 'gzip' } }) }),
  living('packed-by-brotli', { target: (_, { html }) => ({ body: brotliCompressSync(html), headers: { 'content-encoding': 'br' } }) }),
  living('says-packed-and-is-not', { target: (_, { html }) => ({ body: html, headers: { 'content-encoding': 'gzip' } }) }),
  living('packed-and-says-nothing', { target: (_, { html }) => ({ body: gzipSync(html) }) }),
  living('more-announced-than-sent', { target: (_, { html }) => ({ body: html, does: 'cut' }) }),
  living('last-chunk-missing', { target: (_, { html }) => ({ body: html, does: 'unended' }) }),
  living('in-small-pieces', { target: (_, { html }) => ({ body: html, does: 'drip' }) }),
  living('no-type', { target: (_, { html }) => ({ body: html, headers: { 'content-type': '' } }) }),
  living('wrong-type', { target: (_, { html }) => ({ body: html, headers: { 'content-type': 'application/octet-stream' } }) }),
  living('as-attachment', { target: (_, { html }) => ({ body: html, headers: { 'content-disposition': 'attachment; filename=story.html' } }) }),
  living('many-headers', { target: (_, { html }) => ({ body: html, headers: { 'x-long': 'v'.repeat(20_000) } }) }),
  living('folded-headers', { target: (_, { html }) => ({ does: 'raw', body: `HTTP/1.1 200 OK\r\nContent-Type: text/html;\r\n charset=utf-8\r\nConnection: close\r\n\r\n${html}` }) }),
  living('bare-line-feeds', { target: (_, { html }) => ({ does: 'raw', body: `HTTP/1.0 200 OK\nContent-Type: text/html; charset=utf-8\n\n${html}` }) }),
  living('large', { target: (_, { html }) => ({ body: html.replace('</article>', `${'<p>More of the same report.</p>'.repeat(10_000)}</article>`) }) }),
  failing('never-ends', { wants: ['failing', 'ok', 'soft-404'], neverFinds: ['link-dead'], target: { body: '<p>and on it goes</p>'.repeat(2000), does: 'endless' } }),
  failing('cut-before-it-said-anything', { target: { body: '<!doctype html><html><head>', does: 'cut' } }),
  failing('error-under-200', { ...shows(notice('Service unavailable', 'Error establishing a database connection.')), reason: 'server-error' }),
  failing('maintenance-under-200', shows(aFrame('<h1>Технические работы</h1><p>Сайт временно недоступен.</p>'))),
]

/** Cyrillic letters and ASCII in windows-1251; nothing else is in these articles but quotation marks. */
function cp1251(text: string): Buffer {
  return Buffer.from(Array.from(text, letter => {
    const code = letter.codePointAt(0) ?? 63
    if (code < 128) return code
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    return { ё: 0xb8, Ё: 0xa8, '«': 0xab, '»': 0xbb }[letter] ?? 63
  }))
}
