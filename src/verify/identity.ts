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
  /** A quotation attributed to the page stands on it: it is the right page whatever its title. */
  readonly carriesQuotation: boolean
}

/** Share of the slug's words that the headline must have: headlines are edited after the address is made. */
const SAME_SLUG_SHARE = 0.6
/** Below this share of the slug's words in the whole article it is another one; chance words reach about a fifth. */
const OTHER_SLUG_SHARE = 0.25
/** Shorter slugs and thinner pages prove nothing against a page. */
const SLUG_WORDS_MIN = 4
const ARTICLE_CHARACTERS_MIN = 200
/** A headline that says a title no more surely than this may be of another article of its field: measured, true ones score .82 and more, others up to .79. */
const TITLE_SCORE_MIN = 0.8
/** Letters a slug's word must have to be compared: shorter ones are everywhere. */
const WORD_LETTERS_MIN = 3

/** The judge of one page: its headlines and words are made ready once, when first needed, and each title is compared once. */
export function identityJudge(article: Article, lexicon: Lexicon): (evidence: IdentityEvidence) => Identity {
  const headlines = [article.headline, article.title].filter(text => text !== null)
  const shareInHeadline = slugScorer(headlines.join(' '))
  const shareInArticle = slugScorer([...headlines, article.text].join(' '))
  const scoreOfTitle = titleScorer(headlines, article, lexicon)
  return ({ slug, title, carriesQuotation }) => {
    const bySlug = shareInHeadline(slug)
    const byTitle = title === null || carriesQuotation ? null : scoreOfTitle(title)
    const isSame = carriesQuotation || (bySlug !== null && bySlug >= SAME_SLUG_SHARE) || byTitle !== null
    const isOther = !isSame && slug.length >= SLUG_WORDS_MIN && article.text.length >= ARTICLE_CHARACTERS_MIN
      && isComparable(slug, article, lexicon) && (shareInArticle(slug) ?? 1) <= OTHER_SLUG_SHARE
    return {
      verdict: isSame ? 'confirmed' : isOther ? 'refuted' : 'unverified',
      pageTitle: article.headline ?? article.title,
      pageDate: article.published,
      language: article.language,
      score: carriesQuotation ? 1 : Math.max(bySlug ?? 0, byTitle ?? 0),
    }
  }
}

/** Share of a slug's words that the dictionary must know as English for the slug to be in English; words like `forum` are in both (set by judgement). */
const ENGLISH_SLUG_SHARE = 0.5
const CYRILLIC_LANGUAGES: ReadonlySet<string | null> = new Set(['ru', 'be', 'uk'])

/** A slug in another language than its page lacks all of the page's words and still names it: it proves nothing against it. */
function isComparable(slug: readonly string[], { language }: Article, lexicon: Lexicon): boolean {
  const words = slug.filter(word => word.length >= WORD_LETTERS_MIN)
  const isEnglish = words.filter(word => lexicon.translations(word).size > 0).length >= ENGLISH_SLUG_SHARE * words.length
  return isEnglish ? language === 'en' : CYRILLIC_LANGUAGES.has(language)
}

/** Score of a note's title against the headlines, in any of the languages; `null` where they do not surely agree. */
function titleScorer(headlines: readonly string[], article: Article, lexicon: Lexicon): (title: string) => number | null {
  let indexes: readonly ReturnType<typeof indexPage>[] | null = null
  const known = new Map<string, number | null>()
  return title => {
    const before = known.get(title)
    if (before !== undefined) return before
    indexes ??= headlines.map(text => indexPage({ ...article, text, around: text, asides: [] }, lexicon))
    const scores = indexes.map(index => matchClaim(index, title)).filter(match => match.verdict === 'confirmed' && (match.score ?? 0) >= TITLE_SCORE_MIN).map(match => match.score ?? 0)
    const best = scores.length === 0 ? null : Math.max(...scores)
    known.set(title, best)
    return best
  }
}

/** Share of a slug's words, 0..1, that are words of the text, in any script; `null` without words to compare. */
function slugScorer(text: string): (slug: readonly string[]) => number | null {
  let words: ReadonlySet<string> | null = null
  return slug => {
    const wanted = slug.map(latinSkeleton).filter(word => word.length >= WORD_LETTERS_MIN)
    if (wanted.length === 0) return null
    // A page of 5 MB repeats its words: bringing each into Latin once took .1 s where all took 2.
    words ??= new Set(Array.from(new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []), latinSkeleton))
    const there = words
    return wanted.filter(word => there.has(word)).length / wanted.length
  }
}
