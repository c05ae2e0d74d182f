import { describe, expect, test } from 'vitest'
import { writeHtml } from '../../src/report/html/index.ts'
import { inLanguage } from '../../src/report/said.ts'
import { aReference, aRepair, aReport, aRichReport } from './make.ts'
import { parseHTML } from './parse.ts'

const pageOf = (report = aRichReport()) => parseHTML([...writeHtml(report)].join(''))

describe('the book at a glance', () => {
  const report = aRichReport()
  const page = pageOf(report)
  const marks = page.all('a.mark')

  test('has a mark for every note, in reading order, each leading to its row', () => {
    expect(marks.map(({ href }) => href)).toEqual(report.references.map((_, index) => `#r${index + 1}`))
    expect(marks.filter(({ href }) => !page.ids().includes(href?.slice(1) ?? ''))).toEqual([])
  })
  test('says of each mark what note it is and what is to be done, not by colour alone', () => {
    expect(marks[0]).toMatchObject({ title: 'note 3: Correct the quotation', class: 'mark correct-quotation' })
  })
  test('counts in its legend what it shows', () => {
    const counts = [...page.textOf('.glance .legend').matchAll(/\d+/gu)].map(Number)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(marks.length)
  })
  test('shows a note with two addresses once, by the first of what is to be done', () => {
    const first = aReference({ note: 4, line: 9 })
    const second = { ...aReference({ note: 4, line: 9, link: { state: 'dead' }, repaired: aRepair({ url: 'https://port.example/2' }) }), id: 'book.txt#4.2', span: first.span }
    expect(pageOf(aReport([first, second])).all('a.mark')).toEqual([expect.objectContaining({ href: '#r2', class: 'mark supply-url' })])
  })
  test('speaks Russian in a Russian report', () => {
    expect(pageOf(inLanguage(report, 'ru')).all('a.mark')[0]).toMatchObject({ title: 'сноска 3: Исправить цитату' })
  })
  test('stays light with 3,000 notes', () => {
    const many = aReport(Array.from({ length: 3000 }, (_, index) => aReference({ note: index + 1, line: index + 1, claims: [] })))
    const section = /<section class="glance".*?<\/section>/su.exec([...writeHtml(many)].join(''))?.[0] ?? ''
    expect(section.match(/<a /gu)).toHaveLength(3000)
    expect(section.length).toBeLessThan(100 * 3000)
  })
})

describe('the bars', () => {
  const page = pageOf()

  test('name every kind of finding with what to do about it, and lead to the first of it', () => {
    const kinds = page.all('[data-pick]')
    expect(kinds.length).toBeGreaterThan(5)
    expect(kinds.filter(({ href, title }) => !page.ids().includes(href?.slice(1) ?? '') || title === undefined)).toEqual([])
  })
  test('are never wider than their row', () => {
    const rows = page.all('.chart rect')
    expect(rows.filter(({ x, width }) => Number(x ?? 0) + Number(width) > 100.01 || Number(width) <= 0)).toEqual([])
  })
  test('say in words what their colours do', () => {
    expect(page.textOf('.chart')).toContain('2 closed to us'.replace('2 ', ''))
  })
})
