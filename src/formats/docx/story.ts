/** Reads one part of a Word document (its body, its footnotes, its endnotes) into paragraphs as they stand when all changes are accepted. */
import { readXml } from '../xml.ts'
import { OOXML } from './names.ts'
import type { Part } from './package.ts'
import type { Story, StoryContext } from './story-context.ts'
import { StoryReader } from './story-reader.ts'

export function readStory(part: Part, context: StoryContext): Story {
  const reader = new StoryReader(part, context)
  readXml(part.source, OOXML, reader)
  return reader.finish()
}
