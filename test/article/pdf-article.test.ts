import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aPdf, type MadePage } from '../../bench/made-up-pdfs.mjs'
import { readArticle } from '../../src/article/index.ts'

const ABOUT = { contentType: 'application/pdf', url: 'https://files.example/report.pdf' }
const fixture = (name: string) => readFileSync(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url))

const SENTENCES = 'The council counted the barrels in spring. The harbour had forty lamps and one keeper. Nobody wrote down the price of the oil. The pilots paid for the second lamp by subscription. It burned until the storm of that autumn. The third lamp stood on the southern mole.'
const TITLE = { x: 56, y: 540, size: 18, text: 'A Report on Harbour Lamps' }
const DATE = { x: 56, y: 515, size: 9, text: 'Published on 14 March 2019' }
const body = (from: number) => SENTENCES.match(/.{1,60}(?:\s|$)/gu)?.map((text, row) => ({ x: 56, y: from - row * 13, text: text.trim() })) ?? []
const report = (change: Partial<MadePage> = {}, info: Readonly<Record<string, string>> = {}) => aPdf([{ lines: [TITLE, DATE, ...body(480)], ...change }], info)

test('title, date and text of a report are read', async () => {
  const { title, headline, published, modified, language, text } = await readArticle(report({}, { Title: 'Harbour Lamps 2019', ModDate: "D:20190320101500+01'00'" }), ABOUT)
  expect({ title, headline, published, modified, language }).toEqual({ title: 'Harbour Lamps 2019', headline: 'A Report on Harbour Lamps', published: '2019-03-14', modified: '2019-03-20T10:15:00+01:00', language: 'en' })
  expect(text).toContain(SENTENCES)
})

test.each(['Microsoft Word - final_v2.doc', 'untitled', 'report.indd'])('a title that a program put in, %s, is none', async title => {
  expect((await readArticle(report({}, { Title: title }), ABOUT)).title).toBe('A Report on Harbour Lamps')
})

test('a PDF is one whatever it is called', async () => {
  expect((await readArticle(report(), { contentType: 'text/html', url: 'https://files.example/report' })).headline).toBe('A Report on Harbour Lamps')
})

test('each passage knows its page, also where a paragraph goes on over the page', async () => {
  const { text, pageStarts = [] } = await readArticle(fixture('foot-notes'), ABOUT)
  const pageOf = (passage: string) => pageStarts.findLast(([start]) => start <= text.indexOf(passage))?.[1]
  expect([pageOf('Nobody in the town'), pageOf('The answer took two years'), pageOf('what burns on the mole today'), pageOf('Lights of the Strait')]).toEqual([1, 2, 3, 3])
})

test('markers, heads and page numbers are not in the text, words that lines divide are whole', async () => {
  const { text } = await readArticle(fixture('foot-notes'), ABOUT)
  expect(text).toContain('“because the right had been lost to the winch.”\n\n')
  expect(text).toContain('It was paid for by a subscription among the pilots')
  expect(text).not.toContain('THE HARBOUR LIGHTS')
})

test('a paragraph that goes on over the page is one, its page’s notes stand behind it', async () => {
  const { text } = await readArticle(fixture('foot-notes'), ABOUT)
  expect(text).toContain('In 1984 the lamp was moved to the museum; what burns on the mole today is a diode')
})

test('Russian is read', async () => {
  const { language, text } = await readArticle(fixture('russian'), ABOUT)
  expect(language).toBe('ru')
  expect(text).toContain('вывоз увеличился с 18,5 тыс. пудов до 64 тыс. пудов за десять лет')
})

test.each([
  ['broken', new TextEncoder().encode('%PDF-1.5 nothing'), true, 'broken'],
  ['cut off', fixture('foot-notes').subarray(0, 20_000), false, 'cut-off'],
  ['locked', fixture('needs-a-password'), true, 'needs-password'],
  ['a scan', aPdf([{ lines: [] }]), true, 'no-text'],
  ['a scan in part', aPdf([{ lines: body(500) }, { lines: [] }]), true, 'some-pages'],
])('a file that is %s says so', async (_, bytes, isWhole, unread) => {
  expect((await readArticle(bytes, { ...ABOUT, isWhole })).unread).toBe(unread)
})

test('plain text has its first line for a headline, if it is none of a paragraph', async () => {
  const plain = (text: string) => readArticle(new TextEncoder().encode(text), { contentType: 'text/plain; charset=utf-8', url: 'https://files.example/a.txt' })
  expect((await plain('A Report on Lamps\n\nThe council counted\nthe barrels.')).headline).toBe('A Report on Lamps')
  expect((await plain('The council counted the barrels.\n\nNobody knows why.')).headline).toBeNull()
})
