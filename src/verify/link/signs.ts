/** What is seen of an answer of success that speaks for or against its being the article. */
import type { ArticleFacts } from '../../model/article.ts'
import type { Answer } from '../../model/look.ts'
import type { LinkRule, LinkSign } from '../../model/verdicts.ts'
import { landingOf, type Landing } from '../../url/landing.ts'
import type { Carried, LinkEvidence } from './evidence.ts'
import { hasHeadingOf, likenessOf } from './likeness.ts'
import { saysNotFound, saysRemoved } from './phrases/missing.ts'
import { saysHostingDefault, saysParked } from './phrases/parked.ts'
import { tradeOf } from './phrases/topics.ts'
import { firstSaid, hasArticleText, isNotice, isThin, linesOf, noticeOf, titlesOf } from './text.ts'
import { WEIGHTS } from './weights.ts'

const sign = (rule: LinkRule, saw: string | null = null): LinkSign => ({ rule, weight: WEIGHTS[rule], saw })

export const sumOf = (signs: readonly LinkSign[]) => signs.reduce((sum, { weight }) => sum + weight, 0)

/** Every sign, those of the address first. */
export function signsOf(evidence: LinkEvidence, article: ArticleFacts, look: Answer): readonly LinkSign[] {
  return [...addressSigns(evidence, article, look), ...wordSigns(evidence, article), ...siblingSigns(evidence, article, look), ...vetoes(evidence, article, look)]
}

const LANDED = { home: 'landed-on-home', section: 'landed-on-section', search: 'landed-on-search', error: 'landed-on-error-page' } as const
type MissingLanding = Exclude<Landing, 'login' | 'consent'>
const isMissing = (landing: Landing): landing is MissingLanding => Object.hasOwn(LANDED, landing)

function addressSigns(evidence: LinkEvidence, article: ArticleFacts, look: Answer): LinkSign[] {
  const { asked, isSameAddress, isOtherArticle } = evidence
  const landing = landingOf(asked, look.finalUrl)
  const isElsewhere = look.redirects.length > 0 && !isSameAddress(asked, look.finalUrl)
  const own = article.canonical ?? article.signals.sharedAs
  return [
    ...(landing !== null && isMissing(landing) ? [sign(LANDED[landing], look.finalUrl)] : []),
    ...(landing === null && isElsewhere ? [sign('led-to-other-article', look.finalUrl)] : []),
    ...(isOtherArticle ? [sign('names-other-article', article.headline ?? article.title)] : []),
    ...(own !== null && !isSameAddress(own, look.finalUrl) && !isSameAddress(own, asked) ? [sign('canonical-elsewhere', own)] : []),
    ...(FILE.test(pathOf(asked)) && /html/iu.test(look.headers['content-type'] ?? '') ? [sign('file-became-page', pathOf(asked))] : []),
  ]
}

/** Endings of files that no site serves as pages. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|epub|djvu|zip|rar|jpe?g|png|gif|mp[34])$/iu

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url)

function wordSigns({ expected }: LinkEvidence, article: ArticleFacts): LinkSign[] {
  const titles = titlesOf(article)
  const notice = noticeOf(article)
  const parked = firstSaid([...titles, ...notice], saysParked)
  const hosting = firstSaid([...titles, ...notice], saysHostingDefault)
  const trade = tradeOf(titles.join(' '), article.text, expected)
  const lines = [...titles, ...notice, ...linesOf(article)]
  const missing = firstSaid(lines, saysNotFound)
  const removed = missing === null ? firstSaid(lines, saysRemoved) : null
  const words = [
    ...(missing === null ? [] : [sign('says-not-found', missing)]),
    ...(removed === null ? [] : [sign('says-removed', removed)]),
  ]
  return [
    ...(parked === null ? [] : [sign('parked', parked)]),
    ...(hosting === null ? [] : [sign('hosting-default', hosting)]),
    ...(trade === null ? [] : [sign('other-topic', trade)]),
    ...words,
    ...(isThin(article) ? [sign('thin-text')] : []),
    ...((words.length > 0 || parked !== null || hosting !== null) && (hasArticleText(article) || (isThin(article) && !isNotice(article))) ? [sign('has-article-text')] : []),
  ]
}

function siblingSigns({ sibling }: LinkEvidence, article: ArticleFacts, look: Answer): LinkSign[] {
  if (sibling === null || sibling === 'none') return []
  if (sibling === 'honest') return [sign('honest-sibling')]
  const likeness = likenessOf(article, look, sibling)
  return [
    ...(likeness === null ? [] : [sign(likeness, sibling.finalUrl)]),
    ...(likeness !== 'same-as-sibling' && hasHeadingOf(article, sibling) ? [sign('same-heading-as-sibling', sibling.heading)] : []),
  ]
}

function vetoes({ asked, carried, expected, sibling }: LinkEvidence, article: ArticleFacts, look: Answer): LinkSign[] {
  if (carried === null) return []
  if (carried.what === 'quotation') return [sign('carries-quotation', carried.saw)]
  return isHollow(carried, { article, expected, landing: landingOf(asked, look.finalUrl) }) || isOnSibling(carried, sibling) ? [] : [sign(carried.what === 'title' ? 'carries-title' : 'carries-figure', carried.saw)]
}

/** Search and not-found pages repeat the address that was asked, front pages the headlines of the day: there a title or a figure proves nothing. */
function isHollow({ what }: Carried, { article, expected, landing }: { readonly article: ArticleFacts; readonly expected: string; readonly landing: Landing | null }): boolean {
  if (landing === 'home' || landing === 'search' || landing === 'error') return true
  const repeats = firstSaid(titlesOf(article), saysNotFound) ?? (what === 'figure' ? firstSaid(noticeOf(article), saysNotFound) : null)
  return repeats !== null && !expected.toLowerCase().includes(repeats)
}

/** What a made-up address is answered with as well is the site's, not the article's. */
function isOnSibling({ saw }: Carried, sibling: LinkEvidence['sibling']): boolean {
  return sibling !== null && typeof sibling === 'object' && `${sibling.heading ?? ''}\n${sibling.text}`.toLowerCase().includes(saw.toLowerCase())
}
