/** Parcels handed to a receiver on loopback. */
import type http from 'node:http'
import { expect, test } from 'vitest'
import { aSite, aWorld } from './makers.ts'

const NO_SIGNAL = new AbortController().signal

async function aReceiver(statuses: readonly number[], options: Parameters<typeof aSite>[1] = {}) {
  const got: { readonly headers: http.IncomingHttpHeaders; readonly text: string }[] = []
  const site = await aSite((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      got.push({ headers: request.headers, text: Buffer.concat(chunks).toString() })
      response.writeHead(statuses[got.length - 1] ?? 200, { location: '/elsewhere' }).end('thanks')
    })
  }, options)
  return { site, got, parcel: { address: `${site.base}/hook`, headers: { 'footproof-delivery': 'a1' }, content: '{"Мост":1}' } }
}

test('comes as JSON by POST, with its headers', async () => {
  const { site, got, parcel } = await aReceiver([])
  expect(await (await aWorld()).deliver(parcel, NO_SIGNAL)).toEqual({ kind: 'answered', status: 200 })
  expect(site.asked).toEqual(['POST /hook'])
  expect(got[0]).toMatchObject({ text: '{"Мост":1}', headers: { 'content-type': 'application/json', 'footproof-delivery': 'a1' } })
})
test('is handed over again where the receiver’s trouble may pass', async () => {
  const { site, parcel } = await aReceiver([503, 200])
  expect(await (await aWorld()).deliver(parcel, NO_SIGNAL)).toEqual({ kind: 'answered', status: 200 })
  expect(site.asked).toHaveLength(2)
})
test('follows no redirect', async () => {
  const { site, parcel } = await aReceiver([302])
  expect(await (await aWorld()).deliver(parcel, NO_SIGNAL)).toEqual({ kind: 'answered', status: 302 })
  expect(site.asked).toEqual(['POST /hook'])
})
test('is not handed to a private address unless that is allowed', async () => {
  const { site, parcel } = await aReceiver([])
  expect(await (await aWorld({ allowPrivate: false })).deliver(parcel, NO_SIGNAL)).toEqual({ kind: 'failed', reason: 'private-address' })
  expect(site.asked).toEqual([])
})
test('is not handed to one whose certificate doesn’t hold', async () => {
  const { got, parcel } = await aReceiver([], { certificate: 'self-signed' })
  expect(await (await aWorld()).deliver(parcel, NO_SIGNAL)).toEqual({ kind: 'failed', reason: 'tls-handshake' })
  expect(got).toEqual([])
})
