/** Archived copies behind addresses of pages that are gone, in Word and OpenDocument texts: a click on them must not lead where the address does. */
import { expect, test } from 'vitest'
import { correctionsOf, fixWriterOf } from '../../src/fix/index.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { readDocument } from '../../src/pipeline/reading.ts'
import { aDocx, aFootnote, field, footnote, paragraph, run } from '../formats/docx/makers.ts'
import * as odf from '../formats/odt/makers.ts'
import { partOf, SEPARATORS, damaged, sound } from './office.ts'

const PAGE = sound('pilots')
const ADDITION = ' (archived copy: https://archive.example/20210601/pilots)'

async function withCopy(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { manuscript, drafts } = await readDocument(aDocument(name, bytes))
  const corrections = correctionsOf(manuscript, drafts.map(({ id, note, address }) => ({ id, note, address, url: address?.repaired.url ?? null, addition: ADDITION, said: [] })))
  const copy = await fixWriterOf(manuscript.format)?.({ bytes, manuscript, corrections, document: name, now: new Date('2026-03-01T10:00:00Z') })
  if (copy === undefined) throw new Error('no writer')
  return copy.bytes
}
const aNoteOf = (link: string) => aDocx({ body: paragraph(`${run('The pilots met.')}${footnote(2)}`), footnotes: `${SEPARATORS}${aFootnote(2, `${run('Records. URL: ')}${link}${run('. Read in May.')}`)}`, noteLinks: { L1: PAGE } })
const inWord = async (link: string) => partOf(await withCopy('book.docx', aNoteOf(link)), 'word/footnotes.xml')
const inOdt = async (note: string) => partOf(await withCopy('book.odt', odf.anOdt({ body: odf.paragraph(`The pilots met.${odf.aNote('n1', note)}`) })), 'content.xml')

const LOOKS = '<w:rStyle w:val="Hyperlink"/><w:sz w:val="18"/>'
const print = run(PAGE, LOOKS)
const FORMS = [
  ['an element', `<w:hyperlink r:id="L1">${print}</w:hyperlink>`],
  ['a field', field(`HYPERLINK "${PAGE}"`, print)],
  ['a field whose instruction stands in two runs', field(`HYPERLINK "${PAGE}"`, print).replace('HYPERLINK', 'HYPER</w:instrText></w:r><w:r><w:instrText>LINK')],
  ['a simple field', `<w:fldSimple w:instr=" HYPERLINK &quot;${PAGE}&quot; ">${print}</w:fldSimple>`],
] as const

test.each(FORMS)('in Word it stands behind a link that is %s, as an insertion of its own', async (_, link) => {
  const source = await inWord(link)
  const end = source.indexOf('Read in May')
  const behind = source.slice(0, end).split(/<\/w:hyperlink>|<w:fldChar w:fldCharType="end"><\/w:fldChar><\/w:r>|<\/w:fldSimple>/u).at(-1)
  expect(behind).toMatch(/^<w:ins [^>]*"footproof"[^>]*><w:r><w:rPr><w:sz w:val="18"\/><\/w:rPr><w:t xml:space="preserve"> \(archived copy: /u)
})
test('in Word a sound address is not struck out for it', async () => {
  expect(await inWord(FORMS[0][1])).not.toContain('<w:del ')
})
test('in Word it goes behind a link that somebody put in, without an insertion within another', async () => {
  const source = await inWord(`<w:ins w:id="900" w:author="Ann" w:date="2026-01-01T00:00:00Z"><w:hyperlink r:id="L1">${print}</w:hyperlink>${run(', alas')}</w:ins>`)
  expect(source).toMatch(/<\/w:hyperlink><\/w:ins><w:ins [^>]*"footproof"[^>]*><w:r>.*?<\/w:r><\/w:ins><w:ins [^>]*"Ann"/su)
})
test('in Word a mended address stays within its link', async () => {
  const source = await inWord(`<w:hyperlink r:id="L1">${run(damaged('pilots'))}</w:hyperlink>`)
  expect(source).toMatch(/<w:ins (?:(?!<\/w:hyperlink>).)*pilots-4411-2021<\/w:t>.*<\/w:hyperlink><w:ins .*archived copy/su)
})
test.each([['no link', print], ['a field of another kind', field('REF pilots', print)]])('in Word it follows an address that stands in %s', async (_, link) => {
  expect((await inWord(link)).replace(/<[^>]+>/gu, '')).toContain(`${PAGE}${ADDITION}`)
})
test('in OpenDocument it stands behind the link', async () => {
  expect(await inOdt(`Records, <text:a xlink:href="${PAGE}"><text:span>${PAGE}</text:span></text:a>.`)).toMatch(/<\/text:a><text:change-start [^>]*\/> \(archived copy: [^<]*\)<text:change-end [^>]*\/>\./u)
})
test('in OpenDocument it stays in the note whose address has no link, whatever link follows', async () => {
  expect(await inOdt(`Records, ${PAGE}. See <text:a xlink:href="https://else.example/">there</text:a>.`)).toMatch(/2021<text:change-start [^>]*\/> \(archived copy/u)
})
