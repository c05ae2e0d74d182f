/** What one look at a page says, as an audit takes it. */
import { createHash } from 'node:crypto'
import type { Sight } from '../model/audit.ts'
import type { Claim } from '../model/citation.ts'
import type { ReportedClaim } from '../model/report.ts'
import type { CopyMatch, Verdict } from '../model/verdicts.ts'
import type { PageResult } from '../pipeline/run.ts'

/** `null`: nothing was looked at. */
export function sightOf({ link, judged }: Pick<PageResult, 'link' | 'judged'>): Sight | null {
  if (link.checkedAt === null || link.state === 'not-checked') return null
  return {
    at: link.checkedAt, state: link.state, reason: link.reason, movedTo: link.state === 'moved' ? link.finalUrl : null, certificateEndsAt: link.certificateEndsAt,
    claims: Object.fromEntries(Object.values(judged).flatMap(({ claims }) => claims.flatMap(judgedStatements)).map(({ text, match }) => [claimId(text), liveVerdict(match)])),
  }
}

/** A claim's quotations, or its own words where it quotes nothing. */
export const statements = ({ text, quotes }: Claim): readonly string[] => (quotes.length > 0 ? quotes : [text])

const judgedStatements = ({ text, quotes, match }: ReportedClaim) => (quotes.length > 0 ? quotes : [{ text, match }])

/** The words themselves: a claim that moves to another line or book is the same. */
export const claimId = (text: string): string => createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('base64url').slice(0, 16)

/** That an archived copy carries it says nothing of the page today. */
const liveVerdict = ({ verdict, against }: CopyMatch): Verdict => (against === 'live' ? verdict : 'unverified')
