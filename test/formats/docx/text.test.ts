import { describe, expect, it } from 'vitest'
import { aFootnote, anEndnote, endnote, field, flowOf, footnote, paragraph, readOf, run, type Given } from './makers.ts'

const textOf = async (given: Given): Promise<string> => (await readOf(given)).running.text

describe('running text', () => {
  it('keeps blanks at the ends of runs only where they are to be kept', async () => {
    expect(await textOf({ body: paragraph('<w:r><w:t>One </w:t></w:r><w:r><w:t xml:space="preserve"> two</w:t></w:r>') })).toBe('One two')
  })
  it('has tabs, breaks and hyphens that don’t break as their characters, soft hyphens as none', async () => {
    expect(await textOf({ body: paragraph('<w:r><w:t>A</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>') })).toBe('A b c-de')
  })
  it('has signs of symbol fonts where they can be told', async () => {
    expect(await textOf({ body: paragraph('<w:r><w:t>a</w:t><w:sym w:font="Symbol" w:char="F02A"/><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Arial" w:char="2020"/></w:r>') })).toBe('a*\ufffd†')
  })
  it('has a text box once, after the paragraph it stands in', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
    const body = paragraph(`${run('Before ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('In the box.')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box('In the box.')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>${run('after.')}`)
    expect(await textOf({ body })).toBe('Before after.\n\nIn the box.')
  })
  it('has the fallback where there is no other choice', async () => {
    expect(await textOf({ body: paragraph(`<w:r><mc:AlternateContent><mc:Fallback><w:t>Old</w:t></mc:Fallback></mc:AlternateContent></w:r>`) })).toBe('Old')
  })
  it('has what mathematics raises as raised', async () => {
    const power = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>'
    const { blocks } = await flowOf({ body: paragraph(`${power}${run(' tons')}`) })
    expect(blocks[0]?.pieces.map(piece => (piece.kind === 'text' ? [piece.text, piece.isRaised] : []))).toEqual([['10', false], ['6', true], [' tons', false]])
  })
  it('has what stands in content controls, but no placeholders', async () => {
    expect(await textOf({ body: `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(run('Kept.'))}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run('Click here'))}</w:sdtContent></w:sdt>` })).toBe('Kept.')
  })
  it('has no hidden text, by itself or by its style, and says how much there was', async () => {
    const { blocks, remarks } = await flowOf({ body: paragraph(`${run('Seen')}${run('unseen', '<w:vanish/>')}${run('too', '<w:rStyle w:val="H"/>')}${run('.', '<w:vanish w:val="0"/>')}`), styles: '<w:style w:type="character" w:styleId="H"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>' })
    expect(blocks[0]?.pieces.map(piece => (piece.kind === 'text' ? piece.text : ''))).toEqual(['Seen', '.'])
    expect(remarks).toEqual([{ code: 'hidden-text', args: { characters: 9 } }])
  })
  it('is the same in the strict form of the format', async () => {
    expect(await textOf({ body: paragraph(run('Strict.')), namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main', relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships' })).toBe('Strict.')
  })
  it('knows headings, quotations, items with their numbers, and cells', async () => {
    const { blocks } = await flowOf({
      body: `${paragraph(run('Title'), '<w:pStyle w:val="H1"/>')}${paragraph(run('Said.'), '<w:pStyle w:val="Q"/>')}${paragraph(run('Set in.'), '<w:ind w:left="567"/>')}${paragraph(run('Entry'), '<w:ind w:left="567" w:hanging="567"/>')}${paragraph(run('First'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}${paragraph(run('Second'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr><w:tc>${paragraph(run('Cell'))}</w:tc></w:tr></w:tbl>`,
      styles: '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Q0"><w:name w:val="Quote"/></w:style><w:style w:styleId="Q"><w:name w:val="My own"/><w:basedOn w:val="Q0"/></w:style>',
      numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    })
    expect(blocks.map(({ kind, pieces }) => `${kind}: ${pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')}`)).toEqual(['heading: Title', 'quotation: Said.', 'quotation: Set in.', 'paragraph: Entry', 'item: [3] First', 'item: [4] Second', 'cell: Cell'])
  })
})

describe('tracked changes', () => {
  it('read as accepted, and are counted', async () => {
    const { blocks, remarks } = await flowOf({ body: paragraph(`${run('The ')}<w:ins w:id="1">${run('new ')}</w:ins><w:del w:id="2"><w:r><w:delText>old </w:delText></w:r></w:del>${run('pier')}<w:moveFrom w:id="3">${run(' gone')}</w:moveFrom><w:moveTo w:id="4">${run(' here')}</w:moveTo>`) })
    expect(blocks[0]?.pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')).toBe('The new pier here')
    expect(remarks).toEqual([{ code: 'tracked-changes', args: { insertions: 1, deletions: 1, moves: 1 } }])
  })
  it('a deleted end of a paragraph joins it with the next', async () => {
    expect(await textOf({ body: `${paragraph(run('One '), '<w:rPr><w:del w:id="1"/></w:rPr>')}${paragraph(run('two.'))}` })).toBe('One two.')
  })
  it('a deleted row of a table is gone', async () => {
    expect(await textOf({ body: `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph(run('Gone'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('Kept'))}</w:tc></w:tr></w:tbl>` })).toBe('Kept')
  })
  it('a note whose mark was deleted is gone, and doesn’t count', async () => {
    const { notes } = await readOf({ body: paragraph(`${run('A')}<w:del w:id="1">${footnote(1)}</w:del>${run('b')}${footnote(2)}`), footnotes: aFootnote(1, 'Gone.') + aFootnote(2, 'Kept.') })
    expect(notes.map(({ note, text }) => [note, text])).toEqual([[1, 'Kept.']])
  })
  it('former properties are no text', async () => {
    expect(await textOf({ body: paragraph(run('Text.', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')) })).toBe('Text.')
  })
})

describe('notes', () => {
  const notes = aFootnote(1, 'First.') + aFootnote(2, 'Second.') + aFootnote(3, 'Third.')
  const body = (...marks: readonly string[]): string => marks.map((mark, index) => paragraph(`${run(`Text ${'abc'.charAt(index)}`)}${mark}${run('.')}`)).join('')
  const numbersOf = async (given: Given): Promise<readonly unknown[]> => (await flowOf(given)).notes.map(({ note }) => note)

  it('are counted in the order of the text, footnotes and endnotes apart', async () => {
    const { notes: read } = await readOf({ body: body(footnote(2), `${endnote(1)}${footnote(1)}`), footnotes: notes, endnotes: anEndnote(1, 'End.') })
    expect(read.map(({ id, note, text }) => [id, note, text])).toEqual([['1', 1, 'Second.'], ['i', 'i', 'End.'], ['2', 2, 'First.'], ['footnote-3', null, 'Third.']])
  })
  it('footnote 1 beside endnote 1 has an id of its own', async () => {
    const { notes: read, marks } = await readOf({ body: body(`${footnote(1)}${endnote(1)}`), footnotes: aFootnote(1, 'Foot.'), endnotes: anEndnote(1, 'End.'), settings: '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>' })
    expect(read.map(({ id, note }) => [id, note])).toEqual([['1', 1], ['1.b', 1]])
    expect(marks.map(({ noteId }) => noteId)).toEqual(['1', '1.b'])
  })
  it('separators are none', async () => { expect(await numbersOf({ body: body(footnote(1)), footnotes: `<w:footnote w:id="0" w:type="separator">${paragraph(run('___'))}</w:footnote>${aFootnote(1, 'A.')}` })).toEqual([1]) })
  it.each([['lowerRoman', ['i', 'ii', 'iii']], ['upperLetter', ['A', 'B', 'C']], ['chicago', ['*', '†', '‡']], ['russianLower', ['а', 'б', 'в']]])('are counted in %s', async (format, wanted) => {
    expect(await numbersOf({ body: body(footnote(1), footnote(2), footnote(3)), footnotes: notes, settings: `<w:footnotePr><w:numFmt w:val="${format}"/></w:footnotePr>` })).toEqual(wanted)
  })
  it('begin where the document says', async () => { expect(await numbersOf({ body: body(footnote(1), footnote(2)) + '<w:sectPr><w:footnotePr><w:numStart w:val="5"/></w:footnotePr></w:sectPr>', footnotes: aFootnote(1, 'A.') + aFootnote(2, 'B.') })).toEqual([5, 6]) })
  it('start anew in each section', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    expect(await numbersOf({ body: paragraph(`${run('A')}${footnote(1)}`, section) + paragraph(`${run('B')}${footnote(2)}${run('C')}${footnote(3)}`) + section, footnotes: notes })).toEqual([1, 1, 2])
  })
  it('start anew on each page, by the page breaks that Word left', async () => {
    expect(await numbersOf({ body: paragraph(`${run('A')}${footnote(1)}<w:r><w:lastRenderedPageBreak/></w:r>${run('B')}${footnote(2)}${run('C')}${footnote(3)}`), footnotes: notes, settings: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>' })).toEqual([1, 1, 2])
  })
  it('may have a mark typed by hand, which doesn’t count and begins their text', async () => {
    const custom = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:sym w:font="Symbol" w:char="F02A"/></w:r>'
    const { notes: read, running } = await readOf({ body: body(custom, footnote(2)), footnotes: `<w:footnote w:id="1">${paragraph(`${run('* ')}${run('By hand.')}`)}</w:footnote>${aFootnote(2, 'Counted.')}` })
    expect(read.map(({ note, text }) => [note, text])).toEqual([['*', 'By hand.'], [1, 'Counted.']])
    expect(running.text).toBe('Text a.\n\nText b.')
  })
  it('stand in tables, text boxes and controls as well', async () => {
    const given = { body: `<w:tbl><w:tr><w:tc>${paragraph(`${run('A')}${footnote(1)}`)}</w:tc></w:tr></w:tbl>${paragraph(`<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(`${run('B')}${footnote(2)}`)}</w:txbxContent></v:textbox></w:pict></w:r>`)}<w:sdt><w:sdtContent>${paragraph(`${run('C')}${footnote(3)}`)}</w:sdtContent></w:sdt>`, footnotes: notes }
    expect(await numbersOf(given)).toEqual([1, 2, 3])
  })
  it('are marked once more also where their bookmark ends before their mark, as LibreOffice writes it', async () => {
    const marked = `<w:bookmarkStart w:id="9" w:name="_Ref1"/><w:bookmarkEnd w:id="9"/>${footnote(1)}`
    const { marks } = await readOf({ body: body(marked, field(' NOTEREF _Ref1 \\f \\h ', run('1'))), footnotes: aFootnote(1, 'A.') })
    expect(marks.map(({ noteId }) => noteId)).toEqual(['1', '1'])
  })
  it('are marked once more by a cross reference that looks like a mark', async () => {
    const marked = `<w:bookmarkStart w:id="9" w:name="_Ref1"/>${footnote(1)}<w:bookmarkEnd w:id="9"/>`
    const { marks, running } = await readOf({ body: body(marked, field(' NOTEREF _Ref1 \\f \\h ', run('1')), field(' NOTEREF _Ref1 \\h ', run('1'))), footnotes: aFootnote(1, 'A.') })
    expect(marks.map(({ noteId, line }) => [noteId, line])).toEqual([['1', 1], ['1', 2]])
    expect(running.text).toBe('Text a.\n\nText b.\n\nText c1.')
  })
  it('comments are kept apart', async () => {
    const { running, remarks } = await readOf({ body: paragraph(`<w:commentRangeStart w:id="0"/>${run('Text.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`), comments: `<w:comment w:id="0">${paragraph(run('Really?'))}</w:comment>` })
    expect(running.text).toBe('Text.')
    expect(remarks).toEqual([{ code: 'comments-apart', args: { comments: 1 } }])
  })
})

describe('links', () => {
  const linksOf = async (given: Given): Promise<readonly unknown[]> => (await flowOf(given)).blocks.flatMap(({ pieces }) => pieces.flatMap(piece => (piece.kind === 'text' && piece.target !== null ? [[piece.text, piece.target]] : [])))
  const address = 'https://a.example/b?c=1&d=2'

  it.each([
    ['by relationship', `<w:hyperlink r:id="x">${run('here')}</w:hyperlink>`],
    ['by a field of single characters', field(` HYPERLINK "${address}" \\o "Tip" `, run('here'))],
    ['by a simple field', `<w:fldSimple w:instr=" HYPERLINK &quot;${address.replace('&', '&amp;')}&quot; ">${run('here')}</w:fldSimple>`],
  ])('%s', async (_form, link) => { expect(await linksOf({ body: paragraph(run('See ') + link + run('.')), links: { x: address } })).toEqual([['here', address]]) })

  it('have no blanks, which LibreOffice writes', async () => {
    expect(await linksOf({ body: paragraph(`<w:hyperlink r:id="x">${run('a')}</w:hyperlink>`), links: { x: ' https://a.example/b c' } })).toEqual([['a', 'https://a.example/b%20c']])
  })
  it('lead to places of a page', async () => {
    expect(await linksOf({ body: paragraph(`<w:hyperlink r:id="x" w:anchor="part">${run('a')}</w:hyperlink>${field('HYPERLINK "https://a.example/" \\l "part"', run('b'))}`), links: { x: 'https://a.example/' } })).toEqual([['a', 'https://a.example/#part'], ['b', 'https://a.example/#part']])
  })
  it('lead to places of the document, which is no address', async () => {
    const { notes } = await readOf({ body: paragraph(`<w:hyperlink w:anchor="part">${run('a')}</w:hyperlink>${field('HYPERLINK \\l "part"', run('b'))}`) })
    expect(notes).toEqual([])
  })
  it('in notes are those of the notes’ part', async () => {
    const { notes } = await readOf({ body: paragraph(run('A') + footnote(1)), links: { x: 'https://wrong.example/' }, footnotes: aFootnote(1, `<w:hyperlink r:id="x">${run('here')}</w:hyperlink>`), noteLinks: { x: 'https://right.example/' } })
    expect(notes.flatMap(({ targets }) => targets.map(({ url }) => url))).toEqual(['https://right.example/'])
  })
  it('within other fields keep their text, and instructions are none', async () => {
    expect((await readOf({ body: paragraph(field(` IF 1 = 1 "x" `, `${run('a')}${field(' PAGE ', run('7'))}`)) })).running.text).toBe('a7')
  })
})
