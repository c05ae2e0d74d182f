/** Counts the notes of a document as a reader sees them: by format, beginning, and where the count starts anew. */
import type { NoteNumber } from '../../model/manuscript.ts'
import { numeralOf, type NumeralStyle } from '../numerals.ts'

export type NoteKind = 'footnote' | 'endnote'

/** What properties of notes say; `undefined` where nothing is. */
export interface NoteRules { readonly style?: NumeralStyle; readonly start?: number; readonly restart?: 'never' | 'section' | 'page' }
export type RulesByKind = Readonly<Record<NoteKind, NoteRules>>

const STANDARD_RULES: RulesByKind = { footnote: { style: 'decimal', start: 1, restart: 'never' }, endnote: { style: 'lower-roman', start: 1, restart: 'never' } }

/** Where a mark stands, and its own sign where it has one. */
export interface NotePlace { readonly kind: NoteKind; readonly section: number; readonly page: number; readonly sign: string | null }

/** In the order of the text. `rules` by sections; marks with signs of their own are not counted. */
export function numberNotes(places: readonly NotePlace[], rules: readonly RulesByKind[]): readonly NoteNumber[] {
  const last: Record<NoteKind, { count: number; section: number; page: number } | null> = { footnote: null, endnote: null }
  return places.map(({ kind, section, page, sign }): NoteNumber => {
    if (sign !== null) return /^[1-9]\d{0,5}$/u.test(sign) ? Number(sign) : sign
    const { style = 'decimal', start = 1, restart = 'never' } = { ...STANDARD_RULES[kind], ...rules[section]?.[kind] }
    const before = last[kind]
    const isAnew = before === null || (restart === 'section' && before.section !== section) || (restart === 'page' && before.page !== page)
    const count = isAnew ? start : before.count + 1
    last[kind] = { count, section, page }
    return numeralOf(count, style)
  })
}
