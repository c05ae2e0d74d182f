/** Bodies without end, bodies that unpack to mountains, and bodies about which the headers lie. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { drips, endless, head, later, MIB, PAGE, raw, sends, silent, times } from '../makers.ts'
import type { HostileServer } from '../server.ts'

const zeros = (mebibytes: number) => Buffer.alloc(mebibytes * MIB)
const filled = (mebibytes: number) => Buffer.concat([Buffer.from(PAGE), Buffer.alloc(mebibytes * MIB, ' ')])
const CHUNKED = 'Transfer-Encoding: chunked'
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
const nested = (layers: number) => Array.from({ length: layers }).reduce<Buffer>(inner => gzipSync(inner), filled(20))
/** Nothing came that could show which address was meant. */
const NO_PAGE = ['failing', 'ok', 'blocked', 'not-checked'] as const

export const BODY_SERVERS: readonly HostileServer[] = [
  { name: 'bomb-gzip', wants: ['ok'], serve: later(() => sends(gzipSync(filled(200)), 'Content-Encoding: gzip')) },
  { name: 'bomb-gzip-of-nothing', wants: NO_PAGE, serve: later(() => sends(gzipSync(zeros(100)), 'Content-Encoding: gzip')) },
  { name: 'bomb-brotli', wants: ['ok'], serve: later(() => sends(brotliCompressSync(filled(100), { params: { 1: 4 } }), 'Content-Encoding: br')) },
  { name: 'bomb-deflate', wants: ['ok'], serve: later(() => sends(deflateSync(filled(100)), 'Content-Encoding: deflate')) },
  { name: 'bomb-nested', wants: ['ok', 'failing'], serve: later(() => sends(nested(3), 'Content-Encoding: gzip, gzip, gzip')) },
  { name: 'bomb-of-nine-layers', wants: NO_PAGE, serve: later(() => sends(nested(9), `Content-Encoding: ${times('gzip, ', 8)}gzip`)) },
  { name: 'bomb-unannounced', wants: ['ok'], serve: later(() => sends(gzipSync(filled(100)))) },
  { name: 'a-thousand-encodings', wants: ['ok', 'failing'], serve: sends(PAGE, `Content-Encoding: ${times('gzip,', 1000)}br`) },
  { name: 'unknown-encoding', wants: ['ok'], serve: sends(PAGE, 'Content-Encoding: snappy') },
  { name: 'says-gzip-is-plain', wants: ['ok'], serve: sends(PAGE, 'Content-Encoding: gzip') },
  { name: 'says-brotli-is-plain', wants: ['ok', 'failing'], serve: sends(PAGE, 'Content-Encoding: br') },
  { name: 'says-deflate-is-raw', wants: ['ok'], serve: later(() => sends(deflateRawSync(PAGE), 'Content-Encoding: deflate')) },
  { name: 'gzip-cut-short', wants: ['ok', 'failing'], serve: later(() => sends(gzipSync(PAGE).subarray(0, -12), 'Content-Encoding: gzip')) },
  { name: 'gzip-with-wrong-sum', wants: ['ok'], serve: later(() => { const bytes = gzipSync(PAGE); bytes[bytes.length - 6] = 1; return sends(bytes, 'Content-Encoding: gzip') }) },
  { name: 'gzip-then-garbage', wants: ['ok'], serve: later(() => sends(Buffer.concat([gzipSync(PAGE), Buffer.alloc(MIB, 7)]), 'Content-Encoding: gzip')) },
  { name: 'endless-text', wants: ['ok'], serve: endless(head() + PAGE, times('on and on ', 6000)) },
  { name: 'endless-bytes', wants: NO_PAGE, serve: endless(head(), Buffer.alloc(65_536, 0xff)) },
  { name: 'endless-tags', wants: ['ok'], serve: endless(head() + PAGE, times('<div><p>', 8000)) },
  { name: 'endless-chunks', wants: ['ok'], serve: endless(head(CHUNKED) + chunk(PAGE), chunk('more '.repeat(2000))) },
  { name: 'endless-chunks-of-one-byte', wants: ['ok'], serve: endless(head(CHUNKED) + chunk(PAGE), times(chunk('x'), 8000)) },
  { name: 'endless-chunk-extension', wants: NO_PAGE, serve: endless(`${head(CHUNKED)}5;`, times('x', 60_000)) },
  { name: 'chunk-of-a-huge-size', wants: ['ok', 'failing'], serve: raw(`${head(CHUNKED)}ffffffffffffff\r\n${PAGE}`) },
  { name: 'chunk-of-no-size', wants: ['failing', 'ok'], serve: raw(`${head(CHUNKED)}zz\r\n${PAGE}\r\n0\r\n\r\n`) },
  { name: 'chunks-without-end', wants: ['ok'], serve: raw(head(CHUNKED) + chunk(PAGE)) },
  { name: 'one-byte-a-second', wants: ['ok', 'failing', 'blocked'], serve: drips(head(), PAGE, { everyMs: 1000 }) },
  { name: 'page-then-one-byte-a-second', wants: ['ok'], serve: drips(head() + PAGE, times('.', 9999), { everyMs: 1000 }) },
  { name: 'page-then-silence', wants: ['ok'], serve: ({ socket }) => { socket.write(head('Content-Length: 999999') + PAGE) } },
  { name: 'length-too-large', wants: ['ok'], serve: raw(head('Content-Length: 999999') + PAGE) },
  { name: 'length-of-terabytes', wants: ['ok'], serve: raw(head('Content-Length: 99999999999999') + PAGE) },
  { name: 'length-beyond-counting', wants: ['ok', 'failing'], serve: raw(head(`Content-Length: ${times('9', 60)}`) + PAGE) },
  { name: 'length-below-nothing', wants: ['ok', 'failing'], serve: raw(head('Content-Length: -5') + PAGE) },
  { name: 'length-too-small', wants: ['ok', 'failing'], serve: raw(head('Content-Length: 700') + PAGE) },
  { name: 'length-twice', wants: ['ok', 'failing'], serve: raw(head('Content-Length: 5', `Content-Length: ${PAGE.length}`) + PAGE) },
  { name: 'length-and-chunks', wants: ['ok', 'failing'], serve: raw(head('Content-Length: 5', CHUNKED) + chunk(PAGE) + chunk('')) },
  { name: 'video-of-gigabytes', wants: ['ok'], serve: endless('HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 9999999999\r\n\r\n', Buffer.alloc(65_536, 3)) },
  { name: 'pdf-of-gigabytes', wants: ['ok'], serve: endless('HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 9999999999\r\n\r\n%PDF-1.4\n', Buffer.alloc(65_536, 3)) },
  { name: 'breaks-off-in-a-tag', wants: ['ok'], serve: raw(head('Content-Length: 9999') + PAGE.slice(0, -20)) },
  { name: 'resets-after-the-page', wants: ['ok'], serve: ({ socket }) => { socket.write(head('Content-Length: 9999') + PAGE, () => { setTimeout(() => { socket.resetAndDestroy() }, 50) }) } },
  { name: 'body-never-comes', wants: ['failing'], serve: ({ socket }) => { socket.write(head('Content-Length: 9999')) } },
  { name: 'never-answers', wants: ['failing'], serve: silent },
]
