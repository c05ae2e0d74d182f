/** Finds passages without marks: paragraphs set as quotations, or set in, below a sentence that ends with a colon. */
import type { Manuscript, RunningText } from '../model/manuscript.ts'
import { inDocument } from '../text/places.ts'
import type { Quotation } from './quotations.ts'

/** Blanks by which a block is set in from the line that introduces it: paragraphs open with up to four, blocks printed with three and more throughout. */
const INDENT_MIN = 3
/** One line is a heading's or a formula's as well. */
const WORDS_MIN = 5
/** A longer one is no quotation. */
const LENGTH_MAX = 3000
const INTRODUCED = /:\n\n/gu
const OTHER_LOOK = 8
/** Items of lists, and passages that have marks, are no blocks. */
const OTHER = /^(?:["“«„‘]|(?:\d{1,3}[.)]|\p{L}\)|[-–—•*])\s)/u

/** In order. `open` is the colon, so that what introduces the block belongs to it; `close` the block's end. */
export function findBlocks({ text: document, running: { text, places, quotations } }: Pick<Manuscript, 'text' | 'running'>): readonly Quotation[] {
  const ends = quotations === undefined ? null : new Map(quotations)
  const found: Quotation[] = []
  for (const { index } of text.matchAll(INTRODUCED)) {
    const start = index + 3
    const end = ends === null ? endOfIndented({ document, text, places }, index) : Math.min(ends.get(start) ?? start, start + LENGTH_MAX)
    if (end === start || OTHER.test(text.slice(start, start + OTHER_LOOK))) continue
    const block = text.slice(start, end).replace(/[\s.,;:]+$/u, '')
    const close = start + block.length
    if ((block.match(/\p{L}+/gu) ?? []).length >= WORDS_MIN) found.push({ open: index, start, end: close, close })
  }
  return found
}

/** End of the block that follows a colon, its beginning where nothing is set in. */
function endOfIndented({ document, text, places }: { readonly document: string } & RunningText, colon: number): number {
  const start = colon + 3
  const indent = indentAt(document, inDocument(places, start))
  let end = start
  if (indent < indentAt(document, inDocument(places, colon)) + INDENT_MIN) return end
  for (let next = start; next < text.length && next - start < LENGTH_MAX && indentAt(document, inDocument(places, next)) === indent; next = end + 2) {
    const stop = text.indexOf('\n\n', next)
    const until = stop < 0 ? text.length : stop
    // its last line is set in as its first one is
    if (until - start > LENGTH_MAX || indentAt(document, inDocument(places, until - 1)) !== indent) break
    end = until
  }
  return end
}

/** Blanks before the first letter of the line in which an offset lies. */
function indentAt(document: string, at: number): number {
  let start = at
  while (start > 0 && !/[\n\r\f]/u.test(document.charAt(start - 1))) start -= 1
  let inked = start
  while (inked < at && /\s/u.test(document.charAt(inked))) inked += 1
  return inked - start
}
