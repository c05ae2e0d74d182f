/** Counts what a document keeps beside its text: changes, comments, hidden text. */
import type { Remark } from '../../model/manuscript.ts'

export class Changes {
  insertions = 0
  deletions = 0
  moves = 0
  /** Characters. */
  hidden = 0
  comments = 0
  /** `ref`s of notes that are marked in deleted text. */
  readonly deletedNotes = new Set<string>()

  remarks(): readonly Remark[] {
    const { insertions, deletions, moves, hidden, comments } = this
    return [
      ...(insertions + deletions + moves > 0 ? [{ code: 'tracked-changes' as const, args: { insertions, deletions, moves } }] : []),
      ...(comments > 0 ? [{ code: 'comments-apart' as const, args: { comments } }] : []),
      ...(hidden > 0 ? [{ code: 'hidden-text' as const, args: { characters: hidden } }] : []),
    ]
  }
}
