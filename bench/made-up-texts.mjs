// Texts for the reading bench and its test: a book like a bad text layer of 200 KB, and texts made to be slow.

const WORDS = 'the trade council signed agreement industrial output region growth member states chairmanship transport market services joint common development programme science export import tariff border energy industry'.split(' ')
const SLUG = 'strany dogovor torgovlja rost eksport uslug sovet glav gosudarstv rynok promyshlennost razvitie programma soglashenie sotrudnichestvo region tovarov nauka obrazovanie transport'.split(' ')

/** Numbers below `below` that are the same every time (Park and Miller's generator). */
function dice(seed) {
  let state = seed
  return below => { state = state * 48271 % 2147483647; return state % below }
}

/** One book: pages of text with markers, notes at their feet, every second address printed twice with other cuts. `bytes` is about its length. */
export function aBook(bytes = 195_000, seed = 7) {
  const roll = dice(seed)
  const words = (list, count, mark) => Array.from({ length: count }, () => list[roll(list.length)]).join(mark)
  const lines = []
  let size = 0
  let note = 0
  const put = (...more) => { for (const line of more) { lines.push(line); size += line.length + 1 } }
  while (size < bytes) {
    const first = note + 1
    for (let line = 0; line < 28; line += 1) put(`${words(WORDS, 11, ' ')} ${line % 14 === 9 ? `"thus, ${words(WORDS, 6, ' ')} by ${roll(90) / 10}%"${note += 1} .` : words(WORDS, 1, ' ')} `, '')
    put(' '.repeat(46))
    for (let number = first; number <= note; number += 1) {
      const slug = words(SLUG, 9, '-')
      const tail = `${100000 + roll(500000)}-20${10 + roll(14)}`
      const half = slug.slice(0, 30)
      const url = `https://www.belta.by/economics/view/${slug}-${tail}`
      put(`${number} Made-up title about ${words(WORDS, 5, ' ')} [Electronic resource]. - 2021. - URL: `)
      put(...(number % 2 === 0
        ? [`https://www.belta.by/economics/view/${half}`, `https://www.belta.by/economics/view/${half.slice(0, 20)}- ${half.slice(20)}${slug.slice(30)}${half.slice(20)}`, `${slug.slice(30)}-${tail} `]
        : [url.slice(0, 80), `${url.slice(80)} `]))
    }
  }
  return lines.join('\n')
}

/** Texts made to be slow, each by its size: characters, or notes. */
export const HOSTILE = {
  'letters without a blank': size => 'a'.repeat(size),
  'digits': size => '1234567890'.repeat(size / 10),
  'digits and line ends': size => '123 4\n'.repeat(size / 6),
  'one digit a line': size => '7\n'.repeat(size / 2),
  'blanks': size => `x${' '.repeat(size)}x`,
  'line ends': size => `x${'\n'.repeat(size)}x`,
  'http': size => 'http'.repeat(size / 4),
  'https://': size => 'https://'.repeat(size / 8),
  'addresses without a blank': size => 'https://a.example/b-c/'.repeat(size / 22),
  'addresses, one a line': size => Array.from({ length: size / 40 }, (_, at) => `https://www.a.example/news/${at}/`).join('\n'),
  'one note with many addresses': size => `Text"1 .\n\n${' '.repeat(46)}\n1 ${Array.from({ length: size / 40 }, (_, at) => `https://www.a.example/news/${at}/`).join(' ')}\n`,
  'hyphens': size => `https://a.example/${'a-'.repeat(size / 2)}`,
  'hyphens at line ends': size => `https://a.example/${'abcdef-\n'.repeat(size / 8)}`,
  'quotation marks': size => '"a '.repeat(size / 3),
  'opened quotations': size => '“a '.repeat(size / 3),
  'opened angle quotations': size => '«a '.repeat(size / 3),
  'brackets': size => '[1'.repeat(size / 2),
  'closed brackets': size => 'a [1] '.repeat(size / 6),
  'superscripts': size => 'a¹²³ '.repeat(size / 5),
  'escapes': size => `https://a.example/${'%D0'.repeat(size / 3)}`,
  'slashes': size => `https://a.example${'/'.repeat(size)}`,
  'dots': size => 'www.'.repeat(size / 4),
  'full stops': size => 'A. '.repeat(size / 3),
  'markers': size => Array.from({ length: size / 20 }, (_, at) => `the word stands"${at + 1} .`).join(' '),
  'notes': size => `Text"1 .\n\n${' '.repeat(46)}\n${Array.from({ length: size / 50 }, (_, at) => `${at + 1} Title of it. - URL: https://a.example/n/${at + 1}`).join('\n')}\n`,
  'the same note': size => `${' '.repeat(46)}\n${'1 Title of it. - URL: https://a.example/n/1\n'.repeat(size / 44)}`,
  'notes one a page': size => Array.from({ length: size / 120 }, (_, at) => `The text says "something here"${at + 1} .\n\n${' '.repeat(46)}\n${at + 1} Title. URL: https://a.example/n/${at + 1}\n\f`).join('\n'),
  'markers in brackets with a list': size => `${Array.from({ length: size / 60 }, (_, at) => `The text says so [${at + 1}].`).join(' ')}\n\nReferences\n\n${Array.from({ length: size / 60 }, (_, at) => `[${at + 1}] Author. Title, ${1990 + at % 30}.`).join('\n')}`,
  'ibid': size => `${' '.repeat(46)}\n${Array.from({ length: size / 10 }, (_, at) => `${at + 1} Ibid.`).join('\n')}`,
  'accessed': size => 'accessed 12 May '.repeat(size / 16),
}
