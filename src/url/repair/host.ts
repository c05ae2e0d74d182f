/** Repairs what print does to a host's own characters, before it is held against known sites. */
import type { UrlFlaw } from '../../model/url.ts'

/** Letter pairs that some fonts print as one glyph, which comes out of a PDF as a capital. */
const LIGATURES: Readonly<Record<string, string>> = { U: 'tt', Y: 'ft', A: 'ti' }

/** A host whose ligatures came out as capitals, where the scheme shows that they did (`hUp`). */
export function withLigatures(host: string, flaws: ReadonlySet<UrlFlaw>): string {
  return flaws.has('scheme-broken') && /[a-z]/u.test(host) ? host.replace(/[UYA](?=[a-z])/gu, letter => LIGATURES[letter] ?? letter) : host
}

/** A host that lost its full stops to blanks has them again where the blanks were (`gaps`, offsets in the host). */
export function withDots(host: string, gaps: ReadonlySet<number>): string {
  if (/\.[a-z]{2,}$/iu.test(host)) return gaps.has(3) && /^www[a-z0-9]/iu.test(host) ? `${host.slice(0, 3)}.${host.slice(3)}` : host
  let dotted = host
  for (const at of [...gaps].reverse()) {
    if (at > 0 && at < host.length) dotted = `${dotted.slice(0, at)}.${dotted.slice(at)}`
  }
  return dotted.replace(/\.{2,}/gu, '.')
}

