/** Files made by LibreOffice and pandoc (`test/fixtures/make/office.mjs`), with what must be read of them beside each. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/cite/index.ts'
import { readDocx } from '../../src/formats/docx/index.ts'
import { readFlatOdt, readOdt } from '../../src/formats/odt/index.ts'
import { openZip } from '../../src/formats/zip.ts'
import type { Flow } from '../../src/model/flow.ts'
import { readManuscript } from '../../src/read/index.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const truth = v.object({
  remarks: v.record(v.string(), v.number()), notes: v.array(v.object({ note: v.union([v.number(), v.string()]), text: v.string(), targets: v.array(v.string()) })),
  links: v.array(v.tuple([v.string(), v.nullable(v.string())])), claims: v.array(v.string()), contains: v.array(v.string()), lacks: v.array(v.string()),
})
const files = ['docx', 'odt'].flatMap(folder => readdirSync(join(FIXTURES, folder)).filter(name => /\.(?:docx|odt|fodt)$/u.test(name)).map(name => join(folder, name)))
const bytesOf = (file: string): Uint8Array => readFileSync(join(FIXTURES, file))

describe.each(files)('%s', file => {
  const wanted = v.parse(truth, JSON.parse(readFileSync(join(FIXTURES, `${file}.json`), 'utf8')))
  const manuscript = readManuscript(bytesOf(file), file)
  const apparatus = manuscript.then(understand)

  it('has its notes, with the links behind their words', async () => {
    const { notes } = await manuscript
    // LibreOffice makes links of addresses in one format and not in the other
    expect(notes.filter(({ note }) => note !== null).map(({ note, text, targets }) => ({ note, text: text.replace(/[ \t]+\n/gu, '\n'), targets: targets.map(({ url }) => url) }))).toEqual(wanted.notes)
  })
  it('has the addresses and links of its text', async () => {
    const { notes } = await manuscript
    expect(notes.filter(({ note }) => note === null).map(({ text, targets }) => [text, targets[0]?.url ?? null])).toEqual(wanted.links)
  })
  it('leads from each marker to its note, and says what it supports', async () => {
    const { claims } = await apparatus
    const numbered = claims.filter(({ mark }) => mark.note !== null)
    expect(numbered.every(({ mark }) => mark.noteId !== null)).toBe(true)
    for (const claim of wanted.claims) expect(numbered.map(({ text }) => text.slice(-claim.length))).toContain(claim)
  })
  it('has the running text that a reader sees', async () => {
    const { running } = await manuscript
    for (const words of wanted.contains) expect(running.text).toContain(words)
    for (const words of wanted.lacks) expect(running.text).not.toContain(words)
  })
  it('says what stands beside the text', async () => {
    const { remarks } = await manuscript
    expect(Object.assign({}, ...remarks.map(({ args }) => args))).toMatchObject(wanted.remarks)
  })
  it('finds no fault in the count', async () => {
    const { numbering } = await apparatus
    expect([numbering.markersWithoutNote, numbering.numbersUsedTwice, numbering.unnumberedNotes]).toEqual([[], [], []])
  })
  it('knows where each piece stands in its part', async () => {
    const flow = await flowOf(file)
    const sources = await sourcesOf(file)
    const pieces = [...flow.blocks, ...flow.notes.flatMap(({ blocks }) => blocks)].flatMap(block => block.pieces)
    const placed = pieces.flatMap(piece => (piece.kind === 'text' && piece.origin?.length === piece.text.length ? [{ text: piece.text, ...piece.origin }] : []))
    expect(placed.length).toBeGreaterThan(10)
    for (const { text, part, at, length } of placed) expect(sources.get(part ?? '')?.slice(at, at + length)).toBe(text)
  })
  it('leads from the text laid out to the parts', async () => {
    const { text, origins } = await manuscript
    const sources = await sourcesOf(file)
    const inStep = (origins ?? []).filter(([, length,,, there]) => length === there)
    for (const [at, length, part, from] of inStep) {
      const printed = text.slice(at, at + length)
      if (!/[⁰¹²³⁴-⁹]/u.test(printed)) expect(sources.get(part)?.slice(from, from + length)).toBe(printed)
    }
  })
})

function flowOf(file: string): Promise<Flow> {
  if (file.endsWith('.docx')) return readDocx(bytesOf(file))
  return file.endsWith('.odt') ? readOdt(bytesOf(file)) : Promise.resolve(readFlatOdt(new TextDecoder().decode(bytesOf(file))))
}

async function sourcesOf(file: string): Promise<ReadonlyMap<string, string>> {
  if (file.endsWith('.fodt')) return new Map([['', new TextDecoder().decode(bytesOf(file))]])
  const archive = await openZip(bytesOf(file))
  const sources = new Map<string, string>()
  for (const name of archive.names.filter(other => other.endsWith('.xml'))) sources.set(name, new TextDecoder().decode(await archive.read(name) ?? new Uint8Array()))
  return sources
}
