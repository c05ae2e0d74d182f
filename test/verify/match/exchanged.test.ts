/** Within one language a changed degree, season, unit or direction is no small difference. */
import { expect, test } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { indexPage, matchQuotation } from '../../../src/verify/match/index.ts'

const PAGE = `Engineers measured the wall of the old dam in June. The reservoir holds 14.6 million cubic metres of water, enough for three years.

The council may raise the wall by four metres. Most of the farmers downstream support the plan. The works would begin in spring 2024 and cost £38m. Nearly half of the anglers on the upper river object to the works. All the fish will be moved to the lower lake before the sluices are closed.`

const lexicon = await loadLexicon()
const matched = (quote: string) => matchQuotation(indexPage({ text: PAGE, around: PAGE, asides: [], headline: null, title: null, language: null }, lexicon), quote)

test.each([
  ['The council must raise the wall by four metres', 'must', 'may'], ['The council will raise the wall by four metres', 'will', 'may'], ['All of the farmers downstream support the plan', 'All', 'Most'],
])('another degree can’t be told from a slip of the pen, and is shown: %s', (quote, quoted, found) => {
  const { verdict, kind, differences } = matched(quote)
  expect([verdict, kind, differences.map(one => [one.quoted, one.found])]).toEqual(['unverified', 'wording-differs', [[quoted, found]]])
})

test.each([
  ['The works would begin in autumn 2024 and cost £38m', 'numbers-differ'], ['The reservoir holds 14.6 million cubic feet of water, enough for three years', 'numbers-differ'], ['All the fish will be moved to the upper lake before the sluices are closed', 'negation-differs'],
])('another season, unit or direction contradicts: %s', (quote, kind) => { expect(matched(quote)).toMatchObject({ verdict: 'refuted', kind }) })

test.each(['The council might raise the wall by four metres', 'Almost half of the anglers on the upper river object to the works', 'Most of the farmers downstream support the plan'])('words of one degree are as good as each other: %s', quote => { expect(matched(quote).verdict).toBe('confirmed') })
