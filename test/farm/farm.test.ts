/** The whole job over a web of sites that misbehave; each row is a test, so that a failure names its site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { checkFarm } from './check.ts'
import { ROWS } from './rows/index.ts'
import { serve, type Serving } from './server.ts'

let serving: Serving
let report: Report

beforeAll(async () => {
  serving = await serve(ROWS)
  report = await checkFarm(serving)
}, 180_000)

afterAll(() => serving.close())

function referenceOf(note: number) {
  const found = report.references.find(reference => reference.note === note)
  if (found === undefined) throw new Error(`note ${note} was not read`)
  return found
}

describe.each(ROWS.map((row, index) => ({ ...row, note: index + 1 })))('$family: $name', ({ note, wants, reason, tls, finds, neverFinds }) => {
  test('is judged as an editor would', () => {
    const { link, findings, url } = referenceOf(note)
    const codes = findings.map(({ code }) => code)
    expect(wants, `${String(url)} is ${link.state} (${String(link.reason)}, ${String(link.status)}) ${link.evidence.map(({ rule, weight }) => `${rule} ${weight}`).join(', ')}`).toContain(link.state)
    if (reason !== undefined) expect(link.reason).toBe(reason)
    if (tls !== undefined) expect(link.tls).toBe(tls)
    if (finds !== undefined) expect(codes).toContain(finds)
    for (const never of neverFinds ?? []) expect(codes).not.toContain(never)
  })
})
