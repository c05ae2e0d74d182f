/** Documents made to do harm: each is refused in one sentence, or read within bounds. Small forms of `bench` size. */
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Complaint } from '../../src/model/complaint.ts'
import { readManuscript } from '../../src/read/index.ts'
import { zipOf, type ZipPart } from '../formats/make-zip.ts'

const MEGABYTE = 1024 * 1024
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (body: string, before = ''): string => `<?xml version="1.0"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`
const docx = (...parts: readonly ZipPart[]): Uint8Array => zipOf(parts)
const main = (content: string): ZipPart => ({ name: 'word/document.xml', content, isPacked: true })
const paragraph = '<w:p><w:r><w:t>a b c</w:t></w:r></w:p>'
const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
const odtOf = (content: string): Uint8Array => zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml', content, isPacked: true }])

describe('is refused in one sentence:', () => {
  it.each([
    ['entities of entities', docx(main(document('<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>', `<!DOCTYPE w [<!ENTITY e0 "ha">${entities}]>`)))],
    ['an entity that names a file', docx(main(document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>')))],
    ['an entity of a document type elsewhere', docx(main(document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE w SYSTEM "https://evil.example/x.dtd">')))],
    ['an OpenDocument text with entities of its own', odtOf(`<!DOCTYPE o [<!ENTITY x "y">]><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">&x;</office:document-content>`)],
    ['a zip bomb', docx({ name: 'word/document.xml', raw: deflateRawSync(new Uint8Array(30 * MEGABYTE)), size: 30 * MEGABYTE })],
    ['a part said to have 1 GB', docx({ ...main(document(paragraph)), size: 1024 * MEGABYTE })],
    ['a part that says less than it has', docx({ name: 'word/document.xml', raw: deflateRawSync(new Uint8Array(4 * MEGABYTE)), size: 100 })],
    ['a name that leads out of the archive', docx(main(document(paragraph)), { name: '../../outside.xml', content: 'x' })],
    ['a part that is there twice', docx(main(document(paragraph)), main(document('')))],
    ['an archive cut off', docx(main(document(paragraph))).subarray(0, -30)],
    ['XML cut off', docx(main(document(paragraph).slice(0, -20)))],
    ['elements nested without end', docx(main(document('<w:sdt>'.repeat(5000))))],
    ['paragraphs without end', docx(main(document(paragraph.repeat(160_000))))],
    ['changes of type without end', docx(main(document(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(260_000)}</w:p>`)))],
    ['a document without text', docx(main(document('<w:p/>')))],
    ['no document at all', docx({ name: 'word/styles.xml', content: '<w/>' })],
  ])('%s', async (_name, bytes) => {
    const reading = readManuscript(bytes, 'book.docx')
    await expect(reading).rejects.toThrow(Complaint)
    await expect(reading).rejects.toThrow(/^book\.docx [^\n]{10,200}[^.]\.$/u)
  })
})

describe('is read within bounds:', () => {
  it('relationships that lead out of the package name nothing there', async () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="x/footnotes" Target="../../../../etc/passwd"/></Relationships>'
    const { running } = await readManuscript(docx(main(document(paragraph)), { name: 'word/_rels/document.xml.rels', content: rels }), 'book.docx')
    expect(running.text).toBe('a b c')
  })
  it('styles that rest on each other in a circle', async () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>'
    const styles = `<w:styles ${W}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`
    const { running } = await readManuscript(docx(main(document('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>')), { name: 'word/_rels/document.xml.rels', content: rels }, { name: 'word/styles.xml', content: styles }), 'book.docx')
    expect(running.text).toBe('a')
  })
  it('fields that never end, and ends without fields', async () => {
    const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const { running } = await readManuscript(docx(main(document(`<w:p>${character('end').repeat(100)}<w:r><w:t>a</w:t></w:r>${character('begin').repeat(1000)}<w:r><w:t>b</w:t></w:r></w:p>${paragraph}`))), 'book.docx')
    expect(running.text).toBe('a\n\na b c')
  })
  it('one paragraph of addresses without end', async () => {
    const { notes } = await readManuscript(docx(main(document(`<w:p><w:r><w:t>${'https://a.example/b '.repeat(30_000)}</w:t></w:r></w:p>`))), 'book.docx')
    expect(notes.length).toBe(20_000)
  })
})
