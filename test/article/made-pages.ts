/** Pages in the manner of Russian-language sites, made around one story in our own words. */

export const headline = 'В Полесске открыли мост через Случь после трёх лет ремонта'
const paragraphs = [
  'Движение по новому мосту началось в понедельник утром, сообщили в городской администрации. Первыми по нему проехали автобусы двух маршрутов.',
  'На работы потратили 14,7 млн рублей, из них 60 % дал областной бюджет. Подрядчик обещает следить за полотном ещё пять лет.',
  '«Мы ждали этого дня и благодарны строителям», — сказала жительница соседней улицы Анна Ковалёва. Раньше дорога до поликлиники занимала у неё час.',
  'Осенью город начнёт приводить в порядок набережную. Там поставят фонари, а старые липы обещают сохранить.',
]
export const story = paragraphs.join('\n\n')

const p = paragraphs.map(text => `<p>${text}</p>`).join('\n')
const lines = paragraphs.join('<br><br>\n&nbsp;&nbsp;')
const menu = '<a href="/">Главная</a> <a href="/news">Новости</a> <a href="/about">О нас</a> <a href="/contacts">Контакты</a>'
const teasers = Array.from({ length: 6 }, (_, at) => `<li><a href="/news/${at}">Ещё одна новость дня под номером ${at}, о которой стоит прочитать</a></li>`).join('')
const head = (more = '') => `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>${headline} — Полесский вестник</title>${more}</head>`
const comments = Array.from({ length: 5 }, (_, at) =>
  `<li class="comment"><b>Читатель ${at}</b> 13.11.2021 <p>Давно пора было открыть этот мост, мы уже устали ездить в объезд через соседнее село. Спасибо всем, кто работал!</p><a href="#">Ответить</a></li>`).join('')

/** Each page's text is the story, its headline the story's, its date 12 November 2021. */
export const layouts: Readonly<Record<string, string>> = {
  'a news agency': `${head()}<body><header><nav>${menu}</nav></header><main><div class="date">12.11.2021, 12:00</div><h1>${headline}</h1><div class="text">${p}</div></main>
    <aside><h3>Последние новости</h3><ul>${teasers}</ul></aside><footer>При использовании материалов ссылка обязательна. Все права защищены.</footer></body></html>`,

  'tables within tables, line breaks for paragraphs': `<html><head><title>${headline}</title></head><body bgcolor=white><table width=760><tr><td colspan=3>${menu}</td></tr>
    <tr><td width=150 valign=top><table>${Array.from({ length: 8 }, (_, at) => `<tr><td><a href=r${at}.htm>Раздел номер ${at}</a>`).join('')}</table>
    <td valign=top><h1>${headline}</h1><font size=1>12 ноября 2021 г.</font><br><br><font face=Arial size=2>${lines}</font>
    <td width=150><b>Погода</b><br>Минск +5<br><a href=w.htm>Прогноз на неделю</a></td></tr><tr><td colspan=3 align=center>&copy; 2021 Полесский вестник</td></tr></table></body></html>`,

  'a blog with shares, related posts and comments': `${head('<meta property="article:published_time" content="2021-11-12T09:00:00+03:00">')}<body class="single"><div id="page"><header id="masthead">${menu}</header>
    <div id="primary"><article class="post"><header class="entry-header"><h1 class="entry-title">${headline}</h1><span class="posted-on">12.11.2021</span></header><div class="entry-content">${p}
    <div class="sharedaddy"><a href="#">ВКонтакте</a><a href="#">Телеграм</a></div><div class="related-posts"><h3>Похожие записи</h3><ul>${teasers}</ul></div></div></article>
    <section id="comments"><h2>5 комментариев</h2><ol class="commentlist">${comments}</ol></section></div><aside id="secondary"><ul>${teasers}</ul></aside></div></body></html>`,

  'a content system with one block and line breaks': `${head()}<body><div id="header">${menu}</div><div id="content"><h1>${headline}</h1><div class="news-detail"><span class="news-date-time">12.11.2021</span>
    ${paragraphs.join('<br />\n<br />\n')}<div style="clear:both"></div></div><p><a href="/news/">Возврат к списку</a></p></div><div id="footer">Полесский вестник</div></body></html>`,

  'a free host with message tables': `<html><head><title>${headline} - 12 Ноября 2021 - Сайт</title></head><body><table class="cl"><tr><td class="side">${menu}<ul>${teasers}</ul></td><td class="main"><div class="breadcrumbs"><a href="/">Главная</a> » <a href="/n">Новости</a></div>
    <h1>${headline}</h1><table class="eBlock"><tr><td class="eMessage">${lines}</td></tr><tr><td class="eDetails">Просмотров: 318 | Добавил: admin | Дата: 12.11.2021 | Рейтинг: 0.0/0</td></tr></table></td></tr></table></body></html>`,

  'microdata with an insertion in the text': `${head()}<body><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${headline}</h1><meta itemprop="datePublished" content="2021-11-12"><div itemprop="articleBody"><p>${paragraphs[0] ?? ''}</p><p>${paragraphs[1] ?? ''}</p>
    <div class="inset"><a href="/x">Читайте также: как строили первый мост</a></div><p>Читайте также: <a href="/y">что будет с паромом</a></p><p>${paragraphs[2] ?? ''}</p><p>${paragraphs[3] ?? ''}</p></div></div><div class="teasers"><ul>${teasers}</ul></div></body></html>`,

  'divisions for paragraphs': `${head()}<body><div class="wrap"><div class="menu">${menu}</div><div class="inner"><h1>${headline}</h1><div class="pub-date">12 ноября 2021</div><div class="doc">${paragraphs.map(text => `<div>${text}</div>`).join('')}</div></div></div></body></html>`,

  'text in sections apart': `${head()}<body><main><h1>${headline}</h1><time datetime="2021-11-12">12 ноября</time>${paragraphs.map(text => `<div class="row"><div class="cell"><p>${text}</p></div></div>`).join('<div class="row ad"><div class="cell"><a href="/ad">Реклама</a></div></div>')}</main><footer>${menu}</footer></body></html>`,

  'an accelerated page': `<!doctype html><html amp lang="ru"><head><title>${headline}</title><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2021-11-12T12:00:00+03:00"}</script></head>
    <body><amp-sidebar><ul><li><a href="/">Главная</a></li></ul></amp-sidebar><article><h1>${headline}</h1><amp-img src="m.jpg" alt="Мост"></amp-img>${p}</article><amp-ad>Реклама</amp-ad></body></html>`,

  'cells and divisions never closed': `<html><title>${headline}</title><body><div class=page><table><tr><td><a href=/>Главная</a><li><a href=/n>Новости</a><td></div></div><h1>${headline}</h1><i>12.11.2021</i><p>${paragraphs.join('<p>')}<td><a href=/b>Баннер</a></table>`,

  'a journal with long comments': `${head()}<body><div class="b-singlepost-wrapper"><h1 class="b-singlepost-title">${headline}</h1><time>12 ноября 2021, 10:15</time><article class="b-singlepost-body">${paragraphs.join('<br><br>')}</article></div><div class="comments"><div class="comments-body">${comments.repeat(3)}</div></div></body></html>`,

  'a page that its scripts show': `${head()}<body><div id="loader">Загрузка…</div><div class="content" style="display:none"><h1>${headline}</h1><div class="date">12.11.2021</div>${p}</div></body></html>`,

  'text carried as data': `${head(`<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: '2021-11-12', articleBody: story })}</script>`)}<body><div id="__next">Загрузка…</div><script src="/app.js"></script></body></html>`,

  'figures with captions and a notice about cookies': `${head()}<body><div class="cookie-notice">Мы используем файлы cookie. Оставаясь на сайте, вы соглашаетесь с их обработкой. <button>Хорошо</button></div><main><h1>${headline}</h1><p class="date">12.11.2021</p><figure><img src="m.jpg"><figcaption>Мост вечером. Фото: пресс-служба города.</figcaption></figure>${p}</main></body></html>`,
}
