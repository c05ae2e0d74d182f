/** Writes corrections into a copy of an OpenDocument text as tracked changes, and annotations at the notes' marks. */
import { decodeText } from '../../formats/charset.ts'
import { openZip } from '../../formats/zip.ts'
import type { Span } from '../../model/manuscript.ts'
import { attributeEdits } from '../behind.ts'
import type { Edit } from '../edits.ts'
import { partRanges } from '../parts.ts'
import { repack } from '../repack.ts'
import type { FixedCopy, FixTask } from '../task.ts'
import { editTextFile } from '../text-file.ts'
import { inXml } from '../written.ts'
import { annotation, changedRegions, regionsEdit, type Region } from './changes.ts'
import { prefixesIn } from './prefixes.ts'

const CONTENT = 'content.xml'
const AUTHOR = 'footproof'

/** An archive, or a document that is one XML file. Rejects with `Unreadable` for a file that is none any more. */
export async function fixOdt(task: FixTask): Promise<FixedCopy> {
  const { bytes, manuscript: { origins }, document, now } = task
  if (origins === null) return { bytes: editTextFile(bytes, document, editsOf(task, decodeText(bytes).text, span => [span])).bytes, patch: null }
  const archive = await openZip(bytes)
  const content = await archive.read(CONTENT) ?? new Uint8Array()
  const rangesOf = (span: Span) => partRanges(origins, span).filter(({ part }) => part === CONTENT).map(({ start, end }): Span => [start, end])
  const edits = editsOf(task, decodeText(content).text, rangesOf)
  return { bytes: await repack(archive, new Map([[CONTENT, editTextFile(content, `${document} (${CONTENT})`, edits).bytes]]), now), patch: null }
}

function editsOf({ corrections: { corrections, comments }, now }: FixTask, source: string, rangesOf: (span: Span) => readonly Span[]): readonly Edit[] {
  const prefixes = prefixesIn(source)
  const stamp = { author: AUTHOR, date: now.toISOString().slice(0, 19) }
  const regions: Region[] = []
  const add = (deleted: string | null) => {
    const id = `footproof${now.getTime()}n${regions.length + 1}`
    regions.push({ id, deleted })
    return id
  }
  const { text: t } = prefixes
  const struck = ([start, end]: Span) => `<${t}change ${t}change-id="${add(source.slice(start, end))}"/>`
  const inserted = (text: string) => {
    const id = add(null)
    return `<${t}change-start ${t}change-id="${id}"/>${written(text)}<${t}change-end ${t}change-id="${id}"/>`
  }
  const replaced = ([first, ...more]: readonly Span[], address: string): readonly Edit[] => {
    if (first === undefined) return []
    const [old, put] = [struck(first), inserted(address)]
    // Pieces of what is struck out belong together to who reads it: nothing new between them.
    return [{ start: first[0], end: first[1], text: more.length === 0 ? `${old}${put}` : `${put}${old}` }, ...more.map((range): Edit => ({ start: range[0], end: range[1], text: struck(range) }))]
  }
  const edits = corrections.flatMap(({ ranges, printed, address, addition }) => {
    const places = ranges.flatMap(rangesOf)
    const behind = behindLink(source, places.at(-1)?.[1] ?? 0, t)
    return [
      // What is only added to strikes nothing out.
      ...(printed === address ? [] : replaced(places, address)),
      ...(addition === '' || places.length === 0 ? [] : [{ start: behind, end: behind, text: inserted(addition) }]),
    ]
  })
  // No change of a link can be tracked.
  const links = corrections.flatMap(correction => attributeEdits(source, correction.ranges.flatMap(rangesOf).map(([start, end]) => ({ start, end })), correction, { name: `${prefixes.text}a`, attribute: '(?:[\\w.-]+:)?href', written: inXml }))
  const margin = comments.flatMap(({ at, lines }): readonly Edit[] => {
    const place = at === null ? undefined : rangesOf(at)[0]
    return place === undefined ? [] : [{ start: place[0], end: place[0], text: lines.map(line => annotation(line, prefixes, stamp)).join('') }]
  })
  const told = regions.length === 0 ? [] : [regionsEdit(source, changedRegions(regions, prefixes, stamp), prefixes)]
  return [...told, ...edits, ...links, ...margin].sort((left, right) => left.start - right.start)
}

/** Behind the link in which a place stands: within it, what is set there would lead where the link does. `t`: the prefix of texts. */
function behindLink(source: string, at: number, t: string): number {
  const tags = new RegExp(`<(/?)${t}(a|p|h)(?=[\\s/>])[^<>]*>`, 'gu')
  tags.lastIndex = at
  const next = tags.exec(source)
  return next?.[1] === '/' && next[2] === 'a' ? next.index + next[0].length : at
}

/** Two blanks would be one. */
const written = (text: string) => inXml(text.replace(/\s+/gu, ' '))
