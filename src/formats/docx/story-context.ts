/** What the reading of a part of a Word document is given, and what it gives. */
import type { CitedWork } from '../citations/cited-work.ts'
import type { Changes } from '../office/changes.ts'
import type { DraftBlock } from '../office/drafts.ts'
import type { RulesByKind } from '../office/note-numbers.ts'
import type { Lists } from './lists.ts'
import type { Styles } from './styles.ts'

export interface StoryContext {
  readonly styles: Styles
  readonly lists: Lists
  readonly sources: ReadonlyMap<string, CitedWork>
  readonly changes: Changes
  /** `ref`s of notes by the bookmarks around their marks. */
  readonly bookmarks: Map<string, string>
}

export interface Story {
  readonly blocks: readonly DraftBlock[]
  /** Of a part of notes: the paragraphs of each, by its `ref`, without separators. */
  readonly notes: ReadonlyMap<string, readonly DraftBlock[]>
  /** What each section says of its notes. */
  readonly sections: readonly RulesByKind[]
}
