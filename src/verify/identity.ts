/**
 * Is the page that answered the one the note names? Slug, title on the page and title in the note are the same headline
 * three times: transliterated, original, translated. Each is compared with each.
 */
import type { Article } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Identity } from '../model/verdicts.ts'
import { latinSkeleton } from '../text/transliterate.ts'
import { indexPage, matchClaim } from './match/index.ts'

export interface IdentityEvidence {
  /** The cited work's title as the note prints it. */
  readonly title: string | null
  /** Words of the address's headline slug; empty where it has none. */
  readonly slug: readonly string[]
  readonly article: Article
  /** A quotation attributed to the page stands on it: it is the right page whatever its title. */
  readonly carriesQuotation: boolean
  readonly lexicon: Lexicon
}

/** Share of the slug's words that the headline must have: headlines are edited after the address is made. */
const SAME_SLUG_SHARE = 0.6
/** Below this share of the slug's words in the whole article it is another one; chance words reach about a fifth. */
const OTHER_SLUG_SHARE = 0.25
/** Shorter slugs and thinner pages prove nothing against a page. */
const SLUG_WORDS_MIN = 4
const ARTICLE_CHARACTERS_MIN = 200
/** Letters a slug's word must have to be compared: shorter ones are everywhere. */
const WORD_LETTERS_MIN = 3

export function judgeIdentity(evidence: IdentityEvidence): Identity {
  const { article } = evidence
  const headline = [article.headline, article.title].filter(text => text !== null).join(' ')
  const slug = shareOfSlug(evidence.slug, headline)
  const title = evidence.title === null ? null : titleScore(evidence.title, article, evidence.lexicon)
  const isSame = evidence.carriesQuotation || (slug !== null && slug >= SAME_SLUG_SHARE) || title !== null
  const isOther = !isSame && evidence.slug.length >= SLUG_WORDS_MIN && article.text.length >= ARTICLE_CHARACTERS_MIN
    && (shareOfSlug(evidence.slug, `${headline} ${article.text}`) ?? 1) <= OTHER_SLUG_SHARE
  return {
    verdict: isSame ? 'confirmed' : isOther ? 'refuted' : 'unverified',
    pageTitle: article.headline ?? article.title,
    pageDate: article.published,
    language: article.language,
    score: evidence.carriesQuotation ? 1 : Math.max(slug ?? 0, title ?? 0),
  }
}

/** Score of the note's title against the headline, in any of the languages; `null` where they do not surely agree. */
function titleScore(title: string, article: Article, lexicon: Lexicon): number | null {
  const scores = [article.headline, article.title].filter(text => text !== null).map(text => {
    const match = matchClaim(indexPage({ ...article, text, whole: text }, lexicon), title)
    return match.verdict === 'confirmed' ? match.score ?? 0 : null
  })
  return scores.reduce<number | null>((best, score) => (score === null ? best : Math.max(best ?? 0, score)), null)
}

/** Share of the slug's words, 0..1, that begin or equal a word of the text; `null` without words to compare. */
function shareOfSlug(slug: readonly string[], text: string): number | null {
  const wanted = slug.map(latinSkeleton).filter(word => word.length >= WORD_LETTERS_MIN)
  if (wanted.length === 0) return null
  const words = new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(latinSkeleton))
  return wanted.filter(word => words.has(word)).length / wanted.length
}
