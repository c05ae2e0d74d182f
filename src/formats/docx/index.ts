/** Reads Word documents (DOCX; ISO/IEC 29500, strict and transitional). */
import type { Flow } from '../../model/flow.ts'
import { wordSources } from '../citations/word-sources.ts'
import { Changes } from '../office/changes.ts'
import { flowOf } from '../office/flow-maker.ts'
import type { RulesByKind } from '../office/note-numbers.ts'
import { elementsOf, xmlTree } from '../xml-tree.ts'
import { openZip } from '../zip.ts'
import { Lists } from './lists.ts'
import { OOXML } from './names.ts'
import { noteRules } from './note-rules.ts'
import { Package, type Part } from './package.ts'
import type { StoryContext } from './story-context.ts'
import { readStory } from './story.ts'
import { stylesOf } from './styles.ts'

/** Rejects with `Unreadable` for what is damaged, encrypted or beyond the limits of archives. */
export async function readDocx(bytes: Uint8Array): Promise<Flow> {
  const files = new Package(await openZip(bytes))
  const document = await files.document()
  const context = await contextOf(files, document)
  const body = readStory(document, context)
  const parts = (await Promise.all(['footnotes', 'endnotes'].map(type => files.related(document, type)))).flatMap(part => part ?? [])
  const stories = parts.map(part => readStory(part, context))
  const notes = new Map(stories.flatMap(story => [...story.notes]))
  const rules = await rulesOf(files, document, body.sections)
  return { format: 'docx', source: null, ...flowOf({ blocks: body.blocks, notes, rules, changes: context.changes, bookmarks: context.bookmarks }) }
}

async function contextOf(files: Package, document: Part): Promise<StoryContext> {
  const changes = new Changes()
  const comments = await files.related(document, 'comments')
  changes.comments = comments === null ? 0 : elementsOf(xmlTree(comments.source, OOXML), 'w:comment').length
  const data = [...document.relationships.values()].filter(({ type, isExternal }) => type === 'customXml' && !isExternal)
  const sources = await Promise.all(data.map(async ({ target }) => wordSources(await files.text(target) ?? '')))
  return {
    changes, styles: stylesOf((await files.related(document, 'styles'))?.source ?? null), lists: new Lists((await files.related(document, 'numbering'))?.source ?? null),
    sources: new Map(sources.flatMap(own => [...own])), bookmarks: new Map(),
  }
}

/** Sections say what the whole document doesn't, or otherwise. */
async function rulesOf(files: Package, document: Part, sections: readonly RulesByKind[]): Promise<readonly RulesByKind[]> {
  const settings = await files.related(document, 'settings')
  const root = settings === null ? null : xmlTree(settings.source, OOXML)
  const of = (name: string) => noteRules(root?.children.find(child => child.name === name))
  const whole = { footnote: of('w:footnotePr'), endnote: of('w:endnotePr') }
  return [...sections, { footnote: {}, endnote: {} }].map(own => ({ footnote: { ...whole.footnote, ...own.footnote }, endnote: { ...whole.endnote, ...own.endnote } }))
}
