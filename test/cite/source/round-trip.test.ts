import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesOf } from './expected.ts'
import { MANNERS, type Made, type Manner } from './printers.ts'

const SOURCES_EACH = 150
/** Shares that must come back. */
const BARS = { title: 0.95, authors: 0.95, year: 0.98, accessed: 0.98, doi: 1, isbn: 1 } as const

const WORDS = {
  en: { families: ['Smith', 'O’Brien', 'Jones-Lee', 'Greyson', 'Holt', 'Vermeer'], given: ['John', 'Mary Ann', 'Peter', 'Ada'], first: ['Boats', 'The ferry', 'Why rivers', 'A town', 'Who', 'New harbours'], more: ['at night', 'and people', 'in the “far” north', 'of 1918', 'for all', 'by water', 'matter'], ends: ['', ': a history', ' – then and now', '?'], containers: ['Rivers', 'Journal of Rivers', 'Harbour and Town'], publishers: ['Harbour Press', 'Lock and Sons'], places: ['London', 'New York', 'Minsk'] },
  ru: { families: ['Иванов', 'Петрова', 'Римский-Корсаков', 'Щукин', 'Ёлкина'], given: ['Иван', 'Анна'], first: ['Речные порты', 'О мостах', 'Лодки', 'Роль флота'], more: ['и люди', 'в 1918 году', 'севера', 'в «новых» условиях', 'страны'], ends: ['', ' : учебное пособие', ': история'], containers: ['Вестник рек', 'Порт и город'], publishers: ['Наука', 'Изд-во БГУ'], places: ['Минск', 'М.', 'СПб.', 'Нижний Новгород'] },
  be: { families: ['Іваноў', 'Пятрова', 'Шчукін', 'Ўладаў'], given: ['Іван', 'Ганна'], first: ['Рачныя парты', 'Пра масты', 'Лодкі'], more: ['і людзі', 'поўначы', 'краіны', 'ў «новых» умовах'], ends: ['', ' : гісторыя'], containers: ['Веснік рэк', 'Порт і горад'], publishers: ['Навука'], places: ['Мінск'] },
}

function anIsbn(digits: readonly number[]): string {
  const body = [9, 7, 8, ...digits]
  const check = (10 - body.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10) % 10
  return `978-${digits[0] ?? 0}-${digits.slice(1, 4).join('')}-${digits.slice(4).join('')}-${check}`
}

const initialsOf = (given: string) => given.split(' ').map(name => `${name.charAt(0)}.`).join(' ')

function sources(language: Manner['language']): fc.Arbitrary<Made> {
  const of = WORDS[language]
  return fc.record({
    people: fc.uniqueArray(fc.record({ family: fc.constantFrom(...of.families), given: fc.constantFrom(...of.given) }), { minLength: 1, maxLength: 3, selector: ({ family }) => family })
      .map(people => people.map(person => ({ ...person, initials: initialsOf(person.given) }))),
    title: fc.tuple(fc.constantFrom(...of.first), fc.uniqueArray(fc.constantFrom(...of.more), { minLength: 1, maxLength: 3 }), fc.constantFrom(...of.ends)).map(([first, more, end]) => `${first} ${more.join(' ')}${end}`),
    container: fc.constantFrom(...of.containers), publisher: fc.constantFrom(...of.publishers), place: fc.constantFrom(...of.places),
    volume: fc.integer({ min: 1, max: 99 }).map(String), issue: fc.integer({ min: 1, max: 12 }).map(String), pages: fc.integer({ min: 1, max: 500 }).map(page => `${page}–${page + 7}`),
    year: fc.integer({ min: 1950, max: 2024 }), accessed: fc.tuple(fc.integer({ min: 2005, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
    doi: fc.tuple(fc.integer({ min: 1000, max: 99_999 }), fc.constantFrom('abc.2019.4', '182', 's0140-6736(19)30001-2', 'x_y-z', 'b[3]c')).map(([prefix, suffix]) => `10.${prefix}/${suffix}`),
    isbn: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map(anIsbn),
  })
}

type Field = keyof typeof BARS

/** Fields that don't come back, with the text in which they were printed. */
function lostIn(manner: Manner, made: Made): readonly { readonly field: Field; readonly text: string }[] {
  // A mark of question takes the place of the full stop, as printers set it.
  const text = manner.print(made).replace(/\?([.,])/gu, '?')
  const source = notesOf(text)[0]?.sources[0]
  const date = made.accessed.map(figure => String(figure).padStart(2, '0')).join('-')
  const right: Readonly<Record<Field, boolean>> = {
    title: source?.title === made.title,
    authors: source?.authors.map(author => author.family).join() === made.people.map(person => person.family).join(),
    year: source?.year === made.year,
    accessed: !manner.has.includes('accessed') || source?.accessed === date,
    doi: !manner.has.includes('doi') || source?.doi === made.doi,
    isbn: !manner.has.includes('isbn') || source?.isbn === made.isbn.replaceAll('-', ''),
  }
  return FIELDS.filter(field => !right[field]).map(field => ({ field, text }))
}

const FIELDS = ['title', 'authors', 'year', 'accessed', 'doi', 'isbn'] as const

describe.each(MANNERS)('$name in $language comes back', manner => {
  const lost = fc.sample(sources(manner.language), { numRuns: SOURCES_EACH, seed: 11 }).flatMap(made => lostIn(manner, made))
  it.each(FIELDS)('%s', field => {
    const misses = lost.filter(each => each.field === field)
    expect(1 - misses.length / SOURCES_EACH, misses.slice(0, 3).map(each => each.text).join('\n')).toBeGreaterThanOrEqual(BARS[field])
  })
})
