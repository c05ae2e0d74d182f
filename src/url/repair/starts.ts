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

/** Blank-free host that must follow where the marks after a scheme are damaged. */
const HOST = String.raw`(?:[A-Za-z0-9][A-Za-z0-9-]{0,40}\[?[.,]\]?){1,5}[A-Za-z]{2,12}(?![A-Za-z0-9-])`
/** No letter, digit or mark of an address stands before. */
const ALONE = String.raw`(?<![\w.@/-])`

const START = new RegExp([
  // A scheme, its letters and marks perhaps apart; printed twice; or cut off at a line's end.
  String.raw`(?<scheme>[hH] ?[tT] ?[tT] ?[pP] ?(?<s>[sS]?)(?:\s{0,3}:\s{0,3}/\s{0,3}/\s{0,3}|(?=h ?t ?t ?p)|(?=\s*\n[^]{0,1500}?\n\s*:\s?/\s?/)))`,
  // Letters or marks of a scheme lost or misread: \`http//\`, \`https.//\`, \`https:/\`, \`http:\\\\\`, \`hxxp://\`, \`htp://\`.
  String.raw`(?<marks>(?<![A-Za-z])(?:h[txfl]{1,3}[pqn]{1,2}|ttp|hhttp)(?<s2>s?)\s?\[?[:;.,]?\]?(?:\s?[/\\]{1,3}\s?|(?<=:)\s?|(?=www\.))(?=${HOST}|www\s?\.))`,
  String.raw`(?<bracketed>(?<![A-Za-z])h[tx]{2}p(?<s3>s?)(?:\[:\]|[.;])//)`,
  String.raw`(?<broken>(?<![A-Za-z])[A-Za-z]{2,6}\s?:\s?//)`,
  String.raw`(?:${ALONE}|(?<![\w.@/:-]):?//)(?<www>[wvW]{3,6}\s?(?:\.\s?(?=[A-Za-z0-9])|,(?=${HOST})))`,
  String.raw`(?:${ALONE}|(?<![\w.@/:-]):?//)(?<bare>(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}[a-z]{2,12}(?=/(?:[^\s/]|[ \t]*\n\s*[\w-]+(?:[/-]|[ \t]*\n))))`,
].join('|'), 'gu')

/** Schemes of other kinds, which are not misread `http`. */
const OTHER_SCHEME = /^(?:s?ftps?|file|mailto|git|ssh|irc|news|wss?|data|doi|urn|tel|gopher|rtsp|smb)\b/iu
/** A scheme as it should be, in whatever case. */
const WHOLE_SCHEME = /^https?:\/\/$/iu
/** What is no domain but a file's name. */
const FILE_NAME = /\.(?:html?|php|pdf)$/u

/** The first start at or after `from`, or `null`. */
export function startFrom(text: string, from: number): Start | null {
  START.lastIndex = from
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const start = startOf(match)
    if (start !== null) return start
  }
  return null
}

function startOf(match: RegExpExecArray): Start | null {
  const { scheme, s, marks, s2, bracketed, s3, broken, www, bare } = match.groups ?? {}
  const index = match.index
  const next = index + match[0].length
  if (scheme !== undefined) return { index, next, opening: s === '' ? 'http://' : 'https://', kind: /\s/u.test(scheme.trim()) ? 'scheme-spaced' : 'scheme' }
  if (marks !== undefined) return { index, next, opening: s2 === '' ? 'http://' : 'https://', kind: 'scheme-broken' }
  if (bracketed !== undefined) return { index, next, opening: s3 === '' ? 'http://' : 'https://', kind: 'scheme-broken' }
  if (broken !== undefined) {
    if (OTHER_SCHEME.test(broken)) return null
    return { index, next, opening: /s\s?:/iu.test(broken) ? 'https://' : 'http://', kind: WHOLE_SCHEME.test(broken) ? 'scheme' : 'scheme-broken' }
  }
  const host = www ?? bare ?? ''
  const isHost = www === undefined
    ? getDomain(host, { allowPrivateDomains: false, validateHostname: true }) !== null && !FILE_NAME.test(host)
    : www.replace(/vv/gu, 'w').replace(/[.,\s]/gu, '').toLowerCase() === 'www'
  return isHost ? { index, next: next - host.length, opening: '', kind: www === undefined ? 'bare' : 'www' } : null
}
