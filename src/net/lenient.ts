/** One request by Node's own client with its forgiving parser, for servers whose HTTP only browsers understand. */
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { destinationOf } from './connect-to.ts'
import { UNVERIFIED } from './connector.ts'
import { broken, type Question } from './exchange.ts'
import { certificateStateOf, reasonOf } from './failures.ts'
import { checkedLookup } from './lookup.ts'
import type { WorldOptions } from './options.ts'
import type { Reception } from './reception.ts'

export type LenientOptions = Pick<WorldOptions, 'allowPrivate' | 'resolve' | 'connectTo'> & { readonly headerBytesMax: number }

/** Asks on a connection of its own; `reception` is told all that comes. Bare line feeds, folded headers and doubled lengths pass. */
export function askLeniently({ url, headers, trust, onSent }: Question, reception: Reception, options: LenientOptions): void {
  const { host, port, overTls } = destinationOf(url, options.connectTo)
  const shared = {
    host, port, path: url.pathname + url.search, headers: { ...headers, host: url.host, connection: 'close' }, agent: false,
    insecureHTTPParser: true, maxHeaderSize: options.headerBytesMax, lookup: checkedLookup(options),
  } as const
  const request = overTls
    ? https.request({ ...shared, servername: isIP(url.hostname) === 0 ? url.hostname : '', ...(trust === 'unverified' ? UNVERIFIED : {}) })
    : http.request(shared)
  const fail = (error: unknown) => {
    reception.fail({ ...broken(reasonOf(error)), certificate: certificateStateOf(error) })
  }
  request.on('error', fail)
  let body: http.IncomingMessage | null = null
  request.on('socket', socket => {
    socket.once(overTls ? 'secureConnect' : 'connect', () => {
      onSent()
      reception.connected({ abort: () => { request.destroy() }, pause: () => { body?.pause() }, resume: () => { body?.resume() } })
    })
  })
  request.on('response', response => {
    body = response
    reception.started(response.statusCode ?? 0, response.headers)
    response.on('data', (chunk: Buffer) => { reception.take(chunk) })
    response.on('error', fail)
    response.on('end', () => { reception.finish() })
  })
  request.end()
}
