/** Puts the markers that a format knows beside those read from the text, all in the order of the running text. */
import type { Mark, RunningText } from '../../model/manuscript.ts'
import { inRunning } from '../apparatus/in-running.ts'
import type { MarkAt } from './apparatus-text.ts'
import type { KnownBody } from './bodies.ts'
import type { Ground } from './ground.ts'

/** Offset in running text where what a marker at an offset of the apparatus text supports ends: blanks before it don't count. */
export function supportEnd({ text, places }: RunningText, offset: number): number {
  let end = inRunning(places, text.length, offset)
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1
  return end
}

interface Known {
  readonly ground: Ground
  readonly running: RunningText
  readonly marks: readonly MarkAt[]
  readonly bodies: readonly KnownBody[]
  readonly idOf: ReadonlyMap<string, string>
  readonly lineOf: (offset: number) => number
}

/** In the ground. What a note cites is cited where the note itself is first marked. */
export function knownMarks({ ground, running, marks, bodies, idOf, lineOf }: Known): readonly Mark[] {
  const found = marks.map(({ mark, at }): Mark => {
    const span = ground.spanOf(mark) ?? [0, 0]
    return { note: mark.note, noteId: idOf.get(mark.ref) ?? null, at: supportEnd(running, at), line: ground.lineOf(span[0], lineOf(at)), span }
  })
  const firstOf = new Map(found.toReversed().map(mark => [mark.noteId, mark]))
  const within = bodies.flatMap(({ blocks, body }): readonly Mark[] => {
    const place = firstOf.get(body.id)
    if (place === undefined) return []
    return blocks.flatMap(({ pieces }) => pieces).flatMap((piece): readonly Mark[] => {
      if (piece.kind !== 'mark') return []
      const span = ground.spanOf(piece) ?? place.span
      return [{ note: piece.note, noteId: idOf.get(piece.ref) ?? null, at: place.at, line: ground.lineOf(span[0], body.line), span }]
    })
  })
  return [...found, ...within]
}
