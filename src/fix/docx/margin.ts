/** The margin of a Word document: its comments, and the part that holds them. */
import type { Package, Part } from '../../formats/docx/package.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import type { Edit } from '../edits.ts'
import type { partRanges } from '../parts.ts'
import { commentElement, commentMark, commentPlace } from './comments.ts'
import type { RunMap } from './runs.ts'
import type { Stamp } from './tracked.ts'

/** A part's root declares its namespaces. */
const HEAD_MAX = 4000

/** Edits of parts by their names, and parts that the document lacks. */
export interface Margin { readonly edits: ReadonlyMap<string, readonly Edit[]>; readonly added: ReadonlyMap<string, string> }
interface Placing { readonly files: Package; readonly body: Part; /** Of the body. */ readonly map: RunMap | null; readonly stamp: Stamp }
interface Placed { readonly note: NoteNumber; readonly lines: readonly string[]; readonly ranges: ReturnType<typeof partRanges> }

/** Word shows comments at places of the body only. */
export async function marginOf(comments: readonly Placed[], { files, body, map, stamp }: Placing): Promise<Margin> {
  const old = await files.related(body, 'comments')
  if (map === null) return { edits: new Map(), added: new Map() }
  const prefix = map.prefix
  let id = old === null ? -1 : Math.max(-1, ...[...old.source.matchAll(/<[\w.-]*:?comment\b[^>]*?[\w.-]*:?id="(\d{1,9})"/gu)].map(match => Number(match[1])))
  const elements: string[] = []
  const places: Edit[] = []
  for (const { note, lines, ranges } of comments) {
    const range = ranges.find(({ part }) => part === body.name)
    const place = range === undefined ? null : commentPlace(map, range)
    if (place === null) continue
    for (const line of lines) {
      id += 1
      places.push({ start: place.at, end: place.at, text: commentMark(id, prefix) })
      elements.push(commentElement(place.isAtMark ? line : `[${note ?? '?'}] ${line}`, { id, prefix, stamp }))
    }
  }
  if (elements.length === 0) return { edits: new Map(), added: new Map() }
  const written = elements.join('')
  if (old !== null) return { edits: new Map([[body.name, places], [old.name, [atEnd(old.source, 'comments', written)]]]), added: new Map() }
  const made = await newComments(written, { files, body, prefix })
  return { ...made, edits: new Map([[body.name, places], ...made.edits]) }
}

/** The part that tells a part's relationships. */
export const relationsOf = (part: string): string => `${part.slice(0, part.lastIndexOf('/') + 1)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`

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
