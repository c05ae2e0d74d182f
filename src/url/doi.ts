/** Digital object identifiers: one page under whatever resolver (DOI Handbook, 2: case of ASCII letters doesn't count). */

/** The resolver's name in keys; profiles lead its other names back to it. */
export const DOI_HOST = 'doi.org'

const WITHOUT_RESOLVER = /^(?:doi:|info:doi\/|urn:doi:)\s*(?=10\.)/iu
const PREFIX_AGAIN = /^(?:doi|DOI):\s*(?=10\.)/u
/** Printable ASCII but `%`, `#`, `?` and what needs escaping in any address. */
const ESCAPED = /%(?:2[1246-9A-CF]|3[A-E]|40|5B|5D|7C)/giu

/** The resolver's address of a DOI without one, `doi:10.1000/182`; any other text as it is. */
export function withResolver(text: string): string {
  return text.replace(WITHOUT_RESOLVER, `https://${DOI_HOST}/`)
}

/** The key of a DOI, which may be percent-encoded, its slash too. */
export function keyOfDoi(doi: string): string {
  const plain = doi.replace(ESCAPED, escape => decodeURIComponent(escape)).replace(PREFIX_AGAIN, '')
  return `${DOI_HOST}/${plain.replace(/[A-Z]+/gu, letters => letters.toLowerCase())}`
}
