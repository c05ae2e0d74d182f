import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { Complaint } from '../../src/model/complaint.ts'
import type { Report } from '../../src/model/report.ts'
import { FORMATS, type ReportFormat } from '../../src/report/formats.ts'
import { parseReport, WRITERS } from '../../src/report/index.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import schema from '../../src/report/report.schema.json' with { type: 'json' }
import { aReference, aReport, aRichReport } from './make.ts'


const { names } = wordsOf('en')
const { action, code, difference, flaw, link, look, match, severity, verdict } = schema.$defs

const written = async (format: ReportFormat, report: Report) => Array.from(await WRITERS[format].write(report)).join('')

describe('report.json', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  const errorsOf = (value: unknown) => { validate(value); return validate.errors ?? [] }

  test('is what its schema says', () => {
    expect(errorsOf(JSON.parse(JSON.stringify(aRichReport())))).toEqual([])
  })
  test('of an interrupted run is, too', () => {
    const report = aReport()
    expect(errorsOf({ ...report, run: { ...report.run, finishedAt: null, complete: false } })).toEqual([])
  })
  test('may not use a word of its own for a state', () => {
    const [reference = aReference()] = aReport().references
    expect(errorsOf({ ...aReport(), references: [{ ...reference, link: { ...reference.link, state: 'broken' } }] })).not.toEqual([])
  })
  test('may not leave an unknown value out', () => {
    const rest = Object.fromEntries(Object.entries(aReference()).filter(([name]) => name !== 'url'))
    expect(errorsOf({ ...aReport(), references: [rest] })).not.toEqual([])
  })
  // The compiler holds the names to the model: each word that a report can hold has one.
  test.each([
    ['reasons', names.reason, link.properties.reason.enum], ['states', names.state, link.properties.state.enum], ['certificates', names.certificate, link.properties.tls.enum],
    ['bodies', names.body, link.properties.flaws.items.enum], ['searches for copies', names.copySearch, link.properties.copySearch.enum], ['severities', names.severity, severity.enum],
    ['actions', names.action, action.enum], ['findings', names.finding, code.enum], ['verdicts', names.identity, verdict.enum], ['damages', names.flaw, flaw.enum],
    ['differences', names.difference, difference.properties.kind.enum], ['places of a passage', names.where, match.properties.where.enum], ['purposes', names.purpose, look.properties.purpose.enum],
  ] satisfies [string, object, unknown[]][])('has a schema that knows the same %s as the program', (_, named, known) => {
    // Where there is nothing to say there is no name.
    expect(known.filter(word => word !== null && word !== 'valid' && word !== 'found').sort()).toEqual(Object.keys(named).sort())
  })
  test('reads back as it was written', async () => {
    const report = aRichReport()
    expect(parseReport(await written('json', report))).toEqual(report)
  })
})

describe('reading a report', () => {
  test.each([
    ['text', 'no JSON at all'], ['another tool’s JSON', '{"schema":1,"tool":{"name":"other"}}'], ['a list', '[]'], ['nothing', ''],
    ['a newer schema', '{"schema":2,"tool":{"name":"footproof"}}'], ['a report without references', '{"schema":1,"tool":{"name":"footproof"},"run":{},"summary":{}}'],
    ['a damaged reference', JSON.stringify({ ...aReport(), references: [{ id: 'x' }] })],
  ])('complains in one sentence about %s', (_, text) => {
    expect(() => parseReport(text)).toThrow(Complaint)
  })
})

describe('report.csv', () => {
  const csv = (text: string) => written('csv', aReport([aReference({ text, title: null })]))

  test.each(['=HYPERLINK("http://bad.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('makes no formula of %j', async text => {
    const cell = (await csv(text)).split('\r\n')[1]?.split(',').at(-1) ?? ''
    expect(cell).toMatch(/^"?'/u)
  })
  test('starts with a byte-order mark, so that spreadsheets read Cyrillic', async () => {
    expect((await csv('x')).startsWith('\uFEFFid,document,')).toBe(true)
  })
  test('has a row for each reference and each finding of the report’s own', async () => {
    const report = aRichReport()
    const ids = [...(await written('csv', report)).matchAll(/\r\n/gu)]
    expect(ids).toHaveLength(1 + report.references.length + report.findings.length)
  })
})

describe('report.md', () => {
  test('lets nothing from outside become markup', async () => {
    const text = await written('md', aReport([aReference({ document: '<img src=x>[a](javascript:x).txt', link: { state: 'dead' } })]))
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(/u)
  })
  test('says what to do, the gravest first', async () => {
    const text = await written('md', aRichReport())
    expect(text.indexOf('## Must not go to press')).toBeGreaterThan(0)
    expect(text.indexOf('## Look at it')).toBeGreaterThan(text.indexOf('## Must not go to press'))
  })
})

test.each(FORMATS)('%s is written of a report that holds nothing', async format => {
  expect(await written(format, aReport([]))).toEqual(expect.any(String))
})
