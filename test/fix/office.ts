/** Word and OpenDocument texts with damaged addresses in all the places where notes stand, and what is read of their copies. */
import { openZip } from '../../src/formats/zip.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument } from '../../src/pipeline/fix.ts'
import * as word from '../formats/docx/makers.ts'
import * as odf from '../formats/odt/makers.ts'

export const damaged = (name: string): string => `https://${sound(name)}`
export const sound = (name: string): string => `https://reed.example/harbour/${name}-4411-2021`
export const cited = (name: string): string => `Records of the ${name}. URL: ${damaged(name)} (date of access: 1.6.2021).`

export async function fixed(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { copy } = await fixDocument({ document: aDocument(name, bytes), report: null, withCopies: false, now: new Date('2026-03-01T10:00:00Z') })
  if (copy === null) throw new Error('no writer')
  return copy.bytes
}

export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  return new TextDecoder().decode(await (await openZip(bytes)).read(name) ?? undefined)
}

export const SEPARATORS = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
const change = (kind: string, inside: string, id: number) => `<w:${kind} w:id="${id}" w:author="Ann" w:date="2026-01-01T00:00:00Z">${inside}</w:${kind}>`
const inserted = (inside: string) => change('ins', inside, 900)
const deleted = (text: string): string => change('del', `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`, 901)
const control = (content: string): string => `<w:sdt><w:sdtPr><w:tag w:val="part"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const table = (cell: string): string => `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl>`
/** Programs that know no shapes read what stands in its place. */
export const textBox = (content: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const markedByHand = (sign: string, id: number): string => `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${sign}</w:t></w:r>`

const { run, paragraph, footnote, endnote, aFootnote, anEndnote, field } = word

/** Notes in every place that LibreOffice 7.4 opens: it refuses a Word document with a note in a text box. */
export const everywhereInWord = (): Uint8Array => word.aDocx({
  body: [
    paragraph(`${run('The pilots met early.')}${footnote(2)}`),
    table(paragraph(`${run('It stands in a table.')}${footnote(3)}`)),
    control(paragraph(`${run('It stands in a control.')}${footnote(4)}`)),
    paragraph(`${run('Words and ')}${control(`${run('a control within.')}${footnote(5)}`)}${run(' It goes on.')}`),
    paragraph(`${run('Somebody changed this.')}${footnote(6)}`),
    paragraph(`${run('Somebody put this in.')}${inserted(footnote(7))}`),
    paragraph(`${run('It has a sign.')}${markedByHand('*', 8)}`),
    paragraph(`${run('It has links.')}${footnote(9)}${run(' The boats were counted.')}${endnote(2)}`),
  ].join(''),
  footnotes: [
    SEPARATORS, aFootnote(2, cited('pilots')), aFootnote(3, cited('table')), aFootnote(4, cited('control')), aFootnote(5, cited('inline')),
    aFootnote(6, `${run('Records, URL: ')}${deleted('reed.example')}${inserted(`${run(damaged('changed'))}${run('. Found in May.')}`)}`), aFootnote(7, inserted(run(cited('inserted')))),
    `<w:footnote w:id="8">${paragraph(run(`* ${cited('sign')}`))}</w:footnote>`,
    aFootnote(9, `${field(`HYPERLINK "${damaged('field')}"`, run(damaged('field')))}${run(' and ')}<w:hyperlink r:id="L1">${run('https://https://reed.exam')}${run('ple/harbour/split-4411-2021')}</w:hyperlink>${run('.')}`),
  ].join(''),
  endnotes: `${SEPARATORS.replaceAll('footnote', 'endnote')}${anEndnote(2, cited('endnote'))}`,
  noteLinks: { L1: damaged('split') },
})
export const NAMES_IN_WORD = ['pilots', 'endnote', 'table', 'control', 'inline', 'changed', 'inserted', 'sign', 'field', 'split'] as const

const region = (id: string, kind: string, text = '') => `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>Ann</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>${text}</text:${kind}></text:changed-region>`
const entry = (path: string, type: string) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`

export const everywhereInOdt = (): Uint8Array => odf.anOdt({
  manifest: `${entry('/', 'application/vnd.oasis.opendocument.text')}${entry('content.xml', 'text/xml')}${entry('styles.xml', 'text/xml')}`,
  body: [
    `<text:tracked-changes>${region('c1', 'insertion')}${region('c2', 'deletion', '<text:p>reed.example</text:p>')}${region('c3', 'insertion')}</text:tracked-changes>`,
    odf.paragraph(`The pilots met early.${odf.aNote('n1', cited('pilots'))} The boats were counted.${odf.aNote('n2', cited('endnote'), 'endnote')}`),
    `<table:table table:name="T"><table:table-column/><table:table-row><table:table-cell>${odf.paragraph(`It stands in a table.${odf.aNote('n3', cited('table'))}`)}</table:table-cell></table:table-row></table:table>`,
    odf.paragraph(`Before the box. <draw:frame draw:name="F" text:anchor-type="as-char" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:width="8cm" svg:height="2cm"><draw:text-box>${odf.paragraph(`It stands in a box.${odf.aNote('n4', cited('box'))}`)}</draw:text-box></draw:frame>`),
    `<text:section text:name="S">${odf.paragraph(`It stands in a section.${odf.aNote('n5', cited('section'))}`)}</text:section>`,
    odf.paragraph(`Somebody changed this.${odf.aNote('n6', `Records, URL: <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>${damaged('changed')}. Found<text:change-end text:change-id="c1"/> in May.`)}`),
    odf.paragraph(`Somebody put this in.<text:change-start text:change-id="c3"/>${odf.aNote('n7', cited('inserted'))}<text:change-end text:change-id="c3"/>`),
    odf.paragraph(`It has a sign.${odf.aNote('n8', cited('sign'), 'footnote', '*')}`),
    odf.paragraph(`It has a link.${odf.aNote('n9', `<text:a xlink:href="${damaged('split')}" xlink:type="simple">https://https://reed.exam<text:span>ple/harbour/split-4411-2021</text:span></text:a>.`)}`),
  ].join(''),
})
export const NAMES_IN_ODT = ['pilots', 'endnote', 'table', 'box', 'section', 'changed', 'inserted', 'sign', 'split'] as const
