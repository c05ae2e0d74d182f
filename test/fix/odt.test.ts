/** Corrections in endnotes of OpenDocument texts, and in the links behind them. */
import { expect, test } from 'vitest'
import { openZip } from '../../src/formats/zip.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument } from '../../src/pipeline/fix.ts'
import { aNote, anOdt, paragraph } from '../formats/odt/makers.ts'

const DAMAGED = 'https://https://reed.example/harbour/the-pilots-met-4411-2021'
const SOUND = 'https://reed.example/harbour/the-pilots-met-4411-2021'

async function corrected(note: string): Promise<string> {
  const { copy } = await fixDocument({ document: aDocument('book.odt', anOdt({ body: paragraph(`The pilots met.${aNote('n1', note, 'endnote')}`) })), report: null, withCopies: false, now: new Date('2026-03-01T10:00:00Z') })
  return new TextDecoder().decode(await (await openZip(copy?.bytes ?? new Uint8Array())).read('content.xml') ?? undefined)
}

test('an endnote’s address is corrected as a tracked change', async () => {
  const content = await corrected(`Records, ${DAMAGED}.`)
  expect(content).toMatch(new RegExp(`<text:change-start [^>]*/>${SOUND}<text:change-end `, 'u'))
  expect(content).toMatch(/<text:deletion>/u)
})

test('a link that was made of the damaged print follows', async () => {
  expect(await corrected(`Records, <text:a xlink:href="${DAMAGED}">${DAMAGED}</text:a>.`)).toContain(`<text:a xlink:href="${SOUND}">`)
})

test('a link that was set on purpose stays', async () => {
  expect(await corrected(`Records, <text:a xlink:href="https://elsewhere.example/x">${DAMAGED}</text:a>.`)).toContain('<text:a xlink:href="https://elsewhere.example/x">')
})
