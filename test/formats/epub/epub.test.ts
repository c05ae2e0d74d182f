/** EPUBs: reading order, notes over several files, and files that are locked, broken or made to harm. */
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readEpub } from '../../../src/formats/epub/index.ts'
import { outlineOf } from '../html-manuscript/outline.ts'
import { anEpub, chapter, type Given } from './make-epub.ts'

const outline = async (given: Given) => outlineOf(await readEpub(anEpub(given)))

test('notes by their types, in a file of their own', async () => {
  expect(await outline({ chapters: [
    ['one.xhtml', '<p>Rain fell.<a epub:type="noteref" href="notes.xhtml#n1">1</a></p>'],
    ['two.xhtml', '<p>Snow fell.<a epub:type="noteref" href="notes.xhtml#n2">2</a></p>'],
    ['notes.xhtml', '<section epub:type="rearnotes"><h2>Notes</h2><ol><li epub:type="rearnote" id="n1"><p>First. <a href="one.xhtml#x">↩</a></p></li><li epub:type="rearnote" id="n2"><p>Second.</p></li></ol></section>'],
  ] })).toEqual({ text: ['Rain fell.{1→OEBPS/notes.xhtml#n1}', 'Snow fell.{2→OEBPS/notes.xhtml#n2}'], notes: ['OEBPS/notes.xhtml#n1: 1 First.', 'OEBPS/notes.xhtml#n2: 2 Second.'] })
})

test('plain anchors over files, there and back, as converters leave them', async () => {
  expect(await outline({ chapters: [
    ['text/a%20b.html', '<p class="calibre1">Rain fell.<a id="back1"></a><a href="../end/notes.html#note1"><sup class="calibre3">1</sup></a> Snow fell.<a id="back2"></a><a href="../end/notes.html#note2"><sup class="calibre3">2</sup></a></p>'],
    ['end/notes.html', '<p class="calibre1" id="note1"><a href="../text/a%20b.html#back1">1</a>. First.</p><p class="calibre1">It goes on.</p><p id="note2"><a href="../text/a%20b.html#back2">2</a>. Second.</p>'],
  ] })).toEqual({ text: ['Rain fell.{1→OEBPS/end/notes.html#note1} Snow fell.{2→OEBPS/end/notes.html#note2}'], notes: ['OEBPS/end/notes.html#note1: 1 First. / It goes on.', 'OEBPS/end/notes.html#note2: 2 Second.'] })
})

test('files that use the same ids keep their notes apart', async () => {
  const text = (word: string) => `<p>${word} fell.<sup><a href="#n" id="r">1</a></sup></p><aside epub:type="footnote" id="n"><p>About ${word}.</p></aside>`
  expect((await outline({ chapters: [['one.xhtml', text('Rain')], ['two.xhtml', text('Snow')]] })).notes).toEqual(['OEBPS/one.xhtml#n: 1 About Rain.', 'OEBPS/two.xhtml#n: 1 About Snow.'])
})

test('the order is the spine’s, lists of contents are left out, a file that it names twice is read once', async () => {
  expect(await outline({
    chapters: [['one.xhtml', '<p>One.</p>'], ['two.xhtml', '<p>Two.</p><nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li></ol></nav>']],
    manifest: '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="pic" href="p.png" media-type="image/png"/>',
    spine: '<itemref idref="nav"/><itemref idref="c1"/><itemref idref="c0"/><itemref idref="c1"/><itemref idref="pic"/><itemref idref="lost"/>',
    parts: [{ name: 'OEBPS/nav.xhtml', content: chapter('<nav>Contents</nav><p>No text</p>') }],
  })).toEqual({ text: ['Two.', 'One.'], notes: [] })
})

test.each([
  ['.up { vertical-align: super }', true],
  ['/* powers */ b, span.up { font-size: 0.8em; position: relative; top: -0.33em; vertical-align: baseline }', true],
  ['.up { font-size: 0.8em; position: relative; top: 0.08em }', false],
  ['p .up { vertical-align: super }', false],
])('what a stylesheet raises by a class is raised: %s', async (content, isRaised) => {
  const { blocks } = await readEpub(anEpub({ chapters: [['one.xhtml', '<p class="up">It grew 10<span class="a up">6</span> times.</p>']], parts: [{ name: 'OEBPS/look.css', content }] }))
  expect(blocks[0]?.pieces.map(piece => piece.kind === 'text' && piece.isRaised)).toEqual([false, isRaised, false])
})

test('each place names its part, in characters of the decoded file', async () => {
  const { blocks, source } = await readEpub(anEpub({ chapters: [['one.xhtml', '<p>Дождь &amp; снег.</p>']] }))
  const file = chapter('<p>Дождь &amp; снег.</p>')
  expect(source).toBeNull()
  expect(blocks[0]?.pieces.map(piece => piece.origin === null ? null : [piece.origin.part, file.slice(piece.origin.at, piece.origin.at + piece.origin.length)])).toEqual([['OEBPS/one.xhtml', 'Дождь '], ['OEBPS/one.xhtml', '&amp;'], ['OEBPS/one.xhtml', ' снег.']])
})

test('elements that close themselves end there', async () => {
  expect((await outline({ chapters: [['one.xhtml', '<p id="x"/><script src="x.js"/><p>Rain <a id="a"/>fell<i/>.</p><div/><p>Snow.</p>']] })).text).toEqual(['Rain fell.', 'Snow.'])
})

test('a chapter in a charset of its own', async () => {
  const body = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><html><body><p>'), Buffer.from([0xc4, 0xee, 0xe6, 0xe4, 0xfc, 0x20, 0xef, 0xee, 0xf8, 0xb8, 0xeb, 0x2e]), Buffer.from('</p></body></html>')])
  expect((await outline({ chapters: [['one.xhtml', body]] })).text).toEqual(['Дождь пошёл.'])
})

const encryption = (algorithm: string, uri: string) => ({ name: 'META-INF/encryption.xml', content: `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>` })

test('veiled fonts lock nothing', async () => {
  expect((await outline({ chapters: [['one.xhtml', '<p>Rain.</p>']], parts: [encryption('http://www.idpf.org/2008/embedding', 'OEBPS/fonts/a.otf')] })).text).toEqual(['Rain.'])
})

const loop = '<itemref idref="c0"/>'.repeat(100_000)
test('a spine that goes round and round is read once', async () => {
  expect((await outline({ chapters: [['one.xhtml', '<p>Rain.</p>']], spine: loop })).text).toEqual(['Rain.'])
})

test.each<[string, Given, RegExp]>([
  ['locked', { chapters: [['one.xhtml', '<p>Rain.</p>']], parts: [encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OEBPS/one.xhtml')] }, /locked by digital rights management/u],
  ['without its package', { chapters: [], parts: [{ name: 'OEBPS/content.opf', content: '<package' }] }, /damaged/u],
  ['that names a package it has not', { chapters: [], parts: [{ name: 'META-INF/container.xml', content: '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"/>' }, { name: 'OEBPS/content.opf', content: '<package xmlns="http://www.idpf.org/2007/opf"><manifest/><spine/></package>' }] }, /no chapter/u],
  ['with entities of its own', { chapters: [['one.xhtml', '<p/>']], parts: [{ name: 'META-INF/container.xml', content: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><container>&b;</container>' }] }, /entities of its own/u],
  ['that leads out of itself', { chapters: [['../../../../etc/passwd', '<p/>']] }, /leads out/u],
  ['a bomb', { chapters: [['one.xhtml', '<p/>']], parts: [{ name: 'OEBPS/one.xhtml', raw: deflateRawSync(Buffer.alloc(63 * 1024 * 1024, 'a')), size: 63 * 1024 * 1024 }] }, /packed more than/u],
])('an EPUB %s is refused in a sentence', async (_, given, sentence) => {
  await expect(readEpub(anEpub(given))).rejects.toThrow(sentence)
})

test('a manifest may not fetch what lies outside the archive', async () => {
  expect((await outline({ chapters: [['one.xhtml', '<p>Rain.</p>']], manifest: '<item id="far" href="https://far.example/x.xhtml" media-type="application/xhtml+xml"/><item id="up" href="../../etc/passwd" media-type="application/xhtml+xml"/>', spine: '<itemref idref="far"/><itemref idref="up"/><itemref idref="c0"/>' })).text).toEqual(['Rain.'])
})
