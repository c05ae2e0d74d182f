/** Walls before an article: the server refuses us, or wants something first, which says nothing of the article. */
import type { ArticleFacts } from '../../model/article.ts'
import type { Answer } from '../../model/look.ts'
import type { LinkReason } from '../../model/verdicts.ts'
import { landingOf } from '../../url/landing.ts'
import type { Carried, LinkEvidence } from './evidence.ts'
import { saysNotFound } from './phrases/missing.ts'
import { asksForConsent, asksForLogin, asksForPayment, asksToWait, refusesCountry, refusesRights, saysMaintenance, saysRejected, saysServerFault, saysTooMany } from './phrases/walls.ts'
import { firstSaid, isNotice, isThin, linesOf, noticeOf, titlesOf } from './text.ts'

export interface Wall {
  readonly state: 'blocked' | 'failing'
  readonly reason: LinkReason
}

/** A page behind a wall shows a beginning; one with more text than this has shown its article (set by judgement). */
const BEGINNING_CHARACTERS_MAX = 2000
/** Where a page's script leads is elsewhere only if the page itself says next to nothing (set by judgement). */
const SCRIPT_PAGE_CHARACTERS_MAX = 250

/** The wall that stands on the page; `null`: none. Nothing is a wall that lets the quotation through. */
export function wallOf(evidence: LinkEvidence, article: ArticleFacts, look: Answer): Wall | null {
  if (evidence.carried?.what === 'quotation') return null
  const blocked = blockedBy(evidence, article, look)
  if (blocked !== null) return { state: 'blocked', reason: blocked }
  return !isTitled(evidence.carried) && (isBeingMended(article) || (isNotice(article) && firstSaid([...titlesOf(article), ...noticeOf(article)], saysServerFault) !== null)) ? { state: 'failing', reason: 'server-error' } : null
}

/** The site as a whole is being worked on, which says nothing of any page. */
export function isBeingMended(article: ArticleFacts): boolean {
  const lines = [...titlesOf(article), ...noticeOf(article), ...linesOf(article)]
  return isNotice(article) && firstSaid(lines, saysMaintenance) !== null && firstSaid(lines, saysNotFound) === null
}

/** Walls in place of any status: a shield may answer 404, a law 200. */
export function blockedBy({ asked, carried, isSameAddress }: Pick<LinkEvidence, 'asked' | 'carried' | 'isSameAddress'>, article: ArticleFacts, look: Answer): LinkReason {
  const { signals } = article
  if (signals.isChallenge || isShielded(look)) return 'challenge'
  const landing = landingOf(asked, look.finalUrl)
  if (landing === 'login') return 'redirect-to-login'
  if (landing === 'consent') return 'redirect-to-consent'
  if (isPaywalled(article)) return 'paywall'
  if (isTitled(carried)) return article.whole.length === 0 ? shellOf(article) : null
  const notice = [...titlesOf(article), ...noticeOf(article)]
  const says = (phrases: (text: string) => string | null) => isNotice(article) && firstSaid(notice, phrases) !== null
  if (isThin(article) && (says(asksForLogin) && (signals.hasPasswordField || firstSaid(titlesOf(article), asksForLogin) !== null))) return 'login-wall'
  if (says(saysRejected) || says(asksToWait)) return 'challenge'
  if (says(refusesRights)) return 'login-wall'
  if (says(asksForConsent)) return 'consent-wall'
  if (says(refusesCountry)) return 'country-refused'
  if (says(saysTooMany)) return 'rate-limited'
  const { scriptTarget } = signals
  if (scriptTarget !== null && article.whole.length <= SCRIPT_PAGE_CHARACTERS_MAX && !isSameAddress(scriptTarget, look.finalUrl)) return 'script-redirect'
  return shellOf(article)
}

/** Shields that say in a header of their own that they answer in the site's place: Cloudflare, AWS, Vercel. */
export const isShielded = ({ headers }: Answer): boolean => headers['cf-mitigated'] === 'challenge' || headers['x-amzn-waf-action'] !== undefined || headers['x-vercel-mitigated'] !== undefined

const isTitled = (carried: Carried | null) => carried?.what === 'title'

/** A page whose text comes with its scripts, or stands in frames that could not be read. */
const shellOf = ({ signals }: ArticleFacts): LinkReason => (signals.isFrameset ? 'frames-only' : signals.isShell ? 'script-only' : null)

/** Declared as such, or asking for payment, with no more to read than a beginning. */
function isPaywalled(article: ArticleFacts): boolean {
  if (article.text.length >= BEGINNING_CHARACTERS_MAX) return false
  return article.signals.isPaywalled || article.whole.split('\n').some(line => asksForPayment(line) !== null)
}
