/** Markdown, LaTeX and BibTeX files (`test/fixtures/make/markup.mjs`): one text in every form, read the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/cite/index.ts'
import { namesBeside } from '../../src/read/beside.ts'
import { readManuscript } from '../../src/read/index.ts'
import { withBeside } from '../../src/pipeline/beside.ts'
import { aDocument } from '../../src/pipeline/documents.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const note = v.object({ note: v.number(), text: v.string() })
const truth = v.object({ notes: v.array(note), addresses: v.array(v.string()), claims: v.array(v.string()), contains: v.array(v.string()), lacks: v.array(v.string()) })
const citedTruth = v.object({ notes: v.array(note), works: v.array(v.string()), claims: v.array(v.tuple([v.string(), v.number()])) })
const wanted = v.parse(truth, JSON.parse(readFileSync(join(FIXTURES, 'markdown/text.json'), 'utf8')))
const wantedCited = v.parse(citedTruth, JSON.parse(readFileSync(join(FIXTURES, 'markdown/cited.json'), 'utf8')))

const files = ['markdown', 'latex'].flatMap(folder => readdirSync(join(FIXTURES, folder)).map(name => `${folder}/${name}`))
const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
/** Typists' quotation marks and printers' ones are the same here. */
const plain = (text: string) => inOneLine(text).replace(/[“”]/gu, '"').replace(/[‘’]/gu, '\'')

async function read(file: string) {
  const path = join(FIXTURES, file)
  const document = await withBeside(aDocument(file, readFileSync(path)), path)
  const manuscript = await readManuscript(document.bytes, document.path, document)
  return { manuscript, apparatus: understand(manuscript), document }
}

describe.each(files.filter(file => /\/(?!cited)[^/]*\.(?:md|tex)$/u.test(file)))('%s', file => {
  const reading = read(file)

  it('has its notes', async () => {
    const { apparatus: { notes } } = await reading
    expect(notes.filter(({ body }) => typeof body.note === 'number').map(({ body, text }) => `${body.note} ${plain(text)}`).sort()).toEqual(wanted.notes.map(each => `${each.note} ${plain(each.text)}`))
  })
  it('has the addresses that are printed or stand behind words', async () => {
    const { apparatus: { notes } } = await reading
    expect(notes.flatMap(({ addresses }) => addresses.map(({ repaired }) => repaired.url)).sort()).toEqual([...wanted.addresses].sort())
  })
  it('leads from each marker to its note, and says what it supports', async () => {
    const { apparatus: { claims } } = await reading
    const numbered = claims.filter(({ mark }) => mark.note !== null)
    expect(numbered.map(({ mark }) => mark.noteId)).toEqual(wanted.claims.map((_, index) => String(index + 1)))
    for (const [index, claim] of wanted.claims.entries()) expect(plain(numbered[index]?.text ?? '').endsWith(plain(claim))).toBe(true)
  })
  it('has the running text that a reader sees', async () => {
    const { manuscript: { running } } = await reading
    for (const words of wanted.contains) expect(plain(running.text)).toContain(plain(words))
    for (const words of wanted.lacks) expect(running.text).not.toContain(words)
  })
  it('finds no fault in the count', async () => {
    const { apparatus: { numbering } } = await reading
    expect([numbering.markersWithoutNote, numbering.numbersUsedTwice, numbering.unnumberedNotes]).toEqual([[], [], []])
  })
  it('knows the place of each printed address in the file', async () => {
    const { manuscript, apparatus: { notes } } = await reading
    const printed = notes.flatMap(({ body, addresses }) => addresses.flatMap(({ printed: address, at }) => (address === null || at === null ? [] : [{ body, address, at }])))
    expect(printed.length).toBeGreaterThan(1)
    for (const { body, address, at } of printed) {
      const place = body.places.findLast(([inText]) => inText <= at)
      const start = at + (place === undefined ? 0 : place[1] - place[0])
      const bare = address.replace(/\.$/u, '')
      expect(manuscript.text.slice(start, start + bare.length)).toBe(bare)
    }
  })
})

describe.each(files.filter(file => /\/cited(?:-biblatex|-natbib)?\.(?:md|tex)$/u.test(file)))('%s', file => {
  const reading = read(file)

  it('cites the works of the bibliography beside it', async () => {
    const { apparatus: { notes } } = await reading
    expect(notes.filter(({ body }) => typeof body.note !== 'number').map(({ text }) => text).sort()).toEqual([...wantedCited.works].sort())
  })
  it('has its own notes', async () => {
    const { apparatus: { notes } } = await reading
    expect(notes.filter(({ body }) => typeof body.note === 'number').map(({ text }) => text)).toEqual(wantedCited.notes.map(({ text }) => text))
  })
  it('says what each citation supports', async () => {
    const { apparatus: { claims } } = await reading
    for (const [claim, count] of wantedCited.claims) expect(claims.filter(({ text }) => text.endsWith(claim))).toHaveLength(count)
    expect(claims.every(({ mark }) => mark.noteId !== null)).toBe(true)
  })
  it('counts the lines of works in their own file', async () => {
    const { manuscript: { notes } } = await reading
    const bibliography = readFileSync(join(FIXTURES, 'latex/works.bib'), 'utf8').split('\n')
    const lineOf = (words: string) => bibliography.findIndex(line => line.includes(words)) + 1
    expect(notes.find(({ text }) => text.includes('Yearly table'))?.line).toBe(lineOf('ice1900'))
    expect(notes.find(({ text }) => text.includes('Drawings'))?.line).toBe(lineOf('museum'))
  })
})

describe.each(files.filter(file => /\/cited-(?:json|yaml)\.md$/u.test(file)))('%s', file => {
  const reading = read(file)

  it('cites the works as BibTeX has them, but for the one whose address pandoc takes for its publisher', async () => {
    const { apparatus: { notes } } = await reading
    const works = notes.filter(({ body }) => typeof body.note !== 'number').map(({ text }) => text.replace(/(?<=\d)-(?=\d\.)/u, '–'))
    const isTolls = (text: string) => text.startsWith('“Tolls')
    expect(works.filter(text => !isTolls(text)).sort()).toEqual(wantedCited.works.filter(text => !isTolls(text)).sort())
    expect(works.filter(isTolls)).toHaveLength(1)
  })
  it('says what each citation supports', async () => {
    const { apparatus: { claims } } = await reading
    for (const [claim, count] of wantedCited.claims) expect(claims.filter(({ text }) => text.endsWith(claim))).toHaveLength(count)
  })
  it('counts the lines of works in their own file', async () => {
    const { manuscript, apparatus: { notes }, document } = await reading
    const dug = notes.find(({ text }) => text.includes('was dug'))
    const beside = document.beside?.get('works.json')
    const lines = (beside === undefined ? manuscript.text : new TextDecoder().decode(beside)).split('\n')
    expect(lines[(dug?.body.line ?? 0) - 1]).toContain('Volny')
  })
})

describe.each(files.filter(file => file.endsWith('.bib')))('%s', file => {
  it('is a list of references by itself', async () => {
    const { apparatus: { notes } } = await read(file)
    expect(notes.map(({ text }) => text)).toEqual([...wantedCited.works, '“Never cited”. 2001.'])
  })
})

it('looks for files in the folder of the manuscript only', () => {
  const names = String.raw`\input{../secret} \input{/etc/passwd} \input{a\b} \input{chapters/../../x} \input{one} % \input{two}
\bibliography{a,../b} \addbibresource[label=x]{c.bib} \input{C:/x} \input{~/x}`
  expect(namesBeside(new TextEncoder().encode(names), 'book.tex')).toEqual(['one.tex', 'a.bib', 'c.bib'])
})
