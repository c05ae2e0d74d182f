/** How kept answers lie on the disk: heads by the sum of their address, bodies by that of their content. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'

export const headShape = v.object({
  url: v.string(), finalUrl: v.string(), status: v.pipe(v.number(), v.integer()), storedAt: v.string(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  redirects: v.array(v.object({ from: v.string(), to: v.string(), status: v.number(), via: v.picklist(['location', 'meta-refresh']) })),
  tls: v.nullable(v.picklist(['valid', 'expired', 'untrusted', 'wrong-name'])),
  headers: v.record(v.string(), v.string()),
  flaws: v.array(v.picklist(['cut-at-limit', 'ended-early', 'bad-encoding', 'wrong-length'])),
})

export const HEADS = 'answers'
export const BODIES = 'bodies'

export const sumOf = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('hex')
export const headPath = (folder: string, key: string): string => inFolder(folder, HEADS, sumOf(key), 'json')
export const bodyPath = (folder: string, sha256: string): string => inFolder(folder, BODIES, sha256, 'gz')
const inFolder = (folder: string, kind: string, sum: string, ending: string) => join(folder, kind, sum.slice(0, 2), `${sum}.${ending}`)
