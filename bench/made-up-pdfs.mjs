// PDFs written by hand: a book of any length with notes at its feet, and files made to be slow or to fill the memory.
import { deflateSync } from 'node:zlib'

const WORDS = 'harbour council lamp keeper record winter stone petition signal traffic year museum strait granite letter pilots company barrel herring autumn gazette archive light wall'.split(' ')
const WIDTH = 420
const HEIGHT = 595

/** Numbers below `below` that are the same every time (Park and Miller's generator). */
function dice(seed) {
  let state = seed
  return below => { state = state * 48271 % 2147483647; return state % below }
}

/**
 * One file. A line's `^12^` is set small and raised; `y` counts from the foot of the page. `content`: a page's own stream,
 * packed as it is given.
 */
export function aPdf(pages, info = {}) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', null, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>', `<< ${Object.entries(info).map(([key, value]) => `/${key} ${string(value)}`).join(' ')} >>`]
  const put = object => objects.push(object)
  const kids = pages.map(({ lines, links = [], content }) => {
    const stream = content ?? deflateSync(Buffer.from(lines.map(drawn).join('\n'), 'latin1'))
    const body = put(Buffer.concat([Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`), stream, Buffer.from('\nendstream')]))
    const annotations = links.map(({ url, rect }) => put(`<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /Border [0 0 0] /A << /S /URI /URI ${string(url)} >> >>`))
    return put(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${body} 0 R /Annots [${annotations.map(at => `${at} 0 R`).join(' ')}] >>`)
  })
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map(at => `${at} 0 R`).join(' ')}] >>`
  return written(objects)
}

function written(objects) {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const places = []
  let at = parts[0].length
  const put = bytes => { parts.push(bytes); at += bytes.length }
  for (const [index, object] of objects.entries()) {
    places.push(at)
    put(Buffer.from(`${index + 1} 0 obj\n`))
    put(typeof object === 'string' ? Buffer.from(object, 'latin1') : object)
    put(Buffer.from('\nendobj\n'))
  }
  put(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${at}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}

const string = text => `(${text.replace(/[()\\]/gu, '\\$&')})`

function drawn({ x, y, size = 11, text }) {
  const pieces = text.split(/\^(\d+)\^/u).map((piece, index) => (index % 2 === 0 ? `/F ${size} Tf 0 Ts ${string(piece)} Tj` : `/F ${size * 0.6} Tf ${size * 0.36} Ts ${string(piece)} Tj`))
  return `BT ${x} ${y} Td ${pieces.join(' ')} ET`
}

/** Running text with markers, notes at its foot with addresses and links, a head and a page number. */
export function aBookPage(number, firstNote, roll) {
  const words = (count, mark = ' ') => Array.from({ length: count }, () => WORDS[roll(WORDS.length)]).join(mark)
  const lines = [{ x: 160, y: 560, size: 9, text: 'THE HARBOUR RECORDS' }]
  const marks = new Map([[5, firstNote], [14, firstNote + 1], [23, firstNote + 2]])
  for (let row = 0; row < 28; row += 1) {
    const note = marks.get(row)
    lines.push({ x: row % 7 === 0 ? 68 : 56, y: 530 - row * 13, text: row % 7 === 6 ? `and the ${words(4)}.` : `the ${words(8)}${note === undefined ? '' : `.^${note}^ Then`}` })
  }
  const links = []
  for (const [at, note] of [...marks.values()].entries()) {
    const y = 150 - at * 30
    const slug = words(5, '-')
    lines.push({ x: 56, y, size: 9, text: `${note} A record of the ${words(3)}, 19${10 + roll(80)}, URL: https://records.example/${slug}-` }, { x: 68, y: y - 11, size: 9, text: `${words(3, '-')}-${note}.html. Date of access: 12.05.2020.` })
    links.push({ url: `https://records.example/${slug}-and-more`, rect: [200, y - 2, 360, y + 8] })
  }
  lines.push({ x: 208, y: 30, size: 9, text: String(number) })
  return { lines, links }
}

export function aPdfBook(pages, seed = 7) {
  const roll = dice(seed)
  return aPdf(Array.from({ length: pages }, (_, at) => aBookPage(at + 1, at * 3 + 1, roll)), { Title: 'The Harbour Records' })
}

const MEGABYTE = 1024 * 1024
const page = content => aPdf([{ lines: [], content }])

/** Each is a file of a few MB at most, which unpacks to `megabytes` or more. */
export const HOSTILE_PDFS = {
  'blanks without end': megabytes => page(deflateSync(Buffer.alloc(megabytes * MEGABYTE, ' '))),
  'text without end': megabytes => page(deflateSync(Buffer.alloc(megabytes * MEGABYTE, 'BT /F 9 Tf 50 500 Td (harbour) Tj ET\n'))),
  'one string without end': megabytes => page(deflateSync(Buffer.concat([Buffer.from('BT /F 9 Tf ('), Buffer.alloc(megabytes * MEGABYTE, 'a'), Buffer.from(') Tj ET')]))),
  'brackets without end': megabytes => page(deflateSync(Buffer.alloc(megabytes * MEGABYTE, '['))),
  'pages that hold themselves': () => Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 100000000 /Kids [2 0 R 2 0 R 2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 3 >>\n'),
  'a form that draws itself': () => Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>\nendobj\n4 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream\nendobj\n5 0 obj\n<< /Length 5 >>\nstream\n/X Do\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n'),
  'references in a circle': () => Buffer.from('%PDF-1.4\n1 0 obj\n2 0 R\nendobj\n2 0 obj\n1 0 R\nendobj\ntrailer\n<< /Root 1 0 R /Size 3 >>\n'),
  'nothing but the mark': () => Buffer.from('%PDF-1.7\n'),
}
