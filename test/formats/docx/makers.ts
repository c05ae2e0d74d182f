/** Word documents made by hand from the format's description (ISO/IEC 29500), small and each for one thing. */
import type { Flow } from '../../../src/model/flow.ts'
import type { Manuscript } from '../../../src/model/manuscript.ts'
import { readDocx } from '../../../src/formats/docx/index.ts'
import { manuscriptOf } from '../../../src/read/flow/index.ts'
import { zipOf } from '../make-zip.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface Given {
  readonly body: string
  /** `w:footnote` elements. */
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  /** Addresses of links by relationship id. */
  readonly links?: Readonly<Record<string, string>>
  /** Links of the footnotes' part. */
  readonly noteLinks?: Readonly<Record<string, string>>
  /** `b:Source` elements. */
  readonly sources?: string
  readonly namespace?: string
  readonly relationships?: string
}

export function aDocx(given: Given): Uint8Array {
  const { namespace = TRANSITIONAL, relationships = OFFICE } = given
  const names = `xmlns:w="${namespace}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`
  const parts = (['footnotes', 'endnotes', 'comments', 'styles', 'numbering', 'settings'] as const).filter(name => given[name] !== undefined)
  const related = parts.map(name => `<Relationship Id="${name}" Type="${relationships}/${name}" Target="${name}.xml"/>`).join('') + (given.sources === undefined ? '' : `<Relationship Id="sources" Type="${relationships}/customXml" Target="../customXml/item1.xml"/>`)
  return zipOf([
    { name: '[Content_Types].xml', content: contentTypes(parts) },
    { name: '_rels/.rels', content: `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>` },
    { name: 'word/document.xml', content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}><w:body>${given.body}</w:body></w:document>`, isPacked: true },
    { name: 'word/_rels/document.xml.rels', content: `<Relationships xmlns="${PACKAGE}">${related}${linksOf(given.links, relationships)}</Relationships>` },
    { name: 'word/_rels/footnotes.xml.rels', content: `<Relationships xmlns="${PACKAGE}">${linksOf(given.noteLinks, relationships)}</Relationships>` },
    ...parts.map(name => ({ name: `word/${name}.xml`, content: `<w:${name} ${names}>${given[name] ?? ''}</w:${name}>` })),
    ...(given.sources === undefined ? [] : [{ name: 'customXml/item1.xml', content: `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">${given.sources}</b:Sources>` }]),
  ])
}

/** As programs want it that open such a document. */
function contentTypes(parts: readonly string[]): string {
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`
  const overrides = [['document', 'document.main'], ...parts.map(name => [name, name])].map(([name = '', kind = '']) => `<Override PartName="/word/${name}.xml" ContentType="${type(kind)}"/>`)
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function linksOf(links: Given['links'] = {}, relationships: string): string {
  return Object.entries(links).map(([id, address]) => `<Relationship Id="${id}" Type="${relationships}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`).join('')
}

export const flowOf = (given: Given): Promise<Flow> => readDocx(aDocx(given))
export const readOf = async (given: Given): Promise<Manuscript> => manuscriptOf(await flowOf(given), 'book.docx')

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
export const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
export const paragraph = (content: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
export const footnote = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
export const endnote = (id: number): string => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`
export const aFootnote = (id: number, ...paragraphs: readonly string[]): string => `<w:footnote w:id="${id}">${paragraphs.map(text => paragraph(`<w:r><w:footnoteRef/></w:r>${text.startsWith('<') ? text : run(text)}`)).join('')}</w:footnote>`
export const anEndnote = (id: number, text: string): string => `<w:endnote w:id="${id}">${paragraph(`<w:r><w:endnoteRef/></w:r>${run(text)}`)}</w:endnote>`
const character = (type: string, inside = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`

/** A field of single characters: begin, instruction, separator, result, end. */
export function field(instruction: string, result: string): string {
  return `${character('begin')}<w:r><w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText></w:r>${character('separate')}${result}${character('end')}`
}

/** A field whose data stand in a field of their own within the instruction. */
export function fieldWithData(instruction: string, data: { readonly instruction: string; readonly bytes: string }, result: string): string {
  const within = `${character('begin', `<w:fldData xml:space="preserve">${Buffer.from(data.bytes).toString('base64')}</w:fldData>`)}<w:r><w:instrText>${data.instruction}</w:instrText></w:r>${character('end')}`
  return `${character('begin')}<w:r><w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText></w:r>${within}${character('separate')}${result}${character('end')}`
}
