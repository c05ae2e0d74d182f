/** Judges an answer of success: the article itself, the article elsewhere, a wall before it, or a page that only looks like one. */
import type { Article } from '../../model/article.ts'
import type { Answer } from '../../model/look.ts'
import type { MissingPage } from '../../model/world.ts'
import { landingOf, type Landing } from '../../url/landing.ts'
import { asksForLogin, saysNotFound, saysParked, saysRemoved } from './phrases.ts'
import type { LinkEvidence, LinkJudgement } from './evidence.ts'

/** Main text below this many characters is thin: error pages say little (WaybackMedic takes 900 bytes of page text as blank). */
const THIN_CHARACTERS = 600
/** A not-found headline is short; a headline about one goes on (set by judgement). */
const ERROR_TITLE_CHARACTERS = 80
/** Two answers with this share of common four-word runs are one page (Bar-Yossef et al., WWW 2004: .95 of a word sequence). */
const SAME_PAGE_SHARE = 0.95
/** Words of such a run (set by judgement). */
const RUN_WORDS = 4

export function judgePage(evidence: LinkEvidence, look: Answer): LinkJudgement {
  const { article, carriesEvidence } = evidence
  const say = (state: LinkJudgement['state'], reason: LinkJudgement['reason'], wants: LinkJudgement['wants'] = null): LinkJudgement => ({ state, reason, look, wants })
  const landing = landingOf(evidence.asked, look.finalUrl)
  if (carriesEvidence) return say(hasMoved(evidence, look) ? 'moved' : 'ok', null)
  if (article === null || isEmpty(article)) return look.flaws.length > 0 ? say('failing', 'bad-response') : article?.signals.isShell === true ? say('ok', null) : say('soft-404', 'empty-body')
  if (article.signals.isChallenge) return say('blocked', 'challenge')
  if (landing === 'login') return say('blocked', 'redirect-to-login')
  if (isLoginWall(article)) return say('blocked', 'login-wall')
  if (landing !== null) return say('soft-404', LANDING_REASON[landing])
  const words = missingWords(article)
  if (words !== null) return say('soft-404', words)
  if (article.signals.isPaywalled && article.text.length < THIN_CHARACTERS) return say('blocked', 'paywall')
  const alive = say(hasMoved(evidence, look) ? 'moved' : 'ok', null, evidence.sibling === null ? 'sibling' : null)
  return evidence.sibling !== null && evidence.sibling !== 'none' && isSameAsSibling(article, look, evidence.sibling) ? say('soft-404', 'same-as-missing-sibling') : alive
}

const LANDING_REASON: Readonly<Record<Exclude<Landing, 'login'>, LinkJudgement['reason']>> = {
  home: 'redirect-to-home', section: 'redirect-to-section', search: 'redirect-to-section', error: 'redirect-to-error-page',
}

const isEmpty = (article: Article) => article.whole.trim() === '' && article.text.trim() === ''

function hasMoved(evidence: LinkEvidence, look: Answer): boolean {
  return look.redirects.length > 0 && !evidence.isSameAddress(evidence.asked, look.finalUrl)
}

function isLoginWall(article: Article): boolean {
  if (!article.signals.hasPasswordField || article.text.length >= THIN_CHARACTERS) return false
  return [article.title, article.headline, article.text].some(text => text !== null && asksForLogin(text))
}

/** Words that say the article is not there, where a page says such things: title, headline, or a text that holds nothing else. */
function missingWords(article: Article): 'not-found-text' | 'parked' | 'article-removed' | null {
  const isThin = article.text.length < THIN_CHARACTERS
  const titles = [article.title, article.headline].filter(title => title !== null)
  if (titles.some(title => title.length <= ERROR_TITLE_CHARACTERS && saysParked(title)) || (isThin && saysParked(article.text))) return 'parked'
  if (!isThin) return null
  if (titles.some(title => title.length <= ERROR_TITLE_CHARACTERS && saysNotFound(title))) return 'not-found-text'
  if (saysRemoved(article.text)) return 'article-removed'
  return firstLine(article.text).length <= ERROR_TITLE_CHARACTERS && saysNotFound(firstLine(article.text)) ? 'not-found-text' : null
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

/** The site gives the same page for an address that surely isn't there. An application shell proves nothing by that. */
function isSameAsSibling(article: Article, look: Answer, sibling: MissingPage): boolean {
  if (article.signals.isShell) return false
  if (look.redirects.length > 0 && sibling.finalUrl === look.finalUrl) return true
  return shareOfRuns(article.text, sibling.text) >= SAME_PAGE_SHARE && shareOfRuns(sibling.text, article.text) >= SAME_PAGE_SHARE
}

/** Share of `text`'s runs of four words that `other` has too. */
function shareOfRuns(text: string, other: string): number {
  const runs = runsOf(text)
  if (runs.size === 0) return text.trim() === other.trim() ? 1 : 0
  const others = runsOf(other)
  return [...runs].filter(run => others.has(run)).length / runs.size
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(0, Math.max(1, words.length - RUN_WORDS + 1)).map((_, index) => words.slice(index, index + RUN_WORDS).join(' ')).filter(run => run !== ''))
}
