/** Serves a run's figures: `/metrics` for a collector, `/healthz` for who asks whether it lives. */
import { createServer } from 'node:http'
import { isIPv6, type AddressInfo } from 'node:net'
import { complaint } from '../../model/complaint.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'
import { figures, type Figures } from './metrics.ts'
import type { MetricsAddress } from './watch.ts'

export interface MetricsServer {
  readonly listen: Figures['listen']
  /** Of the figures. */
  readonly url: string
  close(): Promise<void>
}

/** Port 0: any that is free. Throws a `Complaint` where it can't be had. */
export async function serveMetrics({ host, port }: MetricsAddress): Promise<MetricsServer> {
  const counted = figures({ now: () => Date.now(), residentBytes: () => process.memoryUsage.rss() })
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/su, '')
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    const text = path === '/metrics' ? counted.text() : path === '/healthz' ? 'ok\n' : null
    response.setHeader('content-type', path === '/metrics' ? 'text/plain; version=0.0.4; charset=utf-8' : 'text/plain; charset=utf-8')
    response.statusCode = text === null ? 404 : isReading ? 200 : 405
    response.end(text === null ? 'There is /metrics and /healthz.\n' : isReading ? text : 'Only reading is possible.\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => { reject(complaint`--metrics ${port}: ${REASONS[error.code ?? ''] ?? error.message}.`) })
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    listen: counted.listen,
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${isBound(address) ? address.port : port}/metrics`,
    close: () => new Promise(resolve => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    }),
  }
}

const isBound = (address: string | AddressInfo | null): address is AddressInfo => typeof address === 'object' && address !== null

const REASONS: Readonly<Record<string, Phrase>> = {
  EADDRINUSE: phrase`another program listens there; choose another port, or 0 for any that is free`,
  EACCES: phrase`you may not listen there; choose a port from 1024 on`,
  EADDRNOTAVAIL: phrase`this machine has no such address; give the port alone to listen on loopback`,
  ENOTFOUND: phrase`this machine has no such address; give the port alone to listen on loopback`,
}
