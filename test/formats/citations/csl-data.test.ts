/** Works as CSL data, in front matter and in files that it names. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowOfMarkdown } from '../../../src/formats/markdown/index.ts'
import { jsonItems } from '../../../src/formats/citations/json-items.ts'
import { misplaced, notesOf, runningOf } from '../flow-outline.ts'

const ownWorks = (yaml: string, text = 'A [@a].') => `---\nreferences:\n${yaml}\n---\n\n${text}\n`
const withFile = (name: string, content: string) => flowOfMarkdown(`---\nbibliography: ${name}\n---\n\nA [@a].\n`, new Map([[name, content]]))

describe('a work in front matter', () => {
  it.each([
    ['- {id: a, title: The ice, URL: "https://a.example/x_y"}', '“The ice”. https://a.example/x_y'],
    ['- id: a\n  title: The *old* ice at 10^6^ and [Rye]{.nocase}\n  doi: 10.5555/a\\_b', '“The old ice at 10^6^ and Rye”. https://doi.org/10.5555/a_b'],
    ['- id: a\n  title: "\\"Ice\\""\n  DOI: https://doi.org/10.5555/x\n  URL: https://doi.org/10.5555/x', '“"Ice"”. https://doi.org/10.5555/x'],
    ['- id: a\n  title: A long title\n    that goes on\n  container-title: River News\n  issued: {year: 2019, month: 3, day: 4}', '“A long title that goes on”. River News, 2019-03-04.'],
    ['- id: a\n  type: book\n  title: T\n  author:\n  - {family: Volny, given: Petr}\n  - {dropping-particle: van der, family: Ice, given: A.}\n  - literal: others\n  publisher: P\n  publisher-place: Mirsk\n  issued:\n    date-parts:\n    - - 2019', 'Volny, Petr, A. van der Ice, et al. T. Mirsk: P, 2019.'],
    ['- id: a\n  author: {literal: River Office}\n  issued: [{year: 1999}]\n  accessed: {raw: 3 May 2020}\n  title: T\n  volume: 3\n  issue: 2\n  page: 5-9\n  container-title: J', 'River Office. “T”. J 3, no. 2 (1999): 5-9. (accessed 3 May 2020)'],
  ])('%s', (yaml, citation) => {
    const flow = flowOfMarkdown(ownWorks(yaml))
    expect(notesOf(flow).map(note => note.slice(note.indexOf(':') + 2))).toEqual([citation])
    expect(misplaced(flow)).toEqual([])
  })
  it('may stand behind the text, where it is none of it', () => {
    const flow = flowOfMarkdown('A [@a].\n\n---\nnocite: x\nreferences:\n- {id: a, title: The ice, issued: 1900}\n---\n')
    expect([...runningOf(flow), ...notesOf(flow)]).toEqual(['A [The ice 1900].', 'The ice 1900: “The ice”. 1900.'])
  })
  it('comes before one of the same key in a file', () => {
    const flow = flowOfMarkdown(ownWorks('- {id: a, title: Own}\nbibliography: w.yaml'), new Map([['w.yaml', '- {id: a, title: Other}']]))
    expect(notesOf(flow)).toEqual(['Own: “Own”.'])
  })
  it('that is broken leaves the others, and the text', () => {
    const flow = flowOfMarkdown(ownWorks('- {id: b, title: [}\n- id: a\n  title: T\n- *none\n- 5', 'A [@a]. B.'))
    expect(runningOf(flow).join(' ')).toMatch(/^A .*\. B\.$/u)
  })
})

describe('a file of works', () => {
  it('may be JSON, in a list or under a name, with tags', () => {
    const works = '[{"id":"a","title":"Salt <i>and</i> 10<sup>6</sup> \\u00abIce\\u00bb","URL":"https://a.example/b"},{"id":7}]'
    for (const json of [works, `{"items": ${works}}`]) expect(notesOf(withFile('w.json', json))).toEqual(['Salt and 106: “Salt and 106 «Ice»”. https://a.example/b'])
  })
  it('may be YAML', () => {
    expect(notesOf(withFile('w.yaml', 'references:\n- id: a\n  title: T\n  URL: https://a.example/b\n'))).toEqual(['T: “T”. https://a.example/b'])
  })
  it.each(['', '[', '[{"id":"a"', '{"a":[{"id":', '['.repeat(100_000), `[${'{"id":"a","b":'.repeat(20_000)}`, '[{"id":{"x":1}},null,5,"{"]'])('that is broken has none: %.20s', json => {
    expect(notesOf(withFile('w.json', json))).toEqual([])
  })
  it('has the places of its works', () => {
    const flow = withFile('w.json', '[\n {"id": "a", "title": "The ice", "URL": "https://a.example/b",\n  "author": [{"family": "Volny", "given": "Petr"}]}\n]')
    expect(misplaced(flow)).toEqual([])
    expect(flow.notes[0]?.blocks[0]?.pieces[0]).toMatchObject({ origin: { part: 'w.json' } })
  })
})

it('finds every object of a list', () => {
  fc.assert(fc.property(fc.array(fc.record({ id: fc.string(), more: fc.jsonValue() })), list => {
    const text = JSON.stringify(list, null, 1)
    expect(jsonItems(text).map(([from, to]): unknown => JSON.parse(text.slice(from, to)))).toEqual(JSON.parse(text))
  }))
})
