/** LaTeX to a structured document, with the chapters and bibliographies that it names. Every place is one in a file. */
import type { BesideText, Flow, FlowNote } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import { bibReferences } from '../bibtex/index.ts'
import { worksOf, type Works } from '../citations/works.ts'
import { withNumbers, type DraftBlock } from '../piece-writer.ts'
import { firstMarks } from '../first-marks.ts'
import { namesInLatex, withEnding } from './beside.ts'
import { readLatex } from './reader.ts'
import type { LatexNote } from './output.ts'
import { latexFile } from './latex-file.ts'
import type { LatexFile } from './tokens.ts'

/**
 * `text` is the decoded file, `beside` holds decoded files by the names that it gives them. What stands before
 * `\begin{document}`, mathematics set apart, pictures and listings are no text. Throws `Unreadable` for more blocks than any book has.
 */
export function flowOfLatex(text: string, beside: ReadonlyMap<string, string> = new Map()): Flow {
  const files = Array.from(beside, ([part, own]): BesideText => ({ part, text: own }))
  const works = worksOf(files.filter(({ part }) => part.endsWith('.bib')).flatMap(bibReferences))
  const chapters = new Chapters(beside)
  const hasWorks = works.keys.length > 0 || [text, ...beside.values()].some(each => each.includes('\\bibitem'))
  const { blocks, notes, numbers, cited, remarks } = readLatex(latexFile(null, text), { inputOf: name => chapters.take(name), hasWorks, authorOf: works.authorOf })
  const all = [...notes, ...citedWorks(works, { cited, notes })]
  const numberOf = (ref: string) => numbers.get(ref) ?? numberOfWork(ref, works)
  const places = firstMarks(blocks, all)
  const numbered = (drafts: readonly DraftBlock[]) => drafts.map(draft => withNumbers(draft, numberOf))
  const missing = namesInLatex([text, ...beside.values()].join('\n')).filter(name => !beside.has(name))
  return {
    format: 'latex', source: text, beside: files, blocks: numbered(blocks),
    notes: all.toSorted((left, right) => (places.get(left.ref) ?? Infinity) - (places.get(right.ref) ?? Infinity)).map((note): FlowNote => ({ ...note, blocks: numbered(note.blocks) })),
    remarks: [...(missing.length === 0 ? [] : [{ code: 'beside-not-read' as const, args: { names: missing.join(', ') } }]), ...remarks],
  }
}

function numberOfWork(ref: string, works: Works): NoteNumber {
  return ref.startsWith('work:') ? works.labelOf(ref.slice('work:'.length)) : null
}

interface Cited { readonly cited: ReadonlySet<string>; readonly notes: readonly LatexNote[] }

/** Of a bibliography what the text cites, but for what it prints itself. */
function citedWorks(works: Works, { cited, notes }: Cited): readonly LatexNote[] {
  const printed = new Set(notes.map(({ ref }) => ref))
  return [...cited].flatMap(key => (printed.has(`work:${key}`) ? [] : works.draftOf(key) ?? []))
}

/** Files that the text puts in, each once. */
class Chapters {
  private readonly taken = new Set<string>()

  constructor(private readonly beside: ReadonlyMap<string, string>) {}

  take(given: string): LatexFile | null {
    const name = withEnding(given.replace(/^\.\//u, ''), '.tex')
    const text = this.beside.get(name)
    if (text === undefined || this.taken.has(name)) return null
    this.taken.add(name)
    return latexFile(name, text)
  }
}
