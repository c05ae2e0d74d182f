/** Which files are taken for Markdown or LaTeX. */
import { expect, it } from 'vitest'
import { looksLikeLatex } from '../../src/formats/latex/looks-like.ts'
import { looksLikeMarkdown } from '../../src/formats/markdown/looks-like.ts'

const told = (text: string, name: string) => {
  const bytes = new TextEncoder().encode(text)
  return looksLikeLatex(bytes, name) ? 'latex' : looksLikeMarkdown(bytes, name) ? 'markdown' : 'other'
}

it.each([
  ['Text.', 'a.md', 'markdown'], ['Text.', 'a/b.MARKDOWN', 'markdown'], ['Text.', 'a.qmd', 'markdown'], ['Text.', 'a.tex', 'latex'], ['@misc{a, title={b}}', 'a.bib', 'latex'],
  ['A.[^1]\n\n[^1]: B.', 'standard-input', 'markdown'], ['# A\n\nB [c](https://d.example).\n\n## E\n\n**f** g', '-', 'markdown'], ['\\documentclass{book}\n\\begin{document}', 'standard-input', 'latex'],
  ['@misc{a,\n title = {b}}', 'standard-input', 'latex'],
  ['A.[^1]\n\n[^1]: B.', 'a.txt', 'other'], ['# A\n\n* b *\n\nC. 1\n\n1. https://a.example', 'standard-input', 'other'],
  ['# A\n[b](https://c.example)\n# D\n**e**\n\f\n1 Page', 'standard-input', 'other'], ['He wrote \\section{x} once.', 'standard-input', 'other'],
])('%j of %s: %s', (text, name, kind) => {
  expect(told(text, name)).toBe(kind)
})
