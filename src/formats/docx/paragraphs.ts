/** Says what a paragraph of a Word document is. */
import type { Described } from '../office/writer.ts'
import type { Lists } from './lists.ts'
import type { ParagraphLook, Styles } from './styles.ts'

/** What its own properties say. */
export interface Properties {
  style: string | null
  own: ParagraphLook
  numbering: { id: string | null; level: number } | null
  indent: { readonly left: number; readonly isHanging: boolean } | null
  readonly isInCell: boolean
}

/** A quotation set in by hand is set in by so much (a twentieth of a point): 0.5 cm. */
const INDENT_MIN = 280

export function describer(styles: Styles, lists: Lists): (properties: Properties) => Described {
  return ({ style, own, numbering, indent, isInCell }) => {
    const look = { ...styles.paragraph(style), ...own }
    const number = numbering ?? look.numbering ?? null
    const isItem = number !== null && number.id !== null && number.id !== '0'
    const isSetIn = indent !== null && indent.left >= INDENT_MIN && !indent.isHanging
    const kind = look.isHeading === true ? 'heading' : isInCell ? 'cell' : isItem ? 'item' : look.isQuotation === true || isSetIn ? 'quotation' : 'paragraph'
    return { kind, label: number === null ? null : lists.next(number.id, number.level) }
  }
}
