/** Where comments stand in a Word document: before the notes' marks of their paragraph, never between two. */
import { expect, test } from 'vitest'
import { commentPlace } from '../../src/fix/docx/comments.ts'
import { openPart } from '../../src/fix/docx/runs.ts'

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const mark = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
const aPart = (...paragraphs: string[]) => `<w:document xmlns:w="${WORDS}"><w:body>${paragraphs.map(each => `<w:p>${each}</w:p>`).join('')}</w:body></w:document>`

function placeAt(source: string, reference: string) {
  const start = source.indexOf(reference)
  const place = commentPlace(openPart(source).map, { part: 'word/document.xml', start, end: start + reference.length }, 0)
  return place === null ? null : { before: source.slice(place.edit.start, place.edit.start + 40), isAtMark: place.isAtMark }
}

test('the first mark of a paragraph has its comment before it', () => {
  expect(placeAt(aPart(text('One.') + mark(1)), '<w:footnoteReference w:id="1"/>')).toEqual({ before: mark(1).slice(0, 40), isAtMark: true })
})
test.each(['footnote', 'endnote'])('no comment stands between two %s marks, where LibreOffice would lose all notes', kind => {
  const source = aPart(text('One.') + mark(1, kind) + text('Two.') + mark(2, kind))
  expect(placeAt(source, `<w:${kind}Reference w:id="2"/>`)).toEqual({ before: mark(1, kind).slice(0, 40), isAtMark: false })
})
test('another paragraph begins anew', () => {
  expect(placeAt(aPart(text('One.') + mark(1), text('Two.') + mark(2)), '<w:footnoteReference w:id="2"/>')?.isAtMark).toBe(true)
})
test('a text box within a paragraph is a paragraph of its own', () => {
  const source = aPart(`${mark(1)}<w:r><w:txbxContent><w:p>${text('Box.')}${mark(2)}</w:p></w:txbxContent></w:r>${mark(3)}`)
  expect(placeAt(source, '<w:footnoteReference w:id="2"/>')).toEqual({ before: mark(2).slice(0, 40), isAtMark: true })
  expect(placeAt(source, '<w:footnoteReference w:id="3"/>')?.before).toBe(mark(1).slice(0, 40))
})
