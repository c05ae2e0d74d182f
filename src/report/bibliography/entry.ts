/** One source of a bibliography, ready for any of its formats. */
import type { Source } from '../../model/citation.ts'

export type EntryType = 'webpage' | 'article-journal' | 'article-newspaper' | 'chapter' | 'book' | 'document'

/** Texts are one line each, without control characters. */
export interface Entry extends Pick<Source, 'authors' | 'title' | 'container' | 'publisher' | 'place' | 'volume' | 'issue' | 'pages' | 'accessed' | 'doi' | 'isbn' | 'issn'> {
  /** ASCII letters, digits and hyphens; unique in the report. */
  readonly key: string
  readonly type: EntryType
  /** `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
  readonly issued: string | null
  /** ISO 639. */
  readonly language: string | null
  /** Only where it is certain. */
  readonly url: string | null
  /** A copy that shows the article; its day where that is known. */
  readonly archive: { readonly url: string; readonly date: string | null } | null
  /** The address as printed, where none is certain. */
  readonly printed: string | null
}
