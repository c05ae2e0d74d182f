/** Reads plain text and the text layers of PDFs: running text, note bodies, markers. */
import type { Manuscript, NoteBody } from '../model/manuscript.ts'
import { joinMarks, listsOfLayer, takeCites } from './apparatus/index.ts'
import { findBodies } from './bodies.ts'
import type { FoundBody } from './found-body.ts'
import { hyphensOf } from '../text/hyphens.ts'
import { layoutOf, type Layout } from './layout.ts'
import { linesOf, type Line } from './lines.ts'
import { UniqueIds } from './ids.ts'
import { plainMarkers, takeMarks } from './marks.ts'
import { paragraphRules, type ParagraphRules } from './paragraphs.ts'
import { printedText } from './printed-text.ts'
import { joinStretches } from './running.ts'
import { runningStretches } from './stretches.ts'

/** Any text is fine; one without notes gives none. */
export function readTextLayer(text: string, document: string): Manuscript {
  const lines = linesOf(text)
  const layout = layoutOf(lines)
  return readLaidOut({ document, text, lines, layout, format: layout.hasPages ? 'text-layer' : 'text', paragraphs: paragraphRules })
}

export interface LaidOut extends Pick<Manuscript, 'document' | 'text' | 'format'> {
  readonly lines: readonly Line[]
  readonly layout: Layout
  /** Made of all lines and those that hold running text. */
  readonly paragraphs: (lines: readonly Line[], running: readonly Line[]) => ParagraphRules
}

/** Reads a text of which it is known what its lines are. */
export function readLaidOut({ document, text, format, lines, layout, paragraphs }: LaidOut): Manuscript {
  const plain = plainMarkers(text)
  const { lists, entries, rest, hasEndnotes } = listsOfLayer({ document: text, lines, layout, marks: plain })
  // where nothing shows pages, notes stand in the lists
  const found = lists.length > 0 && !layout.hasPages && !hasEndnotes ? [] : findBodies(text, lines, rest, plain)
  const runningLines = runningStretches(lines, rest, found)
  const rules = { hyphens: hyphensOf(text), paragraphs: paragraphs(lines, runningLines.map(({ line }) => line)) }
  const raw = joinStretches(text, runningLines, rules)
  const bodies = noteBodies(text, { lines, pages: layout.pages, found: [...found, ...entries].sort((left, right) => left.start - right.start) })
  const cited = takeCites({ document: text, lines, lists, hasEndnotes, notes: bodies, raw })
  const { running, marks } = takeMarks(cited.running, [...found, ...cited.plainEntries], { document: text, lines })
  return { document, format, text, origins: null, remarks: [], running, notes: cited.notes, marks: joinMarks({ cited, plain: marks, running }) }
}

interface Found { readonly lines: readonly Line[]; readonly pages: Layout['pages']; readonly found: readonly FoundBody[] }

function noteBodies(text: string, { lines, pages, found }: Found): readonly NoteBody[] {
  const ids = new UniqueIds()
  let line = 0
  return found.map(({ note, start, pieces }) => {
    while ((lines[line + 1]?.start ?? Infinity) <= start) line += 1
    const end = pieces.at(-1)?.end ?? start
    let last = line
    while ((lines[last + 1]?.start ?? Infinity) < end) last += 1
    return { id: ids.next(note === null ? `line-${line + 1}` : String(note)), note, line: line + 1, endLine: last + 1, page: pages[line] ?? null, span: [start, end], ...printedText(text, pieces), targets: [] }
  })
}
