/** The scanner says of any page what htmlparser2's tokenizer says of it. */
import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { expect, test } from 'vitest'
import { scanHtml, type Receiver } from '../../src/formats/html-scanner.ts'

const PIECES = [
  '<', '>', '</', '/>', '/', '=', '"', "'", '<!', '<!--', '-->', '--', '-', '<![CDATA[', ']]>', ']', '<?', '&', '&amp;', '&amp', '&ampx', '&#1080;', '&#x41', '&#', '&notit;', '&NotEqualTilde;', '&lt', ';',
  ' ', '\n', '\t', 'a', 'B', 'я', '1', 'p', ' href', 'class="x y"', "id='q'", ' data=1', ' x=&lt;', 'title', '<title>', '</title>', '<TITLE>', '<script>', '</script>', '</SCRIPT >', '<script', '<style>', '</style>', '<textarea>', '</textarea>', '<xmp>', '</xmp>',
  '<svg>', '<br/>', '<br / >', '<a b=c/>', '<i>', '</i>', '</i x>', '</>', '< ', '</ p>', '</1>', '<p x y=2 z>',
]
/** Closes whatever is open: of what the end cuts off the tokenizer lets a letter or two pass for text. */
const END = ` --></title></script></style></textarea></xmp>]]>'>">--><z>`

type Told = readonly (string | number)[]

function byScanner(html: string): Told[] {
  const told: Told[] = []
  const tell = (name: string) => (...values: number[]) => { told.push([name, ...values]) }
  scanHtml(html, {
    onopentagname: tell('open'), onattribname: tell('name'), onattribdata: tell('data'), onattribentity: tell('value entity'), onattribend: tell('attribute'), onopentagend: tell('opened'), onselfclosingtag: tell('closes itself'),
    onclosetag: tell('close'), ontext: tell('text'), ontextentity: (codePoint, _, end) => { told.push(['entity', codePoint, end]) }, oncdata: tell('cdata'),
  } satisfies Receiver)
  return told
}

function byTokenizer(html: string): Told[] {
  const told: Told[] = []
  const tell = (name: string) => (...values: number[]) => { told.push([name, ...values]) }
  const nothing = () => undefined
  const tokenizer = new Tokenizer({ decodeEntities: true }, {
    onopentagname: tell('open'), onattribname: tell('name'), onattribdata: (start, end) => { if (end > start) told.push(['data', start, end]) }, onattribentity: tell('value entity'), onattribend: () => { told.push(['attribute']) }, onopentagend: tell('opened'), onselfclosingtag: tell('closes itself'),
    onclosetag: tell('close'), ontext: tell('text'), ontextentity: tell('entity'), oncdata: (start, end, before) => { told.push(['cdata', start, end - before]) },
    oncomment: nothing, ondeclaration: nothing, onprocessinginstruction: nothing, onend: nothing,
  })
  tokenizer.write(html)
  tokenizer.end()
  return told
}

/** A `<` right before an entity in a title keeps the tokenizer from reading the entity. */
const isMisread = (html: string) => /<\/?\w*&/u.test(html)

test('any markup is read as htmlparser2 reads it', () => {
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => `${pieces.join('')}${END}`)
  fc.assert(fc.property(page.filter(html => !isMisread(html)), html => { expect(byScanner(html)).toEqual(byTokenizer(html)) }), { numRuns: 400 })
})

test('many unclosed tags, quotes and entities are read once', () => {
  const start = performance.now()
  for (const piece of ['<a ', '<a b="', '</', '&', '&#', '<!--', '<script>', '<title>&', '</script ']) byScanner(piece.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
