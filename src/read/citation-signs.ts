/** Signs by which a note body is known: what only citations hold, and what an unfinished one ends with. */

// Of small letters: a pattern of letters in both cases takes longer to make than a whole book to search.
const CITES = /https?[:\s]|www\.|\burl\b|electronic resource|электронный ресурс|электронны рэсурс|дата (?:обращения|доступа)|date of access|accessed|retrieved|\bdoi\b|\s\/\/\s|\b(?:ibid|op\. ?cit|loc\. ?cit|idem)\b|там же|тамсама|указ\. ?соч|\bpp?\. ?\d|\b[cс]\. ?\d|\bvol\. ?\d|\[online\]|см\. |\b\d{2,4} (?:p|с)\.|\s\/\s(?:\p{L}\.\s?){1,3}\p{L}/u
const ADDRESS = /https?[:\s]|www\.|\burl\b/u

/** A line of prose has at least so many plain words, and they are most of it. */
const PROSE_WORDS_MIN = 4
const PROSE_SHARE_MIN = 0.6

/** What stands here cites something. */
export function looksLikeCitation(text: string): boolean {
  return CITES.test(text.toLowerCase())
}

export function holdsAddress(text: string): boolean {
  return ADDRESS.test(text.toLowerCase())
}

/** A body that ends so goes on: in the middle of an address, before one, or in the middle of a phrase. */
export function isUnfinished(body: string): boolean {
  const end = body.slice(-400).trimEnd()
  if (/(?:[-,:;([{]|\b(?:URL|https?|Electronic|of|the|and|in|и|в|на))$/iu.test(end)) return true
  if (/\[[^\]]*$/u.test(end)) return true
  return !holdsAddress(body) && !/[.!?…)»"”\]\d]$/u.test(end)
}

/** The middle or end of an address torn off by a line or page break, rather than words. */
export function looksLikeAddressPart(line: string): boolean {
  const text = line.trim()
  const [first = ''] = text.split(/\s/u, 1)
  if (/^(?:https?|www\.)/iu.test(first)) return true
  const hyphens = first.split('-').length - 1
  return hyphens >= 3 || (first.includes('/') && /[\d.-]/u.test(first) && /^[\w./?=&%#~:+-]+$/u.test(first))
}

/** A body that ends so lacks nothing: an address stands at its end, or the page of a printed source. */
export function isComplete(body: string): boolean {
  if (isUnfinished(body)) return false
  const end = body.slice(-200).trimEnd()
  if (holdsAddress(body) && /[-/]\S*$/u.test(end)) return true
  return /(?:^|[^\p{L}])(?:pp?|[CСPс])\.\s?\d[\d\s,–-]*\.?$/u.test(end) || /\d\s(?:p|с)\.$/u.test(end)
}

/** Words of running text, rather than a torn address or the rest of a citation. */
export function looksLikeProse(line: string): boolean {
  const tokens = line.trim().split(/\s+/u)
  const words = tokens.filter(token => /^["“«(]?\p{L}+['’]?\p{L}*["”»),.;:]{0,3}$/u.test(token))
  return words.length >= PROSE_WORDS_MIN && words.length >= tokens.length * PROSE_SHARE_MIN && !looksLikeCitation(line)
}
