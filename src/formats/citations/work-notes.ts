/** Makes marks and notes of what citation managers leave in a document: works cited, and the list that prints them. */
import type { FlowBlock, FlowMark, FlowNote, FlowPiece, FlowText, Origin } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import { addressOf, labelOf, lineOf, type CitedWork } from './cited-work.ts'

interface Known { readonly ref: string; readonly work: CitedWork; note: NoteNumber; entry: FlowBlock | null }

/** What is printed by itself needs no link from the manager's data. */
const PRINTS_ADDRESS = /https?:|www\.|\bdoi\b|10\.\d{4,9}\//iu
const TITLE_LETTERS_MIN = 12
const RANGE_MAX = 60
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export class WorkNotes {
  private readonly known = new Map<string, Known>()

  /** The marks of one citation in the running text, printed as `printed` at `origin`. */
  marks(works: readonly CitedWork[], printed: string, origin: Origin): readonly FlowMark[] {
    const numbers = numbersOf(printed)
    return works.map((work, index): FlowMark => {
      const own = numbers.length === works.length ? numbers[index] ?? null : null
      const known = this.of(work)
      known.note = own ?? known.note
      return { kind: 'mark', ref: known.ref, note: own ?? labelOf(work), origin }
    })
  }

  /** Notes of all works that were marked, with their entries of the printed list, and of entries that nothing marks. */
  notes(entries: readonly FlowBlock[]): readonly FlowNote[] {
    const printed = new PrintedEntries(entries)
    for (const known of this.known.values()) known.entry = printed.take(known)
    const marked = [...this.known.values()].map(({ ref, work, note, entry }): FlowNote => ({ ref, note, kind: 'work', blocks: [entry === null ? madeEntry(work) : linked(withoutNumber(entry, note), addressOf(work))] }))
    const unmarked = printed.left().map((entry, index): FlowNote => {
      const note = numberBefore(textOf(entry))
      return { ref: `work-unmarked-${index + 1}`, note, kind: 'work', blocks: [withoutNumber(entry, note)] }
    })
    return [...marked, ...unmarked]
  }

  private of(work: CitedWork): Known {
    const known = this.known.get(work.key)
    if (known !== undefined) return known
    const made: Known = { ref: `work-${this.known.size + 1}`, work, note: null, entry: null }
    this.known.set(work.key, made)
    return made
  }
}

/** Entries of the printed list, found by the longest word of a work's title or the name of its first author. */
class PrintedEntries {
  private readonly open = new Set<FlowBlock>()
  private readonly folded = new Map<FlowBlock, string>()
  private readonly byWord = new Map<string, FlowBlock[]>()

  constructor(entries: readonly FlowBlock[]) {
    for (const entry of entries) {
      const text = fold(textOf(entry))
      this.open.add(entry)
      this.folded.set(entry, text)
      for (const word of new Set(text.split(' '))) {
        const others = this.byWord.get(word)
        if (others === undefined) this.byWord.set(word, [entry])
        else others.push(entry)
      }
    }
  }

  take(known: Known): FlowBlock | null {
    const { title, authors } = known.work
    const word = fold(title ?? authors[0] ?? '').split(' ').reduce((longest, next) => (next.length > longest.length ? next : longest), '')
    const found = this.byWord.get(word)?.find(entry => this.open.has(entry) && isEntryOf(known, this.folded.get(entry) ?? '')) ?? null
    if (found !== null) this.open.delete(found)
    return found
  }

  left(): readonly FlowBlock[] {
    return [...this.open]
  }
}

/** A note's text with the address of the one work that it cites behind it, where it prints none. */
export function linkedPieces(pieces: readonly FlowText[], works: readonly CitedWork[]): readonly FlowText[] {
  const [only] = works
  const target = works.length === 1 && only !== undefined ? addressOf(only) : null
  if (target === null || PRINTS_ADDRESS.test(pieces.map(({ text }) => text).join(''))) return pieces
  return pieces.map(piece => ({ ...piece, target: piece.target ?? target }))
}

function linked(block: FlowBlock, target: string | null): FlowBlock {
  if (target === null || block.pieces.some(piece => piece.kind === 'text' && piece.target !== null) || PRINTS_ADDRESS.test(textOf(block))) return block
  return { ...block, pieces: block.pieces.map((piece): FlowPiece => (piece.kind === 'text' ? { ...piece, target } : piece)) }
}

function madeEntry(work: CitedWork): FlowBlock {
  return { kind: 'paragraph', pieces: [{ kind: 'text', text: lineOf(work), origin: null, target: null, isRaised: false }] }
}

function textOf({ pieces }: FlowBlock): string {
  return pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')
}

/** Its title tells, a short one with the first author and the year. */
function isEntryOf({ work: { title, authors, year } }: Known, entry: string): boolean {
  const own = fold(title ?? '')
  const author = fold(authors[0] ?? '')
  if (own.length >= TITLE_LETTERS_MIN) return entry.includes(own)
  return author !== '' && year !== null && entry.includes(year) && entry.includes(author) && entry.includes(own)
}

function fold(text: string): string {
  return (text.toLowerCase().normalize('NFKD').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/** `[3, 5–7]`, `³`, `(12)`: all that the citation prints; nothing where it prints words. */
function numbersOf(printed: string): readonly number[] {
  const plain = Array.from(printed, figure => (RAISED.includes(figure) ? String(RAISED.indexOf(figure)) : figure)).join('')
  if (/\p{L}/u.test(plain)) return []
  return [...plain.matchAll(/(\d{1,4})(?:\s?[-–—‒]\s?(\d{1,4}))?/gu)].flatMap(({ 1: from, 2: to }) => {
    const [first, last] = [Number(from), Number(to ?? from)]
    return last < first || last - first > RANGE_MAX ? [first] : Array.from({ length: last - first + 1 }, (_, step) => first + step)
  })
}

const NUMBER_BEFORE = /^\s*[[(]?(\d{1,4})(?:[\])]\.?|\.)\s*/u

function numberBefore(text: string): number | null {
  const printed = NUMBER_BEFORE.exec(text)?.[1]
  return printed === undefined ? null : Number(printed)
}

/** An entry's text without its own number. */
function withoutNumber(block: FlowBlock, note: NoteNumber): FlowBlock {
  const match = typeof note === 'number' ? NUMBER_BEFORE.exec(textOf(block)) : null
  return match === null || Number(match[1]) !== note ? block : { ...block, pieces: dropped(block.pieces, match[0].length) }
}

/** Pieces without their first `count` characters of text. */
export function dropped(pieces: readonly FlowPiece[], count: number): readonly FlowPiece[] {
  let left = count
  return pieces.flatMap((piece): readonly FlowPiece[] => {
    if (piece.kind === 'mark' || left === 0) return [piece]
    const cut = Math.min(left, piece.text.length)
    left -= cut
    if (cut === piece.text.length) return []
    const { origin, text } = piece
    const isInStep = origin?.length === text.length
    return [{ ...piece, text: text.slice(cut), origin: origin === null || !isInStep ? origin : { ...origin, at: origin.at + cut, length: origin.length - cut } }]
  })
}
