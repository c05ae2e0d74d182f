/** What is certain enough to be written into the manuscript, and what is to be said beside it. */
import type { Address, Note } from '../model/citation.ts'
import type { Correction, Corrections, MarginComment } from '../model/correction.ts'
import type { Manuscript, Mark, Span } from '../model/manuscript.ts'
import { firstIndex } from '../text/first-index.ts'
import { fileAt } from '../text/places.ts'
import { behindAddress, isSoundAsPrinted, isUndamaged } from '../url/in-print.ts'
import { rangesOf } from './ranges.ts'
import { texRangesOf } from './tex-ranges.ts'
import { isBibliography, isTex } from './written.ts'

/** A reference as far as it concerns its print. */
export interface FixableReference {
  readonly id: string
  readonly note: Note
  readonly address: Address | null
  /** The address to be printed; `null` where none is certain. */
  readonly url: string | null
  /** What is to be set behind it; empty for nothing. */
  readonly addition: string
  /** Sentences of its findings. */
  readonly said: readonly string[]
}

/** References in the order of their notes. */
export function correctionsOf(manuscript: Manuscript, references: readonly FixableReference[]): Corrections {
  const corrections = references.flatMap(reference => correctionOf(manuscript, reference)).sort((left, right) => startOf(left) - startOf(right))
  return { corrections: apart(corrections), comments: commentsOf(manuscript.marks, references) }
}

function correctionOf(manuscript: Manuscript, { id, note, address, url, addition }: FixableReference): Correction[] {
  if (address?.printed == null || address.at === null || url === null) return []
  const { printed: whole, repaired } = address
  const file = fileAt(manuscript, note.body.span[0])
  // A field of a bibliography holds an address and nothing else.
  const behind = isBibliography(file) ? '' : addition
  const printed = whole.slice(0, whole.length - behindAddress(whole, repaired.url ?? url).length)
  const isSound = isSoundAsPrinted(repaired, url)
  // Where a PDF's lines end is nothing that could be mended.
  if (behind === '' && (isSound || printed === url || (manuscript.format === 'pdf' && isUndamaged(printed, url)))) return []
  const rangesIn = isTex(manuscript.format, file) ? texRangesOf : rangesOf
  const ranges = rangesIn(manuscript, note.body, [address.at, address.at + printed.length])
  return ranges.length === 0 ? [] : [{ reference: id, note: note.body.note, line: note.body.line, page: note.body.page, ...(file !== undefined && { file }), ranges, printed: printed.replace(/\s+/gu, ' '), address: isSound ? printed : url, addition: behind }]
}

const startOf = ({ ranges }: Correction) => ranges[0]?.[0] ?? 0

/** Two readings of one stretch would tear each other apart: the first stays. */
function apart(corrections: readonly Correction[]): readonly Correction[] {
  const taken: Span[] = []
  const placeOf = ([start]: Span) => firstIndex(taken, ([, end]) => end > start)
  return corrections.filter(({ ranges }) => {
    const isFree = ranges.every(range => (taken[placeOf(range)]?.[0] ?? Infinity) >= range[1])
    if (isFree) for (const range of ranges) taken.splice(placeOf(range), 0, range)
    return isFree
  })
}

function commentsOf(marks: readonly Mark[], references: readonly FixableReference[]): readonly MarginComment[] {
  const markOf = new Map([...marks].reverse().map(mark => [mark.noteId, mark.span]))
  const byNote = new Map<string, { readonly note: Note; readonly lines: string[] }>()
  for (const { note, said } of references) {
    const kept = byNote.get(note.body.id) ?? { note, lines: [] }
    kept.lines.push(...said)
    byNote.set(note.body.id, kept)
  }
  return [...byNote.values()].filter(({ lines }) => lines.length > 0).map(({ note, lines }) => ({ note: note.body.note, at: markOf.get(note.body.id) ?? null, lines }))
}
