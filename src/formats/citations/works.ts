/** Works of bibliographies by their keys. */
import type { NoteNumber } from '../../model/manuscript.ts'
import type { DraftBlock } from '../piece-writer.ts'
import { labelOf } from './cited-work.ts'
import { referenceLine } from './reference-line.ts'
import { plainText, type Keyed, type Reference } from './reference.ts'

interface WorkDraft { readonly ref: string; readonly note: NoteNumber; readonly kind: 'work'; readonly blocks: readonly DraftBlock[] }

export interface Works {
  readonly has: (key: string) => boolean
  /** As a citation of it reads, where the style is not known: `Ivanov 2019`; the key where neither is known. */
  readonly labelOf: (key: string) => string
  /** The family name of its first author; `null` where none is named. */
  readonly authorOf: (key: string) => string | null
  /** `null` where no file has it. */
  readonly draftOf: (key: string) => WorkDraft | null
  readonly keys: readonly string[]
}

/** The first reference of a key counts. */
export function worksOf(references: readonly Keyed[]): Works {
  const found = new Map(references.toReversed().map(keyed => [keyed.key, keyed]))
  const made = new Map<string, Reference | undefined>()
  const referenceOf = (key: string): Reference | undefined => {
    if (!made.has(key)) made.set(key, found.get(key)?.reference())
    return made.get(key)
  }
  const authorOf = (key: string): string | null => {
    const [author] = referenceOf(key)?.people ?? []
    return author === undefined ? null : plainText(author.family)
  }
  const nameOf = (key: string): string => {
    const reference = referenceOf(key)
    const author = authorOf(key)
    const title = plainText(reference?.valueOf('title') ?? null)
    const year = /\d{4}/u.exec(plainText(reference?.valueOf('date') ?? null))?.[0] ?? null
    return labelOf({ key, authors: author === null ? [] : [author], year, title: title === '' ? null : title, container: null, url: null, doi: null }) ?? key
  }
  return {
    authorOf, labelOf: nameOf, has: key => found.has(key), keys: [...new Set(references.map(({ key }) => key))],
    draftOf: key => {
      const reference = referenceOf(key)
      const block = reference === undefined ? null : referenceLine(reference)
      return block === null ? null : { ref: `work:${key}`, note: nameOf(key), kind: 'work', blocks: [block] }
    },
  }
}
