/** Reads a list of works without numbers, in the order of their authors, below its heading. */
import { holdsAddress, isUnfinished, looksLikeCitation } from '../citation-signs.ts'
import { listKindOf, mayBeHeading, opensPart } from '../list-headings.ts'
import { opensWithAuthor } from './entry-openings.ts'
import { ListBuilder } from './list-builder.ts'
import type { ListLine, NoteList } from './note-list.ts'

const YEAR = /(?:^|[^\d/-])(?:1[5-9]|20)\d\d(?:[a-zа-я])?(?![\d/])|\b(?:n\.d\.|б\.\s?г\.|forthcoming|in press|в печати)/u
/** In a list of works so many entries show a year or an address. */
const CITING_SHARE_MIN = 0.6
/** Blank lines part entries, unless so many lines after them go on with a small letter (as in running text). */
const GOES_ON_MIN = 0.25
/** Lines set further in go on, where at least so many are. */
const HANGING_SHARE_MIN = 0.15
/** The end of an entry that is looked at when its next line comes. */
const ENTRY_LOOK = 300
/** No entry has as many lines. */
const ENTRY_LINES_MAX = 14

/** `null` where what follows cites nothing. */
export function namedList(lines: readonly ListLine[], from: number): NoteList | null {
  const end = endOf(lines, from)
  const shape = shapeOf(lines, from, end)
  const list = new ListBuilder()
  let entry = ''
  let isCiting = false
  let citing = 0
  let entries = 0
  let isGap = true
  for (let at = from; at < end; at += 1) {
    const line = lines[at]
    if (line === undefined || line.role === 'blank') { isGap = true; continue }
    if (line.role === 'furniture') { list.interrupt(); continue }
    if (isGap && !cites(paragraphAt(lines, at, end)) && mayBeHeading(line.text)) list.openGroup(line.text.trim())
    else if (!list.hasEntries || opens({ line, entry, isCiting, isGap, shape })) {
      if (isCiting) citing += 1
      entries += 1
      entry = line.text
      isCiting = cites(entry)
      const textAt = Math.max(0, line.text.search(/[^\s*•–—-]/u))
      list.openEntry(at, line, { note: null, numberAt: textAt, textAt })
    } else {
      entry = `${entry.slice(-ENTRY_LOOK)}\n${line.text}`
      isCiting ||= cites(entry)
      list.goOn(at, line)
    }
    isGap = false
  }
  if (isCiting) citing += 1
  return entries > 0 && citing >= entries * CITING_SHARE_MIN ? list.finish('works', 'none') : null
}

/** Index of the line after the list: a heading, or a paragraph that cites nothing. */
function endOf(lines: readonly ListLine[], from: number): number {
  let isGap = true
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.role === 'blank') { isGap = true; continue }
    if (line.role === 'furniture') continue
    if (listKindOf(line.text) !== null || (isGap && opensPart(line.text))) return at
    if (isGap && !cites(paragraphAt(lines, at, lines.length))) {
      const isTitle = mayBeHeading(line.text) && cites(paragraphAt(lines, nextText(lines, at + 1), lines.length))
      const isRest = at > from && isUnfinished(lines[at - 2]?.text ?? '')
      if (!isTitle && !isRest && !(at === from ? opensWithAuthor(line.text) : /^\s*\p{Ll}/u.test(line.text))) return at
    }
    isGap = false
  }
  return lines.length
}

function nextText(lines: readonly ListLine[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.role !== 'text' && at < from + ENTRY_LINES_MAX) at += 1
  return at
}

/** The lines from here to the next blank one; where lines stand apart throughout, those of one entry. */
function paragraphAt(lines: readonly ListLine[], from: number, end: number): string {
  const parts: string[] = []
  for (let at = from; at < end && parts.length < ENTRY_LINES_MAX && lines[at]?.role !== 'blank'; at += 1) if (lines[at]?.role === 'text') parts.push(lines[at]?.text ?? '')
  return parts.join('\n')
}

function cites(text: string): boolean {
  return YEAR.test(text) || holdsAddress(text) || looksLikeCitation(text)
}

interface Shape { readonly isSpaced: boolean; readonly base: number; readonly isHanging: boolean }

function shapeOf(lines: readonly ListLine[], from: number, end: number): Shape {
  const inked = lines.slice(from, end).filter(({ role }) => role === 'text')
  const indents = inked.map(({ text }) => Math.max(0, text.search(/\S/u)))
  const base = indents.reduce((least, indent) => Math.min(least, indent), Infinity)
  const deeper = inked.filter((_, index) => (indents[index] ?? 0) > base)
  const isHanging = deeper.length >= inked.length * HANGING_SHARE_MIN && inked.filter((_, index) => indents[index] === base).every(({ text }) => !/^\s*\p{Ll}/u.test(text))
  const afterGap = lines.slice(from, end).filter((line, index) => line.role === 'text' && lines[from + index - 1]?.role === 'blank')
  const goesOn = afterGap.filter(({ text }) => /^\s*\p{Ll}/u.test(text))
  return { isSpaced: goesOn.length > 0 && goesOn.length >= afterGap.length * GOES_ON_MIN, base, isHanging }
}

interface Opening { readonly line: ListLine; readonly entry: string; readonly isCiting: boolean; readonly isGap: boolean; readonly shape: Shape }

/** The line begins an entry rather than going on with the one before. */
function opens({ line, entry, isCiting, isGap, shape: { isSpaced, base, isHanging } }: Opening): boolean {
  if (isGap && !isSpaced) return !isUnfinished(entry) || opensWithAuthor(line.text)
  if (isHanging) return line.text.search(/\S/u) <= base
  return opensWithAuthor(line.text) && isCiting && /[.…)\]»”"/\d]\s*$|https?:\S+\s*$/u.test(entry)
}
