/** Reads a list of numbered entries below its heading, chapter by chapter where numbers start anew. */
import { isUnfinished, looksLikeAddressPart, looksLikeCitation } from '../citation-signs.ts'
import { listKindOf, mayBeHeading, opensPart, type ListKind } from '../list-headings.ts'
import { numberedOpening, type EntryOpening } from './entry-openings.ts'
import { ListBuilder } from './list-builder.ts'
import type { ListLine, NoteList } from './note-list.ts'

/** The next entry is looked for so many inked lines ahead: a long note fills a page. */
const AHEAD_LINES_MAX = 45
/** So many numbers in a row may be lost. */
const LOST_MAX = 3
/** Between a chapter's heading in the list and its first entry stand at most a title's lines. */
const TITLE_LINES_MAX = 3
/** Blank lines and furniture between the pieces of one entry. */
const GAP_LINES_MAX = 8
/** Inked lines that part a first entry from the one before where the line apart is no sign. */
const SPACED_SHARE_MIN = 0.6
const SPACED_LOOK = 40

/** `from` is the line after the heading. `null` where no numbered entry follows. */
export function numberedList(lines: readonly ListLine[], from: number, kind: ListKind): NoteList | null {
  const first = openingAhead({ lines, from, linesMax: TITLE_LINES_MAX + 1, fits: () => true })
  if (first === null) return null
  const list = new ListBuilder()
  const { isBracketed } = first.opening
  const isSpaced = areSpaced(lines, first.index)
  let isGap = true
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.role === 'blank') { isGap = true; continue }
    if (line.role === 'furniture') { list.interrupt(); continue }
    const opening = numberedOpening(line.text)
    if (opening?.isBracketed === isBracketed && isNext({ lines, at, list, opening })) {
      if (list.hasEntries && opening.number === 1 && !list.isRepeated(line.text)) list.openGroup(null)
      list.openEntry(at, line, { note: opening.number, numberAt: opening.numberAt, textAt: opening.length })
    } else if (isGroupTitle({ lines, at, list, isGap, isBracketed })) {
      list.openGroup(line.text.trim())
    } else if (list.hasEntries && goesOn({ lines, at, list, isGap, isBracketed, isSpaced })) {
      list.goOn(at, line)
    } else break
    isGap = false
  }
  return list.finish(kind, isBracketed ? 'bracket' : 'plain')
}

interface Ahead { readonly lines: readonly ListLine[]; readonly from: number; readonly linesMax: number; readonly fits: (opening: EntryOpening) => boolean }

/** The next entry that fits, unless the heading of another list comes first. */
function openingAhead({ lines, from, linesMax, fits }: Ahead): { readonly index: number; readonly opening: EntryOpening } | null {
  let inked = 0
  for (let at = from; at < lines.length && inked < linesMax; at += 1) {
    const line = lines[at]
    if (line?.role !== 'text') continue
    inked += 1
    if (listKindOf(line.text) !== null) return null
    const opening = numberedOpening(line.text)
    if (opening !== null && fits(opening)) return { index: at, opening }
  }
  return null
}

interface Seat { readonly lines: readonly ListLine[]; readonly at: number; readonly list: ListBuilder }

function isNext({ lines, at, list, opening }: Seat & { readonly opening: EntryOpening }): boolean {
  if (!list.hasEntries) return true
  const step = opening.number - list.last
  if (step === 1 || (step === 0 && list.isRepeated(lines[at]?.text ?? ''))) return true
  const same = (wanted: number) => (next: EntryOpening): boolean => next.number === wanted && next.isBracketed === opening.isBracketed
  const ahead = (wanted: number): number => openingAhead({ lines, from: at + 1, linesMax: AHEAD_LINES_MAX, fits: same(wanted) })?.index ?? Infinity
  if (opening.number === 1) return ahead(2) < ahead(list.last + 1) || (list.last === 1 && ahead(2) < Infinity)
  return step > 1 && step <= LOST_MAX + 1 && ahead(list.last + 1) === Infinity && ahead(opening.number + 1) < Infinity
}

/** A heading within the list: entries go on right below it, counted anew or on. */
function isGroupTitle({ lines, at, list, isGap, isBracketed }: Seat & { readonly isGap: boolean; readonly isBracketed: boolean }): boolean {
  const text = lines[at]?.text ?? ''
  if (listKindOf(text) !== null || !(opensPart(text) || (mayBeHeading(text) && (isGap || !list.hasEntries)))) return false
  const { last } = list
  return openingAhead({ lines, from: at + 1, linesMax: TITLE_LINES_MAX, fits: next => next.isBracketed === isBracketed && (next.number === 1 || next.number === last + 1) }) !== null
}

interface Continuation extends Seat { readonly isGap: boolean; readonly isBracketed: boolean; readonly isSpaced: boolean }

/** The line belongs to the entry before it. */
function goesOn({ lines, at, list, isGap, isBracketed, isSpaced }: Continuation): boolean {
  const text = lines[at]?.text ?? ''
  if (listKindOf(text) !== null) return false
  if (!isGap) return !opensPart(text)
  const next = openingAhead({ lines, from: at + 1, linesMax: AHEAD_LINES_MAX, fits: ahead => ahead.isBracketed === isBracketed && ahead.number === list.last + 1 })
  if (next !== null) return !opensPart(text)
  if (opensPart(text) || (mayBeHeading(text) && !looksLikeAddressPart(text))) return false
  return isUnfinished(textBefore(lines, at)) || looksLikeAddressPart(text) || (isSpaced && looksLikeCitation(text))
}

function textBefore(lines: readonly ListLine[], at: number): string {
  let before = at - 1
  while (before > 0 && before > at - GAP_LINES_MAX && lines[before]?.role !== 'text') before -= 1
  return lines[before]?.text ?? ''
}

/** A blank line stands after nearly every line. */
function areSpaced(lines: readonly ListLine[], from: number): boolean {
  let inked = 0
  let apart = 0
  for (let at = from; at < lines.length && inked < SPACED_LOOK; at += 1) {
    if (lines[at]?.role !== 'text') continue
    inked += 1
    if (lines[at + 1]?.role === 'blank' && numberedOpening(lines[at + 2]?.text ?? '') === null) apart += 1
  }
  return inked > 2 && apart >= inked * SPACED_SHARE_MIN
}
