/** What a reference's markup needs to know of the others, and the words for it. */
import type { Words } from '../language/index.ts'

export interface ItemContext {
  readonly words: Words
  /** Anchors by reference id. */
  readonly anchors: ReadonlyMap<string, string>
  /** What a reference is called in a list, by its id. */
  readonly names: ReadonlyMap<string, string>
  readonly isOneDocument: boolean
  /** Numbers by document path, for attributes. */
  readonly documents: ReadonlyMap<string, number>
}
