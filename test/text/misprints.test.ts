import { describe, expect, it } from 'vitest'
import { asPrinted, isMisprint } from '../../src/text/misprints.ts'

describe('isMisprint', () => {
  it.each([['pubhcation', 'publication'], ['iuustrate', 'illustrate'], ['modem', 'modern'], ['devclopment', 'development'], ['1and', 'land']])('takes %s for %s', (left, right) => {
    expect(isMisprint(asPrinted(left), asPrinted(right))).toBe(true)
  })

  it.each([['2019', '2018'], ['agreed', 'agrees'], ['growth', 'decline'], ['not', 'now'], ['15', 'is'], ['million', 'billion'], ['increased', 'decreased'], ['kravchuk', 'savchuk'], ['june', 'july']])('takes %s and %s for two', (left, right) => {
    expect(isMisprint(asPrinted(left), asPrinted(right))).toBe(false)
  })
})
