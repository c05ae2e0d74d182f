/** HTML of the replica's pages, in three makes that sites have: an agency's, an office's and a journal's. */
import type { Site, WebArticle } from './web.ts'

/** The page of an article as its site shows it. */
export function articlePage(site: Site, article: WebArticle): string {
  switch (site.layout) {
    case 'agency': return agencyPage(site, article)
    case 'office': return officePage(site, article)
    case 'journal': return journalPage(site, article)
  }
}

export function frontPage(site: Site): string {
  const links = ['Погода на выходные', 'Расписание паромов', 'Спортивные итоги недели'].map((title, index) => `<li><a href="/n/${index + 1}">${title}</a></li>`)
  return html(site, site.name, `<h1>${escaped(site.name)}</h1><ul>${links.join('')}</ul>`)
}

export function missingPage(site: Site): string {
  const [title, text] = site.language === 'en'
    ? ['Page not found', 'The page you are looking for does not exist.']
    : ['Страница не найдена', 'Запрашиваемая страница не найдена. Возможно, она была удалена.']
  return html(site, title, `<h1>${title}</h1><p>${text}</p><p><a href="/">${escaped(site.name)}</a></p>`)
}

/** What a bot shield shows instead of a page. */
export function challengePage(site: Site): string {
  return html(site, 'Just a moment...', '<script>window._cf_chl_opt = {}</script><h1>Checking your browser</h1><noscript>Enable JavaScript and cookies to continue</noscript>')
}

export function errorPage(site: Site, title: string): string {
  return html(site, title, `<h1>${title}</h1>`)
}

/** Says what it is of itself, as news sites do: Open Graph, published time, canonical address left out. */
function agencyPage(site: Site, { headline, date, paragraphs }: WebArticle): string {
  const head = `<meta property="og:type" content="article"><meta property="og:title" content="${escaped(headline)}"><meta property="article:published_time" content="${date}T12:00:00+03:00">`
  const menu = (site.language === 'en' ? ['Economy', 'Society', 'Regions'] : ['Экономика', 'Общество', 'Регионы']).map(name => `<a href="/">${name}</a>`).join(' ')
  const body = `<header><a href="/">${escaped(site.name)}</a><nav>${menu}</nav></header>
<main><article><h1>${escaped(headline)}</h1><time datetime="${date}">${readable(date)}</time>
<div class="text">${inParagraphs(paragraphs)}</div></article></main>
<aside><h3>${site.language === 'en' ? 'Latest news' : 'Последние новости'}</h3><a href="/n/1">${site.language === 'en' ? 'Weekend weather' : 'Погода на выходные'}</a></aside>`
  return html(site, `${headline} - ${site.name}`, body, head)
}

/** Old-fashioned: tables, no metadata, the date as text. */
function officePage(site: Site, { headline, date, paragraphs }: WebArticle): string {
  const body = `<table width="100%"><tr><td colspan="2">${escaped(site.name)}</td></tr><tr><td class="menu"><a href="/">Главная</a><br><a href="/about">О нас</a><br><a href="/contacts">Контакты</a></td>
<td class="content"><h2>${escaped(headline)}</h2><div class="date">${readable(date)}</div>${inParagraphs(paragraphs)}</td></tr></table>`
  return html(site, `${site.name} | ${headline}`, body)
}

/** Metadata as JSON-LD, text in a section. */
function journalPage(site: Site, { headline, date, paragraphs }: WebArticle): string {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: date }).replaceAll('<', '\\u003c')
  const body = `<div id="top"><a href="/">${escaped(site.name)}</a></div><section class="news"><h1>${escaped(headline)}</h1><p class="meta">${readable(date)}</p>
${inParagraphs(paragraphs)}</section><footer>При использовании материалов ссылка обязательна</footer>`
  return html(site, headline, body, `<script type="application/ld+json">${data}</script>`)
}

function html({ language, charset }: Site, title: string, body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="${charset}"><title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`
}

const inParagraphs = (paragraphs: readonly string[]) => paragraphs.map(text => `<p>${escaped(text)}</p>`).join('\n')
const readable = (date: string) => date.split('-').reverse().join('.')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
