/** Writes corrections into a copy of a Word document as tracked changes, and comments at the notes' marks in the running text. */
import type { NoteNumber } from '../../model/manuscript.ts'
import { Package, type Part } from '../../formats/docx/package.ts'
import { openZip } from '../../formats/zip.ts'
import { apart, type Edit } from '../edits.ts'
import type { FixedCopy, FixTask } from '../task.ts'
import { partRanges } from '../parts.ts'
import { repack } from '../repack.ts'
import { editTextFile } from '../text-file.ts'
import { commentElement, commentPlace } from './comments.ts'
import { linkEdits } from './links.ts'
import { runsOf, type RunMap } from './runs.ts'
import { PRESERVES_BLANKS, trackedEdits, type Stamp } from './tracked.ts'

const AUTHOR = 'footproof'
/** A part's root declares its namespaces. */
const HEAD_MAX = 4000

/** Rejects with `Unreadable` for a file that changed since it was read, and is none any more. */
export async function fixDocx({ bytes, manuscript: { origins }, corrections: { corrections, comments }, document, now }: FixTask): Promise<FixedCopy> {
  const archive = await openZip(bytes)
  const files = new Package(archive)
  const body = await files.document()
  const parts = new Map<string, { readonly source: string; readonly map: RunMap; readonly edits: Edit[] }>()
  const partOf = async (name: string) => {
    const known = parts.get(name)
    if (known !== undefined) return known
    const source = await files.text(name) ?? ''
    const opened = { source, map: runsOf(source), edits: [] }
    parts.set(name, opened)
    return opened
  }
  await partOf(body.name)
  const ranges = corrections.map(correction => correction.ranges.flatMap(range => partRanges(origins ?? [], range)))
  for (const name of new Set(ranges.flat().map(({ part }) => part))) await partOf(name)
  let id = Math.max(0, ...[...parts.values()].map(({ map }) => map.idMax))
  const stamp: Stamp = { author: AUTHOR, date: `${now.toISOString().slice(0, 19)}Z`, nextId: () => (id += 1) }
  const further = new Map<string, readonly Edit[]>()
  for (const [index, correction] of corrections.entries()) {
    const own = ranges[index] ?? []
    const name = own[0]?.part ?? ''
    // An address stands in one note, and a note in one part.
    const part = parts.get(name)
    if (part === undefined) continue
    const places = own.filter(range => range.part === name)
    part.edits.push(...trackedEdits(part.map, places, `${correction.address}${correction.addition}`, stamp))
    const relations = relationsOf(name)
    const links = linkEdits({ source: part.source, relationships: await files.text(relations) ?? '', places, correction, nextId: () => `footproofLink${id += 1}` })
    part.edits.push(...links.part)
    further.set(relations, [...further.get(relations) ?? [], ...links.relationships])
  }
  const changed = new Map<string, Uint8Array>()
  const margin = await marginOf(comments.flatMap(({ note, at, lines }) => (at === null ? [] : [{ note, lines, ranges: partRanges(origins ?? [], at) }])), { files, body, place: await partOf(body.name), stamp })
  for (const [name, { edits }] of parts) if (edits.length > 0) changed.set(name, await editedPart(name, edits))
  for (const [name, edits] of margin.edits) further.set(name, [...further.get(name) ?? [], ...edits])
  for (const [name, edits] of further) if (edits.length > 0) changed.set(name, await editedPart(name, apart(edits)))
  for (const [name, text] of margin.added) changed.set(name, new TextEncoder().encode(text))
  return { bytes: await repack(archive, changed, now), patch: null }

  async function editedPart(name: string, edits: readonly Edit[]): Promise<Uint8Array> {
    return editTextFile(await archive.read(name) ?? new Uint8Array(), `${document} (${name})`, inOrder(edits)).bytes
  }
}

/** Two changes in one text keep its blanks once. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const preserved = new Set<number>()
  return edits.filter(({ start, text }) => {
    if (text !== PRESERVES_BLANKS) return true
    const isNew = !preserved.has(start)
    preserved.add(start)
    return isNew
  }).sort((left, right) => left.start - right.start)
}

interface Margin { readonly edits: ReadonlyMap<string, readonly Edit[]>; readonly added: ReadonlyMap<string, string> }
interface Placing { readonly files: Package; readonly body: Part; readonly place: { readonly map: RunMap; readonly edits: Edit[] }; readonly stamp: Stamp }
interface Placed { readonly note: NoteNumber; readonly lines: readonly string[]; readonly ranges: ReturnType<typeof partRanges> }

/** Word shows comments at places of the body only. */
async function marginOf(comments: readonly Placed[], { files, body, place, stamp }: Placing): Promise<Margin> {
  const old = await files.related(body, 'comments')
  const prefix = place.map.prefix
  let id = old === null ? -1 : Math.max(-1, ...[...old.source.matchAll(/<[\w.-]*:?comment\b[^>]*?[\w.-]*:?id="(\d{1,9})"/gu)].map(match => Number(match[1])))
  const elements: string[] = []
  for (const { note, lines, ranges } of comments) {
    const range = ranges.find(({ part }) => part === body.name)
    const placed = range === undefined ? null : commentPlace(place.map, range, id + 1)
    if (placed === null) continue
    id += 1
    place.edits.push(placed.edit)
    elements.push(commentElement({ lines: placed.isAtMark ? lines : lines.map(line => `[${note ?? '?'}] ${line}`) }, id, prefix, stamp))
  }
  if (elements.length === 0) return { edits: new Map(), added: new Map() }
  const written = elements.join('')
  if (old !== null) return { edits: new Map([[old.name, [atEnd(old.source, 'comments', written)]]]), added: new Map() }
  return newComments(written, { files, body, prefix })
}

const relationsOf = (part: string) => `${part.slice(0, part.lastIndexOf('/') + 1)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`

/** A document without comments gets a part for them, its kind and the way there. */
async function newComments(written: string, { files, body, prefix }: { readonly files: Package; readonly body: Part; readonly prefix: string }): Promise<Margin> {
  const folder = body.name.slice(0, body.name.lastIndexOf('/') + 1)
  const relations = relationsOf(body.name)
  const [kinds = '', ways = ''] = await Promise.all(['[Content_Types].xml', relations].map(name => files.text(name)))
  const isStrict = body.source.slice(0, HEAD_MAX).includes('purl.oclc.org/ooxml')
  const [words, relationships] = isStrict
    ? ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships']
    : ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships']
  const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${prefix}comments xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${words}">${written}</${prefix}comments>`
  const kind = `<Override PartName="/${folder}comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`
  const way = `<Relationship Id="footproofComments" Type="${relationships}/comments" Target="comments.xml"/>`
  return {
    edits: new Map([['[Content_Types].xml', [atEnd(kinds ?? '', 'Types', kind)]], [relations, [atEnd(ways ?? '', 'Relationships', way)]]]),
    added: new Map([[`${folder}comments.xml`, part]]),
  }
}

/** Before the closing tag of a part's root, which an empty root lacks. */
function atEnd(source: string, root: string, text: string): Edit {
  const closing = new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>\\s*$`, 'u').exec(source)?.index
  if (closing !== undefined) return { start: closing, end: closing, text }
  const name = new RegExp(`<((?:[\\w.-]+:)?${root})\\b`, 'u').exec(source)?.[1] ?? root
  const start = source.lastIndexOf('/>')
  return { start, end: start + 2, text: `>${text}</${name}>` }
}
