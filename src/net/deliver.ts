/** Hands a parcel to an address that the user named, by the manners of all requests. */
import type { Delivery, Parcel } from '../model/world.ts'
import { refusalOf } from './guard.ts'
import { persist } from './persist.ts'
import { ordinaryHeaders } from './user-agent.ts'
import type { Walker } from './walk.ts'

/** Of what the receiver answers its status counts alone. */
const ANSWER_BYTES_MAX = 64 * 1024

/** A redirect is not followed: its target is not the address that the user named. */
export async function deliver({ address, headers, content }: Parcel, { options, persistence, hostOf, room }: Walker, signal: AbortSignal): Promise<Delivery> {
  const refusal = refusalOf(address, options)
  if (refusal !== null) return { kind: 'failed', reason: refusal }
  const url = new URL(address)
  const { retries, timeoutMs, clock } = options
  const got = await persist({
    url, host: hostOf(url), cookie: '', isFresh: false, bytesMax: ANSWER_BYTES_MAX, content,
    headers: { ...ordinaryHeaders(options), accept: '*/*', 'content-type': 'application/json', ...headers },
    tally: { requests: 0, retries: 0, retriesLeft: retries, leftMs: timeoutMs, at: clock.date().toISOString(), hold: room.hold(ANSWER_BYTES_MAX, true) },
  }, persistence, signal)
  return got.kind === 'broken' ? { kind: 'failed', reason: got.reason } : { kind: 'answered', status: got.status }
}
