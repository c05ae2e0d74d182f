/** Decisions show in every report, and what was dismissed asks for nothing. */
import { describe, expect, test } from 'vitest'
import type { Decision, Ruling } from '../../src/model/decision.ts'
import type { Report, ReportFinding } from '../../src/model/report.ts'
import { aboutAddress, aboutFinding, byAbout } from '../../src/pipeline/decided.ts'
import { decidedSince } from '../../src/pipeline/decided-since.ts'
import { explain } from '../../src/report/explain.ts'
import { WRITERS, type ReportFormat } from '../../src/report/index.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import { inLanguage, said } from '../../src/report/said.ts'
import { shortList } from '../../src/report/terminal.ts'
import { aReference, aRepair, aReport, PAGE } from './make.ts'

const AT = '2026-03-02T09:00:00Z'
const REMARK = 'I opened it, the page is alive'

const aDecision = (about: string, ruling: Ruling | null, change: Partial<Decision> = {}): Decision => ({ about, reference: 'book.txt#12', ruling, reading: null, remark: '', decidedAt: AT, ...change })

const dead = () => aReference({ link: { state: 'dead', status: 404 }, claims: [] })

function decideDead(ruling: Ruling | null, remark = ''): Report {
  const reference = dead()
  const [finding] = reference.findings
  return decidedSince(aReport([reference]), byAbout([aDecision(aboutFinding(reference.text, { code: 'link-dead', args: finding?.args ?? {} }), ruling, { remark })]))
}

async function written(format: ReportFormat, report: Report): Promise<string> {
  const text = await WRITERS[format].write(report)
  return typeof text === 'string' ? text : [...text].join('')
}

const PLAIN = { error: String, warning: String, quiet: String, strong: String }
const terminal = (report: Report) => shortList(report, { width: 100, paint: PLAIN }).replace(/\s+/gu, ' ')
const oneLine = (text: string) => text.replace(/\s+/gu, ' ')

describe('a rejected finding', () => {
  const report = decideDead('rejected', REMARK)
  test('is counted neither as error nor as warning', () => { expect(report.summary.findings).toEqual({ error: 0, warning: 0, info: 1 }) })
  test('asks for nothing', () => { expect(report.references[0]?.action).toBe('keep') })
  test('tells what it was found as', () => { expect(report.references[0]?.findings[0]?.decision?.foundAs).toBe('error') })
  test('is not in the work list of a terminal, which tells that it was decided', () => {
    expect(terminal(report)).not.toContain('The page is gone')
    expect(terminal(report)).toContain('1 rejected and 1 remark')
  })
  test.each(['text', 'md'] as const)('is listed as decided, with the remark: %s', async format => {
    const [, decided = ''] = oneLine(await written(format, report)).split('Decided in review (1)')
    expect(decided).toContain('Rejected on 2 March 2026: nothing is to be done. Remark: I opened it, the page is alive')
  })
  test('is struck out in HTML, its remark beside it', async () => {
    const html = await written('html', report)
    expect(html).toMatch(/<s>The page is gone[^<]*<\/s> <span class="decided">Rejected on 2 March 2026[^<]*I opened it/u)
  })
  test('has a hatched mark in the picture', async () => { expect(await written('html', report)).toContain('class="mark keep decided"') })
  test('is a suppressed result of SARIF, with the reason, at the level that it was found with', async () => {
    const [result] = parse(await written('sarif', report)).runs[0]?.results ?? []
    expect(result).toMatchObject({ level: 'error', suppressions: [{ kind: 'external', status: 'accepted', justification: `Rejected on 2 March 2026: nothing is to be done. Remark: ${REMARK}` }] })
  })
  test('is a skipped test of JUnit, with the reason', async () => {
    const xml = await written('junit', report)
    expect(xml).toMatch(/<skipped>[^<]*Rejected on 2 March 2026[^<]*I opened it/u)
    expect(xml).not.toContain('<failure')
  })
  test('is a notice to GitHub', async () => { expect(await written('github', report)).toMatch(/^::notice .*Rejected on 2 March 2026/u) })
  test('stands in the table with its kind and remark', async () => {
    const csv = await written('csv', report)
    expect(csv).toContain('link-dead:rejected')
    expect(csv).toContain(REMARK)
  })
  test('is explained', () => {
    const [reference = dead()] = report.references
    expect(explain(reference, report)).toContain(`Remark: ${REMARK}`)
  })
  test('is told in Russian', async () => { expect(oneLine(await written('text', inLanguage(report, 'ru')))).toContain('Отклонено 2 марта 2026 года: делать ничего не нужно. Пометка:') })
  test('stands as found again when the decision is taken back', () => {
    const again = decidedSince(report, byAbout([]))
    expect(again.summary.findings.error).toBe(1)
    expect(again.references[0]).toEqual(dead())
  })
})

describe('an accepted finding', () => {
  const report = decideDead('accepted', REMARK)
  test('stays an error that is to be done', () => { expect([report.summary.findings.error, report.references[0]?.action]).toEqual([1, 'supply-url']) })
  test.each(['text', 'md', 'html', 'github', 'junit'] as const)('tells so with its remark: %s', async format => {
    const text = oneLine(await written(format, report))
    expect(text).toContain('Accepted on 2 March 2026.')
    expect(text).toContain(`Remark: ${REMARK}`)
  })
  test('is not suppressed in SARIF', async () => {
    const [result] = parse(await written('sarif', report)).runs[0]?.results ?? []
    expect(result).not.toHaveProperty('suppressions')
    expect(result).toMatchObject({ properties: { decision: 'accepted' } })
  })
})

test('a remark alone changes nothing but is told', async () => {
  const report = decideDead(null, REMARK)
  expect(report.summary.findings.error).toBe(1)
  expect(oneLine(await written('text', report))).toContain(`Remark: ${REMARK}`)
})

describe('a decision about an address', () => {
  const OTHER = 'https://river.example/economy/tariffs-agreed-4471-2021'
  const doubtful = () => aReference({ repaired: aRepair({ printed: 'river.example/economy/tariffs-agreed-44l1-2021', verdict: 'ambiguous', confidence: 0.6, alternatives: [OTHER] }), link: { state: 'not-checked', status: null }, claims: [] })
  const about = (reference = doubtful()) => aboutAddress(reference.printed ?? '', reference.title)
  test('a chosen reading is told, and is what the corrected reference has', async () => {
    const report = decidedSince(aReport([doubtful()]), byAbout([aDecision(about(), 'reading', { reading: OTHER })]))
    expect(report.references[0]?.corrected).toContain(OTHER)
    expect(oneLine(await written('md', report))).toContain('Reading chosen on 2 March 2026')
  })
  test('as printed: the finding about the print asks for nothing', () => {
    const report = decidedSince(aReport([doubtful()]), byAbout([aDecision(about(), 'as-printed')]))
    expect(report.references[0]?.findings.find(({ code }) => code === 'url-ambiguous')).toMatchObject({ severity: 'info', decision: { ruling: 'as-printed', foundAs: 'warning' } })
  })
  test('it is told also where the finding is there no more', async () => {
    const { decidedAt, ruling, reading, remark } = aDecision(about(), 'as-printed')
    const report = aReport([{ ...aReference(), printed: PAGE, decision: { decidedAt, ruling, reading, remark } }])
    expect(oneLine(await written('text', report))).toContain('Right as printed, decided on 2 March 2026.')
  })
  test('it counts once, however many findings ask about the address', () => {
    const reference = aReference({ repaired: aRepair({ printed: 'river.example/economy/tariffs-agreed-44l1-2021', verdict: 'ambiguous', confidence: 0.6 }), target: 'https://other.example/a', claims: [] })
    const report = decidedSince(aReport([reference]), byAbout([aDecision(about(reference), 'as-printed')]))
    expect(terminal(report)).toContain('Decided in review: 1 right as printed.')
  })
})

test('what was sure is said as surely when an editor dismissed it', () => {
  const finding = { code: 'claim-numbers-differ' as const, severity: 'info' as const, args: { quoted: '27', found: '17', text: 'Traffic grew by 27 percent.', line: 3, against: 'live' } }
  const decision = { ruling: 'rejected' as const, reading: null, remark: '', decidedAt: AT, foundAs: 'error' as const }
  expect(said({ ...finding, decision }, wordsOf('en')).message).toMatch(/^The page says “17”/u)
})

test('a finding of the whole document can be rejected as well', async () => {
  const own: ReportFinding = { code: 'number-lost', severity: 'warning', message: 'A number is lost.', args: { number: 4 }, document: 'book.txt', line: 31, notes: [4] }
  const report = decidedSince(aReport([aReference()], [own]), byAbout([aDecision(aboutFinding('book.txt', { code: own.code, args: own.args ?? {} }), 'rejected')]))
  expect(report.summary.findings.warning).toBe(0)
  expect(await written('html', report)).toContain('id="decided-title"')
  expect(oneLine(await written('text', report))).toMatch(/Decided in review \(1\).*book\.txt:31/u)
})

interface Sarif { readonly runs: readonly { readonly results: readonly unknown[] }[] }
const isSarif = (value: unknown): value is Sarif => typeof value === 'object' && value !== null && 'runs' in value && Array.isArray(value.runs)

function parse(text: string): Sarif {
  const value: unknown = JSON.parse(text)
  if (!isSarif(value)) throw new Error('no SARIF')
  return value
}
