import { expect, test } from 'vitest'
import { agreed } from '../../src/cite/agreement.ts'
import { understandNotes } from '../../src/cite/notes.ts'
import type { NoteBody } from '../../src/model/manuscript.ts'

const FERRY = 'https://coast.example/news/island-ferry-returns-after-two-winters-20417.html'
const bodyOf = (url: string, index: number): NoteBody => ({
  id: `${index + 1}`, note: index + 1, line: index + 1, endLine: index + 1, page: null, span: [0, 1], text: `Island news [Electronic resource]. - 2021. - URL: ${url}`, places: [[0, 0]], targets: [],
})
/** The first note's address, beside the others. */
const addressOf = (...urls: readonly string[]) => agreed(understandNotes(urls.map(bodyOf)))[0]?.addresses[0]?.repaired

test('a cut-off address is told how another note goes on', () => {
  expect(addressOf('https://coast.example/news/island-ferry-returns-', FERRY)).toMatchObject({ verdict: 'truncated', alternatives: [FERRY] })
})

test('two ways of going on are none', () => {
  expect(addressOf('https://coast.example/news/island-ferry-returns-', FERRY, FERRY.replace('20417', '20999'))).toMatchObject({ verdict: 'truncated', alternatives: [] })
})

test('what another note prints for sure is said to speak for a reading, which stays open', () => {
  const open = 'https://coast.example/news/island-ferrv-returns-after-two-winters-20417.html'
  const alone = addressOf(open)
  const beside = addressOf(open, FERRY)
  expect([alone?.verdict, beside?.verdict]).toEqual(['ambiguous', 'ambiguous'])
  expect([beside?.url, beside?.evidence.find(({ code }) => code === 'cited-elsewhere')?.saw]).toEqual([FERRY, ['note 2']])
})
