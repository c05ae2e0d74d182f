/** Knows what the styles of an OpenDocument text say of paragraphs, stretches of text, lists and notes. */
import type { NumeralStyle } from '../numerals.ts'
import type { NoteRules, RulesByKind } from '../office/note-numbers.ts'
import { elementsOf, xmlTree, type XmlElement } from '../xml-tree.ts'
import { ODF } from './names.ts'

interface Look { readonly isRaised?: boolean; readonly isHidden?: boolean; readonly isQuotation?: boolean; readonly list?: string }
interface ListLevel { readonly style: NumeralStyle; readonly prefix: string; readonly suffix: string; readonly start: number; readonly shown: number }

export interface Styles {
  readonly of: (style: string | null) => Look
  readonly level: (list: string | null, level: number) => ListLevel | null
  readonly rules: RulesByKind
}

const NUMERALS: Readonly<Record<string, NumeralStyle>> = { '1': 'decimal', i: 'lower-roman', I: 'upper-roman', a: 'lower-letter', A: 'upper-letter', 'а': 'lower-russian', 'А': 'upper-russian', '': 'none' }
const QUOTATION = /^(?:Quotations?|Quote|Intense_20_Quote|Block_20_(?:Text|Quotation)s?)$/iu
/** Set in by hand by so much (cm) it may be a quotation. */
const INDENT_MIN = 0.5
const DEPTH_MAX = 20

/** `sources`: XML of styles and of content, later ones first asked. */
export function stylesOf(sources: readonly string[]): Styles {
  const roots = sources.map(source => xmlTree(withoutBody(source), ODF))
  const all = (name: string): readonly XmlElement[] => roots.flatMap(root => elementsOf(root, name))
  const byName = new Map(all('style:style').map(style => [style.attributes.get('style:name') ?? '', style]))
  const looks = new Map<string, Look>()
  const lookOf = (name: string | null, depth = 0): Look => {
    const style = name === null || depth > DEPTH_MAX ? undefined : byName.get(name)
    if (name === null || style === undefined) return {}
    const known = looks.get(name)
    if (known !== undefined) return known
    const look = { ...lookOf(style.attributes.get('style:parent-style-name') ?? null, depth + 1), ...ownLook(style, name) }
    looks.set(name, look)
    return look
  }
  const lists = new Map([...all('text:list-style'), ...all('text:outline-style')].map(list => [list.attributes.get('style:name') ?? '', new Map(list.children.map(levelOf))] as const))
  return { of: lookOf, level: (list, level) => lists.get(list ?? '')?.get(level) ?? null, rules: rulesOf(all('text:notes-configuration')) }
}

/** Styles stand before the body, which may be long. */
function withoutBody(source: string): string {
  return source.replace(/<office:body[\s>].*<\/office:body>/su, '')
}

function ownLook(style: XmlElement, name: string): Look {
  const text = style.children.find(child => child.name === 'style:text-properties')?.attributes
  const paragraph = style.children.find(child => child.name === 'style:paragraph-properties')?.attributes
  const position = text?.get('style:text-position')
  const display = text?.get('text:display')
  const list = style.attributes.get('style:list-style-name')
  return {
    ...(position !== undefined && { isRaised: /^(?:super|[1-9])/u.test(position) }),
    ...(display !== undefined && { isHidden: display === 'none' }),
    ...((QUOTATION.test(name) || isSetIn(paragraph)) && { isQuotation: true }),
    ...(list !== undefined && { list }),
  }
}

function isSetIn(paragraph: ReadonlyMap<string, string> | undefined): boolean {
  return centimetres(paragraph?.get('fo:margin-left')) >= INDENT_MIN && centimetres(paragraph?.get('fo:text-indent')) >= 0
}

function centimetres(length: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]+)(cm|mm|in|pt)$/u.exec(length ?? '') ?? []
  const scale = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 }[unit ?? 'cm'] ?? 1
  return number === undefined ? 0 : Number(number) * scale
}

function levelOf({ name, attributes }: XmlElement): readonly [number, ListLevel] {
  const isNumbered = name === 'text:list-level-style-number' || name === 'text:outline-level-style'
  return [Number(attributes.get('text:level') ?? 1), {
    style: isNumbered ? NUMERALS[attributes.get('style:num-format') ?? ''] ?? 'decimal' : 'none',
    prefix: attributes.get('style:num-prefix') ?? '', suffix: attributes.get('style:num-suffix') ?? '',
    start: Number(attributes.get('text:start-value') ?? 1), shown: Number(attributes.get('text:display-levels') ?? 1),
  }]
}

/** `text:start-value` counts what comes before the first. */
function rulesOf(configurations: readonly XmlElement[]): RulesByKind {
  const of = (kind: string): NoteRules => {
    const attributes = configurations.findLast(other => other.attributes.get('text:note-class') === kind)?.attributes
    if (attributes === undefined) return {}
    const restart = { chapter: 'section', page: 'page' }[attributes.get('text:start-numbering-at') ?? ''] ?? 'never'
    return { style: NUMERALS[attributes.get('style:num-format') ?? '1'] ?? 'decimal', start: Number(attributes.get('text:start-value') ?? 0) + 1, restart: restart === 'section' || restart === 'page' ? restart : 'never' }
  }
  return { footnote: of('footnote'), endnote: of('endnote') }
}
