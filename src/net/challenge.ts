/** Tells a bot shield's challenge from a server's own answer: it is a refusal, and asking again or asking robots.txt won't help. */
import type { Received } from './exchange.ts'

/** What the scripts of common shields call themselves: Cloudflare, DDoS-Guard, Qrator, Imperva, SiteGround, Sucuri, Akamai. */
const MARKS = ['_cf_chl_opt', 'cf-challenge', '/cdn-cgi/challenge-platform/', 'ddos-guard', '__ddg', '__qrator', '_incapsula_resource', 'sg-captcha', 'sucuri_cloudproxy', '_abck']
/** Marks stand at the beginning, and a challenge is a small page (set by judgement). */
const SCANNED_BYTES = 32 * 1024

/** Whether a refusal (403, 429 or 503) is a challenge rather than the site's own word. */
export function isChallenge({ status, headers, body }: Pick<Received, 'status' | 'headers' | 'body'>): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true
  if (status !== 403 && status !== 429 && status !== 503) return false
  if (headers['x-sucuri-block'] !== undefined) return true
  const start = Buffer.from(body.subarray(0, SCANNED_BYTES)).toString('latin1').toLowerCase()
  return MARKS.some(mark => start.includes(mark))
}
