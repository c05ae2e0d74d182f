import { expect, test } from 'vitest'
import { inHtml, inLatex } from '../../src/fix/written.ts'

test('HTML has its signs escaped', () => {
  expect(inHtml('https://reed.example/?a=1&b="<2>"')).toBe('https://reed.example/?a=1&amp;b=&quot;&lt;2&gt;&quot;')
})
test('a LaTeX command for addresses takes all but % and # as it is', () => {
  expect(inLatex('https://reed.example/a_b?c=%20&d#e', String.raw`see \url{`)).toBe(String.raw`https://reed.example/a_b?c=\%20&d\#e`)
})
test('in the text of LaTeX all signs are escaped', () => {
  expect(inLatex('https://reed.example/~a_b?c=%20&d#e', 'see ')).toBe(String.raw`https://reed.example/\textasciitilde{}a\_b?c=\%20\&d\#e`)
})
