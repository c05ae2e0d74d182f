/** What a review is sent and what it answers. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { RULINGS } from '../model/decision.ts'

/** A remark has 4,000 characters at most. */
const BODY_BYTES_MAX = 64 * 1024
const REMARK_MAX = 4000

/** One decision; `null` takes back what was decided. */
export const CHANGE = v.object({
  about: v.pipe(v.string(), v.maxLength(64)),
  decision: v.nullable(v.object({
    reference: v.pipe(v.string(), v.maxLength(2000)), ruling: v.nullable(v.picklist(RULINGS)), remark: v.pipe(v.string(), v.maxLength(REMARK_MAX)),
    reading: v.nullable(v.pipe(v.string(), v.maxLength(8000), v.check(reading => /^https?:\/\//iu.test(reading) && URL.canParse(reading)))),
  })),
})

/** `null`: too long. Its rest is not waited for. */
export async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const piece: unknown = chunk
    if (!(piece instanceof Buffer)) continue
    bytes += piece.length
    if (bytes > BODY_BYTES_MAX) return null
    chunks.push(piece)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Text that nobody keeps and no other page may take in. */
export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body), 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin',
  }).end(body)
}
