/** What is read from pages of many makes. */
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import { headline, layouts, story } from './made-pages.ts'

const read = (html: string, charset = 'utf8') => readArticle(iconv.encode(html, charset), { contentType: 'text/html', url: 'https://www.vestnik.example/news/most' })

for (const [name, html] of Object.entries(layouts)) {
  test(`${name}: the text is the story and nothing else`, async () => {
    expect((await read(html)).text).toBe(story)
  })

  test(`${name}: headline, date and language are told`, async () => {
    const { headline: found, published, language } = await read(html)
    expect({ found, published: published?.slice(0, 10), language }).toEqual({ found: headline, published: '2021-11-12', language: 'ru' })
  })

  test(`${name}: all of the story stands in what a reader sees`, async () => {
    const { whole } = await read(html)
    expect(story.split('\n\n').filter(paragraph => !whole.includes(paragraph))).toEqual([])
  })
}

test('a page in windows-1251 that declares nothing is read', async () => {
  const html = (layouts['tables within tables, line breaks for paragraphs'] ?? '').replace('&copy;', '')
  expect((await read(html, 'win1251')).text).toBe(story)
})

test('furniture stands in what a reader sees', async () => {
  expect((await read(layouts['a news agency'] ?? '')).whole).toContain('При использовании материалов')
})
