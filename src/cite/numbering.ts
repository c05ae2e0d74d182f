/** Compares markers with bodies: what does not come out even. */
import type { NumberingFaults } from '../model/citation.ts'
import type { Manuscript, NoteNumber } from '../model/manuscript.ts'

/** A count that leaves out more numbers goes on from elsewhere: another numbering, or a figure that is no number of a note. */
const LOST_MAX = 1000

interface Seen { readonly note: NoteNumber; readonly line: number; readonly series?: string }

export function numberingFaults({ notes, marks }: Pick<Manuscript, 'notes' | 'marks'>): NumberingFaults {
  const cited = new Set(marks.map(mark => mark.noteId))
  const numbered = notes.filter(({ note }) => note !== null)
  // an address in the running text is its own marker: it has no number to lose
  const numberless = new Set(marks.filter(({ note }) => note === null).map(({ noteId }) => noteId))
  // a list that nothing cites by author and year is there to be read
  const isCitedByName = marks.some(({ note }) => isName(note))
  return {
    markersWithoutNote: marks.filter(mark => mark.noteId === null).map(seen),
    notesWithoutMarker: numbered.filter(({ id, note }) => !cited.has(id) && (isCitedByName || !isName(note))).map(seen).sort(ascending),
    numbersUsedTwice: bySeries(numbered).flatMap(usedTwice),
    numbersLost: lost([...numbered, ...marks].map(seen)),
    unnumberedNotes: notes.filter(({ id, note }) => note === null && !numberless.has(id)).map(({ line }) => ({ line })),
  }
}

/** A work as it is cited by author and year. */
function isName(note: NoteNumber): boolean {
  return typeof note === 'string' && /\p{L}{2}/u.test(note)
}

function seen({ note, line }: Seen): Seen {
  return { note, line }
}

function ascending(left: Seen, right: Seen): number {
  // signs have no order but that of their lines
  return (typeof left.note === 'number' && typeof right.note === 'number' ? left.note - right.note : 0) || left.line - right.line
}

/** Footnote 1 stands beside endnote 1. */
function bySeries(notes: readonly Seen[]): readonly (readonly Seen[])[] {
  const series = new Map<string, Seen[]>()
  for (const one of notes) {
    const others = series.get(one.series ?? '')
    if (others === undefined) series.set(one.series ?? '', [one])
    else others.push(one)
  }
  return [...series.values()]
}

/** Numbers that start anew on each page or in each chapter are no fault, nor are signs, which do on each page: a number is doubled where the count didn't start anew between. */
function usedTwice(notes: readonly Seen[]): NumberingFaults['numbersUsedTwice'] {
  const found = new Map<NoteNumber, number[]>()
  for (const part of parts(notes.filter(({ note }) => typeof note === 'number'))) {
    const lines = new Map<NoteNumber, number[]>()
    for (const { note, line } of part) {
      const at = lines.get(note)
      if (at === undefined) lines.set(note, [line])
      else at.push(line)
    }
    for (const [note, at] of lines) if (at.length > 1) found.set(note, (found.get(note) ?? []).concat(at))
  }
  return [...found].map(([note, lines]) => ({ note, lines })).sort((left, right) => Number(left.note) - Number(right.note))
}

/** Runs in which the count goes on; a 1 after higher numbers begins another. */
function parts(notes: readonly Seen[]): readonly (readonly Seen[])[] {
  const found: Seen[][] = []
  let highest = Infinity
  for (const one of notes) {
    const number = Number(one.note)
    if (number === 1 && highest > 1) found.push([])
    if (found.length === 0) found.push([])
    highest = number === 1 ? 1 : Math.max(number, highest === Infinity ? 0 : highest)
    found.at(-1)?.push(one)
  }
  return found
}

/** Numbers below the highest that neither a body nor a marker bears, at the line of the next higher one. */
function lost(all: readonly Seen[]): NumberingFaults['numbersLost'] {
  const lines = new Map<number, number>()
  for (const { note, line } of all) if (typeof note === 'number' && !lines.has(note)) lines.set(note, line)
  const numbers = [...lines.keys()].sort((left, right) => left - right)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number - 1
    return number - before - 1 > LOST_MAX ? [] : Array.from({ length: number - before - 1 }, (_, offset) => ({ note: before + 1 + offset, line: lines.get(number) ?? 1 }))
  })
}
