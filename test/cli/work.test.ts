/** What `footproof work` says when it can't begin. */
import { expect, test } from 'vitest'
import { footproof } from './run.ts'

test.each([
  [['work'], /needs --store/u],
  [['work', '--store', 'http://db.example/'], /--store must be postgres:/u],
  [['work', '--store', 'postgres://nobody:secret-word@127.0.0.1:1/footproof'], /127\.0\.0\.1:1\/footproof can’t be reached/u],
  [['work', '--store', 'postgres://nobody@127.0.0.1:1/footproof', '--max-concurrency', '0'], /--max-concurrency 0/u],
])('%s is complained of in one sentence', (words, sentence) => {
  const { code, stderr } = footproof(words)
  expect([code, stderr.trim().split('\n').length]).toEqual([2, 1])
  expect(stderr).toMatch(sentence)
  expect(stderr).not.toMatch(/secret-word/u)
})
