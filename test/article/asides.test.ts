/** What stands on a page beside its article is kept apart by where it stands. */
import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'

const paragraphs = ['The ferry goes again since Monday, and the islanders came to the pier with flags to see it leave.', 'It takes sixty passengers and nine cars, four times a day, and in summer the council wants a fifth crossing.', 'The old boat was sold to a yard in the north, where it will be taken apart in the course of the year.']
const page = (around: string, before = '') => `<html lang="en"><head><title>The ferry goes again</title>${before}</head><body><main><h1>The ferry goes again</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</main>${around}</body></html>`
const read = (html: string) => readArticle(new TextEncoder().encode(html), { contentType: 'text/html', url: 'https://coast.example/ferry' })
const asideOf = async (html: string, where: string) => (await read(html)).asides.find(aside => aside.where === where)?.text ?? ''

const SAID = 'I was on the pier that day and saw the mayor fall into the water.'

test.each([
  ['a list of comments', `<ol class="commentlist"><li class="comment"><b>Ann</b><p>${SAID}</p></li></ol>`],
  ['comments that name themselves by microdata', `<div itemscope itemtype="https://schema.org/Comment"><p>${SAID}</p></div>`],
])('%s: readers, not the article', async (_, html) => {
  expect(await asideOf(page(html), 'comments')).toContain(SAID)
  expect((await read(page(html))).around).not.toContain(SAID)
})

test.each([
  ['links with headlines', '<h3>Read also</h3><ul><li><a href="/x">Mayor falls into the harbour</a></li></ul>'],
  ['a box of related articles with their first sentences', '<div class="related-articles"><h4><a href="/x">Mayor falls into the harbour</a></h4><p>It happened on Monday.</p></div>'],
])('%s: other articles', async (_, html) => {
  expect(await asideOf(page(html), 'related')).toContain('Mayor falls into the harbour')
})

test.each([
  ['hidden', `<div hidden><p>${SAID}</p></div>`], ['display: none', `<div style="display: none">${SAID}</div>`], ['a template', `<template><p>${SAID}</p></template>`],
  ['noscript', `<noscript><p>${SAID}</p></noscript>`], ['noframes', `<noframes>${SAID}</noframes>`], ['visibility', `<p style="visibility:hidden">${SAID}</p>`],
])('text under %s is there, but not shown', async (_, html) => {
  expect(await asideOf(page(html), 'hidden')).toContain(SAID)
  expect((await read(page(html))).whole).not.toContain(SAID)
})

test('what the page says of itself in its head is not shown either', async () => {
  expect(await asideOf(page('', `<meta property="og:description" content="${SAID}">`), 'hidden')).toContain(SAID)
})

test.each([
  ['a caption', `<figure><figcaption>${SAID}</figcaption></figure>`], ['a box of facts', `<aside class="facts"><p>${SAID}</p></aside>`],
  ['what screen readers leave out but everybody sees', `<div aria-hidden="true"><p>${SAID}</p></div>`],
])('%s is seen by every reader', async (_, html) => {
  expect((await read(page(html))).around).toContain(SAID)
})

test('no aside is made where an article calls itself a discussion', async () => {
  const html = `<html><body><div class="discussion">${paragraphs.map(text => `<p>${text}</p>`).join('')}</div></body></html>`
  expect(await read(html)).toMatchObject({ text: paragraphs.join('\n\n'), asides: [] })
})

test('scripts and styles are nobody’s text', async () => {
  expect((await read(page('<div hidden><script>var text = "nothing for readers"</script><style>p { color: red }</style></div>'))).asides).toEqual([])
})
