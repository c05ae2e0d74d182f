/** Corrected copies of every format that has a writer, made from the same text by pandoc (`test/fixtures/make/fix.mjs`). */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument } from '../../src/pipeline/fix.ts'
import { readDocument } from '../../src/pipeline/reading.ts'

const NOW = new Date('2026-03-01T10:00:00Z')
const fixture = (ending: string) => aDocument(`ice.${ending}`, readFileSync(join(import.meta.dirname, `../fixtures/fix/ice.${ending}`)))
const fixed = async (ending: string) => {
  const { copy } = await fixDocument({ document: fixture(ending), report: null, withCopies: false, now: NOW })
  if (copy === null) throw new Error(`no writer for ${ending}`)
  return aDocument(`ice.${ending}`, copy.bytes)
}
const SURE = ['https://reed.example/economy/ice-left-the-bay-4411-2021', 'https://reed.example/find?name=boat&id=7&p=2']

describe.each(['md', 'tex', 'html', 'docx', 'odt'])('%s', ending => {
  test('has what is sure written in', async () => {
    const { apparatus } = await readDocument(await fixed(ending))
    expect(apparatus.notes.slice(0, 2).map(({ addresses }) => addresses[0]?.printed?.replace(/\.$/u, ''))).toEqual(SURE)
  })
  test('keeps what is doubtful, and all of the running text', async () => {
    const [before, after] = [await readDocument(fixture(ending)), await readDocument(await fixed(ending))]
    expect(after.manuscript.running.text).toBe(before.manuscript.running.text)
    expect(after.apparatus.notes[2]?.text).toBe(before.apparatus.notes[2]?.text)
    expect(after.apparatus.claims.map(({ mark }) => mark.noteId)).toEqual(before.apparatus.claims.map(({ mark }) => mark.noteId))
  })
  test('once corrected leaves nothing to correct', async () => {
    const { corrections } = await fixDocument({ document: await fixed(ending), report: null, withCopies: false, now: NOW })
    expect(corrections.corrections).toEqual([])
  })
})

describe.each(['docx', 'odt'])('%s', ending => {
  test('tells its changes and comments', async () => {
    const { manuscript } = await readDocument(await fixed(ending))
    expect(manuscript.remarks).toContainEqual({ code: 'tracked-changes', args: { insertions: 2, deletions: 2, moves: 0 } })
    expect(manuscript.remarks).toContainEqual({ code: 'comments-apart', args: { comments: 2 } })
  })
})

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
const title = hasLibreOffice ? 'opens in LibreOffice, old and new address side by side' : 'SKIPPED, for LibreOffice is not installed: opens in LibreOffice, old and new address side by side'

describe.each(['docx', 'odt'])('%s', ending => {
  test.skipIf(!hasLibreOffice)(title, { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footproof-fix-'))
    try {
      const path = join(folder, `ice.${ending}`)
      writeFileSync(path, (await fixed(ending)).bytes)
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], { stdio: 'ignore' })
      const { manuscript } = await readDocument(aDocument('ice.pdf', readFileSync(join(folder, 'ice.pdf'))))
      const text = manuscript.text.replace(/\s|-/gu, '')
      for (const url of SURE) expect(text).toContain(url.replaceAll('-', ''))
      expect(text).toContain('iceleftthehttps')
      expect(manuscript.notes).toHaveLength(3)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
