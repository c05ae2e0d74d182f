/** Says whether a link is alive. One look never proves death; what a page carries outweighs what it looks like. */
import type { Answer, Failure } from '../../model/look.ts'
import { judgePage } from './page.ts'
import { isSuccess, type LinkEvidence, type LinkJudgement } from './evidence.ts'

/** Statuses with which a server refuses us, not the reader: what walls, shields and rate limits answer while the page lives. */
const REFUSALS = new Set([400, 401, 402, 403, 406, 407, 412, 418, 421, 425, 428, 429, 440, 444, 449, 451, 456, 999])
const isGone = (status: number) => status === 404 || status === 410

/**
 * The state of a link, and what further look would settle a doubt. Ask again with that look added until `wants` is null.
 */
export function judgeLink(evidence: LinkEvidence): LinkJudgement {
  const { first } = evidence
  return first.kind === 'failure' ? judgeFailure(evidence, first) : judgeAnswer(evidence, first)
}

function judgeFailure(evidence: LinkEvidence, look: Failure): LinkJudgement {
  const say = (state: LinkJudgement['state'], wants: LinkJudgement['wants'] = null): LinkJudgement => ({ state, reason: look.reason, look, wants })
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
      return isNameMissing(evidence.second) && evidence.otherNamesResolve ? say('dead') : say('unreachable')
    case 'refused': case 'no-route': case 'timeout-connect': case 'name-lookup-failed':
      return say(isOnward ? 'failing' : 'unreachable')
    case 'timeout-headers': case 'timeout-body': case 'timeout-total': case 'reset': case 'tls-handshake': case 'bad-response':
    case 'headers-too-large': case 'robots-unavailable': case 'redirect-loop': case 'too-many-redirects': case 'redirect-without-target':
      return say('failing')
  }
}

const isNameMissing = (look: LinkEvidence['second']) => look?.kind === 'failure' && look.reason === 'name-not-found'

function judgeAnswer(evidence: LinkEvidence, look: Answer): LinkJudgement {
  const say = (state: LinkJudgement['state'], reason: LinkJudgement['reason'], wants: LinkJudgement['wants'] = null): LinkJudgement => ({ state, reason, look, wants })
  if (isSuccess(look.status)) return judgePage(evidence, look)
  if (evidence.article?.signals.isChallenge === true && !isSuccess(evidence.second?.kind === 'answer' ? evidence.second.status : 0)) return say('blocked', 'challenge')
  if (isGone(look.status)) return judgeGone(evidence, look)
  if (look.status === 429) return say('blocked', 'rate-limited')
  if (REFUSALS.has(look.status)) return say('blocked', 'http-status')
  return say('failing', look.status >= 500 ? 'server-error' : 'http-status')
}

/** 404 and 410 count when a different look says the same; a server that answers now this, now that is failing. */
function judgeGone(evidence: LinkEvidence, look: Answer): LinkJudgement {
  const { second } = evidence
  if (second === null) return { state: 'failing', reason: 'http-status', look, wants: 'second-look' }
  if (second.kind === 'failure') return { state: 'failing', reason: second.reason, look, wants: null }
  if (isSuccess(second.status)) return judgePage(evidence, second)
  if (evidence.carriesEvidence) return { state: 'failing', reason: 'http-status', look, wants: null }
  if (isGone(second.status)) return { state: 'dead', reason: look.status === 410 ? 'gone-twice' : 'not-found-twice', look, wants: null }
  if (REFUSALS.has(second.status)) return { state: 'blocked', reason: 'http-status', look: second, wants: null }
  return { state: 'failing', reason: 'server-error', look, wants: null }
}
