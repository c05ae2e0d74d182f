import { expect, test } from 'vitest'
import { keyOf } from '../../src/url/key.ts'
import { partOf, PARTS, shareOf, SHARES, sliceOf } from '../../src/url/parts.ts'

test('all pages of a host stand in one part, under whatever scheme, name or port', () => {
  const addresses = ['https://reed.example/1', 'http://www.reed.example/2?id=3', 'https://REED.example:8443/', 'ftp://reed.example/file']
  expect(new Set(addresses.map(address => partOf(keyOf(address)))).size).toBe(1)
})

test('a cut-off address stands with its whole ones', () => {
  expect(partOf(`${keyOf('https://reed.example/news/the-ice')}… The ice`)).toBe(partOf(keyOf('https://reed.example/')))
})

test('sites spread over the parts', () => {
  const counts = new Map<number, number>()
  for (let site = 0; site < 50 * PARTS; site += 1) counts.set(partOf(`site-${site}.example/a`), (counts.get(partOf(`site-${site}.example/a`)) ?? 0) + 1)
  expect(counts.size).toBe(PARTS)
  expect(Math.max(...counts.values())).toBeLessThan(100)
})

test('shares part parts: sites of one share are of one part, and all shares are taken', () => {
  const sites = Array.from({ length: 20 * SHARES }, (_, site) => `site-${site}.example/a`)
  expect(new Set(sites.map(shareOf)).size).toBe(SHARES)
  expect(new Set(sites.map(site => `${shareOf(site)} ${partOf(site)}`)).size).toBe(SHARES)
})

test('slices part a site, a cut-off address with its whole one', () => {
  const pages = Array.from({ length: 300 }, (_, page) => `reed.example/${page}`)
  expect(new Set(pages.map(page => sliceOf(page, 3)))).toEqual(new Set([0, 1, 2]))
  expect(pages.map(page => sliceOf(`${page}… The ice`, 3))).toEqual(pages.map(page => sliceOf(page, 3)))
})
