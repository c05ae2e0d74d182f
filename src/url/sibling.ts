/** An address beside a given one that surely doesn't exist: what a site answers there is its not-found page. */

/**
 * An address of the same shape as `url`, made with `token` (letters and digits, unlikely to be anywhere): same host,
 * directory, extension, number of segments and query names. Ids in the last segment become ids out of range, so that a
 * site's router sends it to the same place. `null` for a root path and for what can't be parsed.
 */
export function siblingOf(url: string, token: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  parsed.hash = ''
  const segments = parsed.pathname.split('/')
  const last = segments.findLastIndex(segment => segment !== '')
  if (last < 0) return parsed.search === '' ? null : withStrangeQuery(parsed, token)
  segments[last] = strange(segments[last] ?? '', token)
  parsed.pathname = segments.join('/')
  return withStrangeQuery(parsed, token)
}

/** A number no page has yet: the token's characters as digits, led by nines. */
function strangeNumber(digits: number, token: string): string {
  const tail = Array.from(token, character => (character.codePointAt(0) ?? 0) % 10).join('')
  return `99${tail}`.padEnd(digits, '7').slice(0, Math.max(digits, 9))
}

function strange(segment: string, token: string): string {
  const [, name = segment, extension = ''] = /^(.*?)((?:\.[A-Za-z][A-Za-z0-9]{1,4})?)$/su.exec(segment) ?? []
  if (/^\d+$/u.test(name)) return strangeNumber(name.length, token) + extension
  const tail = /(?:-\d+)+$/u.exec(name)?.[0]
  if (tail === undefined) return `${token}-${token}${extension}`
  const year = /-(?:19|20)\d\d$/u.exec(tail)?.[0] ?? ''
  return `${token}-${token}-${strangeNumber(tail.length - year.length - 1, token)}${year}${extension}`
}

function withStrangeQuery(parsed: URL, token: string): string {
  if (parsed.search === '') return parsed.href
  const parts = parsed.search.slice(1).split('&').map(part => {
    const [name = '', value] = part.split(/=(.*)/su)
    if (value === undefined || value === '') return part
    return `${name}=${/^\d+$/u.test(value) ? strangeNumber(value.length, token) : token}`
  })
  parsed.search = parts.join('&')
  return parsed.href
}
