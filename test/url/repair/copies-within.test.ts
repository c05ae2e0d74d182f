import { describe, expect, it } from 'vitest'
import type { UrlFlaw } from '../../../src/model/url.ts'
import { piecesWithin } from '../../../src/url/repair/copies-within.ts'

const piecesIn = (path: string, ...flaws: UrlFlaw[]) => piecesWithin({ url: `https://coast.example${path}`, flaws })

describe('a piece of another copy within an address', () => {
  it.each([['/news/http://', 'http://'], ['/news/https:///fog', 'https:///'], ['/news/htt', '/htt']])('is a scheme without a host: %s', (path, seen) => { expect(piecesIn(path)).toEqual([seen]) })
  it('is none where an address stands within by right', () => { expect(piecesIn('/web/https://harbour.example/1')).toEqual([]) })
  it.each([['/news/40123/view/40123', '40123'], ['/fog.html.html', 'html'], ['/seanews/news/', 'news']])('is what stands twice where the address was printed twice: %s', (path, seen) => { expect(piecesIn(path, 'doubled')).toEqual([seen]) })
  it.each(['/news/40123/view/40123', '/seanews/news/'])('is none where it was printed once: %s', path => { expect(piecesIn(path)).toEqual([]) })
  it('is not looked for without an address', () => { expect(piecesWithin({ url: null, flaws: ['doubled'] })).toEqual([]) })
})
