/** What hostile servers send, in pieces that rows are made of. */
import type { Ask } from './server.ts'

export type Answer = (ask: Ask) => void

export const TITLE = 'Ferry timetable changed for the third time this spring'
export const QUOTE = 'the last boat now leaves the north pier at twenty past nine'
const PARAGRAPHS = [
  `The harbour master said on Friday that ${QUOTE}, and not at ten as it did before.`,
  'Commuters from the island had asked for a later one, since the evening shift of the cannery ends at nine and the walk to the pier takes a quarter of an hour.',
  'A petition with four hundred names lies in the town hall; the council will talk about it in the first week of April.',
]

const INNER = `<h1>${TITLE}</h1>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}`
/** An article with hostile markup before it, after it, or in its head. */
export const aPage = ({ head = '', before = '', after = '' }: { readonly head?: string; readonly before?: string; readonly after?: string } = {}) =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${before}<article>${INNER}</article>${after}</body></html>`
export const PAGE = aPage()

const HTML = 'Content-Type: text/html; charset=utf-8'
const lines = (...all: readonly string[]) => [...all, '', ''].join('\r\n')
export const head = (...more: readonly string[]) => lines('HTTP/1.1 200 OK', HTML, 'Connection: close', ...more)

/** Bytes as they are, then the end. */
export const raw = (bytes: string | Buffer): Answer => ({ socket }) => { socket.end(bytes) }
/** A body with the right length under further headers. */
export const sends = (body: string | Buffer, ...headers: readonly string[]): Answer => ({ socket }) => {
  socket.write(head(`Content-Length: ${Buffer.byteLength(body)}`, ...headers))
  socket.end(body)
}
export const redirects = (to: string | ((ask: Ask) => string), ...headers: readonly string[]): Answer => ask =>
  { ask.socket.end(lines('HTTP/1.1 302 Found', `Location: ${typeof to === 'string' ? to : to(ask)}`, 'Content-Length: 0', 'Connection: close', ...headers)) }
/** Made when first asked for: most are large. */
export const later = (make: () => Answer): Answer => {
  let made: Answer | null = null
  return ask => { (made ??= make())(ask) }
}
export const silent: Answer = () => undefined

/** Sends `first`, then `chunk` as long as anybody takes it. */
export const endless = (first: string, chunk: string | Buffer): Answer => ({ socket }) => {
  const more = () => { while (!socket.destroyed && socket.write(chunk)); }
  socket.on('drain', more)
  socket.write(first)
  more()
}

/** Sends `first`, then what follows in small pieces, one every `everyMs`. */
export const drips = (first: string, rest: string, { everyMs, bytes = 1 }: { readonly everyMs: number; readonly bytes?: number }): Answer => ({ socket }) => {
  let at = 0
  socket.write(first)
  const timer = setInterval(() => {
    if (socket.destroyed || at >= rest.length) { clearInterval(timer); socket.end(); return }
    socket.write(rest.slice(at, at + bytes))
    at += bytes
  }, everyMs)
  socket.on('close', () => { clearInterval(timer) })
}

export const times = (text: string, count: number) => text.repeat(count)
export const MIB = 1024 * 1024
