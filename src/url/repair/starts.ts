/** Where in a text an address begins: a scheme (whole, broken or spaced), `www`, or a bare host with a path. */
import { getDomain } from 'tldts'

export interface Start {
  readonly index: number
  /** Where the address goes on after what is replaced by `opening`. */
  readonly next: number
  /** The scheme as it is meant (`https://`), or empty where none is printed. */
  readonly opening: string
  readonly kind: 'scheme' | 'scheme-spaced' | 'scheme-broken' | 'www' | 'bare'
}

const START = new RegExp([
  // A scheme, its letters and marks perhaps apart; or cut off at a line's end.
  String.raw`(?<scheme>h ?t ?t ?p ?(?<s>s?)(?:\s{0,3}:\s{0,3}/\s{0,3}/\s{0,3}|(?=h ?t ?t ?p)|(?=\s*\n[^]{0,1500}?\n\s*:\s?/\s?/)))`,
  String.raw`(?<broken>(?<![A-Za-z])[A-Za-z]{2,6}\s?:\s?//)`,
  String.raw`(?<www>(?<![\w.@/-])[wvW]{3,6}\s?\.\s?(?=[A-Za-z0-9]))`,
  String.raw`(?<bare>(?<![\w.@/-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}[a-z]{2,12}(?=/[^\s/]))`,
].join('|'), 'gu')

/** Schemes of other kinds, which are not misread `http`. */
const OTHER_SCHEME = /^(?:ftps?|file|mailto|git|ssh|irc|news|wss?|data|doi|urn|tel|gopher|rtsp|smb)\b/iu

/** The first start at or after \`from\`, or \`null\`. */
export function startFrom(text: string, from: number): Start | null {
  START.lastIndex = from
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const start = startOf(match)
    if (start !== null) return start
  }
  return null
}

function startOf(match: RegExpExecArray): Start | null {
  const groups = match.groups ?? {}
  const index = match.index
  const next = index + match[0].length
  if (groups['scheme'] !== undefined) {
    return { index, next, opening: `http${groups['s'] ?? ''}://`, kind: /\s/u.test(match[0].trim()) ? 'scheme-spaced' : 'scheme' }
  }
  if (groups['broken'] !== undefined) {
    if (OTHER_SCHEME.test(groups['broken'])) return null
    return { index, next, opening: /s\s?:/iu.test(groups['broken']) ? 'https://' : 'http://', kind: 'scheme-broken' }
  }
  if (groups['www'] !== undefined) return groups['www'].replace(/vv/gu, 'w').replace(/[.\s]/gu, '').toLowerCase() === 'www' ? { index, next: index, opening: '', kind: 'www' } : null
  return getDomain(groups['bare'] ?? '', { allowPrivateDomains: false, validateHostname: true }) !== null && /\.(?!html?|php|pdf)[a-z]+$/u.test(groups['bare'] ?? '')
    ? { index, next: index, opening: '', kind: 'bare' } : null
}
