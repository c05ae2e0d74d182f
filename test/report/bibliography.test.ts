import { spawnSync } from 'node:child_process'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import type { ReportedSource } from '../../src/model/citation.ts'
import type { Reference } from '../../src/model/report.ts'
import { writeBibtex } from '../../src/report/bibliography/bibtex.ts'
import { writeCsl } from '../../src/report/bibliography/csl.ts'
import { entriesOf } from '../../src/report/bibliography/entries.ts'
import { writeRis } from '../../src/report/bibliography/ris.ts'
import { COPY, PAGE, aReference, aRepair, aReport, type Making } from './make.ts'

const SOURCE: ReportedSource = {
  kind: 'web', style: 'gost', authors: [], title: 'Tariffs agreed', container: null, publisher: null, place: null, volume: null, issue: null, pages: null, year: 2021, issued: null, accessed: null, doi: null, isbn: null, issn: null, language: 'en', repeats: null, urls: [],
}
const cited = (source: Partial<ReportedSource> = {}, making: Making = {}): Reference => ({ ...aReference({ claims: [], ...making }), source: { ...SOURCE, ...source } })
const csl = (...references: Reference[]) => JSON.parse(writeCsl(aReport(references))) as Readonly<Record<string, unknown>>[]

const BOOK = { kind: 'print', authors: [{ family: 'Ильин', given: 'А. Б.', literal: 'Ильин А. Б.' }, { family: null, given: null, literal: 'Office of Rivers, Lugovets' }], title: 'Реки & 100 % {дорог}: A_B', publisher: 'Причал', place: 'Луговец', pages: '12–18', isbn: '9785020000001' } as const
const print = (source: Partial<ReportedSource> = BOOK, note = 3) => ({ ...cited(source, { note, line: note, repaired: null, kind: 'print' }), url: null, key: null })

describe('an entry', () => {
  test('gives the repaired address', () => {
    expect(csl(cited({}, { repaired: aRepair({ printed: 'https://river.example/econorny/1', url: 'https://river.example/economy/1', verdict: 'repaired' }) }))[0]).toMatchObject({ URL: 'https://river.example/economy/1' })
  })
  test('gives the new address of an article that has moved', () => {
    expect(csl(cited({}, { link: { state: 'moved', finalUrl: 'https://river.example/new/1' } }))[0]).toMatchObject({ URL: 'https://river.example/new/1' })
  })
  test('never gives a guess as an address: it says what is printed', () => {
    const [item] = csl(cited({}, { repaired: aRepair({ printed: 'https://river.example/3077?', verdict: 'ambiguous' }) }))
    expect(item).not.toHaveProperty('URL')
    expect(item).toMatchObject({ note: 'The printed address is not certain: https://river.example/3077?.' })
  })
  test('gives the archived copy, with its day', () => {
    expect(csl(cited({}, { link: { state: 'dead', archive: COPY } }))[0]).toMatchObject({ archive: 'archive.example', archive_location: COPY.url, note: `Archived copy of 1 June 2021: ${COPY.url}.` })
  })
  test('gives no copy of which it is not known that it shows the article', () => {
    expect(csl(cited({}, { link: { state: 'dead', archive: COPY }, identity: { verdict: 'unverified' } }))[0]).not.toHaveProperty('archive_location')
  })
  test('gives the printed day of access, else the day on which the page was seen', () => {
    const days = [cited({ accessed: '2021-06-12' }), cited({ title: 'Other' }, { repaired: aRepair({ url: `${PAGE}2` }) }), cited({ title: 'Gone' }, { repaired: aRepair({ url: `${PAGE}3` }), link: { state: 'dead' } })].flatMap(reference => entriesOf(aReport([reference])).map(({ accessed }) => accessed))
    expect(days).toEqual(['2021-06-12', '2026-03-01', null])
  })
  test('stands once for all notes that cite it', () => {
    expect(csl(cited({}, { note: 1, line: 1 }), cited({}, { note: 2, line: 9 }), print(), print(BOOK, 5))).toHaveLength(2)
  })
  test('is not made of a note that cites nothing', () => {
    expect(csl({ ...aReference({ repaired: null, kind: 'other' }), url: null, key: null })).toEqual([])
  })
})

describe('kinds', () => {
  const types = [
    [{}, 'webpage'], [{ container: 'River Economy', volume: '4', issue: '2' }, 'article-journal'], [{ ...BOOK }, 'book'], [{ ...BOOK, container: 'Readings on rivers' }, 'chapter'],
    [{ kind: 'print', container: 'The Lugovets Herald' }, 'article-newspaper'], [{ kind: 'print' }, 'document'],
  ] as const
  test.each(types)('%j is %s', (source, type) => {
    expect(entriesOf(aReport(['kind' in source ? print(source) : cited(source)]))[0]?.type).toBe(type)
  })
})

describe('keys', () => {
  const keys = (...references: Reference[]) => entriesOf(aReport(references)).map(({ key }) => key)
  const two = [cited({ title: 'Rivers of the valley' }, { repaired: aRepair({ url: `${PAGE}1` }) }), cited({ title: 'Rivers of the valley' }, { note: 2, repaired: aRepair({ url: `${PAGE}2` }) })]

  test('are made of author, year and title in Latin letters', () => {
    expect(keys(print())).toEqual(['ilin2021-reki-dorog'])
  })
  test('are unique', () => {
    expect(new Set(keys(...two)).size).toBe(2)
  })
  test('stay when the order changes', () => {
    expect([...keys(...two)].sort()).toEqual([...keys(...[...two].reverse())].sort())
  })
})

describe('what other programs read', () => {
  const report = aReport([print(), cited({ title: 'Page', accessed: '2021-06-12' }, { link: { state: 'dead', archive: COPY } }), cited({ title: 'Article', container: 'River Economy', volume: '4', issue: '2', pages: '7-9', doi: '10.1000/182', issued: '2021-05-20' }, { note: 9, repaired: aRepair({ url: `${PAGE}9` }) })])
  const book = { author: [{ family: 'Ильин', given: 'А. Б.' }, expect.anything()], title: expect.stringContaining('Реки & 100 %') as string, publisher: 'Причал' }

  test('BibTeX: names, title, pages, address and days', () => {
    const [first, second, third] = plugins.input.chain(writeBibtex(report), { forceType: '@bibtex/text' })
    expect(first).toMatchObject(book)
    expect(second).toMatchObject({ URL: PAGE, note: expect.stringContaining(COPY.url) as string })
    expect(writeBibtex(report)).toContain('  urldate = {2021-06-12},\n')
    expect(third).toMatchObject({ 'container-title': 'River Economy', volume: '4', page: '7-9', DOI: '10.1000/182' })
  })
  test('RIS: names, title, pages, address and days', () => {
    const [first, second, third] = plugins.input.chain(writeRis(report), { forceType: '@ris/file' })
    expect(first).toMatchObject({ ...book, type: 'book' })
    expect(second).toMatchObject({ type: 'webpage', URL: PAGE })
    expect(writeRis(report)).toContain('Y2  - 2021/06/12/\r\n')
    expect(third).toMatchObject({ type: 'article-journal', 'container-title': 'River Economy', volume: '4', page: '7-9', DOI: '10.1000/182', issued: { 'date-parts': [[2021, 5, 20]] } })
  })

  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
  const cite = (format: string, text: string) => spawnSync('pandoc', ['--from', format, '--to', 'csljson'], { input: text, encoding: 'utf8' })
  test.skipIf(!hasPandoc).each([['biblatex', writeBibtex(report)], ['bibtex', writeBibtex(report)], ['csljson', writeCsl(report)]])('pandoc reads %s (skipped where there is no pandoc)', (format, text) => {
    const { status, stdout } = cite(format, text)
    const items = JSON.parse(stdout) as Readonly<Record<string, unknown>>[]
    expect([status, items.map(item => item['URL'] ?? null)]).toEqual([0, [null, PAGE, `${PAGE}9`]])
    expect(items[1]).toMatchObject({ title: 'Page', accessed: { 'date-parts': [[2021, 6, 12]] } })
  })
})
