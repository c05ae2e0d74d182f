/** Makes a flow of a word processor's paragraphs: notes numbered, citations understood. */
import type { Flow, FlowBlock, FlowMark, FlowNote, FlowPiece, FlowText } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import { dropped, linkedPieces, WorkNotes } from '../citations/work-notes.ts'
import type { Changes } from './changes.ts'
import { isMark, type DraftBlock, type DraftMark, type DraftPiece, type DraftText } from './drafts.ts'
import { numberNotes, type RulesByKind } from './note-numbers.ts'

/** A document as it was read. */
export interface Drafts {
  readonly blocks: readonly DraftBlock[]
  /** By `ref`, in the order of the file. */
  readonly notes: ReadonlyMap<string, readonly DraftBlock[]>
  /** How notes are numbered, by sections. */
  readonly rules: readonly RulesByKind[]
  readonly changes: Changes
  /** `ref`s of notes by the names under which their marks are repeated. */
  readonly bookmarks: ReadonlyMap<string, string>
}

export function flowOf({ blocks, notes, rules, changes, bookmarks }: Drafts): Pick<Flow, 'blocks' | 'notes' | 'remarks'> {
  const maker = new FlowMaker(bookmarks, numbersOf(blocks, rules))
  const running = blocks.filter(block => !isListed(block)).map(block => maker.running(block))
  const printed = notesInOrder(blocks, notes, changes).map(([ref, drafts]) => maker.note(ref, drafts))
  const entries = blocks.filter(isListed).map(block => maker.plain(block))
  return { blocks: running, notes: [...printed, ...maker.works.notes(entries)], remarks: changes.remarks() }
}

function numbersOf(blocks: readonly DraftBlock[], rules: readonly RulesByKind[]): ReadonlyMap<DraftMark, NoteNumber> {
  const marks = blocks.flatMap(({ pieces }) => pieces.filter(isMark))
  const numbers = numberNotes(marks.map(({ note, section, page, sign }) => ({ kind: note, section, page, sign })), rules)
  return new Map(marks.map((mark, index) => [mark, numbers[index] ?? null]))
}

/** In the order of their marks; then those that nothing marks, but for those whose marks were deleted. */
function notesInOrder(blocks: readonly DraftBlock[], bodies: ReadonlyMap<string, readonly DraftBlock[]>, { deletedNotes }: Changes): readonly (readonly [string, readonly DraftBlock[]])[] {
  const marked = new Set(blocks.flatMap(({ pieces }) => pieces.filter(isMark).map(({ ref }) => ref)))
  const unmarked = [...bodies.keys()].filter(ref => !marked.has(ref) && !deletedNotes.has(ref))
  return [...marked, ...unmarked].flatMap(ref => { const body = bodies.get(ref); return body === undefined ? [] : [[ref, body] as const] })
}

function isListed({ pieces }: DraftBlock): boolean {
  const inked = pieces.filter(piece => piece.kind !== 'text' || piece.text.trim() !== '')
  return inked.length > 0 && inked.every(piece => piece.kind === 'text' && piece.isListed)
}

class FlowMaker {
  readonly works = new WorkNotes()
  private readonly first: ReadonlyMap<string, NoteNumber>

  constructor(private readonly bookmarks: ReadonlyMap<string, string>, private readonly numbers: ReadonlyMap<DraftMark, NoteNumber>) {
    this.first = new Map([...numbers].toReversed().map(([{ ref }, number]) => [ref, number]))
  }

  /** A paragraph of the text: citations become marks. */
  running(block: DraftBlock): FlowBlock {
    return { kind: block.kind, pieces: groups(block.pieces).flatMap((group): readonly FlowPiece[] => this.citation(group) ?? group.map(piece => this.piece(piece))) }
  }

  /** A paragraph of a note: citations stay as they are printed, with their addresses behind them. */
  plain(block: DraftBlock): FlowBlock {
    return { kind: block.kind, pieces: groups(block.pieces).flatMap((group): readonly FlowPiece[] => {
      const [first] = group
      const works = first?.kind === 'text' ? first.citation?.works ?? [] : []
      const pieces = group.map(piece => this.piece(piece))
      return works.length === 0 ? pieces : linkedPieces(pieces.filter(piece => piece.kind === 'text'), works)
    }) }
  }

  note(ref: string, drafts: readonly DraftBlock[]): FlowNote {
    const note = this.first.get(ref) ?? null
    const [first, ...rest] = drafts.map(block => this.plain(block))
    const blocks = first === undefined ? [] : [{ ...first, pieces: withoutSign(first.pieces, note) }, ...rest]
    return { ref, note, kind: ref.startsWith('footnote') ? 'footnote' : 'endnote', blocks }
  }

  private citation(group: readonly DraftPiece[]): readonly FlowMark[] | null {
    const texts = group.filter((piece): piece is DraftText => piece.kind === 'text')
    const works = texts[0]?.citation?.works ?? []
    const origins = texts.flatMap(({ origin }) => origin ?? [])
    const [first] = origins
    const last = origins.at(-1)
    if (works.length === 0 || first === undefined || last === undefined) return null
    return this.works.marks(works, texts.map(({ text }) => text).join(''), { ...first, length: last.at + last.length - first.at })
  }

  private piece(piece: DraftPiece): FlowPiece {
    switch (piece.kind) {
      case 'text': { const { kind, text, origin, target, isRaised } = piece; return { kind, text, origin, target: target === null ? null : escaped(target), isRaised } }
      case 'mark': return { kind: 'mark', ref: piece.ref, note: this.numbers.get(piece) ?? null, origin: piece.origin }
      case 'again': {
        const ref = this.bookmarks.get(piece.bookmark)
        if (ref === undefined) return { kind: 'text', text: piece.printed, origin: piece.origin, target: null, isRaised: true }
        return { kind: 'mark', ref, note: this.first.get(ref) ?? null, origin: piece.origin }
      }
    }
  }
}

/** An address holds no blanks (RFC 3986, 2): LibreOffice writes those of a link into Word files as they are meant. */
const escaped = (address: string) => address.trim().replace(/\s/gu, encodeURIComponent)

/** Pieces of one citation together, all others by themselves. */
function groups(pieces: readonly DraftPiece[]): readonly (readonly DraftPiece[])[] {
  const found: DraftPiece[][] = []
  let before: DraftPiece | undefined
  for (const piece of pieces) {
    const isSame = piece.kind === 'text' && piece.citation !== null && before?.kind === 'text' && before.citation === piece.citation
    if (isSame) found.at(-1)?.push(piece)
    else found.push([piece])
    before = piece
  }
  return found
}

/** A note whose mark was typed by hand begins with the same. */
function withoutSign(pieces: readonly FlowPiece[], note: NoteNumber): readonly FlowPiece[] {
  if (typeof note !== 'string') return pieces
  const texts = pieces.filter((piece): piece is FlowText => piece.kind === 'text')
  const text = texts.slice(0, 4).map(piece => piece.text).join('')
  const lead = text.length - text.trimStart().length
  const isCutShort = /[\p{L}\p{N}]$/u.test(note) && /^[\p{L}\p{N}]/u.test(text.slice(lead + note.length))
  return text.startsWith(note, lead) && !isCutShort ? dropped(pieces, lead + note.length) : pieces
}
