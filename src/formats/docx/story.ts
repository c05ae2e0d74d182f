/** Reads one part of a Word document (its body, its footnotes, its endnotes) into paragraphs as they stand when all changes are accepted. */
import { readXml } from '../xml.ts'
import type { CitedWork } from '../citations/cited-work.ts'
import type { Changes } from '../office/changes.ts'
import type { DraftBlock } from '../office/drafts.ts'
import type { RulesByKind } from '../office/note-numbers.ts'
import type { Lists } from './lists.ts'
import { OOXML } from './names.ts'
import type { Part } from './package.ts'
import { StoryReader } from './story-reader.ts'
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

export function readStory(part: Part, context: StoryContext): Story {
  const reader = new StoryReader(part, context)
  readXml(part.source, OOXML, reader)
  return reader.finish()
}
