import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../src/formats/unreadable.ts'
import { elementsOf, xmlTree } from '../../src/formats/xml-tree.ts'
import { readXml } from '../../src/formats/xml.ts'

const NAMES = { 'urn:a': 'a' }

function eventsOf(source: string): readonly string[] {
  const events: string[] = []
  readXml(source, NAMES, {
    open: (name, attributes, start, end) => { events.push(`<${name}${[...attributes].filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => ` ${key}=${value}`).join('')}> ${source.slice(start, end)}`) },
    close: (name, start, end) => { events.push(`</${name}> ${source.slice(start, end)}`) },
    text: (text, start, length) => { events.push(`"${text}" ${source.slice(start, start + length)}`) },
  })
  return events
}

describe('what is well-formed', () => {
  it('comes by namespace, whatever the prefix, and knows where it stands', () => {
    expect(eventsOf('<?xml version="1.0"?><x:p xmlns:x="urn:a"><x:t x:k="1" j="&lt;">a</x:t ></x:p>')).toEqual(['<a:p> <x:p xmlns:x="urn:a">', '<a:t a:k=1 j=<> <x:t x:k="1" j="&lt;">', '"a" a', '</a:t> </x:t >', '</a:p> </x:p>'])
  })
  it('opens and closes an element without content', () => { expect(eventsOf('<p xmlns="urn:a"><t/></p>').slice(1, 3)).toEqual(['<a:t> <t/>', '</a:t> <t/>']) })
  it('gives entities apart from the text around them', () => { expect(eventsOf('<p>a &amp; b&#x41;</p>').slice(1, -1)).toEqual(['"a " a ', '"&" &amp;', '" b"  b', '"A" &#x41;']) })
  it('reads CDATA as text', () => { expect(eventsOf('<p><![CDATA[1 < 2]]></p>')[1]).toBe('"1 < 2" 1 < 2') })
  it('may name a document type', () => { expect(eventsOf('<!DOCTYPE p SYSTEM "p.dtd"><p/>')).toHaveLength(2) })
  it('keeps names of HTML elements in order', () => { expect(eventsOf('<title>a<b/></title>')).toHaveLength(5) })
})

describe('what is refused', () => {
  it.each([
    ['entities that name a file', '<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p>', 'entities of its own'],
    ['entities of entities', '<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>', 'entities of its own'],
    ['an entity that nobody declared', '<p>&e;</p>', 'entities of its own'],
    ['elements closed in another order', '<a><b></a></b>', 'closed in order'],
    ['a text cut off', '<a><b>text', 'too early'],
    ['no element at all', 'text', 'too early'],
    ['elements nested without end', '<a>'.repeat(100_000), 'deep'],
    ['attributes without end', `<a ${Array.from({ length: 5_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`, 'attributes'],
  ])('%s', (_name, source, reason) => {
    expect(() => eventsOf(source)).toThrow(Unreadable)
    expect(() => eventsOf(source)).toThrow(reason)
  })
})

it('every stretch of text that runs in step is what stands there', () => {
  const pieces = fc.array(fc.constantFrom('text', ' ', '&amp;', '&#233;', '<b>', '</b>', '<i/>', '<!-- x -->', '<![CDATA[y]]>', 'жук', '\n'))
  fc.assert(fc.property(pieces, parts => {
    const source = `<p>${parts.join('')}</p>`
    try {
      readXml(source, NAMES, { open: () => undefined, close: () => undefined, text: (text, start, length) => { if (text.length === length) expect(source.slice(start, start + length)).toBe(text) } })
    } catch (error) { if (!(error instanceof Unreadable)) throw error }
  }))
})

it('a tree finds elements in the order of the text', () => {
  const tree = xmlTree('<p xmlns="urn:a"><t>1<t>2</t></t><u><t>3</t></u></p>', NAMES)
  expect(elementsOf(tree, 'a:t').map(({ text }) => text)).toEqual(['12', '2', '3'])
})
