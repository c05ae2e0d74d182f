/** Bibliographies of BibTeX and BibLaTeX: their entries as references, and a file of them by itself as a structured document. */
import type { Flow } from '../../model/flow.ts'
import type { Keyed } from '../citations/reference.ts'
import { worksOf } from '../citations/works.ts'
import { withNumbers } from '../piece-writer.ts'
import { readBibEntries } from './entries.ts'
import { keyedEntry, type BibFile } from './reference.ts'

/** In the order of the file. */
export function bibReferences(file: BibFile): readonly Keyed[] {
  return readBibEntries(file.text).map(entry => keyedEntry(entry, file))
}

/** Each entry is a reference. */
export function flowOfBib(text: string): Flow {
  const works = worksOf(bibReferences({ part: null, text }))
  return { format: 'latex', source: text, blocks: [], notes: works.keys.flatMap(key => works.draftOf(key) ?? []).map(work => ({ ...work, blocks: work.blocks.map(block => withNumbers(block, () => null)) })), remarks: [] }
}
