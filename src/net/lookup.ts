/** Names to addresses, each address checked, and the checked one is the one that is connected: rebinding gains nothing. */
import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'

/** A name led only to addresses that aren't to be reached. */
class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE'
}

/** A look-up for `net.connect` that hands on public addresses only; with `allowPrivate` all of them. */
export function checkedLookup(allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) { callback(error, []); return }
      const fit = allowPrivate ? found : found.filter(({ address }) => isPublicAddress(address))
      const [first] = fit
      if (first === undefined) callback(new PrivateAddressError(`${hostname} leads to private addresses`), [])
      else if (options.all === true) callback(null, fit)
      else callback(null, first.address, first.family)
    })
  }
}
