/**
 * Fields of citation managers, made by hand from the descriptions of what they write: Zotero and Mendeley (CSL data in JSON,
 * schema csl-citation), EndNote (XML), Word's own bibliography (ISO/IEC 29500-1). No program here writes them.
 */
import { describe, expect, it } from 'vitest'
import { aFootnote, escaped, field, fieldWithData, footnote, paragraph, readOf, run, type Given } from './makers.ts'

const bridges = { id: 11, uris: ['http://zotero.org/users/1/items/AAAA'], itemData: { id: 11, type: 'webpage', title: 'Bridges of the lower town', author: [{ family: 'Marsh', given: 'Anna' }], issued: { 'date-parts': [['2019', 5, 4]] }, URL: 'https://bridges.example/lower', 'container-title': 'Town News' } }
const boats = { id: 12, uris: ['http://zotero.org/users/1/items/BBBB'], itemData: { id: 12, type: 'article', title: 'Boats that never came back', author: [{ literal: 'Port Office' }], issued: { 'date-parts': [[2020]] }, DOI: '10.1234/boats' } }
const csl = (...items: readonly unknown[]): string => JSON.stringify({ citationID: 'x', properties: { noteIndex: 0 }, citationItems: items, schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json' })
const endNote = '<EndNote><Cite><Author>Marsh</Author><Year>2019</Year><RecNum>7</RecNum><DisplayText>(Marsh, 2019)</DisplayText><record><rec-number>7</rec-number><contributors><authors><author>Marsh, Anna</author></authors></contributors><titles><title>Bridges of the lower town</title><secondary-title>Town News</secondary-title></titles><dates><year>2019</year></dates><urls><related-urls><url>https://bridges.example/lower</url></related-urls></urls></record></Cite></EndNote>'
const source = '<b:Source><b:Tag>Mar19</b:Tag><b:SourceType>InternetSite</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Marsh</b:Last><b:First>Anna</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Bridges of the lower town</b:Title><b:Year>2019</b:Year><b:URL>https://bridges.example/lower</b:URL></b:Source>'
const control = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const citing = (citation: string): Given => ({ body: paragraph(`${run('The bridge was new ')}${citation}${run('.')}`), sources: source })

describe('one work cited in the text', () => {
  it.each([
    ['Zotero', field(` ADDIN ZOTERO_ITEM CSL_CITATION ${csl(bridges)}   `, run('(Marsh 2019)'))],
    ['Mendeley’s fields', field(`ADDIN CSL_CITATION ${csl(bridges)}`, run('(Marsh 2019)'))],
    ['Mendeley’s controls', control(`<w:tag w:val="MENDELEY_CITATION_v3_${Buffer.from(csl(bridges)).toString('base64')}"/>`, run('(Marsh 2019)'))],
    ['EndNote', field(` ADDIN EN.CITE ${endNote}`, run('(Marsh 2019)'))],
    ['EndNote with its data apart', fieldWithData(' ADDIN EN.CITE ', { instruction: ' ADDIN EN.CITE.DATA ', bytes: endNote }, run('(Marsh 2019)'))],
    ['Word itself', control('<w:citation/>', field(' CITATION Mar19 \\l 1033 ', run('(Marsh 2019)')))],
    ['Word itself, in a simple field', `<w:fldSimple w:instr=" CITATION Mar19 \\l 1033 ">${run('(Marsh 2019)')}</w:fldSimple>`],
  ])('%s: a mark leads to the work with its address', async (_manager, citation) => {
    const { running, notes, marks } = await readOf(citing(citation))
    expect(running.text).toBe('The bridge was new.')
    expect(notes.map(({ note, text }) => [note, text])).toEqual([['Marsh 2019', expect.stringMatching(/^Marsh\. Bridges of the lower town\..*2019\. https:\/\/bridges\.example\/lower$/u)]])
    expect(marks.map(({ noteId, at }) => [noteId, at])).toEqual([[notes[0]?.id, 18]])
  })
})

describe('several works in one citation', () => {
  it('are marked each, as authors and years', async () => {
    const { marks } = await readOf(citing(field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl(bridges, boats)}`, run('(Marsh 2019; Port Office 2020)'))))
    expect(marks.map(({ note, noteId }) => [note, noteId])).toEqual([['Marsh 2019', 'Marsh-2019'], ['Port Office 2020', 'Port-2020']])
  })
  it.each(['[3, 4]', '[3–4]', '(3,4)'])('are marked each, as the numbers of %s', async printed => {
    const { marks, notes } = await readOf(citing(field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl(bridges, boats)}`, run(printed))))
    expect(marks.map(({ note, noteId }) => [note, noteId])).toEqual([[3, '3'], [4, '4']])
    expect(notes.map(({ id }) => id)).toEqual(['3', '4'])
  })
  it('the same work is one note however often it is cited', async () => {
    const cite = field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl(bridges)}`, run('1', '<w:vertAlign w:val="superscript"/>'))
    const { notes, marks } = await readOf({ body: paragraph(run('A') + cite + run(' b') + cite) })
    expect([notes.length, marks.map(({ note, noteId }) => [note, noteId])]).toEqual([1, [[1, '1'], [1, '1']]])
  })
})

describe('the list that a manager prints', () => {
  const entries = paragraph(run('Marsh, A. Bridges of the Lower Town. Town News, 2019.')) + paragraph(run('Port Office. Boats That Never Came Back. 2020. https://doi.org/10.1234/boats')) + paragraph(run('Nobody. Uncited. 2001.'))
  const cited = paragraph(run('A ') + field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl(bridges)}`, run('(Marsh 2019)')) + run(', b ') + field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl(boats)}`, run('(Port Office 2020)')))
  const list = (instruction: string): string => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const first = `<w:p>${begin}<w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
    return entries.replace('<w:p>', first).replace(/<\/w:p>$/u, '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')
  }

  it.each([
    ['Zotero', list('ADDIN ZOTERO_BIBL {&quot;uncited&quot;:[]} CSL_BIBLIOGRAPHY')],
    ['Mendeley’s fields', list('ADDIN Mendeley Bibliography CSL_BIBLIOGRAPHY')],
    ['Mendeley’s controls', control('<w:tag w:val="MENDELEY_BIBLIOGRAPHY"/>', entries)],
    ['EndNote', list(' ADDIN EN.REFLIST ')],
    ['Word itself', control('<w:bibliography/>', list(' BIBLIOGRAPHY '))],
  ])('%s: its entries are what the marks lead to, with the address of the data where they print none', async (_manager, printed) => {
    const { notes, running, marks } = await readOf({ body: cited + paragraph(run('References')) + printed })
    expect(running.text).toBe('A, b\n\nReferences')
    expect(notes.map(({ text, targets }) => [text, targets.map(({ url }) => url)])).toEqual([
      ['Marsh, A. Bridges of the Lower Town. Town News, 2019.', ['https://bridges.example/lower']],
      ['Port Office. Boats That Never Came Back. 2020. https://doi.org/10.1234/boats', []],
      ['Nobody. Uncited. 2001.', []],
    ])
    expect(marks.map(({ noteId }) => noteId)).toEqual(notes.slice(0, 2).map(({ id }) => id))
  })
})

describe('a citation in a note', () => {
  it('stays as it is printed, the address of the data behind it', async () => {
    const { notes, marks } = await readOf({ body: paragraph(run('A') + footnote(1)), footnotes: aFootnote(1, run('See ') + field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl(bridges)}`, run('Marsh, Bridges, 2019')) + run('.')) })
    expect(notes.map(({ text, targets }) => [text, targets])).toEqual([['See Marsh, Bridges, 2019.', [{ url: 'https://bridges.example/lower', start: 4, end: 24 }]]])
    expect(marks.length).toBe(1)
  })
  it('that prints its address is left alone', async () => {
    const { notes } = await readOf({ body: paragraph(run('A') + footnote(1)), footnotes: aFootnote(1, field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl(bridges)}`, run('Marsh, https://bridges.example/other'))) })
    expect(notes.flatMap(({ targets }) => targets)).toEqual([])
  })
})

it.each([
  ['no JSON', 'ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":'],
  ['other JSON', 'ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[null,{"itemData":{"title":["x"]}}]}'.replace('{"itemData"', 'null,{"x"').slice(0, -1)],
  ['no XML', 'ADDIN EN.CITE <EndNote><Cite>'],
  ['a tag that is nowhere', 'CITATION Nob01'],
])('data that are %s leave the citation as text', async (_name, instruction) => {
  expect((await readOf({ body: paragraph(run('A ') + field(instruction, run('(Marsh 2019)')) + run('.')) })).running.text).toBe('A (Marsh 2019).')
})

it('escapes in an instruction are undone once', async () => {
  const { notes } = await readOf({ body: paragraph(run('A ') + `<w:fldSimple w:instr="${escaped(escaped('x').replace('x', `ADDIN ZOTERO_ITEM CSL_CITATION ${csl({ ...bridges, itemData: { ...bridges.itemData, URL: 'https://a.example/?b=1&c=2' } })}`))}">${run('(Marsh 2019)')}</w:fldSimple>`) })
  expect(notes[0]?.text).toContain('https://a.example/?b=1&c=2')
})
