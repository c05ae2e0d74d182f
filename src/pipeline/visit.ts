/** Visits one address: looks at it until its link can be judged, and reads each answer once. */
import type { Answer, Look } from '../model/look.ts'
import type { FetchableUrl } from '../model/url.ts'
import type { Link } from '../model/verdicts.ts'
import { keyOf, toFetchable } from '../url/index.ts'
import { answerThatCounts, isSuccess, NOTHING_KNOWN, type LinkEvidence, type LinkJudgement } from '../verify/link/evidence.ts'
import { judgeLink } from '../verify/link/judge.ts'
import { noteEvidence } from './carried.ts'
import { throughFrame, underBothNames, type Framed } from './framed.ts'
import { lookForMissingPage, type AskContext } from './missing-page.ts'
import type { Questions, ReadPage } from './page.ts'
import { questionsOf } from './questions.ts'
import type { PagePlan } from './references.ts'

export interface VisitContext extends AskContext {
  /** A name that is missing gets its second look later. */
  readonly leavesMissingNames: boolean
}

export interface Visit {
  readonly link: Link
  /** The address that was judged: of several readings the one that proved right. */
  readonly url: string
  /** The page itself showed that this reading of its address is right. */
  readonly isProved: boolean
  /** `null` where nothing came that could be the page. */
  readonly live: ReadPage | null
}

/** A link is settled after at most this many further looks: one second look and one sibling. */
const FURTHER_LOOKS_MAX = 2

/** Looks at one address until its link can be judged. */
export async function visitAddress(url: FetchableUrl, plan: PagePlan, context: VisitContext): Promise<Visit> {
  const { world, signal, leavesMissingNames } = context
  const first = await world.look(url, 'page', signal)
  const read = remembered(async answer => {
    const { page, frame } = await readThroughFrame(answer, questionsOf(plan, url), context)
    return { page, frame, known: page === null ? NOTHING_KNOWN : noteEvidence(page, plan) }
  })
  let second: Look | null = null
  let sibling: LinkEvidence['sibling'] = null
  for (let further = 0; ; further += 1) {
    const answer = answerThatCounts(first, second)
    const { page, frame, known } = answer === null ? UNREAD : await read(answer)
    const judgement = judgeLink({ ...known, asked: url, first, second, sibling, article: page?.article ?? null, isSameAddress })
    if (judgement.wants === null || further === FURTHER_LOOKS_MAX || (leavesMissingNames && judgement.reason === 'name-not-found')) {
      const isThere = judgement.state === 'ok' || judgement.state === 'moved'
      return { link: linkOf(judgement, frame), url, isProved: isThere && (known.carried?.what === 'quotation' || known.carried?.what === 'title'), live: isThere ? page : null }
    }
    if (judgement.wants === 'second-look') second = await world.look(url, 'second-look', signal)
    else sibling = await lookForMissingPage(url, context)
  }
}

const isSameAddress = (one: string, other: string) => keyOf(one) === keyOf(other)

const UNREAD = { page: null, frame: null, known: NOTHING_KNOWN }

async function readThroughFrame(answer: Answer, questions: Questions, { world, readPage, signal }: VisitContext): Promise<Framed<ReadPage | null>> {
  const outer = await readPage(answer, questions)
  if (outer === null) return { page: null, frame: null }
  return throughFrame(outer, async address => {
    const url = toFetchable(address)
    const look = url === null ? null : await world.look(url, 'frame', signal)
    const inner = look?.kind === 'answer' && isSuccess(look.status) ? await readPage(look, questions) : null
    return inner === null ? null : underBothNames(outer, inner)
  })
}

/** Reading a body, and looking on it for what the notes attribute to it, costs more than judging it: each answer is read once. */
function remembered<Known>(read: (answer: Answer) => Promise<Known>): (answer: Answer) => Promise<Known> {
  const known = new Map<Answer, Promise<Known>>()
  return answer => {
    const found = known.get(answer) ?? read(answer)
    known.set(answer, found)
    return found
  }
}

function linkOf({ state, reason, look, signs }: LinkJudgement, frame: string | null): Link {
  return {
    state, reason, status: look.status, finalUrl: look.finalUrl, redirects: look.redirects,
    tls: look.tls, certificateEndsAt: look.certificateEndsAt, checkedAt: look.checkedAt, fromCache: look.fromCache, flaws: look.kind === 'answer' ? look.flaws : [], archive: null, frame, copySearch: null, evidence: signs,
  }
}

export function unasked(url: string | null, state: 'malformed' | 'not-checked' | 'failing', reason: Link['reason'] = null): Link {
  return { state, reason, status: null, finalUrl: url, redirects: [], tls: null, certificateEndsAt: null, checkedAt: null, fromCache: false, flaws: [], archive: null, frame: null, copySearch: null, evidence: [] }
}
