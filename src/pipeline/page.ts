/** A page, or a copy of it, read once, and what was asked of it: the questions go where the page is read, the answers come back. */
import { readArticle, type AboutPage } from '../article/index.ts'
import type { Article, ArticleFacts } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Answer, BodyFlaw } from '../model/look.ts'
import type { Identity, PlacedMatch } from '../model/verdicts.ts'
import { identityJudge, type IdentityEvidence } from '../verify/identity.ts'
import { indexPage, matchClaim, matchQuotation } from '../verify/match/index.ts'
import { shownOn, type Shown } from './page-blocks.ts'
import { readPageApart } from './pdf-reading.ts'
import { placed } from './placed.ts'

export interface ReadPage {
  readonly article: ArticleFacts
  readonly shown: Shown
  /** Each text is matched once, however many notes attribute it. Texts that weren't asked about are a bug. */
  matchQuotation(quote: string): PlacedMatch
  matchClaim(claim: string): PlacedMatch
  identity(evidence: IdentityEvidence): Identity
}

/** Everything that may be asked of a page: plain values, as they may go to another thread. */
export interface Questions {
  readonly quotes: readonly string[]
  readonly claims: readonly string[]
  readonly titles: readonly (string | null)[]
  readonly slugs: readonly (readonly string[])[]
}

/** In the order of the questions; identities by slug, then by title. */
export interface PageAnswers {
  readonly article: ArticleFacts
  readonly shown: Shown
  readonly quotes: readonly PlacedMatch[]
  readonly claims: readonly PlacedMatch[]
  readonly identities: readonly (readonly Identity[])[]
}

/** An unpacked body with what is known of it. */
export interface PageBody extends AboutPage { readonly body: Uint8Array }

export const isWhole = (flaws: readonly BodyFlaw[]) => !flaws.includes('cut-at-limit') && !flaws.includes('ended-early')

/** `null`: reading it failed, which is said and says nothing of the page. */
export type PageReader = (answer: Answer, questions: Questions) => Promise<ReadPage | null>

/** Reads a page and answers all that is asked. The lexicon is loaded when something is asked that needs it. */
export type Answerer = (page: PageBody, questions: Questions) => Promise<PageAnswers>

export const NOTHING_ASKED: Questions = { quotes: [], claims: [], titles: [], slugs: [] }

export async function answersOf({ body, ...about }: PageBody, questions: Questions, loadLexicon: () => Promise<Lexicon>): Promise<PageAnswers> {
  return answersFrom(await readPageApart(body, about), questions, loadLexicon)
}

export async function answersFrom(article: Article, { quotes, claims, titles, slugs }: Questions, loadLexicon: () => Promise<Lexicon>): Promise<PageAnswers> {
  if (quotes.length + claims.length + titles.length === 0) return { article: factsOf(article), shown: shownOn(article, []), quotes: [], claims: [], identities: [] }
  const lexicon = await loadLexicon()
  const index = indexPage(article, lexicon)
  const judge = identityJudge(article, lexicon)
  const matched = quotes.map(quote => placed(matchQuotation(index, quote), article))
  // What carries a quotation is the right page whatever its titles, which cost more to compare.
  const carriesQuotation = matched.some(({ verdict }) => verdict === 'confirmed')
  const claimed = claims.map(claim => placed(matchClaim(index, claim), article))
  return {
    article: factsOf(article), shown: shownOn(article, [...matched, ...claimed]), quotes: matched, claims: claimed,
    identities: slugs.map(slug => titles.map(title => judge({ title, slug, carriesQuotation }))),
  }
}

/** No more than is judged by goes from thread to thread: a page's whole text is there three times over. */
const factsOf = ({ title, headline, canonical, text, whole, signals }: Article): ArticleFacts => ({ title, headline, canonical, text, whole, signals })

export function readPage(questions: Questions, answers: PageAnswers): ReadPage {
  const at = (index: number) => {
    if (index < 0) throw new Error('the page was not asked this')
    return index
  }
  const found = <Value>(values: readonly Value[] | undefined, index: number): Value => {
    const value = values?.[at(index)]
    if (value === undefined) throw new Error('the page did not answer this')
    return value
  }
  return {
    article: answers.article,
    shown: answers.shown,
    matchQuotation: quote => found(answers.quotes, questions.quotes.indexOf(quote)),
    matchClaim: claim => found(answers.claims, questions.claims.indexOf(claim)),
    identity({ title, slug, carriesQuotation }) {
      const key = slug.join(' ')
      const identity = found(found(answers.identities, questions.slugs.findIndex(each => each.join(' ') === key)), questions.titles.indexOf(title))
      return carriesQuotation ? { ...identity, verdict: 'confirmed', score: 1 } : identity
    },
  }
}

/** A page given as text or HTML. */
export async function readGiven(page: string, lexicon: Lexicon): Promise<Pick<ReadPage, 'matchQuotation'> & { readonly article: Article }> {
  const contentType = /<(?:html|body|p|div|article|h1|br)\b[^<>]*>/iu.test(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8'
  const article = await readArticle(new TextEncoder().encode(page), { contentType, url: 'about:blank' })
  const index = indexPage(article, lexicon)
  return { article, matchQuotation: quote => placed(matchQuotation(index, quote), article) }
}
