/** Gathers the paragraphs of a document, one within another where a text box or a note stands in a paragraph. */
import type { FlowBlock, Origin } from '../../model/flow.ts'
import { unreadable } from '../unreadable.ts'
import { hasInk, type DraftBlock, type DraftPiece, type DraftText } from './drafts.ts'

/** Limits that keep what hostile files make within memory: the book of 1,000 pages measured has 8,000 paragraphs, 30,000 pieces and 3 million characters. */
const PARAGRAPHS_MAX = 150_000
const PIECES_MAX = 250_000
const CHARACTERS_MAX = 12_000_000

/** What a paragraph is, and the number or sign before it that stands in no text. */
export interface Described { readonly kind: FlowBlock['kind']; readonly label: string | null }

/** A paragraph while it is open; `look` is what the format says of it. */
interface Frame<Look> {
  readonly pieces: DraftPiece[]
  readonly look: Look
  /** Its end is deleted: what follows goes on in it. */
  isEndDeleted: boolean
  readonly within: DraftBlock[]
}

export class ParagraphWriter<Look> {
  private open: Frame<Look>[] = []
  private carried: readonly DraftPiece[] = []
  private done: DraftBlock[] = []
  private readonly outer: { readonly open: Frame<Look>[]; readonly carried: readonly DraftPiece[]; readonly done: DraftBlock[] }[] = []

  private paragraphs = 0
  private pieces = 0
  private characters = 0

  constructor(private readonly describe: (look: Look) => Described) {}

  begin(look: Look): void {
    this.open.push({ pieces: [...this.carried], look, isEndDeleted: false, within: [] })
    this.carried = []
  }

  get look(): Look | undefined {
    return this.open.at(-1)?.look
  }

  deleteEnd(): void {
    const frame = this.open.at(-1)
    if (frame !== undefined) frame.isEndDeleted = true
  }

  piece(piece: DraftPiece): void {
    this.pieces += 1
    if (this.pieces > PIECES_MAX) throw unreadable`holds more than ${PIECES_MAX} notes and changes of type, more than any book: split it and check its parts`
    this.open.at(-1)?.pieces.push(piece)
  }

  /** Text written last in the open paragraph. */
  get before(): DraftPiece | undefined {
    return this.open.at(-1)?.pieces.at(-1)
  }

  /** What stands at `origin`; a stretch that goes on in step is one piece with the one before. */
  text(text: DraftText): void {
    const frame = this.open.at(-1)
    const last = frame?.pieces.at(-1)
    if (frame === undefined || text.text === '') return
    this.characters += text.text.length
    if (this.characters > CHARACTERS_MAX) throw unreadable`holds more than ${CHARACTERS_MAX / 1_000_000} million characters, more than any book: split it and check its parts`
    if (last?.kind === 'text' && isOneLook(last, text) && goesOn(last, text)) frame.pieces[frame.pieces.length - 1] = { ...last, text: last.text + text.text, origin: joined(last.origin, text.origin) }
    else this.piece(text)
  }

  end(): void {
    const frame = this.open.pop()
    if (frame === undefined) return
    const outer = this.open.at(-1)?.within ?? this.done
    if (frame.isEndDeleted) this.carried = frame.pieces
    else {
      const block = this.blockOf(frame)
      if (hasInk(block)) {
        this.paragraphs += 1
        if (this.paragraphs > PARAGRAPHS_MAX) throw unreadable`holds more than ${PARAGRAPHS_MAX} paragraphs, more than any book: split it and check its parts`
        outer.push(block)
      }
    }
    outer.push(...frame.within)
  }

  /** What is written from here on stands apart, until `take` ends it. */
  apart(): void {
    this.outer.push({ open: this.open, carried: this.carried, done: this.done })
    this.open = []
    this.carried = []
    this.done = []
  }

  /** All paragraphs since the beginning, the last `apart` or the last call. */
  take(): readonly DraftBlock[] {
    while (this.open.length > 0) this.end()
    const rest: DraftBlock = { kind: 'paragraph', pieces: this.carried }
    const blocks = hasInk(rest) ? [...this.done, rest] : this.done
    const { open, carried, done } = this.outer.pop() ?? { open: [], carried: [], done: [] }
    this.open = open
    this.carried = carried
    this.done = done
    return blocks
  }

  private blockOf({ pieces, look }: Frame<Look>): DraftBlock {
    const { kind, label } = this.describe(look)
    const isListed = pieces.some(piece => piece.kind === 'text' && piece.isListed)
    return { kind, pieces: label === null ? pieces : [{ kind: 'text', text: `${label} `, origin: null, target: null, isRaised: false, citation: null, isListed }, ...pieces] }
  }
}

function isOneLook(left: DraftText, right: DraftText): boolean {
  return left.target === right.target && left.isRaised === right.isRaised && left.citation === right.citation && left.isListed === right.isListed
}

function goesOn({ text, origin: before }: DraftText, { text: next, origin }: DraftText): boolean {
  return before !== null && origin !== null && before.length === text.length && origin.length === next.length && before.at + before.length === origin.at
}

function joined(left: Origin | null, right: Origin | null): Origin | null {
  return left === null || right === null ? left : { ...left, length: left.length + right.length }
}
