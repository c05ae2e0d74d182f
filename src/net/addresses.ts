/** Which network addresses and host names may be reached without the user's leave. */
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address (text, IPv6 without brackets) is one of the public internet. Private, loopback, link-local,
 * unique-local, carrier-grade, mapped, tunnelled (6to4, Teredo), multicast and reserved ones are not (IANA special-purpose
 * registries, RFC 6890). An address behind NAT64 (RFC 6052) is what the address inside it is.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  const range: string = parsed.range()
  if (parsed instanceof ipaddr.IPv6) {
    const bytes = parsed.toByteArray()
    if (range === 'rfc6052') return isPublicAddress(bytes.slice(-4).join('.'))
    // Only 2000::/3 has been given out as global unicast (RFC 4291, IANA).
    return range === 'unicast' && ((bytes[0] ?? 0) & 0xe0) === 0x20
  }
  return range === 'unicast'
}

// RFC 6761 (localhost), RFC 6762 (local), and the names that routers and container networks give themselves.
const LOCAL_ENDINGS = ['localhost', 'local', 'internal', 'home.arpa', 'localdomain']

/** Whether a host name means this machine or its neighbourhood by its very form. */
export function isLocalName(name: string): boolean {
  const bare = name.toLowerCase().replace(/\.$/u, '')
  return LOCAL_ENDINGS.some(ending => bare === ending || bare.endsWith(`.${ending}`))
}

/** Whether a name can't exist in the public name system: RFC 6761 (`invalid`), RFC 7686 (`onion`). */
export const isImpossibleName = (name: string): boolean => /(?:^|\.)(?:invalid|onion)\.?$/iu.test(name)
