/** Leads plain figures of a text layer to their notes where it has lists beside the feet of its pages. */
import type { Mark, NoteBody } from '../../model/manuscript.ts'
import { linkMarks } from '../link.ts'
import type { LooseMark } from '../marks.ts'
import { leadTo } from './lead.ts'
import type { NoteList } from './note-list.ts'
import type { Target } from './pointers.ts'
import { targetOf, type Headings } from './targets.ts'

/** A body at a page's foot stands so many characters after its marker at most: a densely printed page with its notes has 6,000. */
const PAGE_LENGTH_MAX = 6000

interface Led { readonly notes: readonly NoteBody[]; readonly feet: readonly NoteBody[]; readonly plainLists: readonly NoteList[]; readonly headings: Headings }

/** In the order of `plain`. */
export function leadMarks(plain: readonly LooseMark[], { notes, feet, plainLists, headings }: Led): readonly Mark[] {
  if (plainLists.length === 0) return linkMarks(plain, notes)
  const byStart = new Map(notes.map(note => [note.span[0], note]))
  const onPage = footIds(plain, feet)
  const targets: readonly Target[] = plainLists.map(list => targetOf(list, byStart, headings))
  const toLists = plain.flatMap(({ note, span }, index) => (onPage[index] === null && typeof note === 'number' ? [{ note, at: span[0] }] : []))
  const ids = leadTo(targets, toLists)
  let next = 0
  return plain.map((mark, index) => ({ ...mark, noteId: onPage[index] ?? (typeof mark.note === 'number' ? ids[next++] ?? null : null) }))
}

/** Ids of bodies at the foot of a mark's own page. */
function footIds(plain: readonly LooseMark[], feet: readonly NoteBody[]): readonly (string | null)[] {
  let next = 0
  return plain.map(({ note, span: [at] }) => {
    while (next < feet.length && (feet[next]?.span[0] ?? 0) <= at) next += 1
    for (let index = next; index < feet.length; index += 1) {
      const foot = feet[index]
      if (foot === undefined || foot.span[0] - at > PAGE_LENGTH_MAX) return null
      if (foot.note === note) return foot.id
    }
    return null
  })
}
