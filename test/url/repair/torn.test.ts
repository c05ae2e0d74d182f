import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

const verdicts = (text: string) => findAddresses(text).map(({ verdict }) => verdict)

describe('addresses that print has torn', () => {
  it('is certain of neither when a letter of one is misread in the other', () => {
    expect(verdicts('https://www.silkroad.org/news/poiicy/661477 https://www.silkroad.org/news/policy/661477')).not.toContain('exact')
  })
  it('lets two articles of one site stand', () => {
    expect(verdicts('https://www.silkroad.org/2015/03/trade-unions-agree; https://www.silkroad.org/2015/04/central-banks-agree')).toEqual(['exact', 'exact'])
  })
  it('is not certain of a number that goes on after a blank', () => { expect(verdicts('https://cis.minsk.by/page/97 3 07')).not.toContain('exact') })
  it('is not certain of a wiki’s title that goes on after a blank', () => { expect(verdicts('https://en.wikipedia.org/wiki/Treaty of Rome')).not.toContain('exact') })
  it('is not certain of a host that a line’s end parts where no hyphen may be', () => { expect(verdicts('https://www.silkr-\noadbriefing.org/about')).not.toContain('exact') })
  it('is certain of letters of another alphabet among Latin ones of a name, which no domain mixes, but of no name that has nothing else', () => {
    expect(verdicts('https://www.bеlta.by/')).toEqual(['exact'])
    expect(verdicts('https://pоlicywatch.org/about/')).toEqual(['exact'])
    expect(verdicts('https://www.policywatch.со.uk/about/')).not.toContain('exact')
  })
  it('doubts a date that no calendar has', () => {
    expect(verdicts('https://www.silkroad.org/2021/13/45/trade')).toEqual(['ambiguous'])
    expect(verdicts('https://www.silkroad.org/2021/05/13/trade')).toEqual(['exact'])
  })
  it('keeps the sure part of an escape that is cut in two', () => {
    const [found] = findAddresses('https://ru.wikipedia.org/wiki/%D0%9C%D0%B8%D0%B')
    expect(found?.url).toBe('https://ru.wikipedia.org/wiki/%D0%9C%D0%B8')
    expect(found?.verdict).toBe('truncated')
  })
})
