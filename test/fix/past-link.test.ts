/** What is set behind an address stands behind its link. */
import { expect, test } from 'vitest'
import { pastHtml, pastLatex, pastMarkdown } from '../../src/fix/past-link.ts'

const kept = (past: typeof pastHtml, source: string) => {
  const [before = '', after = ''] = source.split('PRINT')
  const end = past(before, after)
  return `${before}PRINT${after.slice(0, end)}+${after.slice(end)}`
}

test.each([
  ['<PRINT>, 2021.', '<PRINT>+, 2021.'], ['[PRINT](https://a.example "A"), 2021.', '[PRINT](https://a.example "A")+, 2021.'], ['[*PRINT*][a].', '[*PRINT*][a]+.'],
  ['^[Note PRINT] and [more](b)', '^[Note PRINT+] and [more](b)'], ['PRINT, see [more](b)', 'PRINT+, see [more](b)'],
])('Markdown: %s', (source, expected) => { expect(kept(pastMarkdown, source)).toBe(expected) })
test.each([
  ['<a href="x"><code>PRINT</code></a>.', '<a href="x"><code>PRINT</code></a>+.'], ['<p>PRINT</p>', '<p>PRINT+</p>'], ['PRINT. <a href="#b">back</a>', 'PRINT+. <a href="#b">back</a>'],
])('HTML: %s', (source, expected) => { expect(kept(pastHtml, source)).toBe(expected) })
test.each([['\\url{PRINT}.', '\\url{PRINT}+.'], ['\\href{x}{PRINT}.', '\\href{x}{PRINT}+.'], ['\\footnote{See PRINT}', '\\footnote{See PRINT+}']])('LaTeX: %s', (source, expected) => {
  expect(kept(pastLatex, source)).toBe(expected)
})
