import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindingCode } from '../../src/model/finding.ts'
import { FORMATS } from '../../src/report/formats.ts'
import { explain } from '../../src/report/explain.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import { parseReport, WRITERS } from '../../src/report/index.ts'
import { inLanguage } from '../../src/report/said.ts'
import { shortList } from '../../src/report/terminal.ts'
import { summaryLines } from '../../src/report/summary-words.ts'
import { writeText } from '../../src/report/text.ts'
import { aClaim, aReference, aReport, aRichReport } from './make.ts'
import { parseHTML } from './parse.ts'

const [english, russian] = [wordsOf('en'), wordsOf('ru')]
const codes = Object.keys(russian.names.finding) as FindingCode[]
const SEVERITIES = ['error', 'warning', 'info'] as const

describe('a sentence in Russian', () => {
  test.each(codes.flatMap(code => SEVERITIES.map(severity => [code, severity] as const)))('of %s, %s, is whole, also without arguments', (code, severity) => {
    const sentence = russian.reference.finding({ code, severity, args: {} })
    expect(sentence).toMatch(/\.$/u)
    expect(sentence).not.toMatch(/undefined|null|NaN|“|”/u)
  })
  test.each([[1, '1 сноска'], [2, '2 сноски'], [5, '5 сносок'], [11, '11 сносок'], [21, '21 сноска'], [1002, '1\u00A0002 сноски']])('counts %i as Russian does', (count, words) => {
    expect(russian.page.pictures.notes(count)).toContain(words)
  })
  test.each([[1, '1 место в таком виде нельзя отдавать в печать.'], [3, '3 места в таком виде нельзя отдавать в печать.'], [12, '12 мест в таком виде нельзя отдавать в печать.']])('says of %i that it can’t go to press', (grave, words) => {
    expect(russian.run.headline({ grave, doubtful: 0, unread: 0, items: grave })).toBe(words)
  })
  test('writes dates out', () => {
    expect(russian.longDate('2021-06-01T12:00:00Z')).toBe('1 июня 2021 года')
  })
  test('names one note and several', () => {
    const refused = (notes: string) => russian.reference.finding({ code: 'host-refuses', severity: 'info', args: { host: 'fair.example', count: 2, notes, moreNotes: 0, reason: '' } })
    expect([refused('13'), refused('13, 14')].map(text => /\((.+)\)/u.exec(text)?.[1])).toEqual(['сноска 13', 'сноски 13, 14'])
  })
  test('drops nothing that the English one says: every argument stands in both', () => {
    const args = { url: 'U1', printed: 'P1', target: 'T1', finalUrl: 'F1', pageTitle: 'I1', text: 'X1', line: 71, quoted: 'Q1', found: 'D1', first: 81, last: 83, count: 3, lines: '91, 93', host: 'H1', notes: '5, 6', document: 'B1' }
    const told = (words: typeof english, code: FindingCode) => Object.values(args).map(String).filter(value => words.reference.finding({ code, severity: 'error', args }).includes(value))
    expect(codes.filter(code => told(english, code).join() !== told(russian, code).join())).toEqual([])
  })
})

/** All of whose matter is Cyrillic, so that a Latin word can only be ours. */
const cyrillic = inLanguage(aReport([aReference({ title: 'Заглавие', text: 'Заглавие. 2021.', claims: [aClaim({ text: 'Утверждение.', quotes: [] }, { verdict: 'refuted', kind: 'wording-differs' })], link: { state: 'failing', status: 503, reason: 'server-error' } })]), 'ru')
const latinIn = (text: string) => text.replace(/https?:\S+|river\.example|book\.txt|footproof|Enter|Esc\b/gu, '').match(/[A-Za-z]{3,}/gu) ?? []

describe('a report in Russian has no English word', () => {
  test('as text', () => { expect(latinIn(writeText(cyrillic))).toEqual([]) })
  test('in the terminal', () => { expect(latinIn(shortList(cyrillic, { width: 80, paint: { error: String, warning: String, quiet: String, strong: String } }))).toEqual([]) })
  test('as an explanation', () => { expect(cyrillic.references.flatMap(reference => latinIn(explain(reference, cyrillic)))).toEqual([]) })
  test('as a page', async () => {
    const page = parseHTML(Array.from(await WRITERS.html.write(cyrillic)).join('').replace(/<(script|style)>.*?<\/\1>/gsu, ''))
    expect(latinIn(page.text.replace(/sha256 \w+|2026-\S+/gu, ''))).toEqual([])
    expect(page.all('html')[0]).toEqual({ lang: 'ru' })
  })
})

describe('a kept run', () => {
  test('is told again in another language, and back', () => {
    const report = aRichReport()
    expect(inLanguage(inLanguage(report, 'ru'), 'en')).toEqual(report)
  })
  test('of a version before keeps its sentences, is read as English, and is written all the same', async () => {
    const { run, ...report } = aReport([aReference({ link: { state: 'dead' } })])
    const before = JSON.stringify({ ...report, run: { ...run, language: undefined } }, (name, value: unknown) => (['args', 'where', 'anchor', 'parts', 'pdfPage', 'translation', 'frame', 'location'].includes(name) ? undefined : value))
    const told = inLanguage(parseReport(before), 'ru')
    expect([told.references[0]?.findings[0]?.message, summaryLines(told)[0]]).toEqual([expect.stringMatching(/^The page is gone/u), expect.stringMatching(/^1 место/u)])
    for (const format of FORMATS) expect(Array.from(await WRITERS[format].write(told)).join('').replace(/<script>.*?<\/script>/su, '')).not.toContain('undefined')
    expect(explain(told.references[0] ?? aReference(), told)).not.toContain('undefined')
  })
})

test('dates and counts never fail', () => {
  fc.assert(fc.property(fc.string(), fc.nat(), (text, count) => [english, russian].every(words => typeof words.longDate(text) === 'string' && words.number(count) !== '')))
})
