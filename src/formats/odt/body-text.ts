/** Writes the text of an OpenDocument body with its looks, links and places, as it stands when all changes are accepted. */
import type { Changes } from '../office/changes.ts'
import type { DraftBlock, DraftMark } from '../office/drafts.ts'
import { ParagraphWriter, type Described } from '../office/writer.ts'
import type { XmlAttributes } from '../xml.ts'
import type { Deletions } from './deletions.ts'
import type { Styles } from './styles.ts'
import type { Works } from './works.ts'

/** A stretch of blanks is one; more are counted in `text:s`, which hostile files count without end. */
const BLANKS_MAX = 1000

/** Where an element or a text stands in the part. */
export interface Tag { readonly at: number; readonly length: number }
interface Span { readonly isRaised: boolean; readonly isHidden: boolean }
interface Given { readonly part: string | null; readonly styles: Styles; readonly changes: Changes; readonly deletions: Deletions; readonly works: Works; /** Hears that text was written. */ readonly onWritten: () => void }

export class BodyText {
  private readonly writer = new ParagraphWriter<Described>(look => look)
  private readonly spans: Span[] = []
  private readonly links: string[] = []
  /** Of each open paragraph whether its text ends with a blank. */
  private readonly blanks: boolean[] = []
  /** Bookmark of the note that is marked again here. */
  private again: string | null = null

  constructor(private readonly given: Given) {}

  take(): readonly DraftBlock[] {
    return this.writer.take()
  }

  beginParagraph(paragraph: Described): void {
    this.writer.begin(paragraph)
    this.blanks.push(true)
  }

  /** Where the end is deleted, the next paragraph goes on. */
  endParagraph(): void {
    if (this.given.deletions.isOpen) this.writer.deleteEnd()
    this.writer.end()
    this.blanks.pop()
  }

  /** What stands around the mark is no link and no look of its note. */
  beginNote(mark: DraftMark): void {
    this.writer.piece(mark)
    this.writer.apart()
    this.links.push('')
    this.spans.push({ isRaised: false, isHidden: false })
  }

  endNote(): readonly DraftBlock[] {
    const blocks = this.writer.take()
    this.links.pop()
    this.spans.pop()
    if (this.blanks.length > 0) this.blanks[this.blanks.length - 1] = false
    return blocks
  }

  beginSpan(attributes: XmlAttributes): void {
    const { isRaised, isHidden } = this.given.styles.of(attributes.get('text:style-name') ?? null)
    const outer = this.spans.at(-1)
    this.spans.push({ isRaised: isRaised ?? outer?.isRaised ?? false, isHidden: isHidden ?? outer?.isHidden ?? false })
  }

  endSpan(): void {
    this.spans.pop()
  }

  beginLink(target: string): void {
    this.links.push(target)
  }

  endLink(): void {
    this.links.pop()
  }

  /** A raised reference to a note marks it once more. */
  beginNoteAgain(bookmark: string | null): void {
    if (this.spans.some(({ isRaised }) => isRaised)) this.again = bookmark
  }

  endNoteAgain(): void {
    this.again = null
  }

  /** Blanks, tabs and line ends that follow each other are one blank, as the format has it. */
  text(text: string, at: number, length: number): void {
    if (this.blanks.length === 0) return
    if (text.length !== length) { this.write(text, { at, length }); return }
    for (const { 0: stretch, index } of text.matchAll(/[^ \t\r\n]+(?: [^ \t\r\n]+)*|[ \t\r\n]+/gu)) {
      if (!/^[ \t\r\n]/u.test(stretch)) this.write(stretch, { at: at + index, length: stretch.length })
      else if (this.blanks.at(-1) === false) this.write(' ', stretch.startsWith(' ') ? { at: at + index, length: 1 } : null)
    }
  }

  spaces(count: number, tag: Tag): void {
    this.write(' '.repeat(Math.min(BLANKS_MAX, count || 1)), tag)
  }

  /** `place` is `null` for what isn't there as such. */
  write(text: string, place: Tag | null): void {
    const { part, changes, deletions, works, onWritten } = this.given
    const { fields } = works
    if (fields.isInstruction || text === '' || this.blanks.length === 0 || deletions.isOpen) return
    onWritten()
    const span = this.spans.at(-1)
    if (span?.isHidden === true) { changes.hidden += text.trim().length; return }
    this.blanks[this.blanks.length - 1] = /[ \t\n]$/u.test(text)
    const origin = place === null ? null : { part, ...place }
    const again = this.again ?? fields.noteAgain
    if (again !== null && origin !== null) { this.writer.piece({ kind: 'again', bookmark: again, origin, printed: text }); return }
    const link = this.links.at(-1) ?? ''
    this.writer.text({ kind: 'text', text, origin, target: link === '' ? fields.target : link, isRaised: span?.isRaised === true, citation: fields.citation, isListed: works.isListed })
  }
}
