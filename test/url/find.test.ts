import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../src/url/index.ts'

const SLUG = 'gorod-otkryl-zavod-v-regione-i-rasshirjaet-eksport'
const ARTICLE = `https://www.belta.by/economics/view/${SLUG}-421456-2020/`
const TITLE = 'Gorod otkryl zavod regione rasshirjaet eksport'
const urlOf = (printed: string, title = ''): string | null | undefined => findAddresses(`${title} ${printed}`)[0]?.url
const verdictOf = (printed: string, title = ''): string | undefined => findAddresses(`${title} ${printed}`)[0]?.verdict

describe('findAddresses', () => {
  it.each(['https://reed.example/news/ice-left-the-bay', 'https://reed.example/find?name=boat&id=7&p=2'])('ends before the sign that parts areas of a description: %s', url => {
    expect(urlOf(`${url}. - 2020. - 12 p.`)).toBe(url)
    expect(urlOf(`${url}. – Date of access: 01.06.2021`)).toBe(url)
  })

  it.each([
    ['lines', ARTICLE.replace('zavod-', 'zavod-\n').replace('view/', 'view/\n')],
    ['blanks', ARTICLE.replace('zavod', 'zav od').replace('belta.', 'belta. ')],
    ['punctuation after it', `${ARTICLE}, (accessed 3 May 2021).`],
    ['a scheme apart', ARTICLE.replace('https://', 'https: //')],
    ['a scheme printed twice', ARTICLE.replace('https://', 'https://https://')],
    ['lookalike letters', ARTICLE.replace('eksport', 'ekspоrt')],
    ['a page break', ARTICLE.replace('zavod-', 'zavod-\n \n\n 57\n \n The two sides agreed to go on with the work they had begun\n\n')],
    ['another note between', ARTICLE.replace('zavod-', 'zavod-\n58 Ivanov, A. A book. - Minsk, 2019. - P. 5.\n')],
  ])('reads on over %s', (_, printed) => {
    expect(urlOf(printed)).toBe(ARTICLE)
  })

  it.each([
    ['whole copies', ARTICLE + ARTICLE],
    ['pieces', `https://www.belta.by/economics/view/gorod-otkrylhttps://www.belta.by/economics/view/gorod-otkryl- zavod-v-regionezavod-v-regione- i-rasshirjaet-eksport-421456-2020/`],
    ['a copy without its end', `https://www.belta.by/economics/view/gorod-otkrhttps://www.belta.by/economics/view/gorod-otkryl- zavod-v-regione-i-rasshirjaet-eksport-421456-2020/`],
    ['an end printed once more', `https://www.belta.by/economics/view/gorod-otkrylhttps://www.belta.by/economics/view/gorod-otkrylyl- zavod-v-regione-i-rasshirjaet-eksport-421456-2020/`],
    ['a word lost in one copy', `https://www.belta.by/economics/view/gorod-otkryl- .-v-regionehttps://www.belta.by/economics/view/gorod-otkryl-zavod-v-regione- i-rasshirjaet-eksport-421456-2020/`],
    ['a copy without scheme', `httpshttps://www.belta.by/economics/view/gorod-www.belta.by/economics/view/gorod- otkryl-zavod-v-regione-i-rasshirjaet-eksport-421456-2020/`],
  ])('undoes doubling by %s', (_, printed) => {
    expect(urlOf(printed)).toBe(ARTICLE)
  })

  it('undoes a doubled address wherever its first copy is cut', () => {
    const joints = [...ARTICLE.matchAll(/-/gu)].map(match => match.index).filter(at => at > ARTICLE.indexOf('view/'))
    fc.assert(fc.property(fc.constantFrom(...joints), cut => {
      expect(urlOf(ARTICLE.slice(0, cut) + ARTICLE)).toBe(ARTICLE)
    }))
  })

  it('leaves a clean address as it is, and says so', () => {
    fc.assert(fc.property(fc.integer({ min: 100_000, max: 999_999 }), fc.integer({ min: 2001, max: 2029 }), (id, year) => {
      const url = ARTICLE.replace('421456', String(id)).replace('2020', String(year))
      expect(findAddresses(url)[0]).toMatchObject({ url, verdict: 'exact', alternatives: [] })
    }))
  })

  it.each([
    ['a misread letter', ARTICLE.replace('otkryl', 'otkryt')],
    ['letters that ran together', ARTICLE.replace('rasshirjaet', 'rasshirjact')],
    ['a lost hyphen', ARTICLE.replace('zavod-v', 'zavodv')],
    ['a misread section', ARTICLE.replace('view', 'vievv')],
    ['a misread host', ARTICLE.replace('belta', 'be1ta')],
    ['a misread id', ARTICLE.replace('421456', '42l456')],
  ])('corrects %s by title and site', (_, printed) => {
    expect(findAddresses(`${TITLE}. URL: ${printed}`)[0]).toMatchObject({ url: ARTICLE, verdict: 'repaired' })
  })

  it('gives both readings where the site writes ja and the print has ia', () => {
    const [found] = findAddresses(ARTICLE.replace('rasshirjaet', 'rasshiriaet'))
    expect(found).toMatchObject({ verdict: 'ambiguous', alternatives: [ARTICLE] })
  })

  it.each([
    ['without id', 'https://www.belta.by/economics/view/gorod-otkryl-zavod'],
    ['with a hyphen at its end', 'https://a.example/gorod-otkryl-'],
    ['without its extension', 'https://www.sb.by/articles/gorod-otkryl-zavod'],
  ])('sees that an address is cut off: %s', (_, printed) => {
    expect(verdictOf(printed)).toBe('truncated')
  })

  it.each([
    ['The North Pier, Harbour Review', 'https://harbour-review.example/1998/the-north-pier'],
    ['The north pier. The Harbour Review online', 'https://www.harbourreview.example/1998/the-north-pier'],
  ])('takes the name of the site behind a title for no lost end: %s', (title, printed) => {
    expect(verdictOf(`${title}, 1998, URL: ${printed}`)).toBe('exact')
  })

  it.each([
    'Ibid. - P. 44.', 'Petrov, A. V. A book. - Minsk, 2019.', 'press@ministry.example', 'Version 4.2.0 (build 2021.11.3)',
    'Available at: www.', 'Mode of access: https', '[Electronic resource]. - URL:', 'ISBN 978-985-6950-12-8.',
  ])('finds none in: %s', text => {
    expect(findAddresses(text)).toEqual([])
  })

  it.each([
    ['a semicolon', `${ARTICLE}; https://www.sb.by/articles/novaya-liniya.html`],
    ['words', `See ${ARTICLE} and https://www.sb.by/articles/novaya-liniya.html.`],
    ['a line', `${ARTICLE}\nhttps://www.sb.by/articles/novaya-liniya.html`],
    ['nothing', `https://a.example/one.htmlhttps://b.example/two.html`],
  ])('tells two addresses apart by %s', (_, text) => {
    expect(findAddresses(text)).toHaveLength(2)
  })

  it('never takes two articles for copies that differ in one digit', () => {
    fc.assert(fc.property(fc.integer({ min: 100_000, max: 999_998 }), id => {
      const first = ARTICLE.replace('421456', String(id))
      const second = ARTICLE.replace('421456', String(id + 1))
      expect(findAddresses(`${first}\n${second}`).map(found => found.url)).toEqual([first, second])
    }))
  })

  it.each([
    ['a letter that makes another word of none', 'gorod-otkryl-novuju-sholu-i-muzcj', 'gorod-otkryl-novuju-sholu-i-muzej'],
    ['letters that cannot follow each other', 'delegatsija-posetila-konstanfin-i-gorod', 'delegatsija-posetila-konstantin-i-gorod'],
    ['a preposition', 'delegatsija-jz-goroda-posetila-zavod', 'delegatsija-iz-goroda-posetila-zavod'],
  ])('does not call exact without a title: %s', (_, printed, meant) => {
    const [found] = findAddresses(ARTICLE.replace(SLUG, printed))
    expect(found?.verdict).toBe('ambiguous')
    expect([found?.url, ...found?.alternatives ?? []]).toContain(ARTICLE.replace(SLUG, meant))
  })

  it('corrects a long word with an ending that no word has', () => {
    const [found] = findAddresses(ARTICLE.replace(SLUG, 'preduprezhdenie-o-navodnemj-v-gorode'))
    expect(found).toMatchObject({ verdict: 'repaired', url: ARTICLE.replace(SLUG, 'preduprezhdenie-o-navodnenij-v-gorode') })
  })

  it.each(['minsk-poyavitsya-v-regione', 'genplan-goroda-utverzhden', 'tovarooborot-mezhdu-belarusjju-i-gorodom', 'kirkorov-i-shenchzhen'])('lets a sound word stand: %s', slug => {
    expect(verdictOf(`https://www.sb.by/articles/${slug}.html`)).toBe('exact')
  })

  it('does not choose between an English word and its misprint', () => {
    const url = 'https://eng.belta.by/economics/view/minsk-hosts-forum-of-regions-421456-2020/'
    const [found] = findAddresses(url.replace('regions', 'regious'))
    expect([found?.verdict, found?.url]).toEqual(['ambiguous', url])
  })

  it('reads an extension with a blank in it', () => {
    expect(urlOf('https://a.example/long-report-2020.p df (accessed 3 May 2021)')).toBe('https://a.example/long-report-2020.pdf')
  })

  it('leaves open whether a shorter address is one of its own where only a blank parts it from the next', () => {
    expect(findAddresses('https://a.example/news https://a.example/news/long-story-of-a-town').map(({ verdict }) => verdict)).toEqual(['ambiguous', 'ambiguous'])
  })

  it('leaves open which id is meant where a cut copy prints another digit', () => {
    const [found, ...more] = findAddresses(`https://verta.example/society/304402-gorod-otkrylhttps://verta.example/society/304462-gorod-otkryl- zavod-v-regionezavod-v-regione.html`)
    expect(more).toEqual([])
    expect([found?.verdict, found?.url, ...found?.alternatives ?? []]).toEqual(['ambiguous', ...['304402', '304462'].map(id => `https://verta.example/society/${id}-gorod-otkryl-zavod-v-regione.html`)])
  })

  it.each([
    ['that end with a letter', 'na-185-v185-v-2021-godu'],
    ['cut off within the id', 'na-185-v-2021-godu-4214godu'],
  ])('takes short pieces once %s', (_, tail) => {
    const url = ARTICLE.replace(SLUG, 'gorod-uvelichil-eksport-na-185-v-2021-godu')
    expect(urlOf(`https://www.belta.by/economics/view/gorod-uvelichilhttps://www.belta.by/economics/view/gorod-uvelichil- eksport-${tail}-421456-2020/`)).toBe(url)
  })

  it('reads a host that blanks have cut in three', () => {
    expect(urlOf('See https://www.gover nmen t.by/ru/solutions/1143;')).toBe('https://www.government.by/ru/solutions/1143')
  })

  it('takes an archived copy for one address', () => {
    const copy = 'https://web.archive.org/web/20200101000000/http://a.example/story'
    expect(findAddresses(`URL: ${copy}.`).map(found => found.url)).toEqual([copy])
  })

  it('keeps what was printed', () => {
    const printed = ARTICLE.replace('zavod-', 'zavod-\n')
    expect(findAddresses(`12 Title. URL: ${printed} (accessed 1 May 2020)`)[0]?.printed).toBe(printed)
  })

  it('stays quick on hostile text', () => {
    const started = process.cpuUsage()
    for (const text of ['https://www.belta.by/economics/view/' + 'a-'.repeat(20_000), 'h t t p '.repeat(6000), 'https'.repeat(9000), 'a.by/x '.repeat(7000)]) findAddresses(text)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000)
  })
})
