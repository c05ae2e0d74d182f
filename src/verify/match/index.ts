/** Does the page say it? Matching of quotations and claims against one indexed page, in one language and across languages. */
import type { Language } from '../../model/article.ts'
import type { Match } from '../../model/verdicts.ts'
import { guessLanguage, isCyrillic } from '../../text/language.ts'
import { matchMeaning } from './across-languages.ts'
import { indexPage, type PageIndex, type PageText } from './page-index.ts'
import { matchExactly, matchSameLanguage } from './same-language.ts'

export { indexPage, type PageIndex, type PageText }

/**
 * Is `quote`, given as verbatim, on the page? Refuted by a figure, name or negation in the right sentence, and within one
 * language by absence of anything near. Empty quotations and empty pages are `not-checkable`.
 */
export function matchQuotation(page: PageIndex, quote: string): Match {
  const text = collapsed(quote)
  if (!isCheckable(page, text)) return NOT_CHECKABLE
  return page.anchored(orElsewhere(page, quotationIn(page, text), aside => quotationIn(aside, text)))
}

function quotationIn(page: PageIndex, text: string): Match {
  const language = languageOf(text, page)
  if (language === page.language) return matchSameLanguage(page, text) ?? absent(page, text)
  return literally(page, text) ?? acrossLanguages(page, text, language)
}

/**
 * Does the page say what `claim` says in the author's own words? Refuted only by a figure that contradicts it in a sentence
 * surely found; absence proves nothing.
 */
export function matchClaim(page: PageIndex, claim: string): Match {
  const text = collapsed(claim)
  if (!isCheckable(page, text)) return NOT_CHECKABLE
  return page.anchored(orElsewhere(page, claimIn(page, text), aside => claimIn(aside, text)))
}

const claimIn = (page: PageIndex, text: string): Match => literally(page, text) ?? acrossLanguages(page, text, languageOf(text, page))

/**
 * What the article doesn't have may stand among comments, in lists of other articles or in text that is not shown. Then
 * it can't be told whether the page says it: an editor who cites the article can't cite its readers for it, and what
 * is not shown may be of another day or another article; but it isn't invented either. What the article itself
 * contradicts stays contradicted.
 */
function orElsewhere(page: PageIndex, match: Match, matchIn: (aside: PageIndex) => Match): Match {
  if (!NOTHING_NEAR.has(match.kind)) return match
  const found = page.asides().filter(aside => aside.main.original.trim() !== '').map(aside => aside.anchored(matchIn(aside))).find(({ verdict }) => verdict === 'confirmed')
  return found === undefined ? match : { ...found, verdict: 'unverified' }
}

const NOTHING_NEAR: ReadonlySet<Match['kind']> = new Set(['not-found', 'wording-differs'])

/** A page may quote its source in another language; only what it confirms counts. */
function literally(page: PageIndex, text: string): Match | null {
  const match = isCyrillic(text) === page.isCyrillic ? matchSameLanguage(page, text) : matchExactly(page, text)
  return match?.verdict === 'confirmed' ? match : null
}

/** Names and lists tell no language; then it is the page's, where the letters are the same. */
function languageOf(text: string, page: PageIndex): Language {
  const language = guessLanguage(text)
  return language === 'other' && !page.isCyrillic ? page.language : language
}

function acrossLanguages(page: PageIndex, text: string, language: Language): Match {
  return page.translationFrom(language) === null ? NOT_CHECKABLE : matchMeaning(page, text, language) ?? NOT_FOUND
}

const NOT_CHECKABLE: Match = { verdict: 'unverified', kind: 'not-checkable', score: null, passage: null, where: null, anchor: null, differences: [], parts: [] }
const NOT_FOUND: Match = { verdict: 'unverified', kind: 'not-found', score: 0, passage: null, where: null, anchor: null, differences: [], parts: [] }

/** A quotation this short may be missing by accident. */
const ABSENCE_LENGTH_MIN = 40
/** A page with less text may have lost its article. */
const PAGE_LENGTH_MIN = 200
/** From this score on the page may well say it in other words. Measured: quotations of other pages at most .03, nine in ten absent ones .11, paraphrases from .30. */
const PARAPHRASE_MIN = 0.2
/** The same for a clause, which is found by chance more easily. */
const CLAUSE_MIN = 0.35

/** Nothing on the page reads like it: invented, unless the page says it in other words. */
function absent(page: PageIndex, quote: string): Match {
  const meaning = matchMeaning(page, quote, page.language)
  if (meaning === null || (meaning.score ?? 0) < PARAPHRASE_MIN) {
    const isConclusive = quote.length >= ABSENCE_LENGTH_MIN && page.main.original.length >= PAGE_LENGTH_MIN && !isSaidInClauses(page, quote)
    return { ...NOT_FOUND, verdict: isConclusive ? 'refuted' : 'unverified', passage: meaning?.passage ?? null, where: meaning?.where ?? null, parts: meaning?.parts ?? [] }
  }
  return { ...meaning, verdict: 'unverified', kind: 'not-found' }
}

/** What an author drew together from several sentences is found clause by clause. */
function isSaidInClauses(page: PageIndex, quote: string): boolean {
  const clauses = quote.split(/[,;:—–]\s+/u).filter(clause => (clause.match(/\p{L}{3,}/gu)?.length ?? 0) >= CLAUSE_WORDS_MIN)
  return clauses.length > 1 && clauses.some(clause => (matchMeaning(page, clause, page.language)?.score ?? 0) >= CLAUSE_MIN)
}

/** Shorter clauses are found anywhere. */
const CLAUSE_WORDS_MIN = 4

/** Longer texts are no quotations; what they cost would be the page's author's to choose. */
const QUOTE_LENGTH_MAX = 20_000

function collapsed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function isCheckable(page: PageIndex, text: string): boolean {
  return text.length <= QUOTE_LENGTH_MAX && /\p{L}{2}|\d/u.test(text) && page.main.original.trim() !== ''
}
