/** A web below HTTP: one port, and each server known by the name that it is asked by, in its `Host` line or in its handshake. */
import net from 'node:net'

/** One request, as far as these servers read it. */
export interface Ask {
  readonly path: string
  readonly host: string
  /** The `Cookie` line's value, '' without one. */
  readonly cookie: string
  readonly socket: net.Socket
  /** Bytes come over TLS: a handshake was begun, of which only the name was read. */
  readonly isHandshake: boolean
}

export interface HostileServer {
  readonly name: string
  /** States that an editor can live with; the first is what is hoped for. */
  readonly wants: readonly string[]
  /** Answers for the page that is cited; for all else there is `elsewhere`. */
  readonly serve: (ask: Ask) => void
  /** 404 unless given. */
  readonly elsewhere?: (ask: Ask) => void
  /** 404 unless given. */
  readonly robots?: (ask: Ask) => void
  readonly scheme?: 'https'
}

export interface Serving {
  readonly port: number
  close(): Promise<void>
}

/** The path under which every server is cited. */
export const PATH = '/news/2021/03/12/ferry-timetable-changed'
const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 9\r\nConnection: close\r\n\r\nNot here.'
/** More than any request of ours has. */
const REQUEST_BYTES_MAX = 64 * 1024

/** Serves all of them on loopback. */
export async function serve(servers: readonly HostileServer[]): Promise<Serving> {
  const byHost = new Map(servers.map(server => [hostOf(server), server]))
  const sockets = new Set<net.Socket>()
  const listener = net.createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => { sockets.delete(socket) }).on('error', () => undefined)
    let heard = ''
    socket.on('data', data => {
      heard = (heard + data.toString('latin1')).slice(-REQUEST_BYTES_MAX)
      const ask = askIn(heard, socket, byHost)
      if (ask === null) return
      heard = ''
      answer(ask, byHost.get(ask.host))
    })
  })
  await new Promise<void>(resolve => { listener.listen(0, '127.0.0.1', resolve) })
  const address = listener.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => new Promise(resolve => { listener.close(() => { resolve() }); for (const socket of sockets) socket.destroy() }),
  }
}

const hostOf = ({ name }: Pick<HostileServer, 'name'>) => `${name}.hostile.example`
export const urlOf = (server: HostileServer) => `${server.scheme ?? 'http'}://${hostOf(server)}${PATH}`

function askIn(heard: string, socket: net.Socket, byHost: ReadonlyMap<string, HostileServer>): Ask | null {
  if (heard.startsWith('\u0016')) {
    const host = [...byHost.keys()].find(name => heard.includes(name))
    return host === undefined ? null : { path: PATH, host, cookie: '', socket, isHandshake: true }
  }
  if (!heard.includes('\r\n\r\n')) return null
  const path = /^[A-Z]+ (\S+)/u.exec(heard)?.[1] ?? '/'
  const host = /^host: *([^\r:]+)/imu.exec(heard)?.[1] ?? ''
  return { path, host, cookie: /^cookie: *([^\r]+)/imu.exec(heard)?.[1] ?? '', socket, isHandshake: false }
}

function answer(ask: Ask, server: HostileServer | undefined): void {
  const refuse = ({ socket }: Ask) => { socket.end(NOT_FOUND) }
  if (server === undefined) refuse(ask)
  else if (ask.path === '/robots.txt') (server.robots ?? refuse)(ask)
  else if (ask.path.startsWith(PATH)) server.serve(ask)
  else (server.elsewhere ?? refuse)(ask)
}
