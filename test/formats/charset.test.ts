/** What charset bytes are in. */
import iconv from 'iconv-lite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/formats/charset.ts'

const russian = 'Правительство утвердило программу развития дорог. Министр сообщил: «Работы начнутся весной» — и назвал сроки.'
const english = 'The café’s façade was naïve — a résumé of the “old” town, £5 a piece.'
const read = (text: string, charset: string, declared?: string) => decodeText(iconv.encode(text, charset), { declared: declared ?? null })

for (const [charset, name] of [['win1251', 'windows-1251'], ['koi8-r', 'koi8-r'], ['cp866', 'ibm866'], ['utf16le', 'utf-16le'], ['utf16-be', 'utf-16be'], ['utf8', 'utf-8'], ['iso-8859-5', 'iso-8859-5'], ['maccyrillic', 'x-mac-cyrillic']] as const) {
  const text = ['cp866', 'koi8-r', 'iso-8859-5'].includes(charset) ? russian.replace(/[«»—]/gu, '-') : russian
  test(`Russian in ${charset} is read with nothing declared`, () => {
    expect(read(text, charset)).toEqual({ text, charset: name })
  })
  test(`Russian in ${charset} is read whatever is declared`, () => {
    for (const lie of ['windows-1251', 'utf-8', 'iso-8859-1', 'koi8-r', 'no-such-charset']) expect(read(text, charset, lie).text).toBe(text)
  })
}

test('a headline is long enough', () => {
  for (const charset of ['win1251', 'koi8-r', 'cp866']) expect(read('Новости дня', charset).text).toBe('Новости дня')
})

test('capitals alone are read', () => {
  for (const charset of ['win1251', 'koi8-r', 'cp866']) expect(read('НОВОСТИ ДНЯ: ВЫСТАВКА ОТКРЫТА', charset).text).toBe('НОВОСТИ ДНЯ: ВЫСТАВКА ОТКРЫТА')
})

test('English with accents is windows-1252', () => {
  expect(read(english, 'win1252')).toEqual({ text: english, charset: 'windows-1252' })
})

test('a declared charset of another script is believed when the bytes fit it', () => {
  expect(read('日本語のニュースです。', 'shift_jis', 'text/html; charset=Shift_JIS').text).toBe('日本語のニュースです。')
  expect(read('Zażółć gęślą jaźń, powiedział minister.', 'win1250', 'windows-1250').text).toContain('Zażółć gęślą')
})

test('a charset declared in the page itself is found', () => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head>Zażółć gęślą jaźń`
  expect(read(page, 'win1250').charset).toBe('windows-1250')
})

test('UTF-8 cut at a limit stays UTF-8', () => {
  const bytes = new TextEncoder().encode(russian)
  expect(decodeText(bytes.subarray(0, 101)).charset).toBe('utf-8')
})

test('UTF-8 with a few broken bytes stays UTF-8', () => {
  const bytes = new TextEncoder().encode(russian)
  bytes[20] = 0xff
  expect(decodeText(bytes)).toMatchObject({ charset: 'utf-8' })
})

test('no mark is left at the beginning', () => {
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)).text).toBe('A')
})

test('every text in UTF-8 comes back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('абвгдежзийклмнопрстуфх ABCdef.,—«»€日本')) }), text => {
    expect(decodeText(new TextEncoder().encode(text)).text).toBe(text)
  }))
})

test('any bytes give some text', () => {
  fc.assert(fc.property(fc.uint8Array(), bytes => { expect(typeof decodeText(bytes).text).toBe('string') }))
})
