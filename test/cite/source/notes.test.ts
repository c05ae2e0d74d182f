import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aBody, notesOf, outline, readOne } from './expected.ts'
import { understandNotes } from '../../../src/cite/notes.ts'

const BOOK = 'John Smith, The River Trade (London: Harbour Press, 2019), 45.'
const ARTICLE = 'Иванов И. И. Речные порты // Вестник рек. 2019. № 3. С. 12–18.'
const PAGE = 'Nine seats [Electronic resource]. – 2021. – URL: https://news.example/seats-3'
const repeatsOf = (...texts: readonly string[]) => notesOf(...texts).at(-1)?.repeats

describe('a note that repeats another', () => {
  it.each([
    'Ibid.', 'Ibid., 45.', 'ibid, p. 12', 'Ib.', 'Idem, 12.', 'Loc. cit.', 'See ibid., 13.', 'Там же.', 'Там же. С. 12.', 'Там жа. С. 12.', 'Тамсама. С. 5.', 'См.: там же. С. 8.', 'Гл.: тамсама.',
  ])('%s means the note before', text => { expect(repeatsOf(PAGE, BOOK, text)).toBe('2'); })
  it.each([
    ['Smith, op. cit., 45.', '1'], ['Smith, J. Op. cit. P. 14.', '1'], ['Smith, loc. cit.', '1'], ['Иванов И. И. Указ. соч. С. 14.', '2'], ['Иванов И.И. Цит. соч. С. 4.', '2'], ['См.: Иванов И. И. Указ. соч.', '2'],
    ['Smith, supra note 1, at 45.', '1'], ['See note 2 above.', '2'], ['см. сноску 1', '1'], ['См. примеч. 2.', '2'], ['Гл. зноску 1.', '1'], ['See above, note 3.', '3'], ['Supra note 2.', '2'],
  ])('%s means note %s', (text, id) => { expect(repeatsOf(BOOK, ARTICLE, PAGE, text)).toBe(id); })
  it('means the first one cited through another repeat', () => { expect(repeatsOf(BOOK, 'Ibid., 3.', 'Ibid., 4.')).toBe('1') })
  it('means the nearest earlier note by the author', () => { expect(repeatsOf(BOOK, 'John Smith, Boats (Oxford: Lock Press, 2020), 3.', PAGE, 'Smith, op. cit., 4.')).toBe('2') })
  it('means nothing certain where the author is not cited before', () => { expect(repeatsOf(BOOK, 'Brown, op. cit., 4.')).toBeNull() })
  it('means nothing certain where a note is lost between', () => { expect(understandNotes([aBody(BOOK, 1), aBody('Ibid.', 3)]).at(-1)?.repeats).toBeNull() })
  it('means nothing certain where that number is not there', () => { expect(repeatsOf(BOOK, 'See note 9 above.')).toBeNull() })
  it('means the source before it in its own note', () => { expect(notesOf(PAGE, `${BOOK.slice(0, -1)}; ibid., 46.`).at(-1)?.sources.map(source => source.repeats)).toEqual([null, '2']) })
  it('is one of the web where it has an address of its own', () => { expect(notesOf(BOOK, 'Ibid. URL: https://news.example/nine').at(-1)?.kind).toBe('web') })
})

describe('several sources in one note', () => {
  const of = (text: string) => notesOf(text)[0]?.sources.map(outline).map(({ title, urls }) => [title, ...urls ?? []])
  it('are parted by a semicolon', () => { expect(of(`${BOOK.slice(0, -1)}; Mary Jones, “Dikes,” Rivers 3, no. 1 (2001): 9.`)).toEqual([['The River Trade'], ['Dikes']]) })
  it('are parted behind an address', () => { expect(of('Nine seats. URL: https://news.example/nine (accessed 3 May 2021). Ten small seats. URL: https://news.example/ten')).toEqual([['Nine seats', 'https://news.example/nine'], ['Ten small seats', 'https://news.example/ten']]) })
  it('are parted in Russian', () => { expect(of('Иванов И. И. Порты. М. : Наука, 2019. С. 4; Петров П. П. Мосты. М. : Наука, 2018. С. 5.')).toEqual([['Порты'], ['Мосты']]) })
  it('keep a work whole whose authors a semicolon parts', () => { expect(of('Smith, J.; Jones, B. (2019) ‘Boats’, Rivers, 2(1), p. 5.')).toEqual([['Boats']]) })
  it('keep a DOI whole that holds a semicolon', () => { expect(notesOf('Smith, J. (2019). Boats. Rivers, 2(1), 5. doi:10.1002/(SICI)1097(1998)49:8<693::AID>3.0.CO;2-O')[0]?.sources).toHaveLength(1) })
  it('keep an archived copy with its page', () => { expect(of('Nine seats. URL: https://news.example/nine. Archived from the original at https://web.archive.org/web/2021/https://news.example/nine')).toHaveLength(1) })
  it('give the note the title and year of the first', () => { expect(notesOf('John Smith, Boats (Oxford: Lock Press, 2017); Ann Lee, Locks (Oxford: Lock Press, 2018).')[0]).toMatchObject({ title: 'Boats', year: 2017 }) })
})

describe('a date of access', () => {
  it.each([
    ['(accessed 12 March 2021)', '2021-03-12'], ['Accessed March 12th, 2021.', '2021-03-12'], ['[Accessed: 12 Mar. 2021]', '2021-03-12'], ['Retrieved on 2021-03-12', '2021-03-12'], ['(last accessed 12.03.2021)', '2021-03-12'],
    ['Viewed 1 May 2020', '2020-05-01'], ['cited 2021 Mar 12', '2021-03-12'], ['(дата обращения: 12.03.2021)', '2021-03-12'], ['(дата обращения: 12.03.21)', '2021-03-12'], ['Дата доступа: 1 сентября 2020 г.', '2020-09-01'],
    ['(просмотрено 5 мая 2021)', '2021-05-05'], ['Проверено 5 янв. 2021', '2021-01-05'], ['Дата доступу: 12.03.2021', '2021-03-12'], ['(дата звароту: 5 снежня 2020)', '2020-12-05'], ['дата звароту: 7 мая 2020', '2020-05-07'], ['дата прагляду: 30 верасня 2019', '2019-09-30'], ['дата звароту: 3 жніўня 2019', '2019-08-03'],
    ['(accessed 25/03/2021)', '2021-03-25'], ['(accessed 03/25/2021)', '2021-03-25'],
  ])('%s', (remark, date) => { expect(notesOf(`Nine seats. URL: https://news.example/nine ${remark}`)[0]?.accessed).toBe(date); })
  it.each(['(accessed 03/04/2021)', '(accessed 31 February 2021)', '(accessed)', '(дата обращения: 32.01.2021)', 'The accessed files are of 12 March 2021.'])('%s is none that can be told', remark => { expect(notesOf(`Nine seats. URL: https://news.example/nine ${remark}`)[0]?.accessed).toBeNull() })
  it('is read behind a hyphen, too', () => { expect(notesOf('Nine seats. - Mode of access: https://news.example/nine. - Date of access: 03.04.2021.')[0]?.accessed).toBe('2021-04-03') })
})

describe('an identifier', () => {
  const LEAD = 'Smith, J. (2019). The river trade. Harbour Press.'
  it.each([
    ['doi:10.1000/182', '10.1000/182'], ['DOI: 10.1000/182.', '10.1000/182'], ['10.1000/182', '10.1000/182'], ['https://doi.org/10.1000/182', '10.1000/182'], ['http://dx.doi.org/10.1000/182', '10.1000/182'], ['<https://doi.org/10.1000/182>', '10.1000/182'],
    ['(doi: 10.1016/S0140-6736(19)30000-1)', '10.1016/S0140-6736(19)30000-1'], ['[10.1000/a[1]b]', '10.1000/a[1]b'], ['doi:10.1000/a<b>c', '10.1000/a<b>c'],
  ])('%s', (printed, doi) => { expect(readOne(`${LEAD} ${printed}`).doi).toBe(doi); })
  it.each([
    ['ISBN 978-3-16-148410-0', '9783161484100'], ['ISBN: 0-306-40615-2', '0306406152'], ['ISBN-10: 080442957X', '080442957X'], ['ISBN 978 3 16 148410 0', '9783161484100'], ['ISBN 978-3-16-148410-9', null], ['ISBN 0-306-40615-3', null],
  ])('%s', (printed, isbn) => { expect(readOne(`${LEAD} ${printed}.`).isbn).toBe(isbn); })
  it.each([['ISSN 0378-5955', '0378-5955'], ['ISSN 2434-561X', '2434-561X'], ['ISSN 0378-5950', null]])('%s', (printed, issn) => { expect(readOne(`${LEAD} ${printed}.`).issn).toBe(issn) })
  it('gives an address to look at, as printed', () => { expect(notesOf(`${LEAD} doi:10.1000/182`)[0]).toMatchObject({ kind: 'web', addresses: [{ printed: 'doi:10.1000/182', repaired: { url: 'https://doi.org/10.1000/182', verdict: 'exact' } }] }) })
  it('gives no second address beside its own', () => { expect(notesOf(`${LEAD} doi:10.1000/182 https://doi.org/10.1000/182`)[0]?.addresses).toHaveLength(1) })
  it('is not said to be whole where its line breaks within it', () => { expect(notesOf(`${LEAD} doi:10.1000/abc\n182.x`)[0]?.addresses.map(({ repaired }) => repaired.verdict)).toEqual(['truncated']) })
})

describe('any text', () => {
  it('is read without a throw', () => {
    const pieces = fc.constantFrom('Smith, J. ', 'Иванов И. И. ', ' // ', ' / ', '. – ', '(2019)', '“', '”', '"', '; ', 'doi:10.1000/', '<', '>', '[', ']', '(', ')', 'https://a.example/b', 'Ibid. ', 'op. cit. ', 'accessed ', '12.03.2021', 'ISBN ', '978', ' and ', 'et al.', '\uE000', '\uE001', ', ', '\n')
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), parts => {
      const [note] = notesOf(parts.join(''))
      expect(note?.addresses).toEqual(note?.sources.length === 0 ? note.addresses : note?.sources.flatMap(source => source.addresses))
    }), { numRuns: 1500, seed: 5 })
  })
  it.each(['A, ', 'A. B. ', '(2019) ', '“', '"', '. – ', ' // ', '; Ibid. 2019', 'doi:10.1000/(', 'Smith, J., ', ' and Mary', 'Z ', 'accessed ', '1', '12, ', 'In ', 'Мо: ', '[', 'Smith-', 'no. 1 ('])('is read in time that grows with its length: %s', piece => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      const start = process.cpuUsage()
      notesOf(text)
      return process.cpuUsage(start).user / 1000
    }
    expect(time(200_000)).toBeLessThan(1500)
  })
})
