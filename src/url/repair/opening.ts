/** What an address opens with: its scheme, its host. */
import type { UrlFlaw } from '../../model/url.ts'

/** The scheme, `http://` where none is printed, and the rest; a scheme printed twice counts once. */
export function schemeOf(joined: string, flaws: Set<UrlFlaw>): { readonly scheme: string; readonly body: string; readonly offset: number } {
  const schemes = /^(?:https?:?-?\/{0,3})*(https?):?-?\/{2,3}(?=[^/])/iu.exec(joined)
  if (schemes === null) {
    flaws.add('scheme-missing')
    return { scheme: 'http://', body: joined, offset: 0 }
  }
  if (/^https?:?-?\/{0,3}https?/iu.test(schemes[0])) flaws.add('scheme-doubled')
  return { scheme: `${(schemes[1] ?? 'http').toLowerCase()}://`, body: joined.slice(schemes[0].length), offset: schemes[0].length }
}

/** So many letters tell a host that print has cut. */
export const HOST_SEEN = 8

/** The host of an address without its scheme, lower case. */
export function hostOf(text: string): string {
  return (text.split(/[/?#]/u, 1)[0] ?? '').toLowerCase()
}
