import { describe, expect, it } from 'vitest'
import { aNote, anOdt, escaped, flatOf, flowOf, paragraph, readOf, rules, type Given } from './makers.ts'
import { readOdt } from '../../../src/formats/odt/index.ts'
import { manuscriptOf } from '../../../src/read/flow/index.ts'

const textOf = async (given: Given): Promise<string> => (await readOf(given)).running.text
const notesOf = async (given: Given): Promise<readonly unknown[]> => (await flowOf(given)).notes.map(({ note, blocks }) => [note, blocks.map(({ pieces }) => pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')).join('/')])

describe('running text', () => {
  it('takes blanks and line ends as one blank, counted blanks as so many', async () => {
    const { blocks } = await flowOf({ body: paragraph('\n  One\n   two<text:s text:c="3"/>three<text:tab/>four<text:line-break/>five ') })
    expect(blocks[0]?.pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')).toBe('One two   three\tfour\nfive ')
  })
  it('counts no blanks without end', async () => { expect((await textOf({ body: paragraph('a<text:s text:c="999999999"/>b') }))).toBe('a b') })
  it('knows what is raised, what is hidden, and says how much was', async () => {
    const { running, remarks } = await readOf({ body: paragraph('ten<text:span text:style-name="T1">3</text:span><text:span text:style-name="T2">unseen</text:span><text:hidden-text text:is-hidden="true">more</text:hidden-text>'), automatic: '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>' })
    expect(running.text).toBe('ten³')
    expect(remarks).toEqual([{ code: 'hidden-text', args: { characters: 6 } }])
  })
  it('knows headings, quotations by style and by what styles rest on, items with numbers, and cells', async () => {
    const { blocks } = await flowOf({
      body: `<text:h text:outline-level="2">Title</text:h>${paragraph('Said.', 'P1')}<text:list text:style-name="L"><text:list-item>${paragraph('One')}${paragraph('goes on')}</text:list-item><text:list-item>${paragraph('Two')}<text:list><text:list-item>${paragraph('Deeper')}</text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell>${paragraph('Cell')}</table:table-cell><table:covered-table-cell>${paragraph('Covered')}</table:covered-table-cell></table:table-row></table:table>`,
      automatic: '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>',
      styles: '<style:style style:name="Quotations" style:family="paragraph"/><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")" text:display-levels="2"/></text:list-style>',
    })
    expect(blocks.map(({ kind, pieces }) => `${kind}: ${pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')}`)).toEqual(['heading: Title', 'quotation: Said.', 'item: 1. One', 'item: goes on', 'item: 2. Two', 'item: (2.a) Deeper', 'cell: Cell'])
  })
  it('has frames after the paragraph they stand in', async () => { expect(await textOf({ body: paragraph(`Before <draw:frame><draw:text-box>${paragraph('In the frame.')}</draw:text-box></draw:frame>after.`) })).toBe('Before after.\n\nIn the frame.') })
  it('leaves out comments and deletions, and counts them', async () => {
    const { running, remarks } = await readOf({ body: `<text:tracked-changes><text:changed-region text:id="a"><text:deletion>${paragraph('Gone.')}</text:deletion></text:changed-region><text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>${paragraph('Text<text:change text:change-id="a"/><text:change-start text:change-id="b"/> new<text:change-end text:change-id="b"/><office:annotation><text:p>Really?</text:p></office:annotation>.')}` })
    expect(running.text).toBe('Text new.')
    expect(remarks.map(({ code, args }) => [code, args])).toEqual([['tracked-changes', { insertions: 1, deletions: 1, moves: 0 }], ['comments-apart', { comments: 1 }]])
  })
  it('leaves out deletions that are marked in the body, paragraphs’ ends as well', () => {
    const { blocks } = flatOf({ body: `<text:tracked-changes><text:changed-region text:id="a"><text:deletion/></text:changed-region></text:tracked-changes>${paragraph(`One <text:change-start text:change-id="a"/>gone${aNote('n', 'Gone.')}`)}${paragraph('gone<text:change-end text:change-id="a"/>two.')}` })
    expect(blocks.map(({ pieces }) => pieces.map(piece => (piece.kind === 'text' ? piece.text : '?')).join(''))).toEqual(['One two.'])
  })
})

describe('notes', () => {
  it('are counted as the document says, not as numbers were left in it', async () => {
    expect(await notesOf({ body: paragraph(`A${aNote('x', 'First.')}b${aNote('y', 'Last.', 'endnote')}c${aNote('z', 'Second.')}`), styles: rules('footnote', 'style:num-format="A" text:start-value="2"') + rules('endnote', 'style:num-format="i"') })).toEqual([['C', 'First.'], ['i', 'Last.'], ['D', 'Second.']])
  })
  it('start anew in each chapter', async () => {
    expect(await notesOf({ body: `${paragraph(`A${aNote('x', 'One.')}`)}<text:h text:outline-level="1">B</text:h>${paragraph(`B${aNote('y', 'Two.')}`)}`, styles: rules('footnote', 'style:num-format="1" text:start-numbering-at="chapter"') })).toEqual([[1, 'One.'], [1, 'Two.']])
  })
  it('that start anew on each page have the numbers that were printed last', async () => {
    expect(await notesOf({ body: paragraph(`A${aNote('x', 'One.')}`), styles: rules('footnote', 'style:num-format="1" text:start-numbering-at="page"') })).toEqual([[7, 'One.']])
  })
  it('may have a sign of their own, which doesn’t count', async () => { expect(await notesOf({ body: paragraph(`A${aNote('x', 'Sign.', 'footnote', '*')}b${aNote('y', 'One.')}`) })).toEqual([['*', 'Sign.'], [1, 'One.']]) })
  it('are marked once more by a raised reference to their mark', async () => {
    const { marks } = await readOf({ body: paragraph(`A${aNote('ftn1', 'One.')} b<text:span text:style-name="T"><text:note-ref text:note-class="footnote" text:ref-name="ftn1">1</text:note-ref></text:span>.`), automatic: '<style:style style:name="T" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' })
    expect(marks.map(({ noteId }) => noteId)).toEqual(['1', '1'])
  })
  it('have neither the look nor the link of what stands around their marks', async () => {
    const { notes } = await flowOf({ body: paragraph(`<text:a xlink:href="https://outer.example/">A<text:span text:style-name="T">${aNote('x', 'Note 12.')}</text:span></text:a>`), automatic: '<style:style style:name="T" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' })
    expect(notes[0]?.blocks[0]?.pieces.map(piece => (piece.kind === 'text' ? [piece.text, piece.target, piece.isRaised] : null))).toEqual([['Note 12.', null, false]])
  })
  it('keep the links behind their words', async () => {
    const { notes } = await readOf({ body: paragraph(`A${aNote('x', 'See <text:a xlink:href="https://a.example/b">there</text:a>.')}`) })
    expect(notes.flatMap(({ targets }) => targets)).toEqual([{ url: 'https://a.example/b', start: 4, end: 9 }])
  })
})

describe('citations', () => {
  const data = JSON.stringify({ citationItems: [{ uris: ['u:1'], itemData: { title: 'Bridges of the lower town', author: [{ family: 'Marsh' }], issued: { 'date-parts': [[2019]] }, URL: 'https://bridges.example/lower' } }] })
  const name = escaped(`ZOTERO_ITEM CSL_CITATION ${data} RNDabc`)

  it.each([
    ['Zotero’s reference marks', `<text:reference-mark-start text:name="${name}"/>(Marsh 2019)<text:reference-mark-end text:name="${name}"/>`],
    ['fields that LibreOffice kept of a Word document', `<field:fieldmark-start text:name="" field:type="vnd.oasis.opendocument.field.UNHANDLED"><field:param field:name="vnd.oasis.opendocument.field.code" field:value="${escaped(` ADDIN ZOTERO_ITEM CSL_CITATION ${data}`)}"/></field:fieldmark-start>(Marsh 2019)<field:fieldmark-end/>`],
    ['LibreOffice’s own bibliography', '<text:bibliography-mark text:bibliography-type="www" text:identifier="Mar19" text:author="Marsh, Anna" text:title="Bridges of the lower town" text:year="2019" text:url="https://bridges.example/lower">[Mar19]</text:bibliography-mark>'],
  ])('%s lead to the work with its address', async (_manager, citation) => {
    const { running, notes, marks } = await readOf({ body: paragraph(`The bridge was new ${citation}.`) })
    expect(running.text).toBe('The bridge was new.')
    expect(notes.map(({ note, text }) => [note, text])).toEqual([['Marsh 2019', 'Marsh. Bridges of the lower town. 2019. https://bridges.example/lower']])
    expect(marks.map(({ noteId }) => noteId)).toEqual(['Marsh-2019'])
  })
  it('lead to the entry that the document prints', async () => {
    const { notes, running } = await readOf({ body: `${paragraph(`New <text:reference-mark-start text:name="${name}"/>(Marsh 2019)<text:reference-mark-end text:name="${name}"/>.`)}<text:section text:name="ZOTERO_BIBL {} CSL_BIBLIOGRAPHY RND1">${paragraph('Marsh, A. Bridges of the Lower Town. 2019.')}</text:section>` })
    expect(running.text).toBe('New.')
    expect(notes.map(({ text, targets }) => [text, targets[0]?.url])).toEqual([['Marsh, A. Bridges of the Lower Town. 2019.', 'https://bridges.example/lower']])
  })
})

it('a text of one file has its places in that file', () => {
  const flow = flatOf({ body: paragraph(`A &amp; b${aNote('x', 'One &lt; two.')}`) })
  const { text, notes, origins } = manuscriptOf(flow, 'book.fodt')
  expect(text).toBe(flow.source)
  expect(origins).toBeNull()
  expect(notes.map(({ span: [start, end] }) => text.slice(start, end))).toEqual(['One &lt; two.'])
})

it.each([
  ['encrypted', anOdt({ body: '', manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }), 'needs a password'],
  ['without content', Buffer.from(Buffer.from(anOdt({ body: '' })).toString('latin1').replaceAll('content.xml', 'contents.ml'), 'latin1'), 'is damaged: it holds no document'],
])('%s: unreadable in one sentence', async (_name, bytes, reason) => { await expect(readOdt(bytes)).rejects.toThrow(reason) })
