/** Edits of a text by offsets. */
import type { Correction } from '../model/correction.ts'
import type { WrittenAddress } from './written.ts'

/** `[start, end)` of a text is replaced. */
export interface Edit { readonly start: number; readonly end: number; readonly text: string }

/** So much before an address shows what it stands in. */
const BEFORE_MAX = 40

/** Edits of `document` that print the corrections, in its order; `written` puts a new address as its file writes it. */
export function editsOf(corrections: readonly Correction[], document: string, written: (file: Correction['file']) => WrittenAddress): readonly Edit[] {
  return corrections.flatMap(({ ranges, address, addition, file }) => ranges.map(([start, end], index) => {
    const text = index === 0 ? written(file)(`${address}${addition}`, document.slice(Math.max(0, start - BEFORE_MAX), start)) : ''
    return { start, end, text }
  })).sort((left, right) => left.start - right.start)
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
