/** Where comments stand in a Word document: before the notes' marks, never between the first two, nor in a text box. */
import { expect, test } from 'vitest'
import { commentPlace } from '../../src/fix/docx/comments.ts'
import { runsOf } from '../../src/fix/docx/runs.ts'

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const mark = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
const aPart = (...paragraphs: string[]) => `<w:document xmlns:w="${WORDS}"><w:body>${paragraphs.map(each => `<w:p>${each}</w:p>`).join('')}</w:body></w:document>`

function placeAt(source: string, reference: string) {
  const start = source.indexOf(reference)
  const place = commentPlace(runsOf(source), { part: 'word/document.xml', start, end: start + reference.length })
  return place === null ? null : { before: source.slice(place.at, place.at + 40), isAtMark: place.isAtMark }
}

test('a mark has its comment before it', () => {
  expect(placeAt(aPart(text('One.') + mark(1)), '<w:footnoteReference w:id="1"/>')).toEqual({ before: mark(1).slice(0, 40), isAtMark: true })
})
test.each(['footnote', 'endnote'])('no comment stands between the first two %s marks, where LibreOffice would lose all notes', kind => {
  const source = aPart(text('One.') + mark(1, kind), text('Two.') + mark(2, kind) + text('Three.') + mark(3, kind))
  expect(placeAt(source, `<w:${kind}Reference w:id="2"/>`)).toEqual({ before: mark(1, kind).slice(0, 40), isAtMark: false })
  expect(placeAt(source, `<w:${kind}Reference w:id="3"/>`)?.isAtMark).toBe(true)
})
test('nor where endnotes stand between the first footnotes, and these between endnotes', () => {
  const source = aPart(mark(1, 'endnote') + text('One.') + mark(1), text('Two.') + mark(2, 'endnote') + text('Three.') + mark(2))
  expect(placeAt(source, '<w:footnoteReference w:id="2"/>')?.before).toBe(mark(1, 'endnote').slice(0, 40))
})
test('a note in a text box has its comment before the box, where Word takes comments', () => {
  const box = `<w:r><w:txbxContent><w:p>${text('Box.')}${mark(2)}</w:p></w:txbxContent></w:r>`
  expect(placeAt(aPart(text('Before.') + box), '<w:footnoteReference w:id="2"/>')).toEqual({ before: box.slice(0, 40), isAtMark: false })
  expect(placeAt(aPart(mark(1) + box + mark(3)), '<w:footnoteReference w:id="2"/>')?.before).toBe(mark(1).slice(0, 40))
})
test('in the paragraph that begins a content control a comment stands before all text, which LibreOffice would lose', () => {
  const source = aPart('').replace('<w:p></w:p>', `<w:sdt><w:sdtContent><w:p>${text('One.')}${mark(1)}</w:p><w:p>${text('Two.')}${mark(2)}</w:p><w:p>${text('Three.')}${mark(3)}</w:p></w:sdtContent></w:sdt>`)
  expect(placeAt(source, '<w:footnoteReference w:id="1"/>')).toEqual({ before: `${text('One.')}${mark(1)}`.slice(0, 40), isAtMark: false })
  expect(placeAt(source, '<w:footnoteReference w:id="2"/>')?.before).toBe(`${text('One.')}${mark(1)}`.slice(0, 40))
  expect(placeAt(source, '<w:footnoteReference w:id="3"/>')?.isAtMark).toBe(true)
})
