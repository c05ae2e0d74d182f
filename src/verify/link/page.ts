/** Judges an answer of success: the article itself, the article elsewhere, a wall before it, or a page that only looks like one. */
import type { Answer } from '../../model/look.ts'
import type { LinkReason, LinkRule, LinkSign } from '../../model/verdicts.ts'
import type { LinkEvidence, LinkJudgement } from './evidence.ts'
import { signsOf, sumOf } from './signs.ts'
import { isEmpty } from './text.ts'
import { isShielded, wallOf } from './walls.ts'
import { MISSING_FROM, WEIGHTS } from './weights.ts'

/** 204 and 205 have no body by their own word. */
const isBareStatus = (status: number) => status === 204 || status === 205

export function judgePage(evidence: LinkEvidence, look: Answer): LinkJudgement {
  const { article } = evidence
  const say = (state: LinkJudgement['state'], reason: LinkReason, more: Partial<LinkJudgement> = {}): LinkJudgement => ({ state, reason, look, wants: null, signs: [], ...more })
  if (isFile(look)) return say(isElsewhere(evidence, look) ? 'moved' : 'ok', null)
  // It was not read: nothing is known of what it says.
  if (article === null) return { look, state: 'failing', reason: 'bad-response', wants: null, signs: [] }
  if (isEmpty(article) && !article.signals.isShell && article.signals.scriptTarget === null && !article.signals.isChallenge && !isShielded(look)) return judgeEmpty(evidence, look)
  const wall = wallOf(evidence, article, look)
  if (wall !== null) return say(wall.state, wall.reason)
  const signs = signsOf(evidence, article, look)
  const isVetoed = signs.some(({ weight }) => weight <= WEIGHTS['carries-title'])
  const wants = isVetoed || evidence.sibling !== null || isBeyondDoubt(signs) ? null : 'sibling'
  if (sumOf(signs) >= MISSING_FROM) return say('soft-404', reasonOf(signs), { wants, signs })
  return say(isElsewhere(evidence, look) ? 'moved' : 'ok', null, { wants, signs })
}

/** A landing, or twice as much as it takes: no made-up address would change it. */
const isBeyondDoubt = (signs: readonly LinkSign[]) => sumOf(signs) >= MISSING_FROM && signs.some(({ rule }) => rule.startsWith('landed-on-') || rule === 'parked' || rule === 'hosting-default')

function isElsewhere({ asked, isSameAddress }: LinkEvidence, look: Answer): boolean {
  return look.redirects.length > 0 && !isSameAddress(asked, look.finalUrl)
}

/** One empty answer may be an accident; a second one is no article. */
function judgeEmpty({ second }: LinkEvidence, look: Answer): LinkJudgement {
  const base = { look, signs: [] }
  if (look.flaws.length > 0) return { ...base, state: 'failing', reason: 'bad-response', wants: null }
  if (isNoise(look)) return { ...base, state: 'failing', reason: 'bad-response', wants: null }
  // Its scripts may write the page, or set a cookie and ask anew.
  if (HAS_SCRIPT.test(textOf(look.body))) return { ...base, state: 'blocked', reason: 'script-only', wants: null }
  if (isBareStatus(look.status)) return { ...base, state: 'failing', reason: 'empty-body', wants: null }
  if (second === null) return { ...base, state: 'failing', reason: 'empty-body', wants: 'second-look' }
  return { look, state: 'soft-404', reason: 'empty-body', wants: null, signs: [{ rule: 'empty', weight: WEIGHTS.empty, saw: null }] }
}

const HAS_SCRIPT = /<script\b/iu
const textOf = (body: Uint8Array) => new TextDecoder('latin1').decode(body.subarray(0, PAGE_START_BYTES))
/** Scripts stand at a page's beginning where there is nothing else on it (set by judgement). */
const PAGE_START_BYTES = 16 * 1024

/** No markup and no text: packed, encrypted, or broken on its way. More than a hundredth of control characters is none (set by judgement). */
function isNoise({ body }: Answer): boolean {
  const seen = body.subarray(0, PAGE_START_BYTES)
  return seen.filter(byte => byte < 9 || (byte > 13 && byte < 32)).length > NOISE_SHARE * seen.length
}
const NOISE_SHARE = 0.01

/** What is no text can't be read for what it says, but it came. */
function isFile({ headers, body }: Answer): boolean {
  if (body.length === 0) return false
  const type = headers['content-type'] ?? ''
  const isNamed = /^\s*(?:application\/(?:pdf|zip|msword|vnd\.|rtf|epub|x-7z|x-rar|postscript)|image\/|audio\/|video\/)/iu.test(type)
  const start = startOf(body)
  return isNamed ? !/^\s*<(?:!doctype|html)/iu.test(start) : FILE_MARKS.some(mark => start.startsWith(mark))
}

/** What PDF, zip (and all that is packed so), old Office files and RTF begin with. */
const FILE_MARKS = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf']
/** Marks of a file's kind stand at its beginning. */
const MARK_BYTES = 64

const startOf = (body: Uint8Array) => String.fromCharCode(...body.subarray(0, MARK_BYTES))

/** The reason is the weightiest sign's. */
function reasonOf(signs: readonly LinkSign[]): LinkReason {
  const [heaviest] = [...signs].sort((one, other) => other.weight - one.weight)
  return heaviest === undefined ? 'evidence-adds-up' : REASONS[heaviest.rule] ?? 'evidence-adds-up'
}

const REASONS: Readonly<Partial<Record<LinkRule, LinkReason>>> = {
  'landed-on-home': 'redirect-to-home', 'landed-on-section': 'redirect-to-section', 'landed-on-search': 'redirect-to-search', 'landed-on-error-page': 'redirect-to-error-page',
  'led-to-other-article': 'redirect-to-other-article', 'says-not-found': 'not-found-text', 'says-removed': 'article-removed', empty: 'empty-body', 'same-as-sibling': 'same-as-missing-sibling', 'like-sibling': 'same-as-missing-sibling',
  parked: 'parked', 'hosting-default': 'hosting-default', 'other-topic': 'other-topic',
}
