/** The whole job on the sample manuscript, held to its truth row by row. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleManuscript, startReplica } from '../../src/demo/index.ts'
import { checkManuscript, parseConnectTo, type Reference, type Report } from '../../src/index.ts'
import { readTruth, type TruthRow } from './truth.ts'

const truth = await readTruth()
const { name, bytes } = await sampleManuscript()
let out: string
let report: Report

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'footproof-demo-'))
  const replica = await startReplica()
  try {
    const settings = { connectTo: replica.connectTo.map(parseConnectTo), archive: replica.archive, allowPrivate: true, delayMs: 20, timeoutMs: 5000, cache: null }
    report = (await checkManuscript([{ name, bytes }], { ...settings, out })).report
  } finally {
    await replica.close()
  }
}, 60_000)

afterAll(async () => { await rm(out, { recursive: true, force: true }) })

test('every row of the truth is found', () => {
  const byId = new Map(report.references.map(reference => [reference.id.slice(reference.document.length + 1), reference]))
  expect(truth.rows.flatMap(row => mismatches(row, byId.get(row.id)))).toEqual([])
})

test('nothing is found that is not there', () => {
  const known = new Set(truth.rows.map(row => row.id))
  expect(report.references.map(({ id, document }) => id.slice(document.length + 1)).filter(id => !known.has(id))).toEqual([])
})

test('no verdict is the opposite of the truth', () => {
  const byId = new Map(report.references.map(reference => [reference.id.slice(reference.document.length + 1), reference]))
  const opposite = truth.rows.filter(row => row.never.some(never => never === verdictOf(byId.get(row.id))))
  expect(opposite.map(row => row.id)).toEqual([])
})

test('findings of the whole report are those of the truth', () => {
  const codes = new Set(truth.findings.map(finding => finding.code))
  const found = report.findings.filter(finding => codes.has(finding.code)).map(({ code, notes }) => ({ code, notes: [...new Set(notes)] }))
  const sorted = (findings: readonly { readonly code: string; readonly notes: readonly unknown[] }[]) => [...findings].sort((a, b) => a.code.localeCompare(b.code))
  expect(sorted(found)).toEqual(sorted(truth.findings))
})

test('every page is asked for once, whoever cites it', () => {
  expect(new Set(report.pages.map(page => page.key)).size).toBe(report.pages.length)
})

/** What a row wants and the report has otherwise, one line each. */
function mismatches(row: TruthRow, reference: Reference | undefined): string[] {
  if (reference === undefined) return [`note ${row.id}: missing`]
  const differs = (what: string, right: readonly (string | null)[] | null, found: string | null) =>
    right === null || right.includes(found) ? [] : [`note ${row.id}: ${what} ${found ?? 'none'}, right is ${right.join(' or ')}${row.why === null ? '' : ` (${row.why})`}`]
  const claims = matchesOf(reference)
  const isCertain = row.repair?.includes('truncated') === true && reference.repair?.verdict === 'repaired'
  const decisive = claims.find(match => match.verdict === verdictOf(reference)) ?? null
  return [
    ...differs('kind', [row.kind], reference.kind),
    ...differs('url', isCertain ? row.urls.slice(-1) : row.urls, reference.url),
    ...differs('repair', row.repair, reference.repair?.verdict ?? null),
    ...differs('link', row.link, reference.link.state),
    ...differs('identity', row.identity, reference.identity.verdict),
    ...differs('claim', row.claim, verdictOf(reference)),
    ...differs('kind of match', row.kinds, decisive?.kind ?? null),
    ...differs('copy', row.against === null ? null : [row.against], decisive?.against ?? null),
    ...differs('action', row.actions, reference.action),
    ...row.includes.filter(action => !reference.actions.includes(action)).map(action => `note ${row.id}: ${action} is not among what is to be done`),
    ...row.findings.filter(code => !reference.findings.some(finding => finding.code === code)).map(code => `note ${row.id}: no finding ${code}`),
    ...row.sameAs.filter(id => !reference.sameAs.includes(`${reference.document}#${id}`)).map(id => `note ${row.id}: not known to be the page of ${id}`),
  ]
}

/** A note's quotations, and its claims where they quote nothing. */
function matchesOf(reference: Reference) {
  return reference.claims.flatMap(claim => (claim.quotes.length > 0 ? claim.quotes.map(quote => quote.match) : [claim.match]))
}

function verdictOf(reference: Reference | undefined): string {
  const verdicts = (reference === undefined ? [] : matchesOf(reference)).map(match => match.verdict)
  return verdicts.includes('refuted') ? 'refuted' : verdicts.includes('confirmed') ? 'confirmed' : 'unverified'
}
