/** Entries of BibTeX and BibLaTeX as citations. */
import { expect, it } from 'vitest'
import { readBibEntries } from '../../../src/formats/bibtex/entries.ts'
import { flowOfBib } from '../../../src/formats/bibtex/index.ts'
import { misplaced, notesOf } from '../flow-outline.ts'

it.each([
  ['@online{a, author={Volny, Petr and others}, title={A {\\"o}re}, url={https://a.example/b\\_c\\%20}, urldate={2021-06-07}}', 'Volny', 'Volny, Petr, et al. “A öre”. https://a.example/b_c%20 (accessed 2021-06-07)'],
  ['@article{a, author = "Petr Volny and {River Office}", title = "T", journal=J, volume=3, year=2020, pages="5--9", doi="https://doi.org/10.5555/x"}', 'Volny 2020', 'Volny, Petr, and River Office. “T”. J 3 (2020): 5–9. https://doi.org/10.5555/x'],
  ['@misc(a, title={T}, month=may, day=3, year={2020}, note={Accessed 5 May 2021})', null, null],
  ['@misc{a, title={T}, month=may, day=3, year={2020}, note={Accessed 5 May 2021}}', 'T 2020', '“T”. 3 May 2020. Accessed 5 May 2021'],
  ['@book{a, author={Volny, Petr}, title={T}, subtitle={S}, publisher={P}, location={Mirsk}, date={2020}}', 'Volny 2020', 'Volny, Petr. T: S. Mirsk: P, 2020.'],
  ['@string{r = {River }} @misc{a, title = r # "News" # { Today}, year = 1999}', 'River News Today 1999', '“River News Today”. 1999.'],
])('%s', (text, label, citation) => {
  const [note] = notesOf(flowOfBib(text))
  if (citation === null) expect(flowOfBib(text).notes).toHaveLength(1)
  else expect(note).toBe(`${label}: ${citation}`)
})

it('goes on behind an entry that is broken', () => {
  expect(readBibEntries('@misc{a, title = {open\n@misc{b, title={T}}\nwords\n@misc{c\n@comment{x}\n@misc{d,}').map(({ key }) => key)).toEqual(['a', 'b', 'd'])
})

it('knows the place of each value', () => {
  const text = '@misc{a,\n  author = {Volny, Petr and Anna Ice},\n  title = "The {Ice}",\n  url = {https://a.example/b},\n}\n'
  expect(misplaced(flowOfBib(text))).toEqual([])
})
