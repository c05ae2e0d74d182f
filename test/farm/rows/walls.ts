/** Sites that refuse us, not the reader. */
import { aFrame, aPage } from '../articles.ts'
import type { Reply, Row } from '../row.ts'
import { answers, blocked, living } from './make.ts'

const JUST_A_MOMENT = '<!doctype html><title>Just a moment...</title><body><p>Verifying you are human. This may take a few seconds.</p><script>window._cf_chl_opt={}</script></body>'
const DDOS_GUARD = '<!doctype html><title>DDoS-Guard</title><body data-ddg-origin="true"><h1>Checking your browser before accessing the site</h1><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body>'
const QRATOR = '<html><body><script src="/__qrator/qauth_utm_v2.js"></script><noscript>Please turn on scripts</noscript></body></html>'
const IMPERVA = '<html><head><meta name="ROBOTS" content="NOINDEX, NOFOLLOW"></head><body><iframe src="/_Incapsula_Resource?CWUDNSAI=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>'
const AKAMAI = '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>You don\'t have permission to access this page on this server.</p><p>Reference #18.2d351ab8.1600000000.1a2b3c</p></body></html>'
const CAPTCHA = '<!doctype html><title>Вы не робот?</title><form action="/showcaptcha"><p>Подтвердите, что запросы отправляли вы, а не робот.</p><div class="smart-captcha"></div></form>'
const RECAPTCHA = '<!doctype html><title>Security check</title><p>Please prove that you are not a robot.</p><div class="g-recaptcha" data-sitekey="x"></div>'
const shown = (body: string, status = 200, headers: Reply['headers'] = {}) => ({ target: answers(status, body, headers), elsewhere: answers(status, body, headers), reason: 'challenge' as const })

export const WALL_ROWS: readonly Row[] = [
  blocked('cloudflare-503', shown(JUST_A_MOMENT, 503, { 'cf-mitigated': 'challenge' })),
  blocked('cloudflare-403', shown(JUST_A_MOMENT, 403)),
  blocked('cloudflare-200', shown(JUST_A_MOMENT)),
  blocked('cloudflare-404', shown(JUST_A_MOMENT, 404)),
  blocked('ddos-guard-403', shown(DDOS_GUARD, 403)),
  blocked('ddos-guard-200', shown(DDOS_GUARD)),
  blocked('ddos-guard-404', shown(DDOS_GUARD, 404)),
  blocked('qrator-403', shown(QRATOR, 403)),
  blocked('qrator-200', shown(QRATOR)),
  blocked('imperva-200', shown(IMPERVA)),
  blocked('imperva-503', shown(IMPERVA, 503)),
  blocked('akamai-403', shown(AKAMAI, 403)),
  blocked('akamai-200', shown(AKAMAI)),
  blocked('captcha-200', shown(CAPTCHA)),
  blocked('captcha-404', shown(CAPTCHA, 404)),
  blocked('recaptcha-200', shown(RECAPTCHA)),
  blocked('login-in-its-place', { target: { body: aFrame('<h1>Sign in</h1><form><input name="u"><input type="password"><button>Sign in</button></form><p>Sign in to go on reading.</p>', 'Sign in') }, reason: 'login-wall' }),
  blocked('login-in-russian', { target: { body: aFrame('<h1>Авторизация</h1><p>Войдите, чтобы читать материал.</p><form><input name="u"><input type="password"></form>', 'Вход') }, reason: 'login-wall' }),
  blocked('declared-paywall', { target: (_, { title }) => ({ body: aPage(title, '<p>It began on a Monday.</p><p>Subscribe to read the whole story.</p>', 'en', '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false}</script>') }), reason: 'paywall' }),
  blocked('paywall-in-words', { target: (_, { title }) => ({ body: aPage(title, '<p>It began on a Monday, when the keeper opened the door.</p><p>Already a subscriber? Log in. Subscribe to continue reading this article.</p>') }), reason: 'paywall' }),
  blocked('paywall-in-russian', { tongue: 'ru', target: (_, { title }) => ({ body: aPage(title, '<p>Всё началось в понедельник.</p><p>Полный текст доступен только подписчикам.</p>', 'ru') }), reason: 'paywall' }),
  living('paywall-that-shows-the-quotation', { target: (_, { html }) => ({ body: html.replace('</head>', '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head>') }) }),
  blocked('consent-in-its-place', { target: { body: aFrame('<h1>Before you continue</h1><p>We and our partners store and access information on your device. Accept to continue.</p><button>Accept</button>') }, reason: 'consent-wall' }),
  blocked('age-in-its-place', { target: { body: aFrame('<h1>Age verification</h1><p>You must be 18 to read this.</p>') }, reason: 'consent-wall' }),
  blocked('shell-without-text', { target: { body: '<!doctype html><title>Valley Post</title><div id="root"></div><script src="/app.js"></script><noscript>You need to enable JavaScript to run this app.</noscript>' }, elsewhere: { body: '<!doctype html><title>Valley Post</title><div id="root"></div><script src="/app.js"></script>' }, reason: 'script-only' }),
  living('shell-with-the-text-as-data', { target: (_, { title, paragraphs }) => ({ body: `<!doctype html><title>${title}</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join('\n') })}</script><div id="root"></div><script src="/app.js"></script>` }) }),
  blocked('not-in-your-country', { target: { body: aFrame('<h1>Sorry</h1><p>This content is not available in your country.</p>') }, reason: 'country-refused' }),
  blocked('not-in-your-region-404', { target: answers(404, aFrame('<h1>Недоступно</h1><p>Материал недоступен в вашей стране.</p>')), reason: 'country-refused' }),
  blocked('too-many-requests-under-200', { target: { body: '<!doctype html><title>Too many requests</title><p>Slow down, please.</p>' }, reason: 'rate-limited' }),
]
