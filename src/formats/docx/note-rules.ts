/** Reads how a Word document numbers its notes. */
import type { NumeralStyle } from '../numerals.ts'
import type { NoteRules } from '../office/note-numbers.ts'
import type { XmlElement } from '../xml-tree.ts'

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
