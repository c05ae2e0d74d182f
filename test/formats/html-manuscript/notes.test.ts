/** Which links, raised numbers and elements of a page are markers, and what belongs to their notes. */
import { expect, test } from 'vitest'
import { readHtml } from '../../../src/formats/html-manuscript/index.ts'
import { outlineOf } from './outline.ts'

const A_FILE = { address: null, contentType: null }
const outline = (html: string) => outlineOf(readHtml(Buffer.from(html), A_FILE))

test('one reference used several times is one note with several markers', () => {
  const use = (letter: number) => `<sup id="cite_ref-s_1-${letter}" class="reference"><a href="#cite_note-s-1">[1]</a></sup>`
  expect(outline(`<p>It rose.${use(0)} It fell.${use(1)}</p><ol class="references"><li id="cite_note-s-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-s_1-0"><sup><i>a</i></sup></a> <a href="#cite_ref-s_1-1"><sup><i>b</i></sup></a></span> <span class="reference-text">A source.</span></li></ol>`))
    .toEqual({ text: ['It rose.{1→cite_note-s-1} It fell.{1→cite_note-s-1}'], notes: ['cite_note-s-1: 1 A source.'] })
})

test('a named group keeps its name, a note may cite another', () => {
  expect(outline('<p>It rose.<sup class="reference"><a href="#cite_note-n">[note 1]</a></sup><sup class="reference"><a href="#cite_note-2">[2]</a></sup></p><ol class="references"><li id="cite_note-n">A remark.<sup class="reference"><a href="#cite_note-2">[2]</a></sup></li></ol><ol class="references"><li id="cite_note-1">Unmarked.</li><li id="cite_note-2">Second.</li></ol>'))
    .toEqual({ text: ['It rose.{note 1→cite_note-n}{2→cite_note-2}'], notes: ['cite_note-n: note 1 A remark.{2→cite_note-2}', 'cite_note-2: 2 Second.', 'cite_note-1: 1 Unmarked.'] })
})

test('numbers in brackets that lead to a list', () => {
  expect(outline('<p>It rose [<a href="#B1">1</a>–<a href="#B2">2</a>].</p><h2>References</h2><ol><li id="B1">One.</li><li id="B2">Two.</li></ol>'))
    .toEqual({ text: ['It rose{1→B1}{2→B2}.'], notes: ['B1: 1 One.', 'B2: 2 Two.'] })
})

test('a marker without its note is one', () => {
  expect(outline('<p>It rose.<a role="doc-noteref" href="#lost">7</a></p>').text).toEqual(['It rose.{7→lost}'])
})

test('notes in one paragraph, apart by line breaks', () => {
  expect(outline('<p>One<a name="r1"></a><a href="#n1">[1]</a> two<a name="r2"></a><a href="#n2">[2]</a>.</p><hr><p><a name="n1"></a><a href="#r1">[1]</a> First.<br><a name="n2"></a><a href="#r2">[2]</a> Second.<br></p><p>The author.</p>'))
    .toEqual({ text: ['One{1→n1} two{2→n2}.', 'The author.'], notes: ['n1: 1 First.', 'n2: 2 Second.'] })
})

test('links to sections, figures, equations and pages are no markers', () => {
  expect(outline('<nav><a href="#s1">1</a></nav><p>See section <a href="#s1">1</a>, equation (<a href="#e1">1</a>), <a href="#f1">1</a> and page <a href="#page_3">3</a>.</p><h2 id="s1">1 Rain</h2><p>Text.</p><div id="e1">x = y (1)</div><figure id="f1"><figcaption>Figure 1</figcaption></figure><p><span class="pagenum" id="page_3">3</span>On.</p>').notes).toEqual([])
})

test('paragraphs that a law or a book numbers are none, though the text names them', () => {
  expect(outline('<p id="p1">1. Rain is rain (see paragraph <a href="#p2">2</a> and (<a href="#p3">3</a>)).</p><p id="p2">2. Snow is rain as paragraph <a href="#p1">1</a> has it.</p><p id="p3">(3) Hail too.</p><p>As in <a href="#p2">2</a>.</p>').notes).toEqual([])
})

test('powers and ordinals are no markers, though notes of their numbers are there', () => {
  expect(outline('<p>10<sup>2</sup> m<sup>2</sup> of rain, the 1<sup>st</sup> time.<sup>2</sup></p><h2>Notes</h2><ol><li>One.</li><li>Two.</li></ol>').text[0]).toMatch(/^102 m2 of rain, the 1st time\.\{2→/u)
})

test('raised numbers get the next list behind them where numbers start anew', () => {
  const chapter = (name: string) => `<h2>${name}</h2><p>It rose.<sup>1</sup></p><h3>Notes</h3><ol><li id="${name}">About ${name}.</li></ol>`
  expect(outline(chapter('Rain') + chapter('Snow')).text).toEqual(['Rain', 'It rose.{1→Rain}', 'Snow', 'It rose.{1→Snow}'])
})

test('margin notes without numbers are notes where they stand', () => {
  expect(outline('<p>It rose <label for="mn" class="margin-toggle">&#8853;</label><input type="checkbox" id="mn" class="margin-toggle"/><span class="marginnote">A picture of the flood.</span> again.</p>'))
    .toEqual({ text: ['It rose {→in-text-1} again.'], notes: ['in-text-1: A picture of the flood.'] })
})

test('an address with words in a note’s number stays in the note', () => {
  expect(outline('<p>It rose.<a href="#n1" id="r1">*</a></p><div class="footnotes"><p id="n1"><a href="#r1">*</a> <a href="https://a.example/1">1</a> of 3.</p></div>').notes).toEqual(['n1: * [1](https://a.example/1) of 3.'])
})

test('a bibliography’s entries are works', () => {
  const { notes } = readHtml(Buffer.from('<p>It rose (<a href="#ref-s" role="doc-biblioref">Smith 2001</a>).</p><div id="refs" class="references csl-bib-body" role="list"><div id="ref-s" class="csl-entry" role="listitem">Smith. 2001. Rain.</div><div id="ref-t" class="csl-entry" role="listitem">Tull. 2002. Snow.</div></div>'), A_FILE)
  expect(notes.map(({ kind, ref }) => [kind, ref])).toEqual([['work', 'ref-s'], ['work', 'ref-t']])
})
