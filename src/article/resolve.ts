/** Addresses on a page to absolute ones. */

/** `address` against `base`; `null` when there is none, it is blank or no http(s) address. */
export function resolve(address: string | null | undefined, base: string): string | null {
  if (address == null || address.trim() === '' || !URL.canParse(address, base)) return null
  const { protocol, href } = new URL(address, base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
