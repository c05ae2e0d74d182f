/** An address in the running text is shown in the claim as it is printed, whatever markup the format wraps it in. */
import { expect, it } from 'vitest'
import { understand } from '../../src/cite/index.ts'
import { readManuscript } from '../../src/read/index.ts'

const claimsOf = async (text: string, document: string) => understand(await readManuscript(new TextEncoder().encode(text), document)).claims.map(claim => claim.text)

const ADDRESS = 'https://quay.example/berths?x=1&y=2'

it.each([
  ['text', `The list at ${ADDRESS} names forty berths.`, 'a.txt'],
  ['Markdown', `The list at <${ADDRESS}> names forty berths.`, 'a.md'],
  ['Markdown without angles', `The list at ${ADDRESS} names forty berths.`, 'b.md'],
  ['HTML', `<!doctype html><title>A</title><p>The list at <a href="${ADDRESS.replace('&', '&amp;')}">${ADDRESS.replace('&', '&amp;')}</a> names forty berths.`, 'a.html'],
  ['LaTeX', `\\documentclass{article}\\begin{document}The list at \\url{${ADDRESS}} names forty berths.\\end{document}`, 'a.tex'],
])('%s', async (_name, text, document) => {
  expect(await claimsOf(text, document)).toEqual([`The list at ${ADDRESS} names forty berths.`])
})

it.each([
  ['text', `It has forty berths (${ADDRESS}).`, 'a.txt'],
  ['Markdown', `It has forty berths (<${ADDRESS}>).`, 'a.md'],
  ['HTML', `<!doctype html><title>A</title><p>It has forty berths (<a href="https://quay.example/berths">https://quay.example/berths</a>).`, 'a.html'],
])('%s: one in brackets stands beside the sentence', async (_name, text, document) => {
  expect(await claimsOf(text, document)).toEqual(['It has forty berths'])
})

it('an address that a line ends at its question mark goes on with the parameters', async () => {
  const { notes } = understand(await readManuscript(new TextEncoder().encode('The list stands at https://quay.example/berths?\nx=1&y=2. Is it at https://quay.example/more?\nNobody knows.'), 'a.txt'))
  expect(notes.flatMap(({ addresses }) => addresses.map(({ repaired }) => repaired.url))).toEqual(['https://quay.example/berths?x=1&y=2', 'https://quay.example/more'])
})
