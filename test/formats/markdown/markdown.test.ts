/** What a reader sees of Markdown: text, notes, links. */
import { describe, expect, it } from 'vitest'
import { flowOfMarkdown } from '../../../src/formats/markdown/index.ts'
import { kindsOf, notesOf, runningOf } from '../flow-outline.ts'

const running = (text: string) => runningOf(flowOfMarkdown(text))
const notes = (text: string) => notesOf(flowOfMarkdown(text))

describe('notes', () => {
  it('are defined anywhere and may go on by indentation', () => {
    const text = 'One.[^a] Two.[^b]\n\n[^a]: First\nlazy line.\n\n    Second paragraph.\n\nBack.\n\n> [^b]: Within.'
    expect(running(text)).toEqual(['One.[1] Two.[2]', 'Back.'])
    expect(notes(text)).toEqual(['1: First lazy line. / Second paragraph.', '2: Within.'])
  })
  it('follow each other without blank lines', () => {
    expect(notes('A.[^1] B.[^2]\n\n[^1]: One.\n[^2]: Two.')).toEqual(['1: One.', '2: Two.'])
  })
  it('stand within the text', () => {
    const text = 'A.^[See [here](https://a.example) and *there*.] B.[^x]\n\n[^x]: X.'
    expect(running(text)).toEqual(['A.[1] B.[2]'])
    expect(notes(text)).toEqual(['1: See {here → https://a.example} and there.', '2: X.'])
  })
  it('follow a raised comma between two markers', () => {
    expect(running('A.[^1]^,^[^2]\n\n[^1]: One.\n\n[^2]: Two.').map(text => text.replace(/[⟨⟩^]/gu, ''))).toEqual(['A.[1],[2]'])
    expect(notes('A.[^1]^,^[^2]\n\n[^1]: One.\n\n[^2]: Two.')).toEqual(['1: One.', '2: Two.'])
  })
  it('keep numbers that are their labels, also where one is lost', () => {
    const text = 'A.[^7] B.[^9] C.[^8]\n\n[^7]: Seven.\n\n[^8]: Eight.\n\n[^10]: Ten.'
    expect(running(text)).toEqual(['A.[7] B.[9] C.[8]'])
    expect(notes(text)).toEqual(['7: Seven.', '8: Eight.', '10: Ten.'])
  })
  it('are counted by their first marks where labels are words', () => {
    expect(running('A.[^z] B.[^y] C.[^z]\n\n[^y]: Y.\n\n[^z]: Z.')).toEqual(['A.[1] B.[2] C.[1]'])
  })
  it('that are defined twice are two', () => {
    expect(notes('A.[^1]\n\n[^1]: One.\n\n[^1]: Another.')).toEqual(['1: One.', '1: Another.'])
  })
  it('may hold lists, quotations and code', () => {
    expect(notes('A.[^1]\n\n[^1]: See:\n\n    - one\n    - `https://a.example/b_c`\n\n    > said')).toEqual(['1: See: / one / https://a.example/b_c / said'])
  })
  it('stand behind exclamations as behind all else', () => {
    expect(running('It did![^1] A picture ![of it](a.png)\n\n[^1]: One.')).toEqual(['It did![1] A picture of it'])
  })
  it('are none within code, escapes and words in brackets', () => {
    expect(running('`[^1]` \\[^1] [^no one] [^a-z]\n\n```\n[^1]\n```\n\n    [^1]')).toEqual(['[^1] [^no one] [^a-z]'])
  })
})

describe('links', () => {
  it('stand behind words, directly, by reference or in angles', () => {
    const text = '[a](https://a.example/x_(y) "T") [b][R] [r][] [R] <https://c.example/_d_> [none] [e](<https://e.example/a b>)\n\n[r]: https://r.example/q\\_1 \'T\''
    expect(running(text)).toEqual(['{a → https://a.example/x_(y)} {b → https://r.example/q_1} {r → https://r.example/q_1} {R → https://r.example/q_1} {https://c.example/_d_ → https://c.example/_d_} [none] {e → https://e.example/a b}'])
  })
  it('that are printed keep their signs', () => {
    expect(running('See https://a.example/_b_/c*d*e~f/?x=1&amp;y=2 and *https://b.example/x_y*.')).toEqual(['See https://a.example/_b_/c*d*e~f/?x=1&y=2 and https://b.example/x_y.'])
  })
  it('of HTML count as well', () => {
    expect(running('An <a class="x" href="https://a.example/?a&amp;b">old <b>page</b></a>.<!-- no -->')).toEqual(['An {old → https://a.example/?a&b}{page → https://a.example/?a&b}.'])
  })
})

describe('text', () => {
  it('is read without its markup', () => {
    expect(running('**Bold *and* italic** snake_case_word 2 * 3 \\*star\\* &mdash; x^2^ H~2~O ~~gone~~ [small]{.smallcaps} ![Alt](a.png)')).toEqual(['Bold and italic snake_case_word 2 * 3 *star* — x^2^ H2O gone small Alt'])
  })
  it('has mathematics as it is seen, and no dollars for it', () => {
    expect(running('Some $10^6$ tons, $x^{2n}$, $$5\\%$$ for $5 and $6, US$7.')).toEqual(['Some 10^6^ tons, x^2n^, 5\\% for $5 and $6, US$7.'])
  })
  it('has headings without their attributes', () => {
    expect(running('# A[^1] {#a .b}\n\n## C {-} ##\n\nD {.e}\n---\n\nF {g}\n\n[^1]: N.')).toEqual(['A[1]', 'C', 'D', 'F {g}'])
  })
  it('has headings, lists, quotations and cells', () => {
    expect(kindsOf(flowOfMarkdown('# A {#id}\n\nB\n=\n\n- c\n\n> d\n\n| e | f |\n|---|---|\n| g | h |\n\ni'))).toEqual(['heading', 'heading', 'item', 'quotation', 'cell', 'cell', 'cell', 'cell', 'paragraph'])
  })
  it.each([
    ['---\ntitle: "T"\nx: [1]\n---\nText.'], ['+++\ntitle = "T"\n+++\n\nText.'], ['% Title\n% Author\n\nText.'], ['---\r\na: b\r\n...\r\nText.'],
  ])('begins behind the front matter', text => {
    expect(running(text)).toEqual(['Text.'])
  })
  it('has the numbers of lists as they are counted', () => {
    expect(running('3. a\n3. b\n\n   c\n\n- d\n  1) e')).toEqual(['3. a', '4. b', 'c', 'd', '1) e'])
  })
  it('is within tables of pandoc', () => {
    const text = '+-------+------+\n| Ice   | Year |\n+=======+======+\n| 61 cm | 1900 |\n| thick |      |\n+-------+------+\n| *70*  | 1901[^1] |\n+-------+------+\n\n[^1]: N.'
    expect(running(text)).toEqual(['Ice', 'Year', '61 cm thick', '1900', '70', '1901[1]'])
  })
  it.each([
    ['with a heading', 'Year   Ice\n-----  ------------\n1900   61 cm[^1]\n1901   70 cm', ['Year', 'Ice', '1900', '61 cm[1]', '1901', '70 cm']],
    ['without', '-----  -----\n1900   61 cm\n1901   70 cm\n-----  -----', ['1900', '61 cm', '1901', '70 cm']],
    ['of several lines a row', '---------------------\nYear   What the\n       ice was\n-----  --------------\n1900   61 cm\n       thick[^1]\n\n1901   70 cm\n---------------------', ['Year', 'What the ice was', '1900', '61 cm thick[1]', '1901', '70 cm']],
  ])('is within tables drawn by dashes, %s', (_, table, cells) => {
    const flow = flowOfMarkdown(`Before.\n\n${table}\n\nBehind.\n\n[^1]: N.`)
    expect(runningOf(flow)).toEqual(['Before.', ...cells, 'Behind.'])
    expect(kindsOf(flow).slice(1, -1)).toEqual(cells.map(() => 'cell'))
  })
  it('is none of a table in code, between rules or above a line of dashes', () => {
    expect(kindsOf(flowOfMarkdown('- - -\n\na\n\n* * *\n\n```\n--- ---\na   b\n--- ---\n```\n\nb\n---\n\n--- ---'))).toEqual(['paragraph', 'heading'])
  })
  it('is within lists of definitions and verses', () => {
    expect(running('Term\n\n:   One.[^1]\n\n    Two.\n\n:   Three.\n\n| Verse one\n| verse two\n\n[^1]: N.')).toEqual(['Term', 'One.[1]', 'Two.', 'Three.', 'Verse one verse two'])
  })
  it('is within raw HTML and divisions', () => {
    expect(running('<div>\n<p>One.</p><p>Two.<sup>3</sup></p>\n</div>\n\n::: {.note}\nThree.\n:::\n\n<script>no()</script>')).toEqual(['One.', 'Two.^3^', 'Three.'])
  })
})
