/** Why a link's state is what it is, in English, as part of a sentence. */
import type { Names } from '../words.ts'

export const REASONS: Names['reason'] = {
  'timeout-connect': 'no connection in time', 'timeout-headers': 'no answer in time', 'timeout-body': 'the page stopped coming', 'timeout-total': 'the page took too long',
  reset: 'the connection was broken off', refused: 'the connection was refused', 'no-route': 'there is no way to the host', 'name-not-found': 'the site’s name does not exist',
  'name-lookup-failed': 'the site’s name could not be looked up', 'tls-handshake': 'no secure connection could be agreed on', 'bad-response': 'the answer made no sense', 'headers-too-large': 'the answer’s headers were too large',
  'robots-unavailable': 'the site’s robots.txt could not be had', 'redirect-loop': 'the address leads in a circle', 'too-many-redirects': 'the address leads on and on', 'redirect-without-target': 'the address leads nowhere',
  'robots-disallowed': 'its robots.txt asks programs to stay away', 'retry-after-too-long': 'it asks programs to come back much later', 'private-address': 'it leads into a private network', 'forbidden-scheme': 'it is neither http nor https',
  'forbidden-port': 'it uses a port that is not for web pages', 'malformed-url': 'it is not a web address', offline: 'the check ran offline and no kept copy was there', excluded: 'it was excluded from the check',
  'http-status': 'the server answers with an error', 'not-found-twice': 'not found at two different looks', 'gone-twice': 'removed for good, at two different looks', 'not-found-text': 'the page itself says that nothing was found',
  'same-as-missing-sibling': 'the site shows the same page for any address', 'redirect-to-home': 'it leads to the home page', 'redirect-to-section': 'it leads to a section page', 'redirect-to-login': 'it leads to a login',
  'redirect-to-error-page': 'it leads to an error page', parked: 'the domain is for sale or parked', 'empty-body': 'the page is empty', 'article-removed': 'the page says that the article was removed',
  'redirect-to-search': 'it leads to a search page', 'redirect-to-other-article': 'it leads to another article', 'hosting-default': 'an empty server’s own page stands there', 'other-topic': 'the site is about something else now',
  'evidence-adds-up': 'several signs together say that the article is not there', 'consent-wall': 'the page wants consent before it shows anything', 'redirect-to-consent': 'it leads to a page that asks for consent',
  'script-only': 'the page shows nothing without its scripts', 'frames-only': 'the page is a set of frames, and what stands in them could not be read', 'script-redirect': 'only a script leads on from the page', 'country-refused': 'it is not shown in this country', challenge: 'it asks to prove that one is human',
  'login-wall': 'the page wants a login', paywall: 'the page is behind a paywall', 'rate-limited': 'it limits the number of requests', 'server-error': 'the server has an error', 'network-down': 'the network here is down',
  'no-address': 'the note gives no address', 'address-doubtful': 'nothing answers under this reading, and the address may be misread', 'ends-its-worker': 'every process that looked at it ended before it was done',
}
