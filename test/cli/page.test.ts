/** `page` over addresses: the same manners as a whole check, and Ctrl-C. */
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { inFolder, start } from './run.ts'

async function withServer(answer: RequestListener, work: (origin: string) => Promise<void>): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('several addresses of one host keep its clock and ask once for its rules', async () => {
  const asked: { readonly path: string; readonly at: number }[] = []
  await withServer((request, response) => {
    asked.push({ path: request.url ?? '', at: performance.now() })
    response.writeHead(request.url === '/robots.txt' ? 404 : 200, { 'content-type': 'text/html' }).end('<title>A page</title><p>Some words.')
  }, origin => inFolder(async folder => {
    const child = start(['page', '--allow-private', '--delay', '300', `${origin}/a`, `${origin}/b`], folder)
    const [, lines] = await Promise.all([once(child, 'exit'), text(child.stdout)])
    expect(child.exitCode).toBe(0)
    expect(lines.trim().split('\n')).toHaveLength(2)
  }))
  expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b'])
  expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).toBeGreaterThan(290)
})

test('Ctrl-C ends it with 130 and no stack trace', async () => {
  let isAsked: () => void = () => undefined
  const asked = new Promise<void>(resolve => { isAsked = resolve })
  await withServer(() => { isAsked() }, origin => inFolder(async folder => {
    const child = start(['page', '--allow-private', `${origin}/a`], folder)
    const ended = Promise.all([once(child, 'exit'), text(child.stderr)])
    await asked
    child.kill('SIGINT')
    const [, said] = await ended
    expect(child.exitCode).toBe(130)
    expect(said).not.toMatch(/\bat .+:\d+:\d+/u)
  }))
})
