/** Counts the notes of a Word document as a reader sees them: by format, beginning, and where the count starts anew. */
import type { NoteNumber } from '../../model/manuscript.ts'
import { numeralOf, type NumeralStyle } from '../numerals.ts'
import type { XmlElement } from '../xml-tree.ts'

export type NoteKind = 'footnote' | 'endnote'

/** What properties of notes say; `undefined` where nothing is. */
export interface NoteRules { readonly style?: NumeralStyle; readonly start?: number; readonly restart?: 'never' | 'section' | 'page' }
export type RulesByKind = Readonly<Record<NoteKind, NoteRules>>

export const STANDARD_RULES: RulesByKind = { footnote: { style: 'decimal', start: 1, restart: 'never' }, endnote: { style: 'lower-roman', start: 1, restart: 'never' } }

const STYLES: Readonly<Record<string, NumeralStyle>> = {
  decimal: 'decimal', lowerRoman: 'lower-roman', upperRoman: 'upper-roman', lowerLetter: 'lower-letter', upperLetter: 'upper-letter',
  russianLower: 'lower-russian', russianUpper: 'upper-russian', chicago: 'symbols', none: 'none',
}
const RESTARTS: Readonly<Record<string, NoteRules['restart']>> = { continuous: 'never', eachSect: 'section', eachPage: 'page' }

/** Other formats (of other scripts, circled) print a number that is the same. */
export function numeralStyle(format: string): NumeralStyle {
  return STYLES[format] ?? 'decimal'
}

/** Of `w:footnotePr` or `w:endnotePr`. */
export function noteRules(properties: XmlElement | undefined): NoteRules {
  const value = (name: string): string | undefined => properties?.children.find(child => child.name === name)?.attributes.get('w:val')
  const [format, start, restart] = [value('w:numFmt'), Number(value('w:numStart')), RESTARTS[value('w:numRestart') ?? '']]
  return { ...(format !== undefined && { style: numeralStyle(format) }), ...(Number.isInteger(start) && { start }), ...(restart !== undefined && { restart }) }
}

/** Where a mark stands, and its own sign where it has one. */
export interface NotePlace { readonly kind: NoteKind; readonly section: number; readonly page: number; readonly sign: string | null }

/** In the order of the text. `rules` by sections; marks with signs of their own are not counted. */
export function numberNotes(places: readonly NotePlace[], rules: readonly RulesByKind[]): readonly NoteNumber[] {
  const last: Record<NoteKind, { count: number; section: number; page: number } | null> = { footnote: null, endnote: null }
  return places.map(({ kind, section, page, sign }): NoteNumber => {
    if (sign !== null) return sign
    const { style = 'decimal', start = 1, restart = 'never' } = { ...STANDARD_RULES[kind], ...rules[section]?.[kind] }
    const before = last[kind]
    const isAnew = before === null || (restart === 'section' && before.section !== section) || (restart === 'page' && before.page !== page)
    const count = isAnew ? start : before.count + 1
    last[kind] = { count, section, page }
    return numeralOf(count, style)
  })
}
