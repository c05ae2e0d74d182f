/** A page, or a copy of it, read and indexed once, against which everything attributed to it is matched. */
import { readArticle } from '../article/index.ts'
import type { Article } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Answer } from '../model/look.ts'
import type { Identity, Match } from '../model/verdicts.ts'
import { identityJudge, type IdentityEvidence } from '../verify/identity.ts'
import { indexPage, matchClaim, matchQuotation } from '../verify/match/index.ts'
import { oneByOne } from './one-by-one.ts'

export interface ReadPage {
  readonly article: Article
  /** Each text is matched once, however many notes attribute it. */
  matchQuotation(quote: string): Match
  matchClaim(claim: string): Match
  identity(evidence: IdentityEvidence): Identity
}

/** Loads the lexicon when the first page has been read: a run that reads none does without. */
export type PageReader = (answer: Answer) => Promise<ReadPage>

export function pageReader(loadLexicon: () => Promise<Lexicon>, signal: AbortSignal): PageReader {
  const inTurn = oneByOne()
  return answer => inTurn(async () => {
    signal.throwIfAborted()
    const article = await readArticle(answer.body, { contentType: answer.headers['content-type'] ?? null, url: answer.finalUrl })
    return indexed(article, await loadLexicon())
  })
}

/** A page given as text or HTML. */
export async function readGiven(page: string, lexicon: Lexicon): Promise<ReadPage> {
  const contentType = /<(?:html|body|p|div|article|h1|br)\b[^<>]*>/iu.test(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8'
  return indexed(await readArticle(new TextEncoder().encode(page), { contentType, url: 'about:blank' }), lexicon)
}

function indexed(article: Article, lexicon: Lexicon): ReadPage {
  const index = indexPage(article, lexicon)
  return {
    article,
    matchQuotation: remembered(quote => matchQuotation(index, quote)),
    matchClaim: remembered(claim => matchClaim(index, claim)),
    identity: identityJudge(article, lexicon),
  }
}

function remembered(match: (text: string) => Match): (text: string) => Match {
  const known = new Map<string, Match>()
  return text => {
    const found = known.get(text) ?? match(text)
    known.set(text, found)
    return found
  }
}
