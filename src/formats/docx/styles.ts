/** Knows what the styles of a Word document say of a paragraph or run. */
import { elementsOf, xmlTree, type XmlElement } from '../xml-tree.ts'
import { OOXML } from './names.ts'

/** What is said of a paragraph; `undefined` where nothing is. */
export interface ParagraphLook {
  readonly isHeading?: boolean
  readonly isQuotation?: boolean
  readonly numbering?: { readonly id: string | null; readonly level: number }
}

export interface RunLook { readonly isRaised?: boolean; readonly isHidden?: boolean }

export interface Styles {
  readonly paragraph: (style: string | null) => ParagraphLook
  readonly run: (style: string | null) => RunLook
}

const HEADING = /^(?:heading \d|title|subtitle|заголовок \d|название)$/iu
const QUOTATION = /^(?:quote|intense quote|block text|block quote|block quotation|quotations?|цитата|выделенная цитата)\d?$/iu
/** Styles rest on others about three deep; beyond, it is a circle. */
const DEPTH_MAX = 20

export function stylesOf(source: string | null): Styles {
  const byId = source === null ? new Map<string, XmlElement>() : new Map(elementsOf(xmlTree(source, OOXML), 'w:style').map(style => [style.attributes.get('w:styleId') ?? '', style]))
  const looks = new Map<string, ParagraphLook & RunLook>()
  const lookOf = (id: string | null, depth = 0): ParagraphLook & RunLook => {
    const style = id === null || depth > DEPTH_MAX ? undefined : byId.get(id)
    if (id === null || style === undefined) return {}
    const known = looks.get(id)
    if (known !== undefined) return known
    const look = { ...lookOf(valueOf(style, 'w:basedOn'), depth + 1), ...ownLook(style) }
    looks.set(id, look)
    return look
  }
  return { paragraph: style => lookOf(style), run: style => lookOf(style) }
}

function ownLook(style: XmlElement): ParagraphLook & RunLook {
  const name = valueOf(style, 'w:name') ?? ''
  const paragraph = childOf(style, 'w:pPr')
  const run = childOf(style, 'w:rPr')
  const numbering = paragraph === undefined ? undefined : childOf(paragraph, 'w:numPr')
  const outline = paragraph === undefined ? null : valueOf(paragraph, 'w:outlineLvl')
  return {
    ...((HEADING.test(name) || (outline !== null && Number(outline) < 9)) && { isHeading: true }),
    ...(QUOTATION.test(name) && { isQuotation: true }),
    ...(numbering !== undefined && { numbering: { id: valueOf(numbering, 'w:numId'), level: Number(valueOf(numbering, 'w:ilvl') ?? 0) } }),
    ...(run !== undefined && runLook(name_ => childOf(run, name_)?.attributes)),
  }
}

/** What run properties say; `of` gives the attributes of one of them. */
export function runLook(of: (name: string) => ReadonlyMap<string, string> | undefined): RunLook {
  const align = of('w:vertAlign')?.get('w:val')
  const vanish = of('w:vanish')
  return { ...(align !== undefined && { isRaised: align === 'superscript' }), ...(vanish !== undefined && { isHidden: isOn(vanish.get('w:val')) }) }
}

/** A toggle without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/iu.test(value)
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(child => child.name === name)
}

function valueOf(element: XmlElement, name: string): string | null {
  return childOf(element, name)?.attributes.get('w:val') ?? null
}
