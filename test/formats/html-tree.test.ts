/** How broken HTML is mended. */
import { expect, test } from 'vitest'
import { allTextIn, paragraphsOf } from '../../src/formats/html-text.ts'
import { isTag, isText, parseHtml, type Element } from '../../src/formats/html-tree.ts'

const paragraphs = (html: string) => paragraphsOf(parseHtml(html).root).map(paragraph => paragraph.text)
const outline = (html: string): string => {
  const draw = ({ children }: Element): string => children.map(child => isTag(child) ? `${child.name}(${draw(child)})` : isText(child) ? child.data : '').join('')
  return draw(parseHtml(html).root)
}

test.each([
  ['<p>a<p>b', 'p(a)p(b)'],
  ['<p>a<div>b</div>', 'p(a)div(b)'],
  ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'ul(li(a)li(bul(li(c)))li(d))'],
  ['<table><tr><td>a<td>b<tr><td>c</table>d', 'table(tr(td(a)td(b))tr(td(c)))d'],
  ['<div><table><tr><td></div>a</td></tr></table>b</div>', 'div(table(tr(td(a)))b)'],
  ['<a href=1>x<a href=2>y</a>z', 'a(x)a(y)z'],
  ['<span><div></span>a</div>b</span>', 'span(div(a)b)'],
  ['</p>a</b>', 'a'],
  ['a<br/>b<div/>c', 'abr()bdiv(c)'],
  ['<svg><path/><title>t</title></svg>a', 'svg(path()title(t))a'],
  ['<html><body>a<body>b', 'body(ab)'],
  ['<head><title>t</title><p>a', 'head(title(t))p(a)'],
  ['<script>"<p>"</script>a', 'script("<p>")a'],
])('%s is %s', (html, tree) => {
  expect(outline(html)).toBe(tree)
})

test('entities and attributes are decoded', () => {
  const [link] = parseHtml('<a HREF="?a=1&amp;b=2">M&uuml;ller &#1044;</a>').named('a')
  expect({ text: link && allTextIn(link), href: link?.attribs['href'] }).toEqual({ text: 'Müller Д', href: '?a=1&b=2' })
})

test('an attribute may be called as a property of every object', () => {
  const [p] = parseHtml('<p __proto__=x constructor=y>a').named('p')
  expect([p?.attribs['__proto__'], p?.attribs['constructor']]).toEqual(['x', 'y'])
})

test('blocks and doubled breaks part paragraphs, inline elements and single breaks do not', () => {
  expect(paragraphs('<div>One <b>bold</b> word<br>goes on<br><br>Two</div>Three<p>Four')).toEqual(['One bold word goes on', 'Two', 'Three', 'Four'])
})

test('a single break after a sentence parts paragraphs', () => {
  expect(paragraphs('One ends.<br>Two begins.')).toEqual(['One ends.', 'Two begins.'])
})

test('hidden elements, scripts and styles are not seen', () => {
  expect(paragraphs('<style>x</style><p hidden>a</p><p style="color:red; display: none">b</p><div class="sr-only">c</div><noscript>d</noscript><p>seen')).toEqual(['seen'])
})

test('soft hyphens and zero-width characters are gone', () => {
  expect(paragraphs('<p>ма&shy;те\u200bриал&nbsp;дня</p>')).toEqual(['материал дня'])
})
