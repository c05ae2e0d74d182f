import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

function firstOf(printed: string): ReturnType<typeof findAddresses>[number] | undefined {
  return findAddresses(printed)[0]
}

describe('a word of a finished address that is none', () => {
  it.each([
    ['words run together', 'https://rg.ru/2019/04/02/ministr-otkryvaetnovyy-most-cherez-reku.html', 'https://rg.ru/2019/04/02/ministr-otkryvaet-novyy-most-cherez-reku.html'],
    ['English words run together', 'https://www.example.org/2015/06/city-councilvote-on-water-prices-in-march/', 'https://www.example.org/2015/06/city-council-vote-on-water-prices-in-march/'],
    ['a folder of two words', 'https://www.bbc.com/news/worldasia-41234567', 'https://www.bbc.com/news/world-asia-41234567'],
    ['a folder and its language', 'https://docs.example.org/docs/ruru/01234567/', 'https://docs.example.org/docs/ru-ru/01234567/'],
    ['an id that a word ran into', 'https://ria.ru/20180412/parlament6590785246.html', 'https://ria.ru/20180412/parlament-6590785246.html'],
    ['a code that a word ran into', 'https://apnews.com/article/farmers-report-record-harvest-this-year123742a2f', 'https://apnews.com/article/farmers-report-record-harvest-this-year-123742a2f'],
  ])('is read as what was meant: %s', (_, printed, meant) => {
    expect(firstOf(printed)).toMatchObject({ url: meant, verdict: 'ambiguous' })
  })

  it('keeps what was printed beside it', () => {
    expect(firstOf('https://www.bbc.com/news/worldasia-41234567')?.alternatives).toContain('https://www.bbc.com/news/worldasia-41234567')
  })

  it.each(['beanstalk-farmers-lose-money-again', 'road-map-for-trade-in-services', 'paul-manafort-goes-to-court-today'])('lets names and compounds stand: %s', slug => {
    expect(firstOf(`https://www.example.org/news/${slug}`)?.url).toBe(`https://www.example.org/news/${slug}`)
  })
})

describe('an address that lacks its end', () => {
  it.each([
    ['a folder is left', 'Makej otkroet novyj zavod v Breste // https://soyuz.by/politika/'],
    ['an engine’s folder is left', 'Парламент обсудит строительство школ. URL: https://economy.gov.by/ru/news-ru/view/'],
    ['nothing but the host is left', 'Ministry to open new bridges in Gomel. https://www.belta.by/'],
    ['the title goes on', 'City libraries reject higher fees after long debate. https://www.example.org/news/city-libraries-reject'],
    ['it ends within a word of the title', 'City libraries reject higher fees. https://www.example.org/news/city-libraries-re'],
    ['the engine closes with number and year', 'https://www.brest-region.gov.by/ru/news-ru/view/novaja-shkola-otkrylas-v-gorode-12345'],
  ])('is told: %s', (_, printed) => {
    expect(firstOf(printed)?.verdict).toBe('truncated')
  })

  it.each(['Official website of the Ministry of Economy. https://www.economy.gov.by/', 'City libraries reject higher fees. https://www.example.org/news/city-libraries-reject-higher-fees'])('isn’t told of one that has it: %s', printed => {
    expect(firstOf(printed)?.verdict).toBe('exact')
  })
})

it('reads a blank where the site’s addresses close with an underscore and an id', () => {
  expect(firstOf('https://www.inform.kz/ru/novyy-most-otkryli-v-astane a2380062')?.url).toBe('https://www.inform.kz/ru/novyy-most-otkryli-v-astane_a2380062')
})
