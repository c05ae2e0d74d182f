/** What pages that are written by hand come out as. Heights count from the foot of the page, which is 595 points high. */
import { expect, test } from 'vitest'
import { aPdf, aPdfBook, type MadeLine, type MadePage } from '../../../bench/made-up-pdfs.mjs'
import { layOut } from '../../../src/formats/pdf/laid-out.ts'
import { readPdfPages, type PdfContent } from '../../../src/formats/pdf/open.ts'
import { runsOf } from '../../../src/formats/pdf/runs.ts'

async function contentOf(bytes: Uint8Array): Promise<PdfContent> {
  const content = await readPdfPages({ bytes, mayBeTaken: false })
  if (typeof content === 'string') throw new Error(content)
  return content
}
const laid = async (pages: readonly MadePage[]) => layOut((await contentOf(aPdf(pages))).pages).map(({ lines }) => lines)
const rows = (texts: readonly string[], { x = 56, y = 520, size = 11 } = {}): MadeLine[] => texts.map((text, row) => ({ x, y: y - row * 13, size, text }))
const PROSE = ['the keeper walked the wall at night', 'and wrote down each ship that passed', 'while the lamp burned in the tower', 'above the mole and the granite stairs', 'until the morning came over the bar', 'and the pilots went out to the ships']
const EIGHT = [...PROSE, 'with nets and ropes and barrels full', 'of herring from the northern strait']

test('columns are read one after the other', async () => {
  const [lines = []] = await laid([{ lines: [...rows(EIGHT.map(text => `left ${text.slice(0, 26)}`), { x: 40 }), ...rows(EIGHT.map(text => `right ${text.slice(0, 26)}`), { x: 225 })] }])
  expect(lines.map(({ text }) => text.split(' ')[0])).toEqual([...EIGHT.map(() => 'left'), ...EIGHT.map(() => 'right')])
})

test('the page numbers of a table of contents are no column', async () => {
  const [lines = []] = await laid([{ lines: EIGHT.flatMap((text, row) => [{ x: 56, y: 520 - row * 13, text }, { x: 370, y: 520 - row * 13, text: String(row * 12 + 5) }]) }])
  expect(lines[1]?.text).toBe('and wrote down each ship that passed 17')
})

test('a small raised figure is written raised, one that stands on the line is not', async () => {
  const [lines = []] = await laid([{ lines: rows(['the lamp burned.^12^ In 1912 it went out']) }])
  expect(lines[0]?.text).toBe('the lamp burned.¹² In 1912 it went out')
})

test('a head that changes with its chapter is one as well', async () => {
  const heads = ['THE LAMPS', 'THE LAMPS', 'THE FOG', 'THE FOG', 'THE HERRING']
  const pages = await laid(heads.map((text, at) => ({ lines: [{ x: 60, y: 560, size: 9, text: `${text} ${at + 10}` }, ...rows(PROSE)] })))
  expect(pages.map(([first]) => first?.role)).toEqual(heads.map(() => 'furniture'))
})

test('first lines of pages without a head are text', async () => {
  const pages = await laid(Array.from({ length: 5 }, () => ({ lines: rows(EIGHT) })))
  expect(pages.flat().filter(({ role }) => role === 'furniture')).toEqual([])
})

test('small type at the foot that opens with a number is a note, small type elsewhere is not', async () => {
  const [lines = []] = await laid([{ lines: [...rows(EIGHT), ...rows(['a small caption of no matter'], { y: 400, size: 8 }), ...rows(EIGHT, { y: 380 }), ...rows(['1 Harbour Records, p. 5.', 'and more of the same note'], { y: 80, size: 8 })] }])
  expect(lines.filter(({ role }) => role !== 'text').map(({ text, role }) => [role, text])).toEqual([['foot-start', '1 Harbour Records, p. 5.'], ['foot', 'and more of the same note']])
})

test('an indent and a short line before show a paragraph', async () => {
  const [lines = []] = await laid([{ lines: [...rows(['the keeper walked the wall at night and', 'wrote it down.']), ...rows(['Nobody has read his books since the war', 'but they are all there in the tower by', 'the sea, and the rats leave them alone'], { y: 494, x: 56 }), { x: 70, y: 455, text: 'The museum has the lamp and nothing' }, { x: 56, y: 442, text: 'more of what had been on the northern' }] }])
  expect(lines.filter(({ opensParagraph }) => opensParagraph).map(({ text }) => text.slice(0, 10))).toEqual(['the keeper', 'Nobody has', 'The museum'])
})

test('a link lies behind the words in its rectangle', async () => {
  const [[line] = []] = await laid([{ lines: rows(['see https://coast.example/fog for more of it']), links: [{ url: 'https://coast.example/fog-1929', rect: [74, 516, 186, 530] }] }])
  expect(line?.links.map(({ url, start, end }) => [url, line.text.slice(start, end)])).toEqual([['https://coast.example/fog-1929', 'https://coast.example/fog']])
})

test('pages without text are counted', async () => {
  expect(await contentOf(aPdf([{ lines: rows(PROSE) }, { lines: [] }]))).toMatchObject({ pagesWithoutText: 1, isWhole: true })
})

test('the ligatures of TeX’s bitmap fonts, which have no names, are letters', () => {
  const [run] = runsOf([{ str: 'the \u001crst o\u001ece', transform: [11, 0, 0, 11, 56, 300], width: 90 }], [1, 0, 0, -1, 0, 595], { width: 420, height: 595 })
  expect(run?.text).toBe('the first office')
})

test('a book of 200 pages is read in bounds of time', async () => {
  const started = performance.now()
  const { pages } = await contentOf(aPdfBook(200))
  expect(pages.length).toBe(200)
  expect(performance.now() - started).toBeLessThan(15_000)
})
