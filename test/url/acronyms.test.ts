import { expect, test } from 'vitest'
import { findAddresses } from '../../src/url/index.ts'

const read = (printed: string) => findAddresses(printed)[0]

test('an acronym that ran into the next word of a hyphenated name is open, with both readings', () => {
  const found = read('https://bank.example/files/ECBReport-2019-final.pdf')
  expect(found?.verdict).toBe('ambiguous')
  expect([found?.url, ...found?.alternatives ?? []].sort()).toEqual(['https://bank.example/files/ECB-Report-2019-final.pdf', 'https://bank.example/files/ECBReport-2019-final.pdf'])
})

test.each(['https://code.example/docs/HTMLElement', 'https://code.example/docs/HTMLElement/click', 'https://bank.example/ECB-report-2019-final.pdf'])('%s is as it stands', address => {
  expect(read(address)).toMatchObject({ url: address, verdict: 'exact' })
})
