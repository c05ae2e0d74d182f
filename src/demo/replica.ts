/** Serves the made-up web and its archive on loopback, every site under its own name. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ARCHIVE, ARCHIVE_HOST, archiveReply } from './archive.ts'
import { replyOf } from './sites.ts'
import { loadWeb, type Web } from './web.ts'

export interface Replica {
  readonly port: number
  /** Rules in the manner of `--connect-to` that lead every name to the replica; the first that matches counts. */
  readonly connectTo: readonly string[]
  /** Base of the archive, for `--archive`. */
  readonly archive: string
  close(): Promise<void>
}

/** Listens on a free port of 127.0.0.1 until closed. */
export async function startReplica(): Promise<Replica> {
  const web = await loadWeb()
  const server = createServer((request, response) => { serve(web, request, response) })
  const port = await listen(server)
  const closedPort = await portThatRefuses()
  const refusing = web.sites.filter(site => site.refuses).flatMap(({ host }) => [host, `www.${host}`])
  return {
    port,
    connectTo: [...refusing.map(host => `${host}::http:127.0.0.1:${closedPort}`), `::http:127.0.0.1:${port}`],
    archive: ARCHIVE,
    close: () => shut(server),
  }
}

function serve(web: Web, request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  const host = (request.headers.host ?? '').replace(/:\d+$/u, '').toLowerCase()
  const path = request.url ?? '/'
  const reply = host === ARCHIVE_HOST ? archiveReply(web, path) : replyOf(web, host, path)
  if (reply === 'reset') {
    request.socket.destroy()
    return
  }
  setTimeout(() => {
    response.writeHead(reply.status, reply.headers)
    response.end(request.method === 'HEAD' ? undefined : reply.body)
  }, reply.afterMs)
}

/** A port that was free a moment ago: nobody listens there. */
async function portThatRefuses(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await shut(server)
  return port
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the replica has no port')
  return address.port
}

async function shut(server: Server): Promise<void> {
  await new Promise<void>(resolve => {
    server.close(() => { resolve() })
    server.closeAllConnections()
  })
}
