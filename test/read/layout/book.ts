/** Makes true books: paragraphs whose sentences are supported by notes. */
import type { Chance } from './chance.ts'
import { citation, type Manner } from './citations.ts'
import { block, PARAGRAPH, quoting, speaker } from './sentences.ts'
import { capital, lastFigure, name, phrase, type Tongue } from './words.ts'

/** A stretch of a sentence and the notes (indexes into the book's) that support it; the last stretch has no full stop. */
interface Part { readonly text: string; readonly notes: readonly number[]; readonly quotes?: readonly string[] }
export interface TrueSentence { readonly parts: readonly Part[]; readonly stop: string }
export interface TrueParagraph { readonly kind: 'prose' | 'heading' | 'list'; readonly sentences: readonly TrueSentence[] }

export interface TrueBook { readonly paragraphs: readonly TrueParagraph[]; readonly notes: readonly string[] }

export interface BookWish {
  readonly tongue: Tongue
  readonly paragraphs: number
  /** Share of sentences that are supported. */
  readonly density: number
  readonly manners: readonly [Manner, ...Manner[]]
  readonly quotes: readonly [string, string]
  /** Notes are cited again, and stacked. */
  readonly hasRepeats: boolean
  readonly hasStacks: boolean
  readonly hasHeadings: boolean
  readonly hasBlocks: boolean
  readonly hasLists: boolean
}

export function makeBook(chance: Chance, wish: BookWish): TrueBook {
  const notes: string[] = []
  const paragraphs: TrueParagraph[] = []
  for (let at = 0; at < wish.paragraphs; at += 1) {
    if (wish.hasHeadings && at % 6 === 3) paragraphs.push(headingOf(chance, wish, paragraphs.length))
    paragraphs.push(paragraphOf({ chance, wish, notes, kind: wish.hasLists && at % 7 === 5 ? 'list' : 'prose' }))
  }
  return { paragraphs, notes }
}

function headingOf(chance: Chance, { tongue }: BookWish, at: number): TrueParagraph {
  const number = chance.happens(0.5) ? `${1 + Math.floor(at / 6)}${chance.pick(['.', ''])} ` : ''
  return { kind: 'heading', sentences: [{ parts: [{ text: number + capital(phrase(chance, tongue, 1)), notes: [] }], stop: '' }] }
}

interface Making { readonly chance: Chance; readonly wish: BookWish; readonly notes: string[]; readonly kind: 'prose' | 'list' }

function paragraphOf({ chance, wish, notes, kind }: Making): TrueParagraph {
  const length = chance.whole(2, 6)
  const sentences = Array.from({ length }, (_, at) => sentenceOf(chance, wish, { notes, kind, isLast: at === length - 1, opening: kind === 'list' ? `${at + 1}${chance.happens(0.5) ? '.' : ')'} ` : '' }))
  return { kind, sentences }
}

interface SentenceWish { readonly notes: string[]; readonly kind: Making['kind']; readonly isLast: boolean; readonly opening: string }

function sentenceOf(chance: Chance, wish: BookWish, { notes, kind, isLast, opening }: SentenceWish): TrueSentence {
  const { tongue } = wish
  const head = opening + capital(phrase(chance, tongue, chance.whole(1, 3)))
  if (!chance.happens(wish.density)) return { parts: [{ text: chance.happens(0.2) ? `${head} ${lastFigure(chance, tongue)}` : head, notes: [] }], stop: '.' }
  const supports = (): readonly number[] => cite(chance, wish, notes)
  if (chance.happens(0.55)) {
    const opened = chance.happens(0.2) ? opening + speaker(chance, tongue) : head
    const isBlock = wish.hasBlocks && kind === 'prose' && isLast && chance.happens(0.3)
    const { text, said } = isBlock ? block(chance, tongue) : quoting(chance, tongue, wish.quotes)
    const quoted = { text: `${opened}:${text.startsWith(PARAGRAPH) ? '' : ' '}${text}`, notes: supports(), quotes: [said] }
    if (isBlock || chance.happens(0.7)) return { parts: [quoted], stop: '.' }
    const tail = { text: `, ${phrase(chance, tongue, 1)}`, notes: notes.length > 3 && wish.hasRepeats && chance.happens(0.4) ? [notes.length - chance.whole(2, 3)] : [] }
    return { parts: [quoted, tail], stop: '.' }
  }
  if (chance.happens(0.2)) return { parts: [{ text: head, notes: supports() }, { text: `, ${phrase(chance, tongue, 1)} ${name(chance, tongue)}`, notes: supports() }], stop: '.' }
  return { parts: [{ text: head, notes: supports() }], stop: '.' }
}

function cite(chance: Chance, wish: BookWish, notes: string[]): readonly number[] {
  if (wish.hasRepeats && notes.length > 2 && chance.happens(0.08)) return [notes.length - chance.whole(1, 2)]
  const many = wish.hasStacks && chance.happens(0.08) ? chance.whole(2, 4) : 1
  return Array.from({ length: many }, () => notes.push(citation(chance, chance.pick(wish.manners), wish.tongue)) - 1)
}
