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
  const byOpening = new Map<string, { readonly words: ReadonlySet<string>; readonly id: string }>()
  let last: { readonly body: NoteBody; readonly first: string | null } | null = null

  function resolve(repeat: Repeat, body: NoteBody, within: readonly Source[]): string | null {
    switch (repeat.kind) {
      case 'by-number': return byNumber.get(String(repeat.note)) ?? null
      case 'by-author': return repeat.names.map(name => byName.get(stemOf(name))).find(id => id !== undefined) ?? openedBy(repeat.names)
      case 'before': {
        const own = within.at(-1)
        if (own !== undefined) return own.repeats ?? body.id
        return last === null || isLostBetween(last.body, body) ? null : last.first
      }
    }
  }

  /** A work without a person's name is named by the words it opens with. */
  function openedBy(names: readonly string[]): string | null {
    const stems = names.map(stemOf)
    const opening = byOpening.get(stems[0] ?? '')
    return opening !== undefined && stems.every(stem => opening.words.has(stem)) ? opening.id : null
  }

  function add({ body, repeats, sources, kind }: Note): void {
    const first = kind === 'ibid' ? repeats : kind === 'other' ? null : body.id
    if (body.note !== null) byNumber.set(String(body.note), first)
    last = { body, first: sources.length === 0 && kind !== 'ibid' ? null : first }
    for (const { authors, title, repeats: repeated } of sources) {
      const id = repeated ?? body.id
      for (const { family } of authors) if (family !== null) byName.set(stemOf(family), id)
      const words = authors.some(({ family }) => family !== null) ? [] : wordsOf(authors[0]?.literal ?? title ?? '')
      if (words[0] !== undefined) byOpening.set(words[0], { words: new Set(words), id })
    }
  }

  return { resolve, add }
}

/** Numbers show that a note is lost between the two. */
function isLostBetween(last: NoteBody, body: NoteBody): boolean {
  return typeof body.note === 'number' && typeof last.note === 'number' && body.note > 1 && body.note !== last.note + 1
}

/** As a citation that repeats this one may name it: words with a capital. */
const wordsOf = (text: string) => [...text.matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu)].map(([word]) => stemOf(word))

/** Names are inflected: `Иванова` repeats `Иванов`. */
const stemOf = (name: string) => name.toLowerCase().replace(/(?:ого|ому|ой|ый|ий|ая|ым|ом|ем|[аяуюеы])$/u, '')
