/** A printed address beside what it reads as: what of the print belongs to the sentence around it, and whether anything is to be mended. */
import type { RepairedUrl, UrlFlaw } from '../model/url.ts'

/** Marks of a sentence, a bracket or a quotation that may end right behind an address. */
const MARKS: ReadonlySet<string> = new Set('.,;:!?…)]}>"\'”’»')

/** What of the print stands behind the address that reads as `url`: `.`, `),`, `.”`; empty for nothing. */
export function behindAddress(printed: string, url: string): string {
  const [behind, own] = [marksAtEnd(printed), marksAtEnd(url)]
  return behind.startsWith(own) ? behind.slice(own.length) : behind
}

function marksAtEnd(text: string): string {
  let from = text.length
  while (from > 0 && MARKS.has(text.charAt(from - 1))) from -= 1
  return text.slice(from)
}

/** The two differ at most in spaces, which break lines, and in what stands behind the address. */
export function isUndamaged(printed: string, url: string): boolean {
  const ink = printed.replace(/\s+/gu, '')
  return ink.slice(0, ink.length - behindAddress(ink, url).length) === url
}

/** What a manuscript may print as it likes: where a sentence ends, and an address without its scheme. */
const HARMLESS: ReadonlySet<UrlFlaw> = new Set<UrlFlaw>(['trailing', 'scheme-missing'])

/** The print leads to `address` as it is, be it as a bare DOI, without a scheme or in capitals: that is the writer's manner. */
export function isSoundAsPrinted({ verdict, url, flaws }: RepairedUrl, address: string): boolean {
  return verdict === 'exact' && url === address && flaws.every(flaw => HARMLESS.has(flaw))
}
