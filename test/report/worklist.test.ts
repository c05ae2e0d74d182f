import { describe, expect, test } from 'vitest'
import { shortList } from '../../src/report/terminal.ts'
import { wordsOf } from '../../src/report/language/index.ts'
import { worklist } from '../../src/report/worklist.ts'
import { numberingFindings } from '../../src/verify/findings.ts'
import { said } from '../../src/report/said.ts'
import { NO_FAULTS, aClaim, aReference, aRepair, aReport, aRichReport } from './make.ts'

const dead = (note: number, line: number, document = 'book.txt') => aReference({ note, line, document, link: { state: 'dead', status: 404, reason: 'not-found-twice' }, claims: [] , identity: { verdict: 'unverified' } })
const misquoted = (note: number, line: number) => aReference({ note, line, claims: [aClaim({}, { verdict: 'refuted', kind: 'numbers-differ' })] })
const repaired = (note: number, line: number) => aReference({ note, line, repaired: aRepair({ verdict: 'repaired' }) })

const order = (...references: ReturnType<typeof aReference>[]) => worklist(aReport(references)).map(item => (item.kind === 'reference' ? item.reference.note : item.finding.code))

describe('the work list', () => {
  test('puts what must not go to press before what is to be looked at', () => {
    expect(order(repaired(1, 1), misquoted(2, 2))).toEqual([2, 1])
  })
  test('puts the first action first among the equally grave', () => {
    expect(order(misquoted(1, 1), dead(2, 2))).toEqual([2, 1])
  })
  test('goes by place where all else is equal, document after document', () => {
    expect(order(dead(3, 9), dead(1, 4, 'two.txt'), dead(2, 4))).toEqual([2, 3, 1])
  })
  test('leaves out what can stay', () => {
    expect(order(aReference())).toEqual([])
  })
  test('holds the report’s own findings by their severity', () => {
    const own = numberingFindings({ ...NO_FAULTS, markersWithoutNote: [{ note: 6, line: 3 }] }, 'book.txt').map(finding => said(finding, wordsOf('en')))
    expect(worklist(aReport([repaired(1, 1), dead(2, 2)], own)).map(item => item.kind)).toEqual(['reference', 'report', 'reference'])
  })
})

test('a note without a number is called by its line', () => {
  expect(wordsOf('en').reference.note(null, { line: 7 })).toBe('unnumbered note, line 7')
})

describe('the short list', () => {
  const same = (text: string) => text
  const paint = { error: same, warning: same, quiet: same, strong: same }
  const list = shortList(aRichReport(), { width: 80, paint })

  test('starts with the verdict', () => {
    expect(list.trimStart()).toMatch(/^6 places must not go to press as they stand; 11 more should be looked at\./u)
  })
  test('keeps to the width but for addresses', () => {
    expect(list.split('\n').filter(line => line.length > 80 && !line.includes('http'))).toEqual([])
  })
  test('says how much it leaves out', () => {
    expect(list).toMatch(/… and 8 more in the report/u)
  })
  test('lets no control character of a page reach the terminal', () => {
    expect(shortList(aReport([aReference({ identity: { verdict: 'refuted', pageTitle: 'x\u001B[2Jy' } })]), { width: 80, paint })).not.toContain('\u001B')
  })
  test('of a faultless run is short', () => {
    expect(shortList(aReport(), { width: 80, paint })).toContain('Nothing wrong was found.')
  })
})
