/** What servers between Minsk and Tashkent do, and the engines on which most of them run. */
import { aFrame, aPage } from '../articles.ts'
import type { Reply, Row, Script } from '../row.ts'
import { answers, blocked, cp1251, dead, failing, leadsTo, living, moved, soft } from './make.ts'

const everywhere = (body: string, status = 200, headers: Reply['headers'] = {}) => ({ target: answers(status, body, headers), elsewhere: answers(status, body, headers) })
const shows = (body: string, status = 200) => ({ target: answers(status, body) })
/** A page of the site with a menu as long as those of ministries. */
const MENU = Array.from({ length: 25 }, (_, at) => `<li><a href="/section/${at}/">Отдел под номером ${at}</a></li>`).join('')
const office = (inner: string, title = 'Управление садов и паромов') => `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${title}</title></head><body><header><ul>${MENU}</ul></header><div class="breadcrumbs"><a href="/">Главная</a> / Новости</div><div id="content">${inner}</div><footer>Управление садов и паромов, улица Лесная, 7</footer></body></html>`
const altered = (change: (html: string) => string, headers: Reply['headers'] = {}): Script => (_, { html }) => ({ body: change(html), headers })
/** A short piece of news of which the notes say nothing that could vouch for it. */
const brief = (heading: string, inner: string) => ({ isUnvouched: true, ...shows(aPage(heading, inner, 'ru')) })
const inCharset = (label: string, head = ''): Partial<Row> => ({ tongue: 'ru', target: (_, { html }) => ({ body: cp1251(html.replace('charset="utf-8"', label === '' ? 'name="x"' : `charset="${label}"`)), headers: { 'content-type': head } }) })
const raw = (head: string): Script => (_, { html }) => ({ does: 'raw', body: `${head}\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n${html}` })
const FRONT = office('<h1>Новости</h1><p><a href="/1">Мост починили</a></p><p><a href="/2">Ярмарка в воскресенье</a></p>')
const SHORT = '<p>Мост через ручей во вторник починили два плотника. Движение подвод открыто.</p>'

export const REGION_ROWS: readonly Row[] = [
  // not there, as engines say it under 200
  soft('bitrix-no-element', shows(office('<p><font class="errortext">Элемент не найден!</font></p>'))),
  soft('bitrix-no-section', shows(office('<p><font class="errortext">Раздел не найден.</font></p>'))),
  soft('bitrix-404-page', { ...everywhere(office('<h1>404</h1><p>Неправильно набран адрес, или такой страницы на сайте больше не существует.</p><p>Вернитесь на главную или воспользуйтесь картой сайта.</p>', 'Страница не найдена')) }),
  soft('engine-that-found-a-fault', shows(office('<h1>Внимание, обнаружена ошибка</h1><p>К сожалению, данная страница для Вас недоступна, возможно, был изменен ее адрес или она была удалена. Пожалуйста, воспользуйтесь поиском.</p>'))),
  soft('press-of-words', shows(office('<h1>Упс! Эту страницу не удалось найти.</h1><p>Похоже, здесь ничего нет. Может, воспользуетесь поиском?</p>'))),
  soft('no-such-news', shows(office('<p>Новость с указанным идентификатором не найдена.</p>'))),
  soft('no-such-publication', shows(office('<h2>Публикация не существует или удалена</h2>'))),
  soft('out-of-date-link', shows(office('<h1>Ссылка устарела</h1><p>Страница, на которую вы попали по старой ссылке, больше не существует.</p>'))),
  soft('you-are-lost', shows(office('<h1>Кажется, вы заблудились</h1><p>Здесь ничего нет.</p>'))),
  soft('requested-page-is-missing', shows(office('<p>Запрошенная Вами страница отсутствует на сервере.</p>'))),
  soft('moved-to-an-archive-nobody-knows', shows(office('<p>Материал удалён или перенесён в архив.</p>'))),
  soft('kazakh-sought-page', shows(aFrame('<h1>Қате 404</h1><p>Сіз іздеген бет табылмады.</p>', 'Бет табылмады'))),
  soft('kazakh-material', shows(aFrame('<p>Материал табылған жоқ.</p>'))),
  soft('uzbek-sought-page', shows(aFrame('<h1>Siz qidirgan sahifa topilmadi</h1>'))),
  soft('uzbek-no-such-page', shows(aFrame('<p>Bunday sahifa mavjud emas.</p>'))),
  soft('kyrgyz-not-found', shows(aFrame('<h1>Барак табылган жок</h1>'))),
  soft('tajik-not-found', shows(aFrame('<h1>Саҳифа ёфт нашуд</h1>'))),
  soft('azerbaijani-not-found', shows(aFrame('<h1>Səhifə tapılmadı</h1>'))),
  soft('armenian-not-found', shows(aFrame('<h1>Էջը չի գտնվել</h1>'))),
  soft('last-news-for-any-number', { path: '/news/view.php?id=4711', ...everywhere(aPage('Мост через ручей починили', `${SHORT}<p>Плотники работали с понедельника и не взяли за это ни рубля, рассказал староста.</p>`, 'ru')) }),
  soft('picture-of-a-404', everywhere('<!doctype html><title>Вестник долины</title><body><a href="/"><img src="/404.png" alt="404"></a></body>')),
  soft('empty-with-a-type', everywhere('', 200, { 'content-type': 'text/html; charset=windows-1251' })),
  soft('we-have-moved-house', everywhere(office('<h1>Мы переехали</h1><p>Новый адрес нашего сайта — sady-i-paromy.example. Ищите нас там.</p>'))),
  // led away
  ...['/404/', '/404.php', '/ru/404', '/errors/404.aspx?aspxerrorpath=/news/1', '/index.php?404', '/not_found', '/page_not_found/', '/oshibka-404', '/stranica-ne-najdena'].map((path, at) =>
    soft(`led-to-a-missing-page-${at}`, { target: leadsTo(path), at: { [path]: { body: office('<p>Воспользуйтесь картой сайта.</p>') } } })),
  soft('led-to-another-languages-front', { target: leadsTo('/kz/'), at: { '/kz/': { body: FRONT } }, reason: 'redirect-to-home' }),
  soft('led-to-a-front-with-a-language', { target: leadsTo('/?lang=ru'), at: { '/?lang=ru': { body: FRONT } } }),
  soft('merged-into-a-portal', { target: leadsTo('https://www.merged-into-a-portal.example/ru/', 301), at: { '/ru/': { body: FRONT } } }),
  soft('led-to-the-list-of-a-year', { path: '/ru/news/2021/04/story-4711', target: leadsTo('/ru/news/2021/'), at: { '/ru/news/2021/': { body: FRONT } } }),
  moved('led-to-the-language-of-the-article', { target: leadsTo('/ru/novosti/parom-4711', 301), at: { '/ru/novosti/parom-4711': 'article' } }),
  moved('led-by-bytes-of-windows', { tongue: 'ru', target: { status: 301, headers: { location: cp1251('/новости/паром').toString('latin1') } }, at: { '/%ED%EE%E2%EE%F1%F2%E8/%EF%E0%F0%EE%EC': 'article' } }),
  moved('led-by-one-slash', { target: leadsTo('http:/archive/story', 301), at: { '/archive/story': 'article' } }),
  moved('led-by-a-header-that-refreshes', { target: { body: '', headers: { refresh: '0;URL=/archive/story' } }, at: { '/archive/story': 'article' } }),
  living('led-to-a-session', { path: '/news/story-4711', target: leadsTo('/news/story-4711?PHPSESSID=0a1b2c3d4e5f60718293a4b5c6d7e8f9'), at: { '/news/story-4711?PHPSESSID=0a1b2c3d4e5f60718293a4b5c6d7e8f9': 'article' } }),
  living('led-to-a-session-in-its-path', { wants: ['ok', 'moved'], neverFinds: ['link-dead', 'link-soft-404'], path: '/news/story-4711', target: leadsTo('/news/story-4711;jsessionid=0A1B2C3D'), at: { '/news/story-4711;jsessionid=0A1B2C3D': 'article' } }),
  living('led-to-its-own-port', { path: '/news/story-4711', target: ({ host }) => (host.startsWith('www.') ? 'article' : leadsTo('http://www.led-to-its-own-port.example:80/news/story-4711')) }),
  living('led-to-phones', { wants: ['ok', 'moved'], neverFinds: ['link-dead', 'link-soft-404'], path: '/news/story-4711', target: ({ host }) => (host.startsWith('m.') ? 'article' : leadsTo('http://m.led-to-phones.example/news/story-4711')) }),
  living('advertisement-first', { path: '/news/story-4711', target: ({ header }) => (header('cookie').includes('ad=1') ? 'article' : { headers: { 'set-cookie': 'ad=1; Path=/' }, body: '<!doctype html><meta http-equiv="refresh" content="5; url=/news/story-4711?"><title>Реклама</title><p>Вы перейдёте к материалу через 5 секунд.</p>' }), at: { '/news/story-4711?': 'article' }, wants: ['ok', 'moved'] }),
  living('refresh-for-those-without-scripts', { target: altered(html => html.replace('</head>', '<noscript><meta http-equiv="refresh" content="0; url=/noscript.html"></noscript></head>')) }),
  failing('refresh-without-end', { path: '/news/story', target: { headers: { refresh: '0; url=/news/story?1' }, body: '' }, elsewhere: ({ path }) => ({ headers: { refresh: `0; url=${path}1` }, body: '' }) }),
  dead('gone-by-its-own-word', { path: '/news/4711', ...shows(office('<h1>Материал удалён</h1>'), 410) }),
  // refuses us
  blocked('country-in-russian', { ...shows(office('<h1>Доступ ограничен</h1><p>Доступ к сайту из вашей страны ограничен.</p>')), reason: 'country-refused' }),
  blocked('abroad-in-russian', { ...shows('<title>Доступ ограничен</title><p>Доступ с иностранных IP-адресов ограничен.</p>') }),
  blocked('abroad-404', { ...shows('<title>Недоступно</title><p>К сожалению, доступ из Вашего региона запрещён.</p>', 404) }),
  blocked('outside-the-republic', { ...everywhere('<title>Сайт недоступен</title><p>Сайт доступен только с территории Республики Беларусь.</p>') }),
  blocked('wants-cookies', { ...everywhere('<title>Проверка</title><p>Для работы с сайтом включите cookies в вашем браузере.</p>') }),
  blocked('cookie-by-a-cipher', { ...everywhere('<html><body><script src="/aes.min.js"></script><script>function toNumbers(d){return d}document.cookie="__test="+toNumbers("a1")+"; path=/";location.href="/news/?i=1";</script><noscript>This site requires Javascript to work</noscript></body></html>') }),
  blocked('wait-a-moment-in-russian', { ...everywhere('<!doctype html><title>Проверка браузера</title><p>Пожалуйста, подождите несколько секунд, идёт проверка вашего браузера.</p><script>setTimeout(function(){location.reload()},3000)</script>') }),
  blocked('are-you-a-robot-404', { ...everywhere('<!doctype html><title>Вы человек?</title><p>Докажите, что вы не робот: отметьте картинки.</p><div class="h-captcha"></div>', 404) }),
  blocked('shield-says-gone', { ...everywhere('<!doctype html><title>DDoS-Guard</title><script src="/.well-known/ddos-guard/check"></script>', 410) }),
  blocked('no-rights', { ...shows(office('<h1>Доступ запрещён</h1><p>У вас недостаточно прав для просмотра этой страницы.</p>')) }),
  blocked('section-is-closed', { ...shows(office('<p>Доступ к этому разделу закрыт. Пожалуйста, авторизуйтесь.</p><form><input name="u"><input type="password"></form>', 'Авторизация')) }),
  blocked('not-authorized', { ...shows(aFrame('<h1>Access denied</h1><p>You are not authorized to access this page.</p>', 'Access denied'), 200) }),
  blocked('of-age-in-russian', { ...shows(aFrame('<h1>Вам есть 18 лет?</h1><p>Подтвердите свой возраст.</p><button>Да</button>')) }),
  blocked('rest-for-payers', { tongue: 'ru', target: (_, { title }) => ({ body: aPage(title, '<p>Всё началось в понедельник.</p><p>Этот материал доступен по подписке. Оформите подписку, чтобы дочитать.</p>', 'ru') }), reason: 'paywall' }),
  blocked('days-of-peace', { target: answers(429, 'busy', { 'retry-after': '259200' }) }),
  // may pass
  failing('being-rebuilt', { ...everywhere(office('<h1>Сайт на реконструкции</h1><p>Приносим извинения за неудобства.</p>', 'Сайт на реконструкции')) }),
  failing('being-served', { ...everywhere('<title>Техническое обслуживание</title><p>Сайт закрыт на техническое обслуживание. Пожалуйста, зайдите позже.</p>') }),
  failing('back-in-a-minute', { ...everywhere('<title>Обслуживание</title><p>Кратковременные технические работы. Зайдите через минуту.</p>') }),
  failing('question-to-its-store-failed', { ...everywhere('DB query error.<br>Please try later.') }),
  failing('too-many-connections', { ...everywhere('<br><b>Warning</b>:  mysql_connect(): Too many connections in <b>/home/www/db.php</b> on line <b>12</b><br>Ошибка подключения к базе данных') }),
  failing('limit-of-its-host', { ...everywhere('<title>508 Resource Limit Is Reached</title><h1>Resource Limit Is Reached</h1><p>The website is temporarily unable to service your request.</p>', 508) }),
  failing('limit-under-200', { ...everywhere('<title>Превышен лимит</title><p>Сайт временно недоступен: превышена нагрузка на сервер.</p>') }),
  failing('days-of-maintenance', { ...everywhere('<title>Работы</title>', 503, { 'retry-after': '259200' }), wants: ['failing', 'blocked'] }),
  failing('speaks-the-next-protocol-only', { target: { does: 'raw', body: Buffer.from([0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0x40, 0]) } }),
  failing('gone-while-it-is-rebuilt', { ...everywhere(office('<h1>Сайт на реконструкции</h1>'), 404) }),
  // the domain or its host
  soft('sold-in-russian', { ...everywhere('<title>Домен продаётся</title><h1>Этот домен продаётся!</h1><p>Свяжитесь с владельцем.</p>'), reason: 'parked' }),
  soft('site-sold-in-russian', { ...everywhere('<title>Сайт продаётся</title><p>Сайт и домен выставлены на продажу. Сделайте предложение.</p>') }),
  soft('parked-by-a-registrar', { ...everywhere('<title>Домен зарегистрирован</title><p>Домен зарегистрирован, но пока не привязан к хостингу.</p>') }),
  soft('name-not-renewed', { ...everywhere('<title>parom.example</title><p>Регистрация домена закончилась. Домен не продлён владельцем.</p>') }),
  soft('unpaid', { ...everywhere('<title>Сайт отключён</title><p>Работа сайта приостановлена: услуга хостинга не оплачена.</p>') }),
  soft('made-just-now', { ...everywhere('<title>Сайт только что создан</title><p>Сайт только что создан. Здесь скоро появится его содержимое.</p>') }),
  soft('name-without-a-project', { ...everywhere('<title>Домен не подключён</title><p>Домен не подключён к проекту. Проверьте настройки.</p>') }),
  // lives
  living('in-charset-cp1251', inCharset('cp1251', 'text/html; charset=cp1251')),
  living('in-charset-win-1251', inCharset('win-1251', 'text/html; charset=win-1251')),
  living('in-charset-windows1251', inCharset('windows1251', 'text/html')),
  living('in-no-charset-at-all', inCharset('', 'text/html')),
  living('says-koi8-and-is-windows', inCharset('koi8-r', 'text/html; charset=koi8-r')),
  living('encoded-as-a-charset', { target: altered(html => html, { 'content-encoding': 'utf-8' }) }),
  living('encoded-as-none', { target: altered(html => html, { 'content-encoding': 'none' }) }),
  living('length-twice-the-same', { wants: ['ok', 'failing'], neverFinds: ['link-dead', 'link-soft-404'], target: (_, { html }) => ({ does: 'raw', body: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\nContent-Length: ${Buffer.byteLength(html)}\r\nConnection: close\r\n\r\n${html}` }) }),
  living('chunks-that-break', { target: (_, { html }) => ({ does: 'raw', body: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${Buffer.byteLength(html).toString(16)}\r\n${html}\r\nzz\r\n` }) }),
  living('old-protocol-in-chunks', { target: (_, { html }) => ({ does: 'raw', body: `HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n0\r\n\r\n` }) }),
  living('processing-first', { target: raw('HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK') }),
  living('warnings-before-the-page', { target: altered(html => `<br />\n<b>Warning</b>:  Undefined array key "lang" in <b>/var/www/index.php</b> on line <b>3</b><br />\n${html}`) }),
  living('mark-twice', { target: altered(html => `\ufeff\ufeff${html}`) }),
  living('path-in-cyrillic', { tongue: 'ru', path: encodeURI('/новости/паром-4711'), target: 'article' }),
  living('query-in-windows-bytes', { tongue: 'ru', path: '/view.php?name=%CF%E0%F0%EE%EC', target: 'article' }),
  living('cited-under-its-old-name', { target: altered(html => html.replace('</head>', '<meta property="og:url" content="https://vestnik.example/news/other"><link rel="canonical" href="https://vestnik.example/"></head>')) }),
  living('paper-as-html', { isUnvouched: true, path: '/upload/iblock/report.pdf', target: { body: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), headers: { 'content-type': 'text/html; charset=windows-1251' } } }),
  living('paper-to-be-saved', { isUnvouched: true, path: '/download.php?id=12', target: { body: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), headers: { 'content-type': 'application/force-download' } } }),
  living('rules-that-are-a-page', { robots: { body: office('<h1>Добро пожаловать</h1>') } }),
  living('rules-that-lead-home', { robots: leadsTo('/'), at: { '/': { body: FRONT } } }),
  living('rules-that-lead-round', { robots: leadsTo('/robots.txt') }),
  living('brief-with-cookies-first', brief('Мост починили', `<div>Мы используем файлы cookie. Продолжая пользоваться сайтом, вы даёте согласие на обработку cookie.</div>${SHORT}`)),
  living('brief-with-a-form-of-consent', brief('Мост починили', `${SHORT}<form><input name="mail"><p>Нажимая кнопку, вы даёте согласие на обработку персональных данных.</p><button>Подписаться</button></form>`)),
  living('brief-with-a-channel', brief('Мост починили', `${SHORT}<p>Подпишитесь на наш канал, чтобы читать новости первыми.</p>`)),
  living('brief-with-a-login-in-its-menu', { isUnvouched: true, ...shows(`<!doctype html><title>Мост починили</title><nav><a href="/login">Вход</a> <a href="/reg">Регистрация</a></nav><h1>Мост починили</h1>${SHORT}`) }),
  living('brief-for-the-grown-up', brief('Мост починили', `${SHORT}<p>18+. Сайт может содержать материалы для тех, кому исполнилось 18 лет.</p>`)),
  living('brief-about-a-removed-article', brief('Статья о пароме удалена с сайта газеты', '<p>Редакция газеты во вторник убрала заметку о пароме и извинилась перед паромщиком за неточности в ней.</p><p>Новую заметку обещают в пятницу.</p>')),
  living('brief-about-a-page-not-found', brief('Страница летописи не найдена', '<p>Историки второй год ищут лист летописи, пропавший при пожаре. На этой неделе поиски закончились ничем.</p><p>Осенью их продолжат в соседнем уезде.</p>')),
  living('brief-about-a-site-out-of-order', brief('Сайт министерства временно недоступен', '<p>О сбое сообщила пресс-служба ведомства. Приём прошений продолжается на бумаге в доме у моста.</p><p>Починить обещают к среде.</p>')),
  living('brief-about-a-domain-for-sale', brief('Домен города продаётся', '<p>Городской совет решил расстаться с адресом, который получил в подарок. Торги пройдут в среду в ратуше.</p><p>Начальная цена — сто рублей.</p>')),
  living('brief-about-maintenance', brief('Технические работы на мосту', '<p>Мост через ручей закроют в среду на два часа, сообщил староста. Объезд идёт через мельницу.</p>')),
  living('brief-about-a-blocked-country', brief('Доступ к сайту газеты из вашей страны ограничен: как это вышло', '<p>Рассказываем, отчего читатели за рубежом второй день не видят газету и когда её вернут.</p><p>Причина в переезде на новые машины.</p>')),
  living('page-under-an-odd-number', { tongue: 'ru', target: (_, { html }) => answers(299, html) }),
  living('redirect-that-leads-nowhere-and-shows-it', { wants: ['ok', 'failing'], neverFinds: ['link-dead', 'link-soft-404'], target: (_, { html }) => ({ status: 302, body: html }) }),
]
