import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { editTextFile } from '../../src/fix/text-file.ts'

const TEXT = 'В отчёте сказано, что сбор вырос.7\r\n\r\n7 Отчёт о сборе. URL: https://reed.example/a-\r\nb\r\nКонец текста, и ещё немного слов для верности.\r\n'
const start = TEXT.indexOf('https')
const edits = [{ start, end: start + 'https://reed.example/a-\r\nb'.length, text: 'https://reed.example/a-b (архивная копия)' }]

describe('a text file', () => {
  test.each(['utf8', 'utf16le', 'utf16be', 'win1251', 'koi8-r', 'cp866'])('in %s comes back in it, with nothing else touched', charset => {
    const bytes = iconv.encode(TEXT, charset, { addBOM: charset.startsWith('utf16') })
    const fixed = editTextFile(bytes, 'note.txt', edits)
    expect(iconv.decode(Buffer.from(fixed.bytes), charset)).toBe(TEXT.replace('a-\r\nb', 'a-b (архивная копия)'))
  })
  test('keeps its byte order mark', () => {
    const bytes = iconv.encode(TEXT, 'utf8', { addBOM: true })
    expect(Buffer.from(editTextFile(bytes, 'note.txt', edits).bytes).subarray(0, 3).toString('hex')).toBe('efbbbf')
  })
  test('with bytes that are no letters is not written', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.of(0xff), Buffer.from(TEXT)])
    expect(() => editTextFile(bytes, 'note.txt', edits)).toThrow('note.txt can’t be written back as it is')
  })
  test('whose charset lacks the letters is not written', () => {
    const plain = 'caf\u00e9 d\u00e9j\u00e0 vu, na\u00efve: https://reed.example/a'
    expect(() => editTextFile(iconv.encode(plain, 'win1252'), 'note.txt', [{ start: 0, end: 0, text: 'копия' }])).toThrow('has no signs for some')
  })
})
