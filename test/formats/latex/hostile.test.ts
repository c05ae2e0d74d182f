/** LaTeX made to be slow, to nest without end, to multiply or to close nothing is read in the time of its length. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flowOfBib } from '../../../src/formats/bibtex/index.ts'
import { flowOfLatex } from '../../../src/formats/latex/index.ts'
import { misplaced } from '../flow-outline.ts'

const LENGTH = 100_000
/** A quadratic step takes minutes for this length; a linear one half a second on a busy machine. */
const TIME_MAX_MS = 5_000

const repeated = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length))

it.each([
  '{', '[', '[]', '\\begin{a}', '\\begin{quote}', '\\footnote{', '$', '$a{', '%', '\\', '\\cite[', '\\begin{verbatim}', '\\verb|', '\\url{', '\\"', '\\\'{', '\\def\\a{\\a\\a}\\a ', '^{', '\\enquote{', '\\href{a}{', '\\bibitem{a}', '\\section{', '\n', 'a\n', 'a\r', '`', '-', '&', '\\newcommand{', '#1', '"', '\\item[', '\\input{a}', '\\footnote[',
])('%j', { timeout: 20_000 }, unit => {
  const start = performance.now()
  flowOfLatex(repeated(unit))
  expect(performance.now() - start).toBeLessThan(TIME_MAX_MS)
})

it.each(['@a{', '@a{b,c={', '@a{b,c="', '\n@a{b,', '@string{a=', '@a{b,c=d#', 'a={b},'])('of a bibliography: %j', unit => {
  const start = performance.now()
  flowOfBib(repeated(unit))
  expect(performance.now() - start).toBeLessThan(TIME_MAX_MS)
})

it('macros that multiply are read up to a limit', { timeout: 20_000 }, () => {
  const bomb = ['a', 'b', 'c', 'd', 'e'].map((name, index, all) => `\\def\\${name}{${(index === 0 ? 'x' : `\\${all[index - 1] ?? ''}{}`).repeat(100)}}`).join('')
  const { blocks } = flowOfLatex(`${bomb}\\e`)
  expect(JSON.stringify(blocks).length).toBeLessThan(50_000_000)
})

const fragment = fc.constantFrom('word ', 'слово ', '\n', '\n\n', '{', '}', '[', ']', '\\footnote{', '\\cite{a}', '\\url{https://a.example/b\\_c}', '\\href{https://a.example}{', '\\emph{', '\\begin{quote}', '\\end{quote}', '\\"o', '\\%', '$', '``', '\'\'', '--', '%\n', '~', '&', '\\\\', '\\item ', '\\section{', '\\bibitem{a}', '\\newcommand{\\x}[1]{(#1)}', '\\x{', '\\begin{document}', '\\enquote{', '^{', '"', '\r\n', '😀')

it('knows the place of all that it reads, and never fails', () => {
  fc.assert(fc.property(fc.array(fragment, { maxLength: 40 }), fragments => {
    expect(misplaced(flowOfLatex(fragments.join('')))).toEqual([])
  }), { numRuns: 500 })
})
