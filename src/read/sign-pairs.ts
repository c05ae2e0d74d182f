/** Pairs the markers and bodies of one sign that a page has several of: `*` and `*`. */
import type { NoteBody } from '../model/manuscript.ts'
import type { LooseMark } from './marks.ts'

/** Markers of one sign, and the bodies that follow them before the next marker. */
interface Run { readonly marks: LooseMark[]; readonly bodies: NoteBody[] }

/** Ids for markers of one sign, two and more of which stand before as many bodies; others are left out. */
export function pairedBySign(marks: readonly LooseMark[], notes: readonly NoteBody[]): ReadonlyMap<LooseMark, string> {
  const places = [
    ...marks.flatMap(mark => (typeof mark.note === 'string' ? [{ sign: mark.note, at: mark.span[0], mark, body: null }] : [])),
    ...notes.flatMap(body => (typeof body.note === 'string' ? [{ sign: body.note, at: body.span[0], mark: null, body }] : [])),
  ].sort((left, right) => left.at - right.at)
  const runs: Run[] = []
  const open = new Map<string, Run>()
  for (const { sign, mark, body } of places) {
    let run = open.get(sign)
    if (run === undefined || (mark !== null && run.bodies.length > 0)) {
      run = { marks: [], bodies: [] }
      runs.push(run)
      open.set(sign, run)
    }
    if (mark !== null) run.marks.push(mark)
    else run.bodies.push(body)
  }
  const even = runs.filter(run => run.marks.length > 1 && run.marks.length === run.bodies.length)
  return new Map(even.flatMap(run => run.marks.flatMap((mark, index) => run.bodies.slice(index, index + 1).map(({ id }): [LooseMark, string] => [mark, id]))))
}
