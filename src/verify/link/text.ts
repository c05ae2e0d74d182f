/** What a page says, as far as its being an article or a notice depends on it. */
import type { ArticleFacts } from '../../model/article.ts'

/** Main text below this many characters is thin: error pages say little (WaybackMedic takes 900 bytes of page text as blank). */
const THIN_CHARACTERS = 600
/** An error's headline is short; a headline about one goes on (set by judgement). */
const TITLE_CHARACTERS_MAX = 120
/** A notice says what it has to say in its first sentences (set by judgement). */
const SENTENCES_MAX = 6
/** With more of the page's words in links it is a list of other pages (boilerpipe, WSDM 2010, cuts at .33 a paragraph; a page has menus). */
const LINK_SHARE_MAX = 0.6

export const isThin = (article: ArticleFacts) => article.text.length < THIN_CHARACTERS

export const isEmpty = (article: ArticleFacts) => article.whole.trim() === '' && article.text.trim() === ''

/** Running text in such a measure that a notice with its page furniture doesn't reach it. */
export function hasArticleText(article: ArticleFacts): boolean {
  return !isThin(article) && article.signals.linkCharacters < LINK_SHARE_MAX * article.whole.length
}

/** Title and headline, each cut at what sites put between an article's name and their own. */
export function titlesOf({ title, headline }: ArticleFacts): readonly string[] {
  const whole = [headline, title].filter(text => text !== null)
  return [...new Set(whole.flatMap(text => [text, ...text.split(/\s+[|–—·•»/\\:-]+\s+/u)]))].filter(text => text.length <= TITLE_CHARACTERS_MAX)
}

/** The first sentences of a page that says little; none of one that says much. */
export function noticeOf(article: ArticleFacts): readonly string[] {
  if (!isThin(article)) return []
  const text = article.text.trim() === '' ? article.whole : article.text
  return text.slice(0, THIN_CHARACTERS).split(/(?<=[.!?…])\s+|\n+/u).map(sentence => sentence.trim()).filter(sentence => sentence !== '').slice(0, SENTENCES_MAX)
}

/** The first text of which `says` knows something, in its words. */
export function firstSaid(texts: readonly string[], says: (text: string) => string | null): string | null {
  for (const text of texts) {
    const said = says(text)
    if (said !== null) return said
  }
  return null
}
