/** When a kept answer may be used, when it must be asked after, and what is worth keeping. */
import type { Answer, Look } from '../model/look.ts'
import type { StoredAnswer } from '../model/world.ts'

/** Fragments never reach a server. */
export const cacheKey = (url: string): string => url.replace(/#.*$/u, '')

/** Younger than `maxAgeMs`, and not cut at a limit that was lower than today's. */
export function isFresh(stored: StoredAnswer, { maxAgeMs, bytesMax, now }: { readonly maxAgeMs: number; readonly bytesMax: number; readonly now: Date }): boolean {
  return isLongEnough(stored, bytesMax) && now.getTime() - Date.parse(stored.storedAt) < maxAgeMs
}

/** Headers that ask whether `stored` still holds (RFC 9110, 13.1); empty where it has no validator. */
export function conditionsOf(stored: StoredAnswer, bytesMax: number): Readonly<Record<string, string>> {
  const { etag, 'last-modified': lastModified } = stored.headers
  if (!isLongEnough(stored, bytesMax)) return {}
  return { ...(etag === undefined ? {} : { 'if-none-match': etag }), ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }) }
}

/** Whole pages only. `no-store` is not kept to: this is a folder of evidence, not a cache that answers for the site. */
export function isWorthKeeping(look: Look): look is Answer {
  return look.kind === 'answer' && look.status === 200 && !look.flaws.includes('ended-early')
}

export function storedFrom(answer: Answer): StoredAnswer {
  const { url, finalUrl, redirects, tls, status, headers, body, flaws, checkedAt } = answer
  return { url, finalUrl, redirects, tls, status, headers, body, flaws, storedAt: checkedAt }
}

/** A kept answer as a look, as old as it is. */
export function lookFrom(stored: StoredAnswer): Answer {
  const { storedAt, ...rest } = stored
  return { kind: 'answer', ...rest, certificateEndsAt: null, checkedAt: storedAt, fromCache: true, requests: 0, retries: 0 }
}

const isLongEnough = (stored: StoredAnswer, bytesMax: number) => !stored.flaws.includes('cut-at-limit') || stored.body.length >= bytesMax
