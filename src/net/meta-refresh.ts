/** Declarative refresh: `<meta http-equiv=refresh>` and the `Refresh` header (HTML, "shared declarative refresh steps"). */
import type { Received } from './exchange.ts'

/** Larger pages carry an article of their own (set by judgement). */
const PAGE_BYTES_MAX = 64 * 1024
/** A page that stays longer is meant to be read (set by judgement). */
const DELAY_MAX_S = 10
/** Up to here nobody sees the page that leads on … */
const AT_ONCE_MAX_S = 1
/** … and one that stays longer is only passed through where it says less than an article (verify/link: thin). */
const NOTICE_CHARACTERS_MAX = 600
/** More `meta` tags than any page has (set by judgement). */
const TAGS_MAX = 200
const IS_REFRESH = /\bhttp-equiv\s{0,9}=\s{0,9}["']?\s{0,9}refresh\b/iu

/** Target of a quick refresh in a small HTML page, as written, bytes as Latin-1; `null`: there is none. */
export function metaRefreshOf({ headers, body }: Received): string | null {
  const type = headers['content-type'] ?? ''
  if (body.length > PAGE_BYTES_MAX || !(type === '' || /html/iu.test(type))) return null
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  // Nearly no page has any, and a search in bytes costs next to nothing.
  if (!bytes.includes('efresh') && !bytes.includes('EFRESH')) return null
  const page = withoutAsides(bytes.toString('latin1'))
  let tags = 0
  for (const [tag] of page.matchAll(/<meta\s[^>]{1,2000}>/giu)) {
    tags += 1
    if (tags > TAGS_MAX) break
    if (!IS_REFRESH.test(tag)) continue
    const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag)
    const said = unescape(content?.[1] ?? content?.[2] ?? content?.[3] ?? '')
    const target = readRefresh(said)
    if (target !== null) return Number.parseFloat(said) > AT_ONCE_MAX_S && lettersIn(page) > NOTICE_CHARACTERS_MAX ? null : target
  }
  return null
}

/** Characters of text between tags, styles left out; bytes as Latin-1. */
const lettersIn = (page: string) => cutOut(page, '<style', '</style').replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ').trim().length

/** Reads `0; url=/there`; `null` when it stays, stays long, or names no address. */
export function readRefresh(content: string): string | null {
  const parts = /^\s*(\d{1,9})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(.+)$/isu.exec(content)
  if (parts === null || Number(parts[1]) > DELAY_MAX_S) return null
  const address = (parts[2] ?? '').trim()
  const quote = /^["']/u.exec(address)?.[0]
  const target = quote === undefined ? address : (address.slice(1).split(quote)[0] ?? '')
  return target.trim() === '' ? null : target.trim()
}

/** What readers with scripts never see, and what is no markup: a refresh in there isn't meant for us. */
function withoutAsides(page: string): string {
  return [['<!--', '-->'], ['<noscript', '</noscript'], ['<script', '</script'], ['<textarea', '</textarea']].reduce(
    (rest, [open = '', close = '']) => cutOut(rest, open, close), page)
}

function cutOut(page: string, open: string, close: string): string {
  const lower = page.toLowerCase()
  let kept = ''
  let from = 0
  for (;;) {
    const start = lower.indexOf(open, from)
    if (start < 0) return kept + page.slice(from)
    kept += page.slice(from, start)
    const end = lower.indexOf(close, start + open.length)
    if (end < 0) return kept
    from = end + close.length
  }
}

const unescape = (text: string) => text.replaceAll(/&quot;/giu, '"').replaceAll(/&#0?39;|&apos;/giu, "'").replaceAll(/&amp;|&#0?38;/giu, '&')
