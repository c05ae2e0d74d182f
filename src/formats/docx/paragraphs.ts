/** Says what a paragraph of a Word document is. */
import type { Described } from '../office/writer.ts'
import type { XmlAttributes } from '../xml.ts'
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

/** Takes one of its own properties down. */
export function paragraphProperty(look: Properties, name: string, attributes: XmlAttributes): void {
  const value = attributes.get('w:val') ?? null
  switch (name) {
    case 'w:pStyle': look.style = value; break
    case 'w:outlineLvl': if (Number(value) < 9) look.own = { ...look.own, isHeading: true }; break
    case 'w:ilvl': look.numbering = { id: look.numbering?.id ?? null, level: Number(value) }; break
    case 'w:numId': look.numbering = { id: value, level: look.numbering?.level ?? 0 }; break
    case 'w:ind': look.indent = { left: Number(attributes.get('w:left') ?? attributes.get('w:start') ?? 0), isHanging: attributes.has('w:hanging') }; break
  }
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
