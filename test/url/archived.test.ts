import { expect, test } from 'vitest'
import { originalOf } from '../../src/url/archived.ts'

test.each([
  ['https://web.archive.org/web/20210310000000/https://news.example/a', 'https://news.example/a'],
  ['http://web.archive.org/web/2021id_/http://news.example/a?b=1', 'http://news.example/a?b=1'],
  ['https://web.archive.org/web/20210310000000if_/news.example/a', 'http://news.example/a'],
  ['https://web.archive.org/web/20210310000000/http:/news.example/a', 'http://news.example/a'],
  ['https://archive.ph/20210310000000/https://news.example/a', 'https://news.example/a'],
  ['https://arquivo.pt/wayback/20210310000000/https://news.example/a', 'https://news.example/a'],
])('%s is a copy of %s', (copy, original) => {
  expect(originalOf(copy)).toBe(original)
})

test.each([
  'https://news.example/web/20210310000000/a', 'https://archive.ph/aB3x9', 'https://web.archive.org/web/20210310000000/', 'https://web.archive.org/save/https://news.example/a',
  'https://translate.example/?u=https://news.example/a', 'https://web.archive.org/web/20210310000000/nothing',
])('%s is no copy that tells its original', address => {
  expect(originalOf(address)).toBe(null)
})
