/** The layouts in which books are printed: where bodies stand, how numbers, markers and pages look, what went wrong. */
import type { Chance } from './chance.ts'
import type { BookWish } from './book.ts'

export interface Layout {
  readonly numbering: 'book' | 'page' | 'signs' | 'stars'
  /** The first note's number. */
  readonly first: number
  readonly notesAt: 'foot' | 'end'
  /** What begins a page. */
  readonly pageHead: 'feed' | 'one-blank' | 'none'
  readonly pageNumber: 'none' | 'top' | 'bottom'
  readonly firstPage: number
  readonly runningHead: string | null
  readonly rule: 'blanks' | 'drawn' | 'blank-lines' | 'none'
  readonly isSpaced: boolean
  readonly width: number
  readonly rows: number
  readonly paragraphIndent: number
  readonly bodyIndent: number
  /** How a body's number is set: `N` stands for it. */
  readonly bodyNumber: 'N ' | 'N. ' | 'N) ' | '[N] ' | 'N' | 'N\n'
  readonly isBodyNumberRaised: boolean
  readonly marker: 'plain' | 'raised' | 'bracket'
  readonly markerPlace: 'before-stop' | 'after-stop' | 'spaced-stop' | 'inside-quote'
  readonly stackSeparator: ' ' | ',' | ', ' | ''
  readonly divides: 'never' | 'hyphens' | 'soft-hyphens'
  readonly isJustified: boolean
  readonly damage: Damage
}

/** Shares of bodies so damaged. */
interface Damage {
  readonly numberLost: number
  readonly misread: number
  readonly glued: number
  readonly doubled: number
  readonly swapped: number
  readonly bodyLost: number
  readonly markerLost: number
  /** Bodies go on at the foot of the next page: above its notes, or below them. */
  readonly goesOn: 'never' | 'above' | 'below'
}

const SOUND: Damage = { numberLost: 0, misread: 0, glued: 0, doubled: 0, swapped: 0, bodyLost: 0, markerLost: 0, goesOn: 'never' }

/** Any combination that a reader could make sense of. */
export function anyLayout(chance: Chance): Layout {
  const numbering = chance.happens(0.7) ? 'book' : chance.pick<Layout['numbering']>(['page', 'signs', 'stars'])
  const notesAt = numbering === 'book' && chance.happens(0.2) ? 'end' : 'foot'
  const rule = notesAt === 'end' ? 'none' : chance.pick<Layout['rule']>(['blanks', 'blanks', 'drawn', 'blank-lines', 'none'])
  const isRuled = rule === 'blanks' || rule === 'drawn'
  const pageHead = chance.pick<Layout['pageHead']>(['feed', 'feed', 'one-blank', 'none'])
  const pageNumber = chance.pick<Layout['pageNumber']>(['none', 'top', 'bottom'])
  const isParted = pageHead === 'feed' || (isRuled && (pageHead === 'one-blank' || pageNumber !== 'none'))
  const isSigned = numbering === 'signs' || numbering === 'stars'
  return {
    numbering,
    first: numbering === 'book' ? chance.pick([1, 1, 1, 2, 37, 98, 411, 995, 1893, 1940, 2015]) : 1,
    notesAt,
    pageHead: isParted || isRuled || notesAt === 'end' ? pageHead : 'feed',
    pageNumber,
    firstPage: chance.pick([1, 3, 17, 98, 240]),
    runningHead: chance.happens(0.3) ? chance.pick(['Rivers and Bridges of the Valley', 'ANTON VELIN', 'Chapter 3. Bread']) : null,
    rule,
    isSpaced: chance.happens(0.4),
    width: chance.pick([60, 72, 78, 95]),
    rows: chance.whole(28, 46),
    paragraphIndent: chance.pick([0, 0, 4]),
    bodyIndent: chance.pick([0, 0, 3, 12]),
    bodyNumber: isSigned ? chance.pick(['N ', 'N']) : chance.pick(['N ', 'N ', 'N. ', 'N) ', '[N] ', 'N', 'N\n']),
    isBodyNumberRaised: !isSigned && chance.happens(0.12),
    marker: isSigned ? 'plain' : chance.pick(['plain', 'plain', 'plain', 'raised', 'bracket']),
    markerPlace: chance.pick(['before-stop', 'after-stop', 'spaced-stop', 'inside-quote']),
    stackSeparator: chance.pick([' ', ' ', ',', ', ', '']),
    divides: chance.pick(['never', 'never', 'hyphens', 'soft-hyphens']),
    isJustified: chance.happens(0.2),
    damage: chance.happens(0.4) ? SOUND : anyDamage(chance, isSigned),
  }
}

function anyDamage(chance: Chance, isSigned: boolean): Damage {
  const share = (most: number): number => (isSigned || chance.happens(0.6) ? 0 : chance.next() * most)
  return {
    numberLost: share(0.06), misread: share(0.12), glued: share(0.15), doubled: share(0.08), swapped: share(0.1), bodyLost: share(0.15), markerLost: share(0.08),
    goesOn: isSigned ? 'never' : chance.pick(['never', 'above', 'below']),
  }
}

export function anyWish(chance: Chance, layout: Layout): BookWish {
  const tongue = chance.happens(0.7) ? 'en' : 'ru'
  const isSigned = layout.numbering === 'signs' || layout.numbering === 'stars'
  return {
    tongue,
    paragraphs: chance.whole(10, 30),
    density: isSigned ? 0.15 : 0.5,
    manners: chance.pick<BookWish['manners']>([
      ['gost-web'], ['gost-web', 'gost-print', 'ibid'], ['gost-print', 'gost-web', 'ibid'], ['chicago', 'gost-web', 'ibid'], ['gost-web', 'remark', 'gost-print', 'bare'],
    ]),
    quotes: tongue === 'ru' ? chance.pick<BookWish['quotes']>([['«', '»'], ['„', '“']]) : chance.pick<BookWish['quotes']>([['"', '"'], ['“', '”'], ['‘', '’'], ['«', '»']]),
    hasRepeats: layout.numbering === 'book' && chance.happens(0.5),
    hasStacks: !isSigned && chance.happens(0.5),
    hasHeadings: chance.happens(0.4),
    hasLists: chance.happens(0.3),
    hasBlocks: chance.happens(0.4),
  }
}
