/** Redirects, named for what they are. */
import { aFrame, aPage } from '../articles.ts'
import type { Row, Script } from '../row.ts'
import { answers, blocked, dead, failing, leadsTo, living, moved, notAsked, soft } from './make.ts'

const FRONT = aFrame('<h1>Today in the valley</h1><p><a href="/1">The bridge is mended</a></p><p><a href="/2">A fair on Sunday</a></p><p><a href="/3">Weather for the week</a></p>')
const refresh = (content: string) => `<!doctype html><meta http-equiv="refresh" content="${content}"><title>Moved</title><p>This page has moved.</p>`
const other = aPage('Brass band wins a prize abroad', '<p>The band came home on Friday with a silver cup and a new drum.</p><p>They had played two marches and a waltz before a jury of nine.</p><p>Everybody who wants to hear them can do so on Sunday in the hall behind the church, and children need no ticket.</p>')
const slow = '/news/there-and-back'

export const REDIRECT_ROWS: readonly Row[] = [
  living('slash-added', { path: '/news/ferry-opens-again', target: leadsTo('/news/ferry-opens-again/', 301), at: { '/news/ferry-opens-again/': 'article' } }),
  living('www-added', { target: ({ host, path }) => (host.startsWith('www.') ? 'article' : leadsTo(`http://www.www-added.example${path}`, 301)) }),
  living('goes-secure', { target: ({ isSecure, path }) => (isSecure ? 'article' : leadsTo(`https://goes-secure.example${path}`, 301)) }),
  living('host-in-capitals', { url: 'http://Host-In-Capitals.Example/news/ferry', path: '/news/ferry' }),
  moved('new-path', { target: leadsTo('/archive/2021/story', 301), at: { '/archive/2021/story': 'article' } }),
  moved('new-path-for-now', { target: leadsTo('/tmp/story', 307), at: { '/tmp/story': 'article' } }),
  moved('new-path-relative', { path: '/news/old-name', target: leadsTo('new-name', 308), at: { '/news/new-name': 'article' } }),
  moved('new-path-in-cyrillic', { target: { status: 301, headers: { location: Buffer.from('/новости/паром').toString('latin1') } }, at: { [encodeURI('/новости/паром')]: 'article' } }),
  moved('new-path-with-blanks', { target: leadsTo('/archive/old story', 301), at: { '/archive/old%20story': 'article' } }),
  moved('other-host', { target: leadsTo('//new.other-host.example/story', 301), at: { '/story': 'article' } }),
  moved('three-steps', { target: leadsTo('/s1'), at: { '/s1': leadsTo('/s2'), '/s2': leadsTo('/story'), '/story': 'article' } }),
  moved('fragment-dropped', { target: leadsTo('/archive/story#top', 301), at: { '/archive/story': 'article' } }),
  moved('by-meta-refresh', { target: { body: refresh('0; url=/new/story') }, at: { '/new/story': 'article' } }),
  moved('by-refresh-header', { target: { body: '', headers: { refresh: '0; url=/new/story' } }, at: { '/new/story': 'article' } }),
  moved('to-an-error-guide', { target: leadsTo('/guide/error-handling-404-story', 301), at: { '/guide/error-handling-404-story': 'article' } }),
  soft('to-front', { target: leadsTo('/'), at: { '/': { body: FRONT } }, reason: 'redirect-to-home' }),
  soft('to-front-for-all', { elsewhere: leadsTo('/', 301), target: leadsTo('/', 301), at: { '/': { body: FRONT } } }),
  soft('to-language-front', { target: leadsTo('/ru/'), at: { '/ru/': { body: FRONT } }, reason: 'redirect-to-home' }),
  soft('to-index-file', { target: leadsTo('/index.php'), at: { '/index.php': { body: FRONT } } }),
  living('to-front-without-cookie', { target: ({ header }) => (header('cookie').includes('seen=1') ? 'article' : { status: 302, headers: { location: '/welcome', 'set-cookie': 'seen=1; Path=/' } }), at: { '/welcome': leadsTo('/news/story-1.html') }, path: '/news/story-1.html' }),
  soft('to-section', { target: leadsTo('/news/'), at: { '/news/': { body: FRONT } }, reason: 'redirect-to-section' }),
  soft('to-other-section', { target: leadsTo('/archive'), at: { '/archive': { body: FRONT } } }),
  soft('to-search', { target: leadsTo('/search?q=ferry+opens+again'), at: { '/search?q=ferry+opens+again': { body: aFrame('<h1>Search: ferry opens again</h1><p>Nothing was found.</p>') } }, reason: 'redirect-to-search' }),
  soft('to-search-at-root', { target: leadsTo('/?s=ferry'), at: { '/?s=ferry': { body: aFrame('<h1>Results for ferry</h1><p><a href="/1">Ferry timetable</a></p>') } } }),
  soft('to-error-page', { target: leadsTo('/404'), at: { '/404': { body: aFrame('<h1>404</h1><p>Not here.</p>') } }, reason: 'redirect-to-error-page' }),
  soft('to-error-by-parameter', { target: leadsTo('/error?code=404'), at: { '/error?code=404': { body: aFrame('<h1>Something is missing</h1>') } } }),
  soft('to-page-not-found', { target: leadsTo('/page-not-found.html'), at: { '/page-not-found.html': { body: aFrame('<p>We looked everywhere.</p>') } } }),
  soft('to-another-article', { wants: ['soft-404'], target: leadsTo('/news/brass-band-wins-a-prize-abroad', 301), at: { '/news/brass-band-wins-a-prize-abroad': { body: other } }, reason: 'redirect-to-other-article' }),
  soft('sold-to-another-site', { target: leadsTo('http://new.sold-to-another-site.example/'), at: { '/': { body: aFrame('<h1>Garden furniture for all seasons</h1><p><a href="/chairs">Chairs</a></p>', 'Garden furniture') } } }),
  soft('by-meta-refresh-to-front', { target: { body: refresh('0; url=/') }, at: { '/': { body: FRONT } } }),
  blocked('to-login', { target: leadsTo('/login?next=%2Fnews'), at: { '/login?next=%2Fnews': { body: aFrame('<h1>Sign in</h1><form><input name="u"><input type="password"></form>') } }, reason: 'redirect-to-login' }),
  blocked('to-login-host', { target: leadsTo('http://sso.to-login-host.example/start'), at: { '/start': { body: aFrame('<h1>One account for everything</h1>') } }, reason: 'redirect-to-login' }),
  blocked('to-consent-host', { target: leadsTo('http://consent.to-consent-host.example/collect?page=1'), at: { '/collect?page=1': { body: aFrame('<h1>Before you continue</h1><p>We and our partners store cookies.</p>') } }, reason: 'redirect-to-consent' }),
  blocked('by-script', { target: { body: '<!doctype html><title>Valley Post</title><script>window.location.href = "/new/story"</script>' }, at: { '/new/story': 'article' }, reason: 'script-redirect' }),
  blocked('by-script-replace', { target: { body: '<html><head><script type="text/javascript">\nlocation.replace(\'http://new.by-script-replace.example/\');\n</script></head><body></body></html>' }, reason: 'script-redirect' }),
  living('round-until-the-cookie-is-kept', { target: ({ header, path }) => (header('cookie').includes('round=2') ? 'article' : { status: 302, headers: { location: path, 'set-cookie': `round=${header('cookie').includes('round=1') ? 2 : 1}; Path=/` } }) }),
  failing('round-for-ever', { target: leadsTo(slow), at: { [slow]: ({ before }) => (before < 50 ? leadsTo(slow) : answers(200)) }, reason: 'redirect-loop' }),
  failing('round-with-new-cookies', { target: ({ path, before }) => ({ status: 302, headers: { location: path, 'set-cookie': `n=${before}; Path=/` } }) }),
  failing('on-and-on', { target: leadsTo('/1'), elsewhere: (({ path }) => leadsTo(`/${Number(path.slice(1)) + 1}`)) as Script, reason: 'too-many-redirects' }),
  failing('secure-and-back', { target: ({ isSecure, path }) => leadsTo(`${isSecure ? 'http' : 'https'}://secure-and-back.example${path}`) }),
  failing('to-nowhere', { target: { status: 302 }, reason: 'redirect-without-target' }),
  failing('to-a-script-address', { target: leadsTo('javascript:alert(1)'), reason: 'forbidden-scheme' }),
  failing('to-a-file', { target: leadsTo('file:///etc/passwd'), reason: 'forbidden-scheme' }),
  failing('to-a-port-of-mail', { target: leadsTo('http://to-a-port-of-mail.example:25/'), reason: 'forbidden-port' }),
  dead('to-a-missing-page', { target: leadsTo('/news/gone', 301) }),
  dead('shortened-and-gone', { path: '/aZ3x', target: leadsTo('http://long.shortened-and-gone.example/story', 301) }),
  notAsked('no-web-address', { url: 'http://no-web-address.example:25/news/story', wants: ['not-checked'], reason: 'forbidden-port' }),
]
