/** The guard at the door: says of an address, before anything is sent, why it is not to be asked. */
import { isIP } from 'node:net'
import type { FailureReason } from '../model/look.ts'
import { isImpossibleName, isLocalName, isPublicAddress } from './addresses.ts'
import { destinationOf } from './connect-to.ts'
import type { WorldOptions } from './options.ts'
import { isForbiddenPort } from './ports.ts'

export type Refusal = Extract<FailureReason, 'private-address' | 'forbidden-scheme' | 'forbidden-port' | 'malformed-url' | 'name-not-found'>

/**
 * `null`: may be asked. Numeric hosts in decimal, octal, hexadecimal or short form are seen through, because the URL parser
 * has already made them plain. Names are judged again by what they resolve to, when the connection is made (`lookup.ts`).
 */
export function refusalOf(text: string, options: Pick<WorldOptions, 'allowPrivate' | 'connectTo'>): Refusal | null {
  if (!URL.canParse(text)) return 'malformed-url'
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'forbidden-scheme'
  if (isForbiddenPort(url.port === '' ? 80 : Number(url.port), options.allowPrivate)) return 'forbidden-port'
  const { host, isRedirected } = destinationOf(url, options.connectTo)
  if (!options.allowPrivate && [host, url.hostname.replace(/^\[|\]$/gu, '')].some(isPrivateHost)) return 'private-address'
  return !isRedirected && isImpossibleName(host) ? 'name-not-found' : null
}

function isPrivateHost(host: string): boolean {
  return isIP(host) === 0 ? isLocalName(host) : !isPublicAddress(host)
}
