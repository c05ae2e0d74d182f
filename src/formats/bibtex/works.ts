/** Works of bibliographies by their keys. */
import type { NoteNumber } from '../../model/manuscript.ts'
import type { DraftBlock } from '../piece-writer.ts'
import { citationOf, type BibFile } from './citation.ts'
import { readBibEntries, type BibEntry } from './entries.ts'
import { authorOfEntry, labelOfEntry } from './labels.ts'

interface WorkDraft { readonly ref: string; readonly note: NoteNumber; readonly kind: 'work'; readonly blocks: readonly DraftBlock[] }

export interface Works {
  readonly has: (key: string) => boolean
  /** As a citation of it reads, where the style is not known. */
  readonly labelOf: (key: string) => string
  /** The family name of its first author; `null` where none is named. */
  readonly authorOf: (key: string) => string | null
  /** `null` where no file has it. */
  readonly draftOf: (key: string) => WorkDraft | null
  readonly keys: readonly string[]
}

/** The first entry of a key counts. */
export function worksIn(files: readonly BibFile[]): Works {
  const found = new Map<string, { readonly entry: BibEntry, readonly file: BibFile }>()
  for (const file of files) for (const entry of readBibEntries(file.text)) if (!found.has(entry.key)) found.set(entry.key, { entry, file })
  const labelOf = (key: string): string => { const work = found.get(key); return work === undefined ? key : labelOfEntry(work.entry) }
  return {
    authorOf: key => { const work = found.get(key); return work === undefined ? null : authorOfEntry(work.entry) },
    keys: [...found.keys()], has: key => found.has(key), labelOf,
    draftOf: key => {
      const work = found.get(key)
      const block = work === undefined ? null : citationOf(work.entry, work.file)
      return block === null ? null : { ref: `work:${key}`, note: labelOf(key), kind: 'work', blocks: [block] }
    },
  }
}
