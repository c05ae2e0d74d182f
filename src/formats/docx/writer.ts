/** Gathers the paragraphs of one part of a Word document, one within another where a text box stands in a paragraph. */
import type { Origin } from '../../model/flow.ts'
import { hasInk, type DraftBlock, type DraftPiece, type DraftText } from './drafts.ts'
import type { Lists } from './lists.ts'
import type { ParagraphLook, Styles } from './styles.ts'

interface Indent { readonly left: number; readonly isHanging: boolean }

/** A paragraph while it is open. */
interface Frame {
  readonly pieces: DraftPiece[]
  style: string | null
  own: ParagraphLook
  numbering: { id: string | null; level: number } | null
  indent: Indent | null
  /** Its end is deleted: what follows goes on in it. */
  isEndDeleted: boolean
  readonly within: DraftBlock[]
}

/** A quotation set in by hand is set in by so much (a twentieth of a point): 0.5 cm. */
const INDENT_MIN = 280

export class ParagraphWriter {
  private readonly open: Frame[] = []
  private carried: readonly DraftPiece[] = []
  private done: DraftBlock[] = []
  private cells = 0

  constructor(private readonly styles: Styles, private readonly lists: Lists) {}

  begin(): void {
    this.open.push({ pieces: [...this.carried], style: null, own: {}, numbering: null, indent: null, isEndDeleted: false, within: [] })
    this.carried = []
  }

  get frame(): Frame | undefined {
    return this.open.at(-1)
  }

  beginCell(): void { this.cells += 1 }
  endCell(): void { this.cells = Math.max(0, this.cells - 1) }

  piece(piece: DraftPiece): void {
    this.frame?.pieces.push(piece)
  }

  /** What stands at `origin`; a stretch that goes on in step is one piece with the one before. */
  text(text: DraftText): void {
    const { frame } = this
    const last = frame?.pieces.at(-1)
    if (frame === undefined || text.text === '') return
    if (last?.kind === 'text' && isOneLook(last, text) && goesOn(last, text)) frame.pieces[frame.pieces.length - 1] = { ...last, text: last.text + text.text, origin: joined(last.origin, text.origin) }
    else frame.pieces.push(text)
  }

  end(): void {
    const frame = this.open.pop()
    if (frame === undefined) return
    const outer = this.frame?.within ?? this.done
    if (frame.isEndDeleted) this.carried = frame.pieces
    else {
      const block = this.blockOf(frame)
      if (hasInk(block)) outer.push(block)
    }
    outer.push(...frame.within)
  }

  /** All paragraphs since the last call. */
  take(): readonly DraftBlock[] {
    const rest: DraftBlock = { kind: 'paragraph', pieces: this.carried }
    const blocks = hasInk(rest) ? [...this.done, rest] : this.done
    this.carried = []
    this.done = []
    return blocks
  }

  private blockOf({ pieces, style, own, numbering, indent }: Frame): DraftBlock {
    const look = { ...this.styles.paragraph(style), ...own }
    const number = numbering ?? look.numbering ?? null
    const label = number === null ? null : this.lists.next(number.id, number.level)
    const isSetIn = indent !== null && indent.left >= INDENT_MIN && !indent.isHanging
    const isItem = number !== null && number.id !== null && number.id !== '0'
    const kind = look.isHeading === true ? 'heading' : this.cells > 0 ? 'cell' : isItem ? 'item' : look.isQuotation === true || isSetIn ? 'quotation' : 'paragraph'
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
