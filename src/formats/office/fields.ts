/** Follows fields by Word's instructions, which LibreOffice keeps as well: links, citations, lists of works, repeated note marks. */
import { cslWorks } from '../citations/csl.ts'
import type { CitedWork } from '../citations/cited-work.ts'
import { endNoteWorks } from '../citations/endnote.ts'
import { citedTags } from '../citations/word-sources.ts'

/** One citation; all text that shows it names the same object. */
export interface Citation { readonly works: readonly CitedWork[] }

/** What a field's result is. */
export type Meaning =
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'works' }
  | { readonly kind: 'note-again'; readonly bookmark: string }
  | { readonly kind: 'text' }

interface Field { instruction: string; data: string; meaning: Meaning | null }

/** Fields stand in each other two or three deep. */
const DEPTH_MAX = 60
const INSTRUCTION_MAX = 4 * 1024 * 1024

export class Fields {
  private readonly open: Field[] = []

  constructor(private readonly sources: ReadonlyMap<string, CitedWork>) {}

  begin(): void {
    if (this.open.length < DEPTH_MAX) this.open.push({ instruction: '', data: '', meaning: null })
  }

  instruct(text: string): void {
    const last = this.open.at(-1)
    if (last !== undefined && last.instruction.length < INSTRUCTION_MAX) last.instruction += text
  }

  /** Base64 of what was too long for an instruction. */
  keep(data: string): void {
    const last = this.open.at(-1)
    if (last !== undefined) last.data += data
  }

  separate(): void {
    const last = this.open.at(-1)
    if (last !== undefined) last.meaning = this.meaningOf(last)
  }

  end(): void {
    const ended = this.open.pop()
    const outer = this.open.at(-1)
    // EndNote keeps a citation's data in a field within the citation's instruction
    if (ended !== undefined && outer?.meaning === null) outer.data += ended.data
  }

  /** Instructions don't go on in the next paragraph: a field that has no result by then is broken, and what follows is text. */
  endParagraph(): void {
    while (this.open.at(-1)?.meaning === null) this.open.pop()
  }

  /** A field whose instruction and result are known from the beginning. */
  beginResult(meaning: Meaning): void {
    this.open.push({ instruction: '', data: '', meaning })
  }

  simple(instruction: string): void {
    this.beginResult(this.meaningOf({ instruction, data: '', meaning: null }))
  }

  /** Text here belongs to an instruction. */
  get isInstruction(): boolean {
    return this.open.some(({ meaning }) => meaning === null)
  }

  get target(): string | null {
    const link = this.open.findLast(({ meaning }) => meaning?.kind === 'link')?.meaning
    return link?.kind === 'link' ? link.target : null
  }

  get citation(): Citation | null {
    const cite = this.open.findLast(({ meaning }) => meaning?.kind === 'citation')?.meaning
    return cite?.kind === 'citation' ? cite.citation : null
  }

  get isWorks(): boolean {
    return this.open.some(({ meaning }) => meaning?.kind === 'works')
  }

  /** The bookmark whose note the text here marks again. */
  get noteAgain(): string | null {
    const again = this.open.at(-1)?.meaning
    return again?.kind === 'note-again' ? again.bookmark : null
  }

  private meaningOf({ instruction, data }: Field): Meaning {
    const code = instruction.trim()
    const target = linkTarget(code)
    if (target !== null) return { kind: 'link', target }
    if (/^(?:ADDIN\s+(?:ZOTERO_BIBL|Mendeley Bibliography|EN\.REFLIST)|BIBLIOGRAPHY\b)|CSL_BIBLIOGRAPHY\s*$/u.test(code)) return { kind: 'works' }
    if (/^ADDIN\s.{0,60}CSL_CITATION/u.test(code)) return citation(cslWorks(code))
    if (/^ADDIN\s+EN\.CITE(?!\.DATA)/u.test(code)) return citation(endNoteWorks(code.includes('<EndNote') ? code : fromBase64(data)))
    if (/^CITATION\s/iu.test(code)) return citation(citedTags(code).flatMap(tag => this.sources.get(tag) ?? []))
    const bookmark = /^NOTEREF\s+"?([^\s"\\]+)"?.{0,200}\\f/iu.exec(code)?.[1]
    return bookmark === undefined ? { kind: 'text' } : { kind: 'note-again', bookmark }
  }
}

export function citation(works: readonly CitedWork[]): Meaning {
  return works.length === 0 ? { kind: 'text' } : { kind: 'citation', citation: { works } }
}

export function fromBase64(data: string): string {
  return Buffer.from(data, 'base64').toString('utf8')
}

/** `HYPERLINK "address" \l "anchor" \o "tip"`; `null` for any other field. */
function linkTarget(code: string): string | null {
  if (!/^HYPERLINK\b/iu.test(code)) return null
  const anchor = /\\l\s+(?:"([^"]*)"|(\S+))/iu.exec(code)
  const address = /^HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/iu.exec(code)
  const at = anchor?.[1] ?? anchor?.[2] ?? ''
  return `${address?.[1] ?? address?.[2] ?? ''}${at === '' ? '' : `#${at}`}`
}
