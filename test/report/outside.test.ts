/** What pages and manuscripts hold comes out harmless in every format, as the readers of that format see it. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { GFM, parser as markdown } from '@lezer/markdown'
import { describe, expect, test } from 'vitest'
import { FORMATS, type ReportFormat } from '../../src/report/formats.ts'
import { WRITERS } from '../../src/report/index.ts'
import { explain } from '../../src/report/explain.ts'
import { inLanguage } from '../../src/report/said.ts'
import { aHostileReport, HARM } from './hostile.ts'
import { parseHTML } from './parse.ts'

const report = aHostileReport()
const texts = new Map(await Promise.all(FORMATS.map(async format => [format, Array.from(await WRITERS[format].write(report)).join('')] as const)))
const written = (format: ReportFormat) => texts.get(format) ?? ''

/** C0 and C1 controls but tab and line ends, overrides and tags. */
const STEERING = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/u

test.each(FORMATS.filter(format => format !== 'json' && format !== 'sarif'))('%s steers no terminal and turns no words', format => {
  expect(STEERING.exec(written(format))?.[0]).toBe(undefined)
})

test.each(['json', 'sarif', 'csl'] as const)('%s shows a terminal only what is printable', format => {
  expect(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u.exec(written(format))).toBe(null)
})

test('json reads back as it was', () => {
  expect(JSON.parse(written('json'))).toEqual(JSON.parse(JSON.stringify(report)))
})

test('html: no element, attribute or link of theirs', () => {
  const page = parseHTML(written('html'))
  expect([page.all('script').length, page.all('img').length, page.attributes().filter(name => /^on|^style$/u.test(name))]).toEqual([1, 0, []])
  expect(page.all('a').map(link => link['href'] ?? '').filter(href => !/^(?:https?:\/\/|#)/u.test(href))).toEqual([])
})

test('csv: no cell is a formula, and each row has the cells of the head', () => {
  const [head = [], ...rows] = csvRows(written('csv').replace('\uFEFF', ''))
  expect(rows).toHaveLength(HARM.length)
  expect(rows.flatMap(row => row.filter(cell => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell)))).toEqual([])
  expect(rows.filter(row => row.length !== head.length)).toEqual([])
})

describe('md', () => {
  const tree = () => {
    const names: string[] = []
    markdown.configure(GFM).parse(written('md')).iterate({ enter: node => { names.push(node.name) } })
    return new Set(names)
  }
  test('holds headings, lists, emphasis and code only: no link, image, table or HTML', () => {
    expect([...tree()].filter(name => ['Link', 'Image', 'Autolink', 'HTMLTag', 'HTMLBlock', 'Comment', 'CommentBlock', 'ProcessingInstruction', 'Table', 'FencedCode', 'CodeBlock', 'LinkReference', 'Entity', 'Blockquote', 'OrderedList'].includes(name))).toEqual([])
  })
})

test('text: no line is a command of a workflow', () => {
  const own = written('text').split('\n').filter(line => /^\s*::/u.test(line))
  expect(own).toEqual([])
})

test('sarif: no message links or fills a place of its own', () => {
  const { runs } = JSON.parse(written('sarif')) as { readonly runs: readonly { readonly results: readonly { readonly message: { readonly text: string } }[] }[] }
  const messages = runs.flatMap(({ results }) => results.map(({ message }) => message.text))
  expect(messages.filter(text => /(?<!\\)\]\(/u.test(text) || /(?<!\{)\{\d+\}/u.test(text))).toEqual([])
})

test('github: each line is one command of ours', () => {
  const lines = written('github').split('\n').slice(0, -1)
  expect(lines.filter(line => !/^::(?:error|warning|notice) file=[^,:\r\n]*,(?:line=\d+,endLine=\d+,)?title=[^,:\r\n]*::[^\r\n]*$/u.test(line))).toEqual([])
  expect(lines).toHaveLength(report.references.flatMap(({ findings }) => findings).length)
})

test('bibtex: a reader finds our entries and no other', () => {
  expect(plugins.input.chain(written('bibtex'), { forceType: '@bibtex/text' })).toHaveLength(HARM.length)
  expect(braces(written('bibtex'))).toBe(0)
})

test('ris: a reader finds our entries and no other', () => {
  expect(written('ris').split('\r\n').filter(line => line !== '' && !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([])
  expect(plugins.input.chain(written('ris'), { forceType: '@ris/file' })).toHaveLength(HARM.length)
})

test('every format is written in Russian as well', async () => {
  const russian = inLanguage(report, 'ru')
  for (const format of FORMATS) expect(STEERING.exec(format === 'json' || format === 'sarif' ? '' : Array.from(await WRITERS[format].write(russian)).join(''))).toBe(null)
})

test('an explanation holds what a line of the terminal makes printable', () => {
  expect(() => report.references.map(reference => explain(reference, report))).not.toThrow()
})

/** Cells by RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter(row => row.length > 1)
}

/** As BibTeX counts them. */
const braces = (text: string) => Array.from(text).reduce((depth, character) => depth + (character === '{' ? 1 : character === '}' ? -1 : 0), 0)
