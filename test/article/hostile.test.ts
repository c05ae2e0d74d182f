/** Pages that would hang or topple a reader. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'

const read = (html: string) => readArticle(new TextEncoder().encode(html), { contentType: 'text/html', url: 'https://site.example/' })
/** Generous for a slow machine; what grows with the square of the length takes minutes. */
const PATIENCE_MS = 8000

test('text under 100,000 open elements is read', async () => {
  const { text } = await read(`${'<div>'.repeat(100_000)}The deepest sentence of all stands here.`)
  expect(text).toBe('The deepest sentence of all stands here.')
}, PATIENCE_MS)

test.each([
  ['open inline elements with stray end tags', '<b></i>'.repeat(200_000)],
  ['end tags that a cell keeps from their start', `<div><table><tr><td>${'<b>'.repeat(50_000)}${'</div>'.repeat(50_000)}`],
  ['paragraphs never closed', '<p>'.repeat(200_000)],
  ['line breaks', 'a<br>'.repeat(300_000)],
  ['a row of articles', '<article>x</article>'.repeat(30_000)],
  ['blanks', `<p>${' '.repeat(2_000_000)}</p>`],
  ['open angle brackets', '<'.repeat(1_000_000)],
  ['attributes', `<a ${'x=1 '.repeat(300_000)}>t</a>`],
  ['a class that never ends', `<div class="${'a-'.repeat(1_000_000)}">x</div>`],
  ['days without months', `<p>${'12 ab '.repeat(200_000)}</p>`],
  ['elements without a container', '<i>x</i>'.repeat(100_000)],
  ['dates within dates', `${'<div class="date">'.repeat(400)}${'word '.repeat(200_000)}`],
  ['authors within authors', `${'<div class="author">'.repeat(400)}${'a<br>'.repeat(100_000)}`],
  ['headlines under many elements', `${'<div>'.repeat(500)}${'<h1>one two</h1>'.repeat(50_000)}`],
  ['lists of teasers side by side', `<main>${`<div>${'<p><a href="/x">A headline of some length</a></p><i>Said so. It is a sentence that goes on for a while.</i>'.repeat(3)}</div>`.repeat(5_000)}</main>`],
  ['hidden elements', '<div hidden>Some hidden words of a page.</div>'.repeat(40_000)],
  ['comments within comments', `${'<div class="comment">'.repeat(400)}${'<p>Somebody says this.</p>'.repeat(20_000)}`],
  ['a state nested', `<script type="application/json">${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}</script>`],
  ['a state of many texts', `<script>window.__STATE__=${JSON.stringify(Array.from({ length: 50_000 }, (_, at) => ({ text: `Sentence ${at} of a page that says nothing else but this.` })))}</script>`],
  ['a state that never ends', `<script>window.__STATE__={${'"a":"\\'.repeat(300_000)}</script>`],
  ['frames', '<frame src="a.htm" name="main">'.repeat(40_000)],
  ['nested data', `<script type="application/ld+json">${'{"a":'.repeat(200_000)}</script>`],
  ['headlines', `${'<h1>one two three four</h1>'.repeat(50_000)}<title>five six seven</title>`],
])('%s without end are read in time', async (_, html) => {
  await expect(read(html)).resolves.toBeDefined()
}, PATIENCE_MS)

test('any page gives an article, and its text is part of what a reader sees', async () => {
  const piece = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<table>', '<tr>', '<td>', '</td>', '</table>', '<a href="/x">', '</a>', '<li>', '<ul>', '</ul>', '<h1>', '</h1>', '<!--', '-->', '<script>', '</script>',
    'Мост открыли утром в понедельник. ', 'News of the day. ', '&amp;', '&#x110000;', '<br>', '<article>', '</article>', '<title>', '</title>', '<', '">', '\u0000')
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
    const { text, whole } = await read(pieces.join(''))
    expect(text.split('\n\n').filter(paragraph => !whole.includes(paragraph.slice(0, 20)))).toEqual([])
  }), { numRuns: 200 })
})
