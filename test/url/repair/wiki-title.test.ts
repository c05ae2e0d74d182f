/** Titles of wikis with blanks and brackets in print, and what only stands behind an address. */
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

describe('a wiki’s title that print keeps the blanks of', () => {
  it.each([
    ['https://ru.wikipedia.org/wiki/Гродно (город).', 'https://ru.wikipedia.org/wiki/Гродно_(город)', 'https://ru.wikipedia.org/wiki/Гродно'],
    ['https://ru.wikipedia.org/wiki/Гродно\n(город).', 'https://ru.wikipedia.org/wiki/Гродно_(город)', 'https://ru.wikipedia.org/wiki/Гродно'],
    ['https://en.wikipedia.org/wiki/Grodno Region, accessed 3 March 2021', 'https://en.wikipedia.org/wiki/Grodno_Region', 'https://en.wikipedia.org/wiki/Grodno'],
    ['https://wiki.example.org/wiki/Grodno Region (1920)', 'https://wiki.example.org/wiki/Grodno_Region_(1920)', 'https://wiki.example.org/wiki/Grodno'],
    ['https://en.wikipedia.org/wiki/Venus_ (planet)', 'https://en.wikipedia.org/wiki/Venus_(planet)', 'https://en.wikipedia.org/wiki/Venus'],
  ])('guesses the whole of it: %s', (printed, url, shorter) => {
    expect(findAddresses(printed)).toMatchObject([{ url, verdict: 'ambiguous', alternatives: [shorter] }])
  })

  it.each(['https://ru.wikisource.org/wiki/Отцы и дети', 'https://en.wikipedia.org/wiki/Fathers and Sons', 'https://en.wikipedia.org/wiki/Holy See', 'https://en.wikipedia.org/wiki/Board of Trade', 'https://en.wikipedia.org/wiki/Grodno (here in the words of a later version of it)'])('leaves the first word open: %s', printed => {
    expect(findAddresses(printed)).toMatchObject([{ verdict: 'ambiguous' }])
  })

  it.each([' (accessed 3 March 2021)', ' (last visited 3 March 2021)', ' (дата обращения: 03.03.2021)', ' (in Russian)', ' (на русском языке)', ' Retrieved 3 March 2021', ' (2021)', ' and on the map', ''])('takes the short one for certain before “%s”', remark => {
    expect(findAddresses(`https://ru.wikipedia.org/wiki/Гродно${remark}`)).toMatchObject([{ url: 'https://ru.wikipedia.org/wiki/Гродно', verdict: 'exact' }])
  })

  it('is printed with the rest of it', () => {
    expect(findAddresses('See https://en.wikipedia.org/wiki/Venus (planet), and so on')[0]?.printed).toBe('https://en.wikipedia.org/wiki/Venus (planet)')
  })
})
