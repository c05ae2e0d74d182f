/** Writes a PDF's lines as a text, one line each, with what is known of them beside it. */
import type { LaidLine, LaidPage } from '../../formats/pdf/laid-out.ts'
import { linesOf, type Line } from '../lines.ts'
import type { Layout, LineRole } from '../layout.ts'

export interface PdfText {
  /** Pages apart by form feeds, paragraphs by blank lines, notes at the foot from the text by a blank line as well. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly layout: Layout
  /** For each line what it was printed as; `null` for blank ones put in. */
  readonly printed: readonly (LaidLine | null)[]
}

/** Indents of less are of first lines, or none. */
const INDENT_MIN = 3

export function asText(pages: readonly LaidPage[]): PdfText {
  const written = pages.flatMap(page => writtenPage(page))
  const text = written.map(({ text: line, isPageStart }, at) => (isPageStart && at > 0 ? `\f${line}` : line)).join('\n')
  const lines = linesOf(`${text}\n`)
  return {
    text, lines, printed: written.map(({ printed }) => printed),
    layout: { roles: written.map(({ role }) => role), pages: written.map(({ page }) => page), hasPages: true, hasPageHeads: true },
  }
}

interface Written { readonly text: string; readonly role: LineRole; readonly page: number; readonly isPageStart: boolean; readonly printed: LaidLine | null }

function writtenPage({ number: page, lines }: LaidPage): readonly Written[] {
  const written: Written[] = []
  const put = (text: string, role: LineRole, printed: LaidLine | null): void => { written.push({ text, role, page, isPageStart: written.length === 0, printed }) }
  let isAtStart = true
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (line.role === 'foot-start' || line.role === 'foot-rest') put('', line.role === 'foot-start' ? 'rule' : 'long-rule', null)
    else if (before !== undefined && parts(line, before)) put('', 'blank', null)
    if (line.role === 'text' && before !== undefined && isNote(before)) isAtStart = true
    const isStart = isAtStart && line.role === 'text'
    if (isStart || isNote(line)) isAtStart = false
    put(' '.repeat(blanksBefore(line)) + line.text, line.role === 'furniture' ? 'furniture' : isStart ? 'page-start' : 'text', line)
  }
  return written.length === 0 ? [{ text: '', role: 'blank', page, isPageStart: true, printed: null }] : written
}

function parts(line: LaidLine, before: LaidLine): boolean {
  return line.role === 'furniture' || before.role === 'furniture' || (line.role === 'text' && (line.opensParagraph || isNote(before)))
}

const isNote = ({ role }: LaidLine) => role === 'foot' || role === 'foot-start' || role === 'foot-rest'

/** Running text is written without the indents of first lines; those of blocks and notes tell what they are. */
function blanksBefore({ role, indent, isSetIn }: LaidLine): number {
  if (role === 'furniture') return 0
  return role !== 'text' ? indent : isSetIn && indent >= INDENT_MIN ? indent : 0
}
