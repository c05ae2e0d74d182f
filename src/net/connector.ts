/** Makes undici's connections: to where the rules lead, to checked addresses only, trusting certificates or not. */
import { TLSSocket } from 'node:tls'
import { buildConnector } from 'undici'
import { destinationOf } from './connect-to.ts'
import { checkedLookup } from './lookup.ts'
import type { WorldOptions } from './options.ts'

/** Long enough for a far host that lost one packet, short enough not to use up the whole look (set by judgement). */
const CONNECT_TIMEOUT_MAX_MS = 15_000

/** How a server's certificate is taken. `unverified` also speaks the old TLS versions and ciphers that old sites still have. */
export type Trust = 'verified' | 'unverified'

export const UNVERIFIED = { rejectUnauthorized: false, minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const

type ConnectorOptions = Pick<WorldOptions, 'allowPrivate' | 'resolve' | 'connectTo' | 'timeoutMs'>

/** `onCertificate` hears when the certificate ends that the server of an origin shows. */
export function connectorFor(options: ConnectorOptions, trust: Trust, onCertificate: (origin: string, endsAt: string) => void): buildConnector.connector {
  const connect = buildConnector({
    lookup: checkedLookup(options),
    timeout: Math.min(options.timeoutMs, CONNECT_TIMEOUT_MAX_MS),
    autoSelectFamily: true,
    ...(trust === 'unverified' ? UNVERIFIED : {}),
  })
  return (asked, callback) => {
    const url = new URL(`${asked.protocol}//${asked.host ?? asked.hostname}`)
    const { host, port, overTls } = destinationOf(url, options.connectTo)
    connect({ ...asked, protocol: overTls ? 'https:' : 'http:', hostname: host, port: String(port) }, (...outcome) => {
      const [, socket] = outcome
      const endsAt = socket === null ? null : endOfCertificate(socket)
      if (endsAt !== null) onCertificate(url.origin, endsAt)
      callback(...outcome)
    })
  }
}

function endOfCertificate(socket: unknown): string | null {
  // A session that is resumed shows no certificate.
  const end = socket instanceof TLSSocket ? Date.parse(socket.getPeerCertificate().valid_to) : NaN
  return Number.isNaN(end) ? null : new Date(end).toISOString()
}
