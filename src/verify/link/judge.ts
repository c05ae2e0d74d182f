/** Says whether a link is alive. One look never proves death; what a page carries outweighs what it looks like. */
import type { Answer, Failure } from '../../model/look.ts'
import { isSuccess, type LinkEvidence, type LinkJudgement } from './evidence.ts'
import { judgePage } from './page.ts'
import { blockedBy, isBeingMended } from './walls.ts'

/** Statuses with which a server refuses us, not the reader: what walls, shields and rate limits answer while the page lives. */
const REFUSALS = new Set([400, 401, 402, 403, 406, 407, 412, 418, 421, 425, 428, 429, 440, 444, 449, 451, 456, 999])
const isGone = (status: number) => status === 404 || status === 410

/**
 * The state of a link, and what further look would settle a doubt. Ask again with that look added until `wants` is null.
 */
export function judgeLink(evidence: LinkEvidence): LinkJudgement {
  const { first, second } = evidence
  if (first.kind === 'answer') return judgeAnswer(evidence, first)
  // A name that was missing a moment ago, or has another form, answers now.
  if (first.reason === 'name-not-found' && second?.kind === 'answer') return judgeAnswer(evidence, second)
  return judgeFailure(evidence, first)
}

function judgeFailure(evidence: LinkEvidence, look: Failure): LinkJudgement {
  const say = (state: LinkJudgement['state'], wants: LinkJudgement['wants'] = null): LinkJudgement => ({ state, reason: look.reason, look, wants, signs: [] })
  const isOnward = look.redirects.length > 0
  switch (look.reason) {
    case 'private-address': case 'forbidden-scheme': case 'forbidden-port':
      return say(isOnward ? 'failing' : 'not-checked')
    case 'malformed-url':
      return say(isOnward ? 'failing' : 'malformed')
    case 'offline': case 'excluded':
      return say('not-checked')
    case 'robots-disallowed':
      return say('blocked')
    case 'retry-after-too-long':
      return { ...say('blocked'), reason: 'rate-limited' }
    case 'name-not-found':
      if (isOnward) return say('failing')
      if (evidence.second === null) return say('unreachable', 'second-look')
      return isNameMissing(evidence.second) ? say('dead') : say('unreachable')
    case 'refused': case 'no-route': case 'timeout-connect': case 'name-lookup-failed':
      return say(isOnward ? 'failing' : 'unreachable')
    case 'timeout-headers': case 'timeout-body': case 'timeout-total': case 'reset': case 'tls-handshake': case 'bad-response':
    case 'headers-too-large': case 'robots-unavailable': case 'redirect-loop': case 'too-many-redirects': case 'redirect-without-target':
      return say('failing')
  }
}

const isNameMissing = (look: LinkEvidence['second']) => look?.kind === 'failure' && look.reason === 'name-not-found'

function judgeAnswer(evidence: LinkEvidence, look: Answer): LinkJudgement {
  const say = (state: LinkJudgement['state'], reason: LinkJudgement['reason'], wants: LinkJudgement['wants'] = null): LinkJudgement => ({ state, reason, look, wants, signs: [] })
  if (isSuccess(look.status)) return judgePage(evidence, look)
  const { second, article, carried } = evidence
  const later = second?.kind === 'answer' && second !== look ? second : null
  if (later !== null && isSuccess(later.status)) return judgePage(evidence, later)
  // Some servers send the page itself under a wrong status: a reader sees it all the same.
  if (carried?.what === 'quotation') return say('ok', 'http-status')
  const wall = article === null ? null : blockedBy(evidence, article, look)
  if (wall !== null && (!isGone(look.status) || WALLS_OF_ANY_STATUS.has(wall))) return say('blocked', wall)
  if (isGone(look.status)) return article !== null && isBeingMended(article) ? say('failing', 'server-error') : judgeGone(evidence, look)
  if (look.status === 304 && second === null) return say('failing', 'http-status', 'second-look')
  if (look.status === 429) return say('blocked', 'rate-limited')
  if (REFUSALS.has(look.status)) return say('blocked', 'http-status')
  return say('failing', look.status >= 500 ? 'server-error' : 'http-status')
}

/** A shield's 404 and one at the end of a way to a login say nothing of the page; a not-found page may well have a login form, a banner or nothing but scripts. */
const WALLS_OF_ANY_STATUS: ReadonlySet<LinkJudgement['reason']> = new Set(['challenge', 'redirect-to-login', 'redirect-to-consent', 'country-refused'])

/** 404 and 410 count when a different look says the same; a server that answers now this, now that is failing. */
function judgeGone(evidence: LinkEvidence, look: Answer): LinkJudgement {
  const { second } = evidence
  const say = (state: LinkJudgement['state'], reason: LinkJudgement['reason'], wants: LinkJudgement['wants'] = null): LinkJudgement => ({ state, reason, look, wants, signs: [] })
  if (second === null) return say('failing', 'http-status', 'second-look')
  if (second.kind === 'failure') return second.reason === 'retry-after-too-long' ? say('blocked', 'rate-limited') : say('failing', second.reason)
  if (evidence.carried !== null) return say('failing', 'http-status')
  if (isGone(second.status)) return say('dead', look.status === 410 ? 'gone-twice' : 'not-found-twice')
  return REFUSALS.has(second.status) ? { ...say('blocked', 'http-status'), look: second } : say('failing', 'server-error')
}
