/** Gathers the entries of a list while its lines are read. */
import type { Piece } from '../found-body.ts'
import type { ListKind } from '../list-headings.ts'
import type { ListGroup, ListLine, NoteList } from './note-list.ts'

interface Draft { readonly note: number | null; readonly opening: string; readonly start: number; readonly pieces: { start: number; end: number }[] }

export class ListBuilder {
  private readonly groups: { title: string | null; entries: Draft[] }[] = [{ title: null, entries: [] }]
  private readonly lines: number[] = []
  private isInterrupted = false

  /** The number opened last in this group; 0 before the first. */
  get last(): number {
    return this.groups.at(-1)?.entries.at(-1)?.note ?? 0
  }

  get hasEntries(): boolean {
    return (this.groups.at(-1)?.entries.length ?? 0) > 0
  }

  /** The line opens the entry opened last once more: it was printed twice. */
  isRepeated(line: string): boolean {
    return this.groups.at(-1)?.entries.at(-1)?.opening === line.trim()
  }

  openGroup(title: string | null): void {
    const group = this.groups.at(-1)
    if (group?.entries.length === 0) group.title = title
    else this.groups.push({ title, entries: [] })
  }

  /** `numberAt` and `textAt` count from the line's beginning. */
  openEntry(index: number, line: ListLine, { note, numberAt, textAt }: { readonly note: number | null; readonly numberAt: number; readonly textAt: number }): void {
    this.groups.at(-1)?.entries.push({ note, opening: line.text.trim(), start: line.start + numberAt, pieces: [{ start: line.start + textAt, end: inkedEnd(line) }] })
    this.lines.push(index)
    this.isInterrupted = false
  }

  goOn(index: number, line: ListLine): void {
    const pieces = this.groups.at(-1)?.entries.at(-1)?.pieces
    const piece = pieces?.at(-1)
    if (pieces === undefined || piece === undefined) return
    if (this.isInterrupted) pieces.push({ start: line.start + Math.max(0, line.text.search(/\S/u)), end: inkedEnd(line) })
    else piece.end = inkedEnd(line)
    this.isInterrupted = false
    this.lines.push(index)
  }

  /** Furniture stands here: what follows is a piece of its own. */
  interrupt(): void {
    this.isInterrupted = true
  }

  finish(kind: ListKind, numbering: NoteList['numbering']): NoteList | null {
    const groups: readonly ListGroup[] = this.groups.filter(({ entries }) => entries.length > 0).map(({ title, entries }) => ({ title, entries: entries.filter(hasText) }))
    const all = groups.flatMap(({ entries }) => entries)
    const [first] = all
    if (first === undefined) return null
    return { kind, numbering, start: first.start, end: all.at(-1)?.pieces.at(-1)?.end ?? first.start, groups, lines: this.lines }
  }
}

function hasText({ start, pieces }: { readonly start: number; readonly pieces: readonly Piece[] }): boolean {
  return (pieces.at(-1)?.end ?? start) > start
}

function inkedEnd(line: ListLine): number {
  return line.start + line.text.trimEnd().length
}
