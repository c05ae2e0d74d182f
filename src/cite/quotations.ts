/** Finds the passages given as verbatim in running text. */

/** A quotation: its marks stand at `open` and `close - 1`, its text is `[start, end)`; where a mark is missing both ends fall together. */
export interface Quotation { readonly open: number; readonly start: number; readonly end: number; readonly close: number }

/** An opening mark, until its closing mark is found. */
interface Pending { readonly at: number; readonly closer: string }

/** A passage that is longer was never closed. The longest quotation of the book measured has 620 characters. */
const LENGTH_MAX = 3000
const SINGLE_LENGTH_MAX = 1500
/** A closing mark and its note marker stand at most so far apart: `sports' . 12`. */
const SLACK = 3
const MARKS = /["“”„«»‘‚’']/gu
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”“', '„': '“”', '«': '»', '‘': "’'", '‚': '‘’', "'": "'’", '”': '”' }

/**
 * Outermost quotations in reading order, nested ones left inside. `markers` are the offsets of note markers, ascending: a
 * passage that is never closed ends at the first marker after it, for a marker stands at the end of what it supports.
 */
export function findQuotations(text: string, markers: readonly number[]): readonly Quotation[] {
  const found: Quotation[] = []
  const open: Pending[] = []
  let marker = 0
  const endAt = (from: Pending, end: number, close: number): void => { found.push({ open: from.at, start: from.at + 1, end, close }) }
  const passMarkers = (to: number): void => {
    for (let at = markers[marker]; at !== undefined && at <= to; marker += 1, at = markers[marker]) {
      const outermost = open[0]
      if (outermost === undefined || outermost.at >= at) continue
      if (isPlausible(outermost, at) && (open.length > 1 || endsPassage(text, at))) endAt(outermost, inkedEnd(text, at), at)
      if (endsPassage(text, at) || open.length > 1) open.length = 0
    }
  }
  for (const { 0: sign, index } of text.matchAll(MARKS)) {
    passMarkers(index)
    while (open[0] !== undefined && !isPlausible(open[0], index)) open.shift()
    const closes = open.findLastIndex(pending => pending.closer.includes(sign))
    if (closes >= 0 && canClose(text, index, sign)) {
      const [pending] = open.splice(closes)
      if (pending !== undefined && open.length === 0) endAt(pending, index, index + 1)
    } else if (canOpen(text, index, sign)) open.push({ at: index, closer: CLOSERS[sign] ?? sign })
  }
  passMarkers(text.length)
  return found
}

function isPlausible(pending: Pending, end: number): boolean {
  return end - pending.at <= (pending.closer.includes("'") ? SINGLE_LENGTH_MAX : LENGTH_MAX)
}

/** The marker follows the end of a sentence or a closing mark of another kind, so that the passage ends here. */
function endsPassage(text: string, marker: number): boolean {
  return /["'”’»]\s?$|[.!?…][\])]?$/u.test(text.slice(Math.max(0, marker - SLACK), marker))
}

function inkedEnd(text: string, marker: number): number {
  let end = marker
  while (/[\s"'”’»]/u.test(text.charAt(end - 1))) end -= 1
  return end
}

function canOpen(text: string, at: number, sign: string): boolean {
  if (sign === '»' || sign === '’' || (sign === '”' && !/^\s?$/u.test(text.charAt(at - 1)))) return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (sign === '«' || sign === '„' || sign === '“' || sign === '‚') return true
  return /^[\s([{<\u2013\u2014"'«“-]?$/u.test(before) && /[^\s.,;:)\]]/u.test(after)
}

function canClose(text: string, at: number, sign: string): boolean {
  if (sign === '»' || sign === '”' || sign === '“') return true
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (sign === '"') return /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && !/[([]/u.test(before)
  // an apostrophe stands within a word or after a plural
  if (!/\S/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return false
  return before !== 's' || !/^['’] \p{Ll}/u.test(text.slice(at, at + 3))
}
