/** Edits of a text by offsets. */
import type { Correction } from '../model/correction.ts'
import { PAST_LINK_MAX, type PastLink } from './past-link.ts'
import type { WrittenAddress } from './written.ts'

/** `[start, end)` of a text is replaced. */
export interface Edit { readonly start: number; readonly end: number; readonly text: string }

/** So much before an address shows what it stands in. */
const BEFORE_MAX = 40

/** How the file of a correction writes a text, and where links end in it. */
export interface FileWriting { readonly written: WrittenAddress; readonly pastLink: PastLink }

/** Edits of `document` that print the corrections, in its order; what is set behind an address stands behind its link. */
export function editsOf(corrections: readonly Correction[], document: string, writingIn: (file: Correction['file']) => FileWriting): readonly Edit[] {
  return corrections.flatMap(({ ranges, address, addition, file }) => {
    const { written, pastLink } = writingIn(file)
    const before = document.slice(Math.max(0, (ranges[0]?.[0] ?? 0) - BEFORE_MAX), ranges[0]?.[0] ?? 0)
    const printed = ranges.map(([start, end], index) => ({ start, end, text: index === 0 ? written(address, before) : '' }))
    const end = ranges.at(-1)?.[1] ?? 0
    const behind = end + pastLink(before, document.slice(end, end + PAST_LINK_MAX))
    return addition === '' ? printed : [...printed, { start: behind, end: behind, text: written(addition, behind > end ? '' : before) }]
  }).sort((left, right) => left.start - right.start)
}

/** In order; what would be changed twice is changed once, by what stands first. */
export function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((left, right) => left.start - right.start)) {
    const last = kept.at(-1)
    if (last === undefined || edit.start >= last.end) kept.push(edit)
  }
  return kept
}

/** The text with its edits made; they are in order and don't overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let from = 0
  const pieces = edits.flatMap(edit => {
    const before = text.slice(from, edit.start)
    from = edit.end
    return [before, edit.text]
  })
  return `${pieces.join('')}${text.slice(from)}`
}
