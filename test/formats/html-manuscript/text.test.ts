/** What of a page is running text, where its links lead, and where each character stands. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../../src/formats/html-manuscript/index.ts'
import { outlineOf } from './outline.ts'

const read = (html: string, address: string | null = null) => readHtml(Buffer.from(html), { address, contentType: null })
const textOf = (html: string, address: string | null = null) => outlineOf(read(html, address)).text

test('menus, heads and feet of the page are left out; an article’s own heading stays', () => {
  expect(textOf('<header><a href="/">Home</a></header><nav>Menu</nav><article><header><h1>Rain</h1></header><p>It rained.</p><aside>Buy boots</aside><div class="comments">First!</div></article><footer>Imprint</footer>')).toEqual(['Rain', 'It rained.'])
})

test('scripts, styles, templates and hidden text are never read', () => {
  expect(textOf('<script>"<p>no</p>"</script><style>p{}</style><template><p>no</p></template><p hidden>no</p><p style="display:none">no</p><noscript>no</noscript><p>Seen.</p>')).toEqual(['Seen.'])
})

test('relative links lead from where the page was published, or from its base', () => {
  expect(textOf('<p><a href="../b?x=1&amp;y=2">b</a></p>', 'https://a.example/p/q/r')).toEqual(['[b](https://a.example/p/b?x=1&y=2)'])
  expect(textOf('<base href="https://c.example/d/"><p><a href="e">e</a></p>')).toEqual(['[e](https://c.example/d/e)'])
  expect(textOf('<p><a href="e.html">e</a> <a href="//f.example/g">f</a></p>')).toEqual(['e [f](https://f.example/g)'])
})

test('links that run or hold something lead nowhere', () => {
  expect(textOf('<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href=" JaVaScRiPt:x">c</a> <a href="mailto:a@b.example">d</a> <a href="#top">e</a></p>', 'https://a.example/')).toEqual(['a b c d e'])
})

test('a wiki’s own links are no sources', () => {
  expect(textOf('<body class="mediawiki"><p><a href="/wiki/Rain">Rain</a> on <a class="external text" href="https://a.example/">a site</a></p>', 'https://wiki.example/wiki/Snow')).toEqual(['Rain on [a site](https://a.example/)'])
})

test('quotations get their marks, and the address that they are cited from', () => {
  expect(textOf('<p>He said: <q>rain</q></p><blockquote cite="https://a.example/1"><p>Snow.</p></blockquote><p lang="ru">Он: <q>дождь</q></p>')).toEqual(['He said: “rain”', '[Snow.](https://a.example/1)', 'Он: «дождь»'])
})

test('kinds of blocks', () => {
  expect(read('<h2>H</h2><p>P</p><ul><li>I</li></ul><blockquote><p>Q</p></blockquote><table><tr><th>C<td>D</table>').blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item', 'quotation', 'cell', 'cell'])
})

test('deleted text is not read, and that there was some is said', () => {
  const flow = read('<p>It <del>snowed</del><ins>rained</ins>.</p>')
  expect([outlineOf(flow).text, flow.remarks]).toEqual([['It rained.'], [{ code: 'tracked-changes', args: { insertions: 1, deletions: 1 } }]])
})

test('blanks of the source are blanks, a line break is one', () => {
  expect(read('<p>One\ntwo<br>three</p><pre>a\nb</pre>').blocks.map(({ pieces }) => pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join(''))).toEqual(['One two\nthree', 'a\nb'])
})

const markup = fc.array(fc.oneof(
  fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<sup>', '</sup>', '<a href="#n">', '<a href="https://a.example/">', '</a>', '<li id="n">', '<ol class="footnotes">', '</ol>', '&amp;', '&nbsp;', '&#1044;', '&notit;', '&', '<', '<br>', '<q>', '</q>', '<table><td>', '<!-- x -->', '<![CDATA[x]]>', '\n', '[', ']', '1', '<aside role="doc-footnote" id="m">', '</aside>', '<span class="sidenote">', '</span>', '<script>', '</script>', '<title>'),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
), { maxLength: 60 }).map(parts => parts.join(''))

test('every piece is what stands at its place', () => {
  fc.assert(fc.property(markup, html => {
    const { source, blocks, notes } = read(html)
    for (const { pieces } of [...blocks, ...notes.flatMap(note => note.blocks)]) {
      for (const piece of pieces) {
        if (piece.kind === 'mark' || piece.origin === null) continue
        const written = source?.slice(piece.origin.at, piece.origin.at + piece.origin.length) ?? ''
        if (piece.text.length === piece.origin.length) expect(piece.text.replace(/\s/gu, ' ')).toBe(written.replace(/\s/gu, ' '))
        else expect(written).toMatch(/^(?:&|<br)/u)
      }
    }
  }), { numRuns: 200 })
})

test('marks stand within the source, and notes have names of their own', () => {
  fc.assert(fc.property(markup, html => {
    const { source, blocks, notes } = read(html)
    const refs = notes.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    for (const { pieces } of blocks) for (const piece of pieces) if (piece.kind === 'mark') expect(piece.origin.at + piece.origin.length).toBeLessThanOrEqual(source?.length ?? 0)
  }), { numRuns: 100 })
})

const HOSTILE: Readonly<Record<string, string>> = {
  'nested a hundred thousand deep': '<div>'.repeat(100_000) + 'x',
  'a megabyte of links': '<a href="#x">1</a>'.repeat(30_000),
  'links to one note': `<p id=x>1 a</p><p>${'<a href="#x">1</a>'.repeat(20_000)}`,
  'pairs of links': `<p>${Array.from({ length: 8_000 }, (_, at) => `x<a id=a${at} href="#b${at}">1</a>`).join('')}<p>${Array.from({ length: 8_000 }, (_, at) => `<a id=b${at} href="#a${at}">1</a>y`).join('')}`,
  'nothing closed': '<p><a href="#a">1<sup>'.repeat(20_000),
  'attributes of megabytes': `<a href="${'x'.repeat(4e6)}">1</a><p class="${'c '.repeat(2e6)}">t`,
  'raised numbers and items': `<p>${'word<sup>1</sup> '.repeat(8_000)}<h2>Notes</h2><ol>${'<li>x'.repeat(8_000)}`,
  'notes that nothing marks': `<ol class="footnotes">${Array.from({ length: 5_000 }, (_, at) => `<li id=n${at}>text <a href="#r${at}">↩</a>`).join('')}</ol>`,
  'brackets': '[('.repeat(200_000),
  'headings of notes': '<h2>Notes</h2>'.repeat(30_000),
}
test.each(Object.keys(HOSTILE))('%s is read in a few seconds', name => {
  const started = process.cpuUsage().user
  read(HOSTILE[name] ?? '')
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5)
})

test.each([
  ['the body', '<html><body><p>One.</p><p>Two'],
  ['a tag', '<p>One.</p><p>Two <a href="https://a.exam'],
  ['an end tag', '<p>One.</p><p>Two</'.concat('p')],
  ['a comment', '<p>One.</p><!-- two'],
])('a page that ends within %s is read as far as it goes, and that is said', (_, html) => {
  expect(textOf(html)[0]).toBe('One.')
  expect(read(html).remarks).toEqual([{ code: 'ends-early', args: { file: '' } }])
})

test.each(['<html><body><p>One.</body></html>', '<p>One.<p>Two', '<!doctype html><title>T</title><p>One &lt; two', '<p>One</p><!-- a -->'])('a whole page is none that ends early: %s', html => {
  expect(read(html).remarks).toEqual([])
})

test.each([
  ['letters', 'word '.repeat(2_500_000)],
  ['tags', '<i></i>'.repeat(900_000)],
  ['entities', '&amp;'.repeat(900_000)],
])('more %s than any book has are refused in one sentence', (_, body) => {
  expect(() => read(`<p>${body}`)).toThrow(/more than any book: split it and check its parts$/u)
})
