/** Corrections are written back by these places: each must be exact. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocx } from '../../../src/formats/docx/index.ts'
import { openZip } from '../../../src/formats/zip.ts'
import { manuscriptOf } from '../../../src/read/flow/index.ts'
import { aDocx, aFootnote, field, footnote, paragraph, run } from './makers.ts'

const content = fc.array(fc.constantFrom(
  run('Words & <signs> "so"'), run('слова'), run('12', '<w:vertAlign w:val="superscript"/>'), '<w:r><w:t>trimmed </w:t></w:r>', '<w:r><w:t> \n a </w:t><w:tab/><w:t>b&#233;</w:t><w:br/></w:r>', '<w:r><w:t><![CDATA[a < b]]></w:t></w:r>',
  footnote(1), footnote(2), field('HYPERLINK "https://a.example/b?c=1&d=2"', run('here & there')), `<w:ins w:id="1">${run('new')}</w:ins>`, '<w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>', `<w:hyperlink r:id="x">${run('link')}</w:hyperlink>`, run(' https://b.example/x '), '<w:r><w:noBreakHyphen/></w:r>',
), { minLength: 1, maxLength: 8 })
const body = fc.array(content.map(parts => paragraph(parts.join(''))), { minLength: 1, maxLength: 5 }).map(paragraphs => paragraphs.join(''))

test('text that runs in step with its part is what stands there, all other stands for something there', async () => {
  await fc.assert(fc.asyncProperty(body, async made => {
    const bytes = aDocx({ body: made, footnotes: aFootnote(1, run('One & only, слова')) + aFootnote(2, run('Two')), links: { x: 'https://c.example/' } })
    const archive = await openZip(bytes)
    const sources = new Map<string, string>()
    for (const name of archive.names) sources.set(name, new TextDecoder().decode(await archive.read(name) ?? new Uint8Array()))
    const flow = await readDocx(bytes)
    const pieces = [...flow.blocks, ...flow.notes.flatMap(({ blocks }) => blocks)].flatMap(block => block.pieces)
    for (const piece of pieces) {
      const { part, at, length } = piece.origin ?? { part: null, at: 0, length: 0 }
      const there = sources.get(part ?? '')?.slice(at, at + length) ?? ''
      if (piece.kind === 'text' && length === piece.text.length) expect(there).toBe(piece.text)
      else expect(there).toMatch(/^(?:&[#\w]+;|<w:(?:footnoteReference|tab|br|noBreakHyphen)\b[^<>]*>)$/u)
    }
    const { text, origins } = manuscriptOf(flow, 'book.docx')
    for (const [at, length, part, from, there] of origins ?? []) if (length === there && !/[⁰¹²³⁴-⁹]/u.test(text.slice(at, at + length))) expect(sources.get(part)?.slice(from, from + there)).toBe(text.slice(at, at + length))
  }), { numRuns: 150 })
})
