/** The link behind a corrected print follows it where it was made of it, and only there. */
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../src/model/correction.ts'
import { attributeEdits, isMadeOf, latexEdits, markdownEdits } from '../../src/fix/behind.ts'
import { linkEdits, linksOf } from '../../src/fix/docx/links.ts'
import { edited } from '../../src/fix/edits.ts'
import { inHtml } from '../../src/fix/written.ts'

const PRINTED = 'https://https://reed.example/nets/44l2-2021?a=1&b=2'
const ADDRESS = 'https://reed.example/nets/4412-2021?a=1&b=2'
const aCorrection = (change: Partial<Correction> = {}): Correction => ({ reference: 'book#1', note: 1, line: 1, page: null, ranges: [], printed: PRINTED, address: ADDRESS, addition: '', ...change })
const placesOf = (source: string, print: string) => { const start = source.indexOf(print); return [{ start, end: start + print.length }] }

describe('a link was made of the print', () => {
  test.each([
    ['all of it', PRINTED], ['its first line', 'https://https://reed.example/nets/44'], ['with a scheme set before', `http://${PRINTED}`], ['escaped', encodeURI(PRINTED)], ['without the sentence’s end', PRINTED.slice(0, -1)],
  ])('%s', (_, link) => { expect(isMadeOf(link, aCorrection())).toBe(true) })
  test.each([['it leads elsewhere', 'https://elsewhere.example/nets'], ['it is right already', ADDRESS], ['it is right but for the scheme', ADDRESS.replace('https', 'http')], ['it is empty', '']])('not where %s', (_, link) => {
    expect(isMadeOf(link, aCorrection())).toBe(false)
  })
})

describe('HTML and OpenDocument', () => {
  const edit = (source: string, print = 'PRINT') => edited(source, attributeEdits(source, placesOf(source, print), aCorrection(), { name: 'a', attribute: 'href', written: inHtml }))
  test.each([['"', '"'], ['\'', '\'']])('the attribute follows, entities and quotes as they are: %s', (open, close) => {
    expect(edit(`<p><a class="url" href=${open}${inHtml(PRINTED)}${close}>PRINT</a>.</p>`)).toBe(`<p><a class="url" href=${open}${inHtml(ADDRESS)}${close}>PRINT</a>.</p>`)
  })
  test('also where its text is made of pieces', () => { expect(edit(`<a href="${inHtml(PRINTED)}"><b>x</b><i>PRINT</i></a>`)).toContain(inHtml(ADDRESS)) })
  test.each(['<a href="https://elsewhere.example/">PRINT</a>', `<a href="${inHtml(PRINTED)}">closed</a> PRINT`, `<abbr href="${inHtml(PRINTED)}">PRINT</abbr>`, 'PRINT'])('%s stays', source => { expect(edit(source)).toBe(source) })
})

describe('Markdown', () => {
  const edit = (source: string) => edited(source, markdownEdits(source, placesOf(source, 'PRINT'), aCorrection()))
  test.each([[`[PRINT](${PRINTED})`, `[PRINT](${ADDRESS})`], [`[PRINT](<${PRINTED}> "Nets")`, `[PRINT](<${ADDRESS}> "Nets")`], [`[*PRINT*][n]\n\n[N]: ${PRINTED}\n`, `[*PRINT*][n]\n\n[N]: ${ADDRESS}\n`]])('%s', (source, wanted) => { expect(edit(source)).toBe(wanted) })
  test.each(['[PRINT](https://elsewhere.example/)', '<PRINT>', `PRINT and [more](${PRINTED})`])('%s stays', source => { expect(edit(source)).toBe(source) })
})

describe('LaTeX', () => {
  const edit = (source: string) => edited(source, latexEdits(source, placesOf(source, 'PRINT'), aCorrection({ address: `${ADDRESS}#x` })))
  test('the argument of href follows', () => { expect(edit(`\\href{${PRINTED}}{\\emph{PRINT}}`)).toBe(`\\href{${ADDRESS}\\#x}{\\emph{PRINT}}`) })
  test.each(['\\url{PRINT}', '\\href{https://elsewhere.example/}{PRINT}'])('%s stays', source => { expect(edit(source)).toBe(source) })
})

describe('Word', () => {
  const RELATIONSHIPS = `<Relationships xmlns="r"><Relationship Id="rId7" Type="hyperlink" Target="${inHtml(PRINTED)}" TargetMode="External"/></Relationships>`
  const edit = (source: string) => {
    const { part, relationships } = linkEdits({ source, links: linksOf(source, RELATIONSHIPS), places: placesOf(source, 'PRINT'), correction: aCorrection(), nextId: () => 'own1' })
    return { part: edited(source, part), relationships: edited(RELATIONSHIPS, relationships) }
  }
  test('the relationship follows', () => {
    const source = '<w:hyperlink r:id="rId7"><w:r><w:t>PRINT</w:t></w:r></w:hyperlink>'
    expect(edit(source)).toEqual({ part: source, relationships: RELATIONSHIPS.replace(inHtml(PRINTED), inHtml(ADDRESS)) })
  })
  test('one that other links share stays, and the link gets its own', () => {
    const { part, relationships } = edit('<w:hyperlink r:id="rId7"><w:t>PRINT</w:t></w:hyperlink><w:hyperlink r:id="rId7"><w:t>more</w:t></w:hyperlink>')
    expect(part).toBe('<w:hyperlink r:id="own1"><w:t>PRINT</w:t></w:hyperlink><w:hyperlink r:id="rId7"><w:t>more</w:t></w:hyperlink>')
    expect(relationships).toContain(`Target="${inHtml(PRINTED)}"`)
    expect(relationships).toContain(`<Relationship Id="own1" Type="hyperlink" Target="${inHtml(ADDRESS)}" TargetMode="External"/>`)
  })
  test.each([
    `<w:fldSimple w:instr=" HYPERLINK &quot;${inHtml(PRINTED)}&quot; "><w:r><w:t>PRINT</w:t></w:r></w:fldSimple>`,
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "${inHtml(PRINTED)}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>PRINT</w:t></w:r>`,
  ])('a field’s instruction follows: %s', source => { expect(edit(source).part).toBe(source.replace(inHtml(PRINTED), inHtml(ADDRESS))) })
  test('a field that ended is no link of the print', () => {
    const source = `<w:instrText> HYPERLINK "${inHtml(PRINTED)}" </w:instrText><w:fldChar w:fldCharType="end"/><w:t>PRINT</w:t>`
    expect(edit(source).part).toBe(source)
  })
})
