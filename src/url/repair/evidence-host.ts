/** The host of an address: the shape of its site, and what shows that another was meant. */
import { getDomain } from 'tldts'
import type { RepairEvidence } from '../../model/url.ts'
import { remembered } from '../../text/remembered.ts'
import { profileOf } from '../profiles/index.ts'
import { hostOf } from './opening.ts'
import { doubtfulLabel, isKnownHost, KNOWN } from './doubts-host.ts'
import { hostNear } from './doubts-print.ts'
import { HOSTS_KEPT_MAX } from './host.ts'
import { hostIn, one, type Surroundings } from './surroundings.ts'
import { isWhole } from './whole.ts'

export function shapeOf(url: string): readonly RepairEvidence[] {
  const host = hostOf(url.replace(/^https?:\/\//u, ''))
  if (isWhole(url) === true) return one('site-shape', [host])
  if (profileOf(host) !== null) return []
  return STRANGE_HOST.test(host) ? one('host-strange', [host]) : []
}

/** `v` twice, a digit or a mark within letters, no dot, or an end that no domain has. */
const STRANGE_HOST = /vv|[a-z][01][a-z]|[^\p{L}\p{N}.:-]|^[^.]*$|(?:^|\.)[-]|\.(?:[^.]|\p{L}*\d\p{L}*)$|^ww\.|^w{4,}/u

export function ofHost(url: string, { printed }: Pick<Surroundings, 'printed'>): readonly RepairEvidence[] {
  return one('host-near', [...nearHosts(hostIn(url)), ...doubtfulLabel(hostIn(url)), ...foldedHost(url, printed)])
}

/** Whether the host stands in print as it was read: what was corrected is then a word of the path. */
export function isHostPrinted(url: string, { printed }: Pick<Surroundings, 'printed'>): boolean {
  return printed.replace(/\s/gu, '').toLowerCase().includes(hostIn(url).replace(/^www\./u, ''))
}

/** Known hosts that the address's is a letter or a hyphen from. */
const nearHosts = remembered((host: string): readonly string[] => {
  if (profileOf(host) !== null) return []
  const name = host.replace(/^www\./u, '')
  const domain = getDomain(host), whole = domain?.replace('-', '')
  if (domain !== whole && !KNOWN.has(domain ?? '') && KNOWN.has(whole ?? '')) return [host.replace('-', '')]
  return name.includes('-') && !KNOWN.has(name) && KNOWN.has(name.replace('-', '')) ? [host.replace('-', '')] : hostNear(host, KNOWN)
}, HOSTS_KEPT_MAX)

/** An unknown host that print spells with letters of another alphabet: they look alike, but who tells which was meant? */
function foldedHost(url: string, printed: string): readonly string[] {
  const host = hostIn(url)
  if (isKnownHost(host) || /[^\x20-\x7e]/u.test(host)) return []
  const own = printed.replace(/^\W*h\S{0,4}:?\s?\/\s?\//iu, '').slice(0, host.length)
  return own.split('.').filter(label => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label) && !/[a-z\d]/iu.test(label))
}
