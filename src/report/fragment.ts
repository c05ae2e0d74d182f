/** Links that open a page at a passage (text fragments, WICG Scroll to Text Fragment). */
import type { Anchor } from '../model/verdicts.ts'

/** `url` with a text fragment to the passage that `anchor` names; `url` as it is without one. */
export function linkToPassage(url: string, anchor: Anchor | null): string {
  if (anchor === null || anchor.start.trim() === '') return url
  const { prefix, start, end, suffix } = anchor
  const parts = [prefix.trim() === '' ? null : `${encode(prefix)}-`, encode(start), end.trim() === '' ? null : encode(end), suffix.trim() === '' ? null : `-${encode(suffix)}`]
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.filter(part => part !== null).join(',')}`
}

/** `url` opened at a page of a PDF (RFC 8118). */
export const linkToPage = (url: string, page: number) => `${url.split('#', 1)[0] ?? url}#page=${page}`

/** Dash, comma and ampersand have a meaning of their own in the fragment; half a surrogate pair can't be encoded. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').replace(/\s+/gu, ' ').trim()).replace(/[-']/gu, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
