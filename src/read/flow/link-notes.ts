/** Makes a note of each link behind words of the running text: it is a reference of its own. */
import type { LinkTarget, NoteBody } from '../../model/manuscript.ts'
import type { UniqueIds } from '../ids.ts'

/** More links than any manuscript holds; what comes after stays words of the text. */
const LINKS_MAX = 20_000

/** A note, and the end of the words that bear its link. */
export interface LinkNote { readonly note: NoteBody; readonly end: number }

/** A text whose running part ends at `runningEnd`, and the links on it in order. */
interface Linked { readonly text: string; readonly links: readonly LinkTarget[]; readonly runningEnd: number; readonly lineOf: (offset: number) => number }

/** In reading order; links of `notes` are those notes' own. Offsets count in `text`. */
export function linkNotes({ links, text, lineOf, runningEnd }: Linked, notes: readonly Pick<NoteBody, 'span'>[], ids: UniqueIds): readonly LinkNote[] {
  const taken = [...notes].sort((left, right) => left.span[0] - right.span[0])
  let next = 0
  return links.slice(0, LINKS_MAX).flatMap((link): readonly LinkNote[] => {
    while ((taken[next]?.span[1] ?? Infinity) <= link.start) next += 1
    const isTaken = (taken[next]?.span[0] ?? Infinity) < link.end
    const words = text.slice(link.start, link.end)
    if (isTaken || link.start >= runningEnd || words.trim() === '') return []
    const start = link.start + words.length - words.trimStart().length
    return [noteOf({ ...link, start, end: start + words.trim().length }, { text, line: lineOf(start), ids })]
  })
}

interface Given { readonly text: string; readonly line: number; readonly ids: UniqueIds }

function noteOf({ url, start, end }: LinkTarget, { text, line, ids }: Given): LinkNote {
  return { end, note: { id: ids.next(`link-${line}`), note: null, line, endLine: line, page: null, span: [start, end], text: text.slice(start, end), places: [[0, start]], targets: [{ url, start: 0, end: end - start }] } }
}
