/** What is no text. */
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { looksBinary } from '../../src/formats/charset.ts'

const bytes = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))

test.each([
  ['%PDF-1.7\n', 'pdf'],
  ['\u0089PNG\r\n\u001a\n', 'png'],
  ['PK\u0003\u0004\u0014\0\u0006\0word/document.xml', 'docx'],
  ['PK\u0003\u0004\u0014\0mimetypeapplication/epub+zip', 'epub'],
  ['PK\u0003\u0004\u0014\0ch1.xhtml\0META-INF/container.xml', 'epub'],
  ['PK\u0003\u0004\u0014\0content.xml\0META-INF/manifest.xml', 'odt'],
  ['PK\u0003\u0004\u0014\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet\0META-INF/manifest.xml', 'zip'],
  ['PK\u0003\u0004\u0014\0notes.txt', 'zip'],
  ['\u0001\u0002\u0003\u0004\u0005\u0006', 'unknown'],
])('%j is %s', (opening, kind) => {
  expect(looksBinary(bytes(opening))).toBe(kind)
})

test('texts are none, in whatever charset', () => {
  for (const charset of ['utf8', 'win1251', 'cp866', 'utf16le', 'utf16-be']) expect(looksBinary(iconv.encode('Новости дня\r\nи погода, News.', charset))).toBeNull()
})

test('nothing at all is no file of any kind', () => {
  expect(looksBinary(new Uint8Array())).toBeNull()
})
