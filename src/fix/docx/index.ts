/** Writes corrections into a copy of a Word document as tracked changes, and comments at the notes' marks in the running text. */
import { Package } from '../../formats/docx/package.ts'
import { openZip } from '../../formats/zip.ts'
import type { Correction } from '../../model/correction.ts'
import { apart, type Edit } from '../edits.ts'
import type { FixedCopy, FixTask } from '../task.ts'
import { partRanges, type PartRange } from '../parts.ts'
import { repack } from '../repack.ts'
import { editTextFile } from '../text-file.ts'
import { linkEdits, linksOf, type PartLinks } from './links.ts'
import { marginOf, relationsOf } from './margin.ts'
import { runsOf, type RunMap } from './runs.ts'
import { PRESERVES_BLANKS, trackedEdits, type Stamp } from './tracked.ts'

const AUTHOR = 'footproof'

interface OpenedPart { readonly source: string; readonly map: RunMap; readonly links: PartLinks }
type PartEdits = readonly [part: string, edits: readonly Edit[]]

/** Rejects with `Unreadable` for a file that changed since it was read, and is none any more. */
export async function fixDocx({ bytes, manuscript, corrections: { corrections, comments }, document, now }: FixTask): Promise<FixedCopy> {
  const archive = await openZip(bytes)
  const files = new Package(archive)
  const origins = manuscript.origins ?? []
  const body = await files.document()
  const placed = corrections.map(correction => ({ correction, places: inOnePart(correction.ranges.flatMap(range => partRanges(origins, range))) }))
  const names = new Set([body.name, ...placed.flatMap(({ places }) => places.map(({ part }) => part))])
  const parts = new Map(await Promise.all(Array.from(names, async name => [name, await openPart(files, name)] as const)))
  const stamp = stampOf(now, [...parts.values()])
  const margin = await marginOf(comments.flatMap(({ note, at, lines }) => (at === null ? [] : [{ note, lines, ranges: partRanges(origins, at) }])), { files, body, map: parts.get(body.name)?.map ?? null, stamp })
  const edits = [...placed.flatMap(({ correction, places }) => correct({ correction, places, parts, stamp })), ...margin.edits]
  const changed = new Map<string, Uint8Array>()
  for (const name of new Set(edits.map(([part]) => part))) {
    const own = edits.flatMap(([part, more]) => (part === name ? more : []))
    if (own.length > 0) changed.set(name, editTextFile(await archive.read(name) ?? new Uint8Array(), `${document} (${name})`, parts.has(name) ? inOrder(own) : apart(own)).bytes)
  }
  for (const [name, text] of margin.added) changed.set(name, new TextEncoder().encode(text))
  return { bytes: await repack(archive, changed, now), patch: null }
}

/** Rejects with `Unreadable` for what is no XML. */
async function openPart(files: Package, name: string): Promise<OpenedPart> {
  const [source, relationships] = [await files.text(name) ?? '', await files.text(relationsOf(name)) ?? '']
  return { source, map: runsOf(source), links: linksOf(source, relationships) }
}

/** An address stands in one note, and a note in one part. */
const inOnePart = (ranges: readonly PartRange[]) => ranges.filter(({ part }) => part === ranges[0]?.part)

/** Ids of changes and links follow the document's own. */
function stampOf(now: Date, parts: readonly OpenedPart[]): Stamp {
  let id = Math.max(0, ...parts.map(({ map }) => map.idMax))
  return { author: AUTHOR, date: `${now.toISOString().slice(0, 19)}Z`, nextId: () => (id += 1) }
}

interface Task { readonly correction: Correction; readonly places: readonly PartRange[]; readonly parts: ReadonlyMap<string, OpenedPart>; readonly stamp: Stamp }

/** Edits of the part that prints the address, and of the one that tells where its links lead. */
function correct({ correction, places, parts, stamp }: Task): readonly PartEdits[] {
  const name = places[0]?.part ?? ''
  const part = parts.get(name)
  if (part === undefined) return []
  const links = linkEdits({ ...part, places, correction, nextId: () => `footproofLink${stamp.nextId()}` })
  return [[name, [...trackedEdits(part.map, places, correction, stamp), ...links.part]], [relationsOf(name), links.relationships]]
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
