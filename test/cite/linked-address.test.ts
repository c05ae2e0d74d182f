import { expect, test } from 'vitest'
import { settledByLink } from '../../src/cite/linked-address.ts'
import { understandNotes } from '../../src/cite/notes.ts'
import type { NoteBody } from '../../src/model/manuscript.ts'
import type { RepairedUrl } from '../../src/model/url.ts'

const BROKEN = 'Lindqvist, The Oil Bills, 1998, URL: https://harbour.example/archive/1998/the-oil-bills-of-the-north-\nern-mole'

function anAddress(text: string, url: string) {
  const start = text.indexOf('http')
  const body: NoteBody = { id: '1', note: 1, line: 1, endLine: 1, page: 1, span: [0, text.length], text, places: [[0, 0]], targets: [{ url, start, end: text.length }] }
  const [address] = understandNotes([body])[0]?.addresses ?? []
  return { url: address?.repaired.url, verdict: address?.repaired.verdict, target: address?.target }
}

function open(printed: string, change: Partial<RepairedUrl> = {}): RepairedUrl {
  return { printed, url: printed.replace(/\s/gu, ''), verdict: 'ambiguous', confidence: 0.6, alternatives: [], flaws: ['wrapped'], evidence: [], key: null, ...change }
}

test('a link with the same letters shows which hyphen is the line’s', () => {
  const settled = settledByLink(open('https://harbour.example/archive/the-north-\nern-mole'), 'https://harbour.example/archive/the-northern-mole', null)
  expect(settled).toMatchObject({ url: 'https://harbour.example/archive/the-northern-mole', verdict: 'exact', alternatives: [] })
})

test('a link goes on where the print is cut off', () => {
  const settled = settledByLink(open('https://harbour.example/archive/the-nor', { verdict: 'truncated', flaws: ['truncated'] }), 'https://harbour.example/archive/the-northern-mole', null)
  expect(settled).toMatchObject({ url: 'https://harbour.example/archive/the-northern-mole', verdict: 'repaired' })
})

test('a link that is unsound by itself settles nothing', () => {
  expect(settledByLink(open('https://harbour.example/archive/the-north-\n'), 'https://harbour.example/archive/the-north-', null).verdict).toBe('ambiguous')
})

test('a link that was made of the first line settles nothing', () => {
  const { url, target } = anAddress(BROKEN, 'https://harbour.example/archive/1998/the-oil-bills-of-the-north-')
  expect([url, target]).toEqual(['https://harbour.example/archive/1998/the-oil-bills-of-the-northern-mole', 'https://harbour.example/archive/1998/the-oil-bills-of-the-north-'])
})

test('a link that leads elsewhere settles nothing', () => {
  expect(anAddress(BROKEN, 'https://harbour.example/archive/1999/the-oil-bills-of-the-northern-mole').url).toContain('/1998/')
})

test('what is printed for sure stays, whatever the link says', () => {
  expect(anAddress('See https://harbour.example/news/1998/fog.html.', 'https://harbour.example/news/1999/fog.html')).toMatchObject({ url: 'https://harbour.example/news/1998/fog.html', verdict: 'exact', target: 'https://harbour.example/news/1999/fog.html' })
})

test('an address that only a link gives is taken as it is, though the note’s title goes on', () => {
  const text = 'Anna Hart, The islands that moved, Coast Weekly, 5 May 2020.'
  const body: NoteBody = { id: '1', note: 1, line: 1, endLine: 1, page: 1, span: [0, text.length], text, places: [[0, 0]], targets: [{ url: 'https://coast.example/islands/moved', start: 11, end: 33 }] }
  expect(understandNotes([body])[0]?.addresses).toMatchObject([{ printed: null, repaired: { url: 'https://coast.example/islands/moved', verdict: 'exact' } }])
})
