/** Is an answer the one that the site gives for an address where surely nothing is? */
import type { ArticleFacts } from '../../model/article.ts'
import type { Answer } from '../../model/look.ts'
import type { LinkRule } from '../../model/verdicts.ts'
import type { MissingPage } from '../../model/world.ts'

/** Two answers with this share of common four-word runs are one page (Bar-Yossef et al., WWW 2004: .95 of a word sequence). */
const SAME_PAGE_SHARE = 0.95
/** With less they may differ in a list of what is read most, or in the time of day (set by judgement). */
const LIKE_PAGE_SHARE = 0.7
/** Words of such a run (set by judgement). */
const RUN_WORDS = 4
/** Not-found pages say little; what comes later on a long page is not compared. */
const COMPARED_CHARACTERS = 20_000

/** How like the answer is; `null`: not. An application shell proves nothing by being the same. */
export function likenessOf(article: ArticleFacts, look: Answer, sibling: MissingPage): Extract<LinkRule, 'same-as-sibling' | 'like-sibling'> | null {
  if (article.signals.isShell) return null
  if (look.redirects.length > 0 && sibling.finalUrl === look.finalUrl) return 'same-as-sibling'
  const [one, other] = [wordsOf(article.text, look.finalUrl), wordsOf(sibling.text, sibling.finalUrl)]
  if (shareOfBoth(one, other) >= SAME_PAGE_SHARE) return 'same-as-sibling'
  return shareOfBoth(one.map(withoutCount), other.map(withoutCount)) >= LIKE_PAGE_SHARE ? 'like-sibling' : null
}

export function hasHeadingOf(article: ArticleFacts, sibling: MissingPage): boolean {
  const heading = article.headline ?? article.title
  return heading !== null && heading === sibling.heading
}

/** Share of the runs of four words that both have, of those of the one that has more. */
function shareOfBoth(one: readonly string[], other: readonly string[]): number {
  const [runs, others] = [runsOf(one), runsOf(other)]
  if (runs.size === 0 || others.size === 0) return runs.size === others.size ? 1 : 0
  return [...runs].filter(run => others.has(run)).length / Math.max(runs.size, others.size)
}

/** Counters, dates and times of day change from look to look. */
const withoutCount = (word: string) => (/^\p{N}+$/u.test(word) ? '0' : word)

function runsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(0, Math.max(1, words.length - RUN_WORDS + 1)).map((_, index) => words.slice(index, index + RUN_WORDS).join(' ')).filter(run => run !== ''))
}

/** Not-found pages like to repeat the address that was asked: its words don't count. */
function wordsOf(text: string, url: string): string[] {
  const echoed = new Set(words(URL.canParse(url) ? decoded(new URL(url)) : url))
  return words(text.slice(0, COMPARED_CHARACTERS)).filter(word => !echoed.has(word))
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function decoded({ pathname, search }: URL): string {
  try {
    return decodeURIComponent(pathname + search)
  } catch {
    return pathname + search
  }
}
