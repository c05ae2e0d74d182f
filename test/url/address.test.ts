import { describe, expect, it } from 'vitest'
import { siblingOf, slugWords, toFetchable } from '../../src/url/index.ts'

describe('toFetchable', () => {
  it.each([
    ['leaves credentials out', 'https://me:pw@a.example/b', 'https://a.example/b'],
    ['writes names of other letters in ASCII', 'https://мфа.example/b', 'https://xn--80axy.example/b'],
    ['keeps bytes of old encodings', 'http://a.example/%CF%F0', 'http://a.example/%CF%F0'],
  ])('%s', (_, url, wanted) => {
    expect(toFetchable(url)).toBe(wanted)
  })

  it.each(['ftp://a.example/b', 'mailto:a@b.example', 'javascript:alert(1)', 'no address', 'https://', ''])('refuses %s', url => {
    expect(toFetchable(url)).toBeNull()
  })
})

describe('siblingOf', () => {
  it('has the same shape and is another address', () => {
    const sibling = siblingOf('https://a.example/economics/view/eksport-vyros-421456-2020/', 'qz7')
    expect(sibling).toMatch(/^https:\/\/a\.example\/economics\/view\/qz7-qz7-99\d+-2020\/$/u)
  })

  it('keeps extension and query names', () => {
    expect(siblingOf('https://a.example/news/long-story.html?id=5&lang=', 'qz7')).toMatch(/^https:\/\/a\.example\/news\/qz7-qz7\.html\?id=99\d+&lang=$/u)
  })

  it('has none at the root', () => {
    expect(siblingOf('https://a.example/', 'qz7')).toBeNull()
  })
})

describe('slugWords', () => {
  it.each([
    ['https://a.example/economics/view/ob-eksporte-uslug-421456-2020/', ['ob', 'eksporte', 'uslug']],
    ['https://a.example/articles/novaya-liniya.html', ['novaya', 'liniya']],
    ['https://a.example/page/19142', []],
  ])('reads the headline in %s', (url, words) => {
    expect(slugWords(url)).toEqual(words)
  })
})
