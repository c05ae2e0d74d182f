/** Corrections wherever notes stand in Word and OpenDocument texts: who accepts all changes has the new addresses, who rejects footproof's has what was. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openZip } from '../../src/formats/zip.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument } from '../../src/pipeline/fix.ts'
import { readDocument } from '../../src/pipeline/reading.ts'
import { aDocx, aFootnote, footnote, paragraph, run } from '../formats/docx/makers.ts'
import { cited, damaged, everywhereInOdt, everywhereInWord, fixed, NAMES_IN_ODT, NAMES_IN_WORD, partOf, SEPARATORS, sound, textBox } from './office.ts'

const read = async (name: string, bytes: Uint8Array) => (await readDocument(aDocument(name, bytes))).manuscript
/** What a margin is to say. */
async function findings(name: string, bytes: Uint8Array): Promise<number> {
  const { corrections: { comments } } = await fixDocument({ document: aDocument(name, bytes), report: null, withCopies: false, now: new Date() })
  return comments.flatMap(({ lines }) => lines).length
}

const FORMATS = [
  { name: 'book.docx', make: everywhereInWord, names: NAMES_IN_WORD },
  { name: 'book.odt', make: everywhereInOdt, names: NAMES_IN_ODT },
]

describe.each(FORMATS)('$name', ({ name, make, names }) => {
  let original = new Uint8Array(), copy = new Uint8Array()
  beforeAll(async () => {
    original = new Uint8Array(make())
    copy = new Uint8Array(await fixed(name, original))
  })
  const notes = async (bytes: Uint8Array) => (await read(name, bytes)).notes.map(({ text }) => text).join('\n')

  test.each(names)('the address of the %s is corrected', async which => {
    const text = await notes(copy)
    expect(text).toContain(sound(which))
    expect(text).not.toContain(damaged(which))
  })
  test('but for addresses the notes read as before', async () => {
    const withoutAddresses = (text: string) => text.replace(/(?:https:\/\/)+[\w./-]+/gu, 'ADDRESS')
    expect(withoutAddresses(await notes(copy))).toBe(withoutAddresses(await notes(original)))
  })
  test('the running text and its marks are as before', async () => {
    const [before, after] = [await read(name, original), await read(name, copy)]
    expect(after.running.text).toBe(before.running.text)
    expect(after.marks.map(({ noteId, at }) => [noteId, at])).toEqual(before.marks.map(({ noteId, at }) => [noteId, at]))
  })
  test('each finding has its comment', async () => {
    expect((await read(name, copy)).remarks).toContainEqual({ code: 'comments-apart', args: { comments: await findings(name, original) } })
  })
  test('parts that nothing was written into are the same bytes', async () => {
    const [before, after] = [await openZip(original), await openZip(copy)]
    const same = ['styles.xml', 'META-INF/manifest.xml', '_rels/.rels'].filter(part => before.names.includes(part))
    for (const part of same) expect(await after.read(part)).toEqual(await before.read(part))
  })
})

describe('in Word', () => {
  const without = (source: string) => source.replace(/<w:ins [^>]*"footproof"[^>]*>.*?<\/w:ins>/gsu, '').replace(/<w:del ([^>]*"footproof"[^>]*)>(.*?)<\/w:del>/gsu, (_, _of, inside: string) => inside.replaceAll('delText', 't'))

  test.each(['word/footnotes.xml', 'word/endnotes.xml'])('who rejects the changes in %s has what stood there', async part => {
    const texts = (source: string) => source.replace(/<w:instrText.*?<\/w:instrText>/gsu, '').replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, '')
    expect(texts(without(await partOf(await fixed('book.docx', everywhereInWord()), part)))).toBe(texts(await partOf(everywhereInWord(), part)))
  })
  test('the note of a text box is corrected, and commented on before the box', async () => {
    const copy = await fixed('book.docx', aDocx({ body: paragraph(`${run('Before the box. ')}${textBox(paragraph(`${run('It stands in a box.')}${footnote(2)}`))}`), footnotes: `${SEPARATORS}${aFootnote(2, cited('box'))}` }))
    expect((await read('book.docx', copy)).notes[0]?.text).toContain(`URL: ${sound('box')} `)
    expect(await partOf(copy, 'word/document.xml')).toMatch(/Before the box\. <\/w:t><\/w:r><w:commentRangeStart [^>]*>.*<mc:AlternateContent>/su)
  })
  test('no insertion stands within another', async () => {
    const source = await partOf(await fixed('book.docx', everywhereInWord()), 'word/footnotes.xml')
    expect(source).not.toMatch(/<w:ins\b(?:(?!<\/w:ins>).)*<w:ins\b/su)
  })
  test('no two changes of footproof share an id', async () => {
    const source = await partOf(await fixed('book.docx', everywhereInWord()), 'word/footnotes.xml')
    const ids = [...source.matchAll(/w:id="(\d+)" w:author="footproof"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const title = hasLibreOffice ? 'opens in LibreOffice, with all its text, old and new addresses and comments' : 'SKIPPED, for LibreOffice is not installed: opens in LibreOffice, with all its text, old and new addresses and comments'

describe.each(FORMATS)('$name', ({ name, make, names }) => {
  test.skipIf(!hasLibreOffice)(title, { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footproof-fix-'))
    try {
      writeFileSync(join(folder, name), await fixed(name, make()))
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}', '--outdir', folder, join(folder, name)], { stdio: 'ignore' })
      const pdf = readFileSync(join(folder, 'book.pdf'))
      const text = (await read('book.pdf', pdf)).text.replace(/\s|-/gu, '')
      // It drops notes in frames.
      for (const which of names.filter(each => each !== 'box')) for (const address of [damaged(which), sound(which)]) expect(text).toContain(address.replaceAll('-', ''))
      for (const sentence of (await read(name, make())).running.text.match(/[A-Z][^.]*\./gu) ?? []) expect(text).toContain(sentence.replace(/\s|-/gu, ''))
      expect(pdf.toString('latin1').match(/\/Subtype\s*\/Text\b/gu)).toHaveLength(await findings(name, make()))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

test('a part that tells where many links lead is unpacked once, not for each correction', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `pilots-${index}`)
  const noteLinks = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`L${index}`, `https://reed.example/${'quay/'.repeat(24)}${index}`]))
  const copy = await fixed('book.docx', aDocx({
    body: paragraph(names.map((_, index) => `${run('A boat.')}${footnote(index + 2)}`).join('')),
    footnotes: `${SEPARATORS}${names.map((name, index) => aFootnote(index + 2, cited(name))).join('')}`,
    noteLinks,
  }))
  expect((await read('book.docx', copy)).notes.filter(({ text }, index) => text.includes(sound(names[index] ?? '')))).toHaveLength(names.length)
})
