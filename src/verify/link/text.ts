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

/**
 * Whether a page says little, and that about itself or its site. One that tells something else as well is a short piece of news, whatever
 * its headline: sites are out of order, articles withdrawn and domains sold in the news too.
 */
export const isNotice = (article: ArticleFacts) => isThin(article) && !tells(article)

/** A sentence or two (set by judgement). */
const TOLD_CHARACTERS_MIN = 50
/** What pages say of themselves, of their readers' doings, and of their owners' rights. */
const OF_ITSELF = /страниц|старонк|сторінк|адрес|сайт|ссылк|главн|поиск|пошук|материал|статья|раздел|новост|документ|файл|сервер|браузер|домен|хостинг|cookie|куки|согласи|персональн|данных|подпис|подпіс|доступ|авториз|регистр|войдите|войти|парол|робот|капч|ошибк|запрос|извините|извинения|пожалуйста|администрат|временно|позже|работы|обслуживан|реконструкц|стран[аыеу]|регион|возраст|18\s?\+|права|предложени|продаж|бет|парақ|мақала|сілтеме|sahifa|maqola|havola|саҳифа|хато|xato|\bpages?\b|site|address|\burl\b|links?\b|home|search|articles?\b|stor(?:y|ies)\b|content|file|server|browser|domain|hosting|account|consent|privacy|partners|device|subscri|access|authori|regist|\blog ?in|sign ?in|password|robot|human|captcha|error|request|sorry|please|admin|temporar|maintenance|country|region|\bage\b|rights|offer|\bsale\b|found|we\b|you(?:r|'re)?\b|\bвы\b|\bвас\b|\bвам\b|\bваш|\bвашего/iu

/** Sentences that are about nothing of the page itself, outside its lists of links. */
function tells({ text, whole, signals }: ArticleFacts): boolean {
  const told = text.split(/(?<=[.!?…])\s+|\n+/u).filter(sentence => sentence.trim().includes(' ') && !OF_ITSELF.test(sentence)).reduce((sum, { length }) => sum + length, 0)
  return told >= TOLD_CHARACTERS_MIN && whole.length - signals.linkCharacters >= told
}

/** Every line of a page that says little, as a notice may stand below its menu and be taken for none of its text; each must say nothing else to count. */
export const linesOf = (article: ArticleFacts): readonly string[] => (isThin(article) ? article.whole.split('\n', LINES_MAX) : [])
/** Of a menu (set by judgement). */
const LINES_MAX = 200

/** The first text of which `says` knows something, in its words. */
export function firstSaid(texts: readonly string[], says: (text: string) => string | null): string | null {
  for (const text of texts) {
    const said = says(text)
    if (said !== null) return said
  }
  return null
}
