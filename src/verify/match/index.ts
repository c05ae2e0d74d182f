/** Does the page say it? Matching of quotations and claims against one indexed page, in one language and across languages. */
import type { Match } from '../../model/verdicts.ts'
import { indexPage, type PageIndex, type PageText } from './page-index.ts'
import { matchSameLanguage } from './same-language.ts'

export { indexPage, type PageIndex, type PageText }

const NOT_FOUND: Match = { verdict: 'unverified', kind: 'not-found', score: 0, passage: null, differences: [] }

export function matchQuotation(index: PageIndex, quote: string): Match {
  return matchSameLanguage(index, quote) ?? NOT_FOUND
}

export function matchClaim(index: PageIndex, claim: string): Match {
  return matchQuotation(index, claim)
}
