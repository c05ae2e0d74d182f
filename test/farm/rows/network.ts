/** Names, connections and certificates. */
import { leadsTo, living, dead, failing } from './make.ts'
import type { Row } from '../row.ts'

export const NETWORK_ROWS: readonly Row[] = [
  dead('no-such-name', { resolves: ['no-such-name'], reason: 'name-not-found' }),
  failing('name-look-up-fails', { resolves: ['servfail'], wants: ['unreachable'], finds: 'link-unreachable', reason: 'name-lookup-failed' }),
  living('name-that-comes-and-goes', { resolves: ['no-such-name', 'here'] }),
  living('name-with-a-dead-end-first', { resolves: ['dead-end-first'] }),
  failing('led-to-a-missing-name', { target: leadsTo('http://nobody.no-such-name.example/') }),
  failing('refused', { url: 'http://refused.example:9/news/story', wants: ['unreachable', 'failing', 'not-checked'] }),
  failing('never-answers', { target: { does: 'hang' }, reason: 'timeout-headers' }),
  failing('breaks-off', { target: { does: 'reset' }, reason: 'reset' }),
  failing('empty-reply', { target: { does: 'raw', body: '' } }),
  failing('no-http-at-all', { target: { does: 'raw', body: 'SSH-2.0-valley\r\n' }, reason: 'bad-response' }),
  living('certificate-expired', { certificate: 'expired', tls: 'expired', finds: 'tls-invalid' }),
  living('certificate-untrusted', { certificate: 'untrusted', tls: 'untrusted', finds: 'tls-invalid' }),
  living('certificate-for-another', { certificate: 'other-name', tls: 'wrong-name', finds: 'tls-invalid' }),
  dead('certificate-expired-and-page-gone', { certificate: 'expired', target: 'missing' }),
  failing('no-handshake', { certificate: 'none', wants: ['failing'], finds: 'link-failing' }),
]
