import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landingOf } from '../../src/url/landing.ts'

const ASKED = 'https://a.example/news/economics/eksport-uslug-vyros-421456.html'

describe('landingOf', () => {
  it.each([
    ['the root', 'https://a.example/', 'home'],
    ['the root of another site', 'https://b.example', 'home'],
    ['a root of a language', 'https://a.example/ru/', 'home'],
    ['an index file', 'https://a.example/index.php', 'home'],
    ['a root with a campaign mark', 'https://a.example/?utm_source=x', 'home'],
    ['the section the article lay in', 'https://a.example/news/economics/', 'section'],
    ['the section above', 'https://a.example/news', 'section'],
    ['a section of another name', 'https://a.example/archive/', 'section'],
    ['a section with a Russian name', 'https://a.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/', 'section'],
    ['a search page', 'https://a.example/search/?text=eksport', 'search'],
    ['a search by its path', 'https://a.example/search/eksport-uslug', 'search'],
    ['a list by tag', 'https://a.example/tag/eksport', 'section'],
    ['the front page, by way of a campaign', 'https://a.example/?utm_source=404', 'home'],
    ['a search at the root', 'https://a.example/?s=eksport', 'search'],
    ['a login page', 'https://a.example/user/login?next=%2Fnews', 'login'],
    ['a login folder', 'https://a.example/auth/realms/main', 'login'],
    ['a login host', 'https://login.a.example/start', 'login'],
    ['an error page', 'https://a.example/404.html', 'error'],
    ['an error page below', 'https://a.example/errors/not-found/', 'error'],
    ['an error by parameter', 'https://a.example/oops/page?code=404', 'error'],
  ])('sees %s', (_, final, landing) => {
    expect(landingOf(ASKED, final)).toBe(landing)
  })

  it.each([
    ['the article elsewhere', 'https://a.example/articles/eksport-uslug-vyros-421456'],
    ['a long headline at the root', 'https://a.example/eksport-uslug-vyros-na-pjat-protsentov'],
    ['an article by id at the root', 'https://a.example/?p=421456'],
    ['an article filed under a topic', 'https://a.example/topics/eksport-uslug-vyros-421456'],
    ['an article below a search’s name', 'https://a.example/search/2021/eksport-uslug-vyros'],
    ['an article by id of an index script', 'https://a.example/index.php?option=content&id=7'],
    ['an article about passports', 'https://a.example/society/passport/novye-pravila-421456.html'],
    ['an edition in Indonesian', 'https://id.a.example/wiki/Ekspor_jasa_2021'],
    ['a page of a section', 'https://a.example/news/?page=2'],
  ])('does not take for a landing: %s', (_, final) => {
    expect(landingOf(ASKED, final)).toBeNull()
  })

  it.each(['https://a.example/', 'https://a.example/search?q=x', 'https://a.example/login', 'https://a.example/page/404', 'https://a.example/news/'])('says nothing where %s itself was asked', url => {
    expect(landingOf(url, url)).toBeNull()
  })

  it('says nothing of what cannot be parsed', () => {
    expect(landingOf('no address', 'https://a.example/')).toBeNull()
    expect(landingOf(ASKED, 'no address')).toBeNull()
  })

  it('never takes an address for a landing when it was not left', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), url => {
      expect(landingOf(url, url)).toBeNull()
    }))
  })
})
