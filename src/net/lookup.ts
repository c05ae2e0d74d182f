/** Names to addresses, each address checked, and the checked one is the one that is connected: rebinding gains nothing. */
import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'

/** A name led only to addresses that aren't to be reached. */
class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE'
}

/** All addresses of a name; rejects with the codes of `dns.lookup`. */
export type Resolver = (name: string, options: LookupOptions) => Promise<readonly LookupAddress[]>

/** The system's own look-up. */
export const resolveBySystem: Resolver = (name, options) => lookup(name, { ...options, all: true })

/** A look-up for `net.connect` that hands on public addresses only; with `allowPrivate` all of them. */
export function checkedLookup({ allowPrivate, resolve }: { readonly allowPrivate: boolean; readonly resolve: Resolver }): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, options).then(found => {
      const fit = allowPrivate ? [...found] : found.filter(({ address }) => isPublicAddress(address))
      const [first] = fit
      if (first === undefined) callback(new PrivateAddressError(`${hostname} leads to private addresses`), [])
      else if (options.all === true) callback(null, fit)
      else callback(null, first.address, first.family)
    }, (error: unknown) => { callback(error instanceof Error ? error : new Error(String(error)), []) })
  }
}

/**
 * Whether a name that a proxy will resolve leads, as seen from here, to an address that isn't to be reached. A name that can't
 * be resolved here is the proxy's to judge: behind one there is often no look-up at all.
 */
export async function leadsInside(hostname: string, resolve: Resolver): Promise<boolean> {
  const found = await resolve(hostname, {}).catch(() => [])
  return found.some(({ address }) => !isPublicAddress(address))
}
