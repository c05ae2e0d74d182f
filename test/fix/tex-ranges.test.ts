/** Addresses in LaTeX and BibTeX whose signs are written as TeX has them: the new one takes their place whole, no brace loses its fellow. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texRangesOf } from '../../src/fix/tex-ranges.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { fixDocument } from '../../src/pipeline/fix.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (own: Uint8Array | undefined) => new TextDecoder().decode(own)
const asked = { report: null, withCopies: false, now: new Date('2026-03-01T10:00:00Z') }
const SITE = 'https://reed.example/'

const book = (note: string) => `\\documentclass{article}\\begin{document}The pilots met.\\footnote{Records. URL: ${note}.} They left.\\end{document}`
const inNote = async (note: string) => textOf((await fixDocument({ document: aDocument('book.tex', bytes(book(note))), ...asked })).copy?.bytes)

const works = (field: string) => `@online{reed,\n  title = {Boats},\n  year = 2021,\n  ${field},\n}\n`
const inWorks = async (field: string, name = 'book.tex') => {
  const own = name.endsWith('.md') ? '---\nbibliography: works.bib\n---\nThe pilots met [@reed].\n' : '\\documentclass{article}\\begin{document}The pilots met.\\cite{reed}\\bibliography{works}\\end{document}'
  const { copy } = await fixDocument({ document: { ...aDocument(name, bytes(own)), beside: new Map([['works.bib', bytes(works(field))]]) }, ...asked })
  return textOf(copy?.beside?.get('works.bib'))
}

const WRITTEN = [
  ['boat\\_two-4411', 'boat\\_two-4411'], ['boat{\\_}two-4411', 'boat\\_two-4411'], ['find?name=boat\\_two\\&id=7\\#p2', 'find?name=boat\\_two\\&id=7\\#p2'], ['boat\\%20two-4411', 'boat\\%20two-4411'],
  ['\\textasciitilde ann/boats-4411', '\\textasciitilde{}ann/boats-4411'], ['\\textasciitilde{}ann/boats-4411', '\\textasciitilde{}ann/boats-4411'], ['{\\textasciitilde}ann/boats-4411', '\\textasciitilde{}ann/boats-4411'],
] as const

describe('signs of an address', () => {
  test.each(WRITTEN)('in a note, %s', async (written, after) => {
    expect(await inNote(`https://${SITE}${written}`)).toBe(book(`${SITE}${after}`))
  })
  test.each(WRITTEN)('in a bibliography’s note, %s', async (written, after) => {
    expect(await inWorks(`note = {https://${SITE}${written}}`)).toBe(works(`note = {${SITE}${after}}`))
  })
  test('in a bibliography’s field for addresses stand bare', async () => {
    expect(await inWorks(`url = {https://${SITE}boat\\_two\\%20x-4411}`)).toBe(works(`url = {${SITE}boat_two%20x-4411}`))
  })
  test('in a bibliography that Markdown names are written as BibTeX has them', async () => {
    expect(await inWorks(`note = {https://${SITE}boat\\_two-4411}`, 'book.md')).toBe(works(`note = {${SITE}boat\\_two-4411}`))
  })
})

describe('groups', () => {
  test.each([
    ['that hold the address stay', '\\texttt{https://https://reed.example/boats-4411}', '\\texttt{https://reed.example/boats-4411}'],
    ['that hold its beginning stay', '\\texttt{https://https://reed.example/}boats-4411', '\\texttt{https://reed.example/boats-4411}'],
    ['that hold its end go with it', 'https://https://reed.example/\\texttt{boats-4411}', 'https://reed.example/boats-4411'],
  ])('%s', async (_, before, after) => {
    expect(await inNote(before)).toBe(book(after))
  })
  test('are whole again after any correction', () => {
    const pieces = fc.array(fc.constantFrom('a', '\\_', '{', '}', '\\emph{', ' ', '\\%'), { maxLength: 12 })
    fc.assert(fc.property(pieces, made => {
      const document = made.join('')
      const ink = [...document.matchAll(/\\[_%]|(?<![\\a-z])a/gu)]
      const body = { text: ink.map(() => 'x').join(''), places: ink.map(({ index }, at): [number, number] => [at, index]) }
      const ranges = texRangesOf({ text: document }, body, [0, ink.length])
      const rest = ranges.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), document)
      expect(depths(rest)).toEqual(depths(document))
    }))
  })
})

/** How many groups end that never began, and begin that never end. */
function depths(text: string): readonly [number, number] {
  let [depth, lowest] = [0, 0]
  for (const [sign] of text.matchAll(/\\[{}]|[{}]/gu)) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    lowest = Math.min(lowest, depth)
  }
  return [-lowest, depth - lowest]
}
