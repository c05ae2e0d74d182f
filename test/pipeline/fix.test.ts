import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { aboutFinding } from '../../src/pipeline/decided.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument, isAbout } from '../../src/pipeline/fix.ts'
import { aReference, aRepair, aReport, COPY, type Making } from '../report/make.ts'

const DOUBLED = 'https://reed.example/economy/tar-\niffs-agreed-4411-2021https://reed.example/economy/tariffs-agreed-4411-2021'
const whole = 'https://reed.example/economy/tariffs-agreed-4411-2021'
const manuscript = (address: string) => `Tariffs were agreed in spring.1\n\n${' '.repeat(46)}\n1 Tariffs agreed [Electronic resource]. - 2021. - URL: ${address}. (date of access: 1.6.2021)\n`
const aText = (address: string) => aDocument('book.txt', new TextEncoder().encode(manuscript(address)))
const written = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const NOW = new Date('2026-03-01T10:00:00Z')
const withoutRun = { report: null, withCopies: false, now: NOW }
const runOver = (document: ReturnType<typeof aText>, link: Making['link'] = {}) => {
  const report = aReport([aReference({ document: 'book.txt', note: 1, repaired: aRepair({ url: whole }), link })])
  return { ...report, run: { ...report.run, documents: [{ path: 'book.txt', format: 'text' as const, sha256: document.sha256 }] } }
}

describe('a corrected copy', () => {
  test('has the doubled address once, and all else as it was', async () => {
    const { copy } = await fixDocument({ document: aText(DOUBLED), ...withoutRun })
    expect(written(copy?.bytes)).toBe(manuscript(whole))
  })
  test.each([[`(see ${DOUBLED}) and others`, `(see ${whole}) and others`], [`“${DOUBLED},” he wrote`, `“${whole},” he wrote`]])('keeps what stands behind the address: %j', async (printed, mended) => {
    const { copy } = await fixDocument({ document: aText(printed), ...withoutRun })
    expect(written(copy?.bytes)).toBe(manuscript(mended))
  })
  test.each([`${whole}, and so on`, 'www.reed.example/economy/tariffs-agreed-4411-2021', 'doi:10.5555/reed.4411'])('leaves %s as the writer likes it', async printed => {
    const { copy } = await fixDocument({ document: aText(printed), ...withoutRun })
    expect(written(copy?.bytes)).toBe(manuscript(printed))
  })
  test('comes with its change as a patch', async () => {
    const { copy } = await fixDocument({ document: aText(DOUBLED), ...withoutRun })
    expect(copy?.patch).toMatch(/^--- a\/book\.txt\n\+\+\+ b\/book\.txt\n@@ /mu)
  })
  test('leaves a doubtful address alone and says so in a comment', async () => {
    const { corrections } = await fixDocument({ document: aText('https://reed.example/economy/tariffs-agr...'), ...withoutRun })
    expect(corrections.corrections).toEqual([])
    expect(corrections.comments).toHaveLength(1)
  })
  test('has the new address of a page that moved', async () => {
    const document = aText(whole)
    const moved = runOver(document, { state: 'moved', finalUrl: 'https://reed.example/new/4411' })
    const { copy } = await fixDocument({ document, report: moved, withCopies: false, now: NOW })
    expect(written(copy?.bytes)).toBe(manuscript('https://reed.example/new/4411'))
  })
  test('names the archived copy of a page that is gone where that is asked for', async () => {
    const document = aText(whole)
    const gone = runOver(document, { state: 'dead', archive: COPY })
    const [with_, without] = await Promise.all([true, false].map(withCopies => fixDocument({ document, report: gone, withCopies, now: NOW })))
    expect(written(with_?.copy?.bytes)).toContain(`${whole} (archived copy of 1 June 2021: ${COPY.url}). (date`)
    expect(written(without?.copy?.bytes)).toBe(manuscript(whole))
  })
  test('keeps what is printed twice where an editor rejected that finding', async () => {
    const document = aText(DOUBLED)
    const report = runOver(document)
    const doubled = aReference({ document: 'book.txt', note: 1, repaired: aRepair({ url: whole, printed: DOUBLED, flaws: ['doubled'] }) })
    const [finding] = doubled.findings
    if (finding === undefined) throw new Error('nothing found')
    const rejected = { about: aboutFinding(doubled.text, { code: finding.code, args: finding.args ?? {} }), reference: doubled.id, ruling: 'rejected' as const, reading: null, remark: '', decidedAt: NOW.toISOString() }
    const fixed = (decisions: readonly Decision[]) => fixDocument({ document, report: { ...report, references: [doubled] }, withCopies: false, now: NOW, decisions })
    const [before, after] = [await fixed([]), await fixed([rejected])]
    expect([before, after].map(({ corrections }) => corrections.corrections.length)).toEqual([1, 0])
  })
  test('is not made from a run over another version of the file', async () => {
    const report = runOver(aText(DOUBLED))
    expect(isAbout(report, aText(whole))).toBe(false)
    await expect(fixDocument({ document: aText(whole), report, withCopies: false, now: NOW })).rejects.toThrow('check it again first')
  })
})
