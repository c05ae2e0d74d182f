/** What a page says of itself, and what its make tells. */
import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'

const read = (html: string, contentType: string | null = 'text/html; charset=utf-8') => readArticle(new TextEncoder().encode(html), { contentType, url: 'https://www.site.example/news/2021/a-1' })
const signals = async (html: string) => (await read(html)).signals
const long = '<p>The council met on Tuesday and agreed on the plan for the new harbour, which is to open in spring.</p>'.repeat(20)

test('a page of one sentence has it for its text', async () => {
  expect((await read('<title>Harbour to open</title><p>the harbour will open in spring.')).text).toBe('the harbour will open in spring.')
})

test('short paragraphs are text, the headline is not', async () => {
  expect((await read('<title>Harbour</title><header><a href="/">Home</a></header><main><h1>Harbour to open</h1><p>It opens soon.</p><p>Costs rose 4%.</p></main><footer>All rights reserved</footer>')).text).toBe('It opens soon.\n\nCosts rose 4%.')
})

test('plain text is read as it is', async () => {
  expect((await read('First line\nsecond line.\n\nNext paragraph.', 'text/plain')).text).toBe('First line second line.\n\nNext paragraph.')
})

test('a page served as plain text is read as a page', async () => {
  expect((await read('<!doctype html><title>Harbour</title><p>The harbour opens in spring.', 'text/plain')).title).toBe('Harbour')
})

test('a file that is no text gives an empty article', async () => {
  expect(await read('%PDF-1.7 and so on', 'application/pdf')).toMatchObject({ title: null, text: '', whole: '' })
})

test('the name of the site is no part of a headline', async () => {
  expect((await read('<title>Harbour to open in spring next year | Site News</title><p>x')).headline).toBe('Harbour to open in spring next year')
})

test('a logo in the first heading is no headline', async () => {
  const { headline } = await read('<title>Harbour to open in spring — Herald</title><meta property="og:title" content="Harbour to open in spring"><h1><a href="/">Herald</a></h1><h2>Harbour to open in spring</h2><p>x')
  expect(headline).toBe('Harbour to open in spring')
})

test('data with raw line breaks and a comma too many is still read', async () => {
  const { published, author } = await read(`<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"A. Writer"},"description":"one
two","datePublished":"2021-11-12T09:00:00+0300",}</script><p>x`)
  expect({ published, author }).toEqual({ published: '2021-11-12T09:00:00+03:00', author: 'A. Writer' })
})

test('the date of another article in a list is not taken', async () => {
  expect((await read('<h1>Harbour</h1><p>Text of the article goes here.</p><aside><time datetime="2019-01-01">old</time></aside>')).published).toBeNull()
})

test('the canonical address is absolute', async () => {
  expect((await read('<link rel="canonical" href="/news/a-1"><p>x')).canonical).toBe('https://www.site.example/news/a-1')
})

test('a script as canonical address is none', async () => {
  expect((await read('<link rel="canonical" href="javascript:alert(1)"><p>x')).canonical).toBeNull()
})

test('a text tells its language against what is declared', async () => {
  expect((await read(`<html lang="en"><p>${'Мост открыли утром, и первыми по нему проехали автобусы двух городских маршрутов. '.repeat(2)}</p>`)).language).toBe('ru')
})

test.each([
  ['be', 'Мост адкрылі раніцай, і першымі па ім праехалі аўтобусы двух гарадскіх маршрутаў, паведамілі ў адміністрацыі.'],
  ['uk', 'Міст відкрили вранці, і першими ним проїхали автобуси двох міських маршрутів, повідомили в адміністрації.'],
  ['be', 'Хлеб у сакавіку зноў падаражэў, прадаўцы на рынку кажуць пра цэны на муку і на паліва.'],
  ['uk', 'Хліб у березні знову подорожчав, продавці на ринку говорять про ціни на борошно та пальне.'],
  ['ru', 'Рабочие завода вышли на улицу после отказа начальства обсуждать сверхурочные и отпуск.'],
  ['fr', 'Le conseil municipal a décidé mardi de réparer le vieux mur du port avant l’hiver, selon la mairie.'],
  ['pl', 'Rada miasta postanowiła we wtorek naprawić stary mur portu przed zimą, podał rzecznik urzędu.'],
  ['other', 'A câmara decidiu na terça-feira reparar o velho muro do porto antes do inverno, disse o presidente.'],
  ['de', 'Die Brücke wurde am Morgen eröffnet und die ersten Busse sind über sie gefahren, wie es aus der Verwaltung hieß.'],
  ['en', 'The bridge was opened in the morning and the first buses to cross it were those of two lines of the city.'],
])('%s is told by its words and letters', async (language, text) => {
  expect((await read(`<p>${text}</p>`)).language).toBe(language)
})

test('a line too short to tell is in the language that is declared, or in none', async () => {
  const line = '<p>Neue Brücken für alle.'
  expect([(await read(`<html lang="de">${line}`)).language, (await read(line)).language]).toEqual(['de', null])
})

test('a refresh of a few seconds leads on', async () => {
  expect((await signals('<meta http-equiv="refresh" content="0; url=\'/new/a-1\'"><p>Moved.')).metaRefresh).toBe('https://www.site.example/new/a-1')
})

test.each(['<meta http-equiv=refresh content="300; url=/x">', '<meta http-equiv=refresh content="5">', '<noscript><meta http-equiv=refresh content="0; url=/nojs"></noscript>'])('%s leads nowhere', async tag => {
  expect((await signals(`${tag}<p>News.`)).metaRefresh).toBeNull()
})

test('a page that needs its scripts is a shell', async () => {
  expect((await signals('<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/a.js"></script>')).isShell).toBe(true)
})

test('a frameset is a shell', async () => {
  expect((await signals('<frameset cols="20%,80%"><frame src="menu.htm"><frame src="text.htm"></frameset>')).isShell).toBe(true)
})

test('an article in the place of an application is no shell', async () => {
  expect((await signals(`<div id="root">${long}</div><script src="/a.js"></script>`)).isShell).toBe(false)
})

test('an application that brings its article as data is no shell', async () => {
  const state = JSON.stringify({ props: { pageProps: { article: { title: 'Port', body: `<p>${'The port is getting a third berth next year, as was said on Monday. '.repeat(8)}</p>` } } } })
  expect((await signals(`<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${state}</script>`)).isShell).toBe(false)
})

test('a declared paywall is told', async () => {
  expect((await signals('<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script><p>x')).isPaywalled).toBe(true)
})

test('a password field is told', async () => {
  expect((await signals('<form><input type="password"></form>')).hasPasswordField).toBe(true)
})

test('links and their characters are counted', async () => {
  expect(await signals('<p><a href="/1">one</a> and <a href="/2">three</a></p>')).toMatchObject({ links: 2, linkCharacters: 8 })
})

test.each([
  '<title>Just a moment...</title><script>window._cf_chl_opt={}</script>',
  '<title>DDoS-Guard</title><script src="/.well-known/ddos-guard/js-challenge/index.js"></script><p>Проверка браузера перед переходом на сайт',
  '<html><head><script src="/__qrator/qauth_utm_v2.js"></script></head><body></body></html>',
  '<iframe src="/_Incapsula_Resource?CWUDNSAI=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe>',
  '<title>Access Denied</title><h1>Access Denied</h1>You don\'t have permission. Reference #18.2d351ab8',
  '<title>Вы не робот?</title><form action="/checkcaptcha"><div class="smart-captcha"></div>Подтвердите, что запросы отправляли вы, а не робот</form>',
])('a challenge is told: %s', async html => {
  expect((await signals(html)).isChallenge).toBe(true)
})

test('an article behind a shield that lets it through is no challenge', async () => {
  expect((await signals(`<title>Harbour</title><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script>var _cf_chl_opt</script>${long}`)).isChallenge).toBe(false)
})

test('a short article with a form that asks for a captcha is no challenge', async () => {
  expect((await signals('<title>Harbour to open</title><p>The harbour will open in spring.</p><form><div class="g-recaptcha"></div></form>')).isChallenge).toBe(false)
})
