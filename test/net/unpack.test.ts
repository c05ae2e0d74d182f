import zlib, { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpack } from '../../src/net/unpack.ts'

const PAGE = Buffer.from('<p>Договор подписан</p>'.repeat(50))
const undo = async (sent: Buffer, encoding = '', { type = 'text/html', bytesMax = 1 << 20 } = {}) => {
  const { body, flaws } = await unpack(sent, { encoding, type, bytesMax, roomFor: () => null })
  return { body: Buffer.from(body), flaws }
}

test.each([
  ['gzip', gzipSync(PAGE)], ['x-gzip', gzipSync(PAGE)], ['deflate', deflateSync(PAGE)], ['deflate', deflateRawSync(PAGE)], ['br', brotliCompressSync(PAGE)],
  ['GZIP', gzipSync(PAGE)], ['identity', PAGE], ['', PAGE], ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
])('%s is undone', async (encoding, sent) => {
  expect(await undo(sent, encoding)).toEqual({ body: PAGE, flaws: [] })
})

test.each(['gzip', 'br', 'deflate', 'unheard-of'])('a plain body that says it is %s is read as it is', async encoding => {
  expect(await undo(PAGE, encoding)).toEqual({ body: PAGE, flaws: ['bad-encoding'] })
})

/** One frame of one raw block with its size in two bytes (RFC 8878, 3.1.1): Node packs none before 22.15. */
function zstd(bytes: Buffer): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x60, 0, 0, 0, 0, 0])
  head.writeUInt16LE(bytes.length - 256, 5)
  head.writeUIntLE((bytes.length << 3) | 1, 7, 3)
  return Buffer.concat([head, bytes])
}

test('zstd, which is not asked for, is undone where Node can, and said where it cannot', async () => {
  const packed = zstd(PAGE)
  expect(await undo(packed, 'zstd')).toEqual('createZstdDecompress' in zlib ? { body: PAGE, flaws: [] } : { body: packed, flaws: ['bad-encoding'] })
})

test('gzip that no header speaks of is known by its first bytes', async () => {
  expect(await undo(gzipSync(PAGE))).toEqual({ body: PAGE, flaws: [] })
})

test('a packed file stays packed', async () => {
  const file = gzipSync(PAGE)
  expect((await undo(file, '', { type: 'application/gzip' })).body).toEqual(file)
})

test('gzip that breaks off gives what came', async () => {
  const noise = Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * 7919 + (i >> 3)) % 251))
  const { body } = await undo(gzipSync(noise).subarray(0, 3000), 'gzip')
  expect(noise.subarray(0, body.length).equals(body) && body.length > 0).toBe(true)
})

test('gzip with a rotten middle gives what came and says so', async () => {
  const noise = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * 7919 + (i >> 3) * (i >> 5)) % 251))
  const rotten = gzipSync(noise)
  rotten.fill(0xff, rotten.length >> 1, (rotten.length >> 1) + 200)
  expect((await undo(rotten, 'gzip')).flaws).toEqual(['ended-early'])
})

/** Its sum is wrong, or its sum and length are missing. */
const withWrongSum = (packed: Buffer) => { const copy = Buffer.from(packed); copy[copy.length - 6] = (copy[copy.length - 6] ?? 0) ^ 0xff; return copy }

test.each<[string, Buffer, readonly string[]]>([
  ['rubbish behind it', Buffer.concat([gzipSync(PAGE), Buffer.from('<!-- cached by the proxy -->')]), ['ended-early']],
  ['zeros behind it', Buffer.concat([gzipSync(PAGE), Buffer.alloc(512)]), []],
  ['a second member', Buffer.concat([gzipSync(PAGE.subarray(0, 300)), gzipSync(PAGE.subarray(300))]), []],
  ['a wrong sum', withWrongSum(gzipSync(PAGE)), ['ended-early']],
  ['no sum', gzipSync(PAGE).subarray(0, -8), []],
])('gzip with %s gives the page', async (_, sent, flaws) => {
  expect(await undo(sent, 'gzip')).toEqual({ body: PAGE, flaws })
})

test.each([['br', brotliCompressSync(PAGE)], ['deflate', deflateRawSync(PAGE)], ['deflate', deflateSync(PAGE)]])('%s with rubbish behind it gives the page', async (encoding, sent) => {
  expect((await undo(Buffer.concat([sent, Buffer.from('<!-- cached -->')]), encoding)).body).toEqual(PAGE)
})

test.each([['br', brotliCompressSync(PAGE)], ['deflate', deflateRawSync(PAGE)], ['deflate', deflateSync(PAGE)]])('%s that breaks off gives what came', async (encoding, sent) => {
  const { body } = await undo(sent.subarray(0, -12), encoding)
  expect(PAGE.subarray(0, body.length).equals(body)).toBe(true)
})

test('a bomb is cut at the cap without being unpacked further', async () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20))
  const before = process.memoryUsage().rss
  const { body, flaws } = await undo(bomb, 'gzip', { bytesMax: 100_000 })
  expect([body.length, flaws, process.memoryUsage().rss - before < 32 << 20]).toEqual([100_000, ['cut-at-limit'], true])
})

test('whatever is packed comes back, up to the cap', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 1, max: 6000 }), async (bytes, bytesMax) => {
    const { body } = await undo(gzipSync(bytes), 'gzip', { bytesMax })
    return body.equals(Buffer.from(bytes).subarray(0, bytesMax))
  }), { numRuns: 50 })
})
