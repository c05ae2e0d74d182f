/** Resolves what a citation repeats to the note that cites it. */
import type { Note, Source } from '../../model/citation.ts'
import type { NoteBody } from '../../model/manuscript.ts'
import type { Repeat } from './repeat-words.ts'

export interface Repeats {
  /** Id of the note meant; the first one cited, where that repeats another itself. `null` where it can't be told. `within` are the sources that the same note cites before. */
  resolve(repeat: Repeat, body: NoteBody, within: readonly Source[]): string | null
  /** Takes up a note that is understood. Notes come in order. */
  add(note: Note): void
}

/** Constant time a note, however many there are. */
export function openRepeats(): Repeats {
  const byNumber = new Map<string, string | null>()
  const byName = new Map<string, string>()
  let last: { readonly body: NoteBody; readonly first: string | null } | null = null

  function resolve(repeat: Repeat, body: NoteBody, within: readonly Source[]): string | null {
    switch (repeat.kind) {
      case 'by-number': return byNumber.get(String(repeat.note)) ?? null
      case 'by-author': return repeat.names.map(name => byName.get(stemOf(name))).find(id => id !== undefined) ?? null
      case 'before': {
        const own = within.at(-1)
        if (own !== undefined) return own.repeats ?? body.id
        return last === null || isLostBetween(last.body, body) ? null : last.first
      }
    }
  }

  function add({ body, repeats, sources, kind }: Note): void {
    const first = kind === 'ibid' ? repeats : kind === 'other' ? null : body.id
    if (body.note !== null) byNumber.set(String(body.note), first)
    last = { body, first: sources.length === 0 && kind !== 'ibid' ? null : first }
    for (const source of sources) for (const author of source.authors) byName.set(stemOf(author.family ?? author.literal), source.repeats ?? body.id)
  }

  return { resolve, add }
}

/** Numbers show that a note is lost between the two. */
function isLostBetween(last: NoteBody, body: NoteBody): boolean {
  return typeof body.note === 'number' && typeof last.note === 'number' && body.note > 1 && body.note !== last.note + 1
}

/** Names are inflected: `Иванова` repeats `Иванов`. */
const stemOf = (name: string) => name.toLowerCase().replace(/(?:ого|ому|ой|ый|ий|ая|ым|ом|ем|[аяуюеы])$/u, '')
