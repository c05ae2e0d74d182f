/**
 * One page over its looks, as a small machine: a death is announced when it has shown for long enough, a recovery at once, and
 * each thing once.
 */
import type { AuditRules, Loss, Notice, NoticeKind, PageMemory, Sight, Streak } from '../model/audit.ts'
import type { LinkState } from '../model/verdicts.ts'
import { nextLookAt } from './rhythm.ts'

const DAY_MS = 86_400_000

const ALIVE: ReadonlySet<LinkState> = new Set(['ok', 'moved'])
const GONE: ReadonlySet<LinkState> = new Set(['dead', 'soft-404'])
/** States that say nothing of the page: they neither prolong a row of failures nor end it. */
const SILENT: ReadonlySet<LinkState> = new Set(['blocked', 'unreachable', 'not-checked', 'malformed'])

export interface Remembered { readonly memory: PageMemory; readonly notices: readonly Notice[] }

export interface Circumstances {
  /** Uniform in [0, 1). */
  readonly chance: number
  readonly rules: AuditRules
  /** Others answered meanwhile: what is out of reach is so by its own fault. */
  readonly isNetUp?: boolean
  /** Its site's other pages fail as well and are not as far: a death waits to be announced with theirs. */
  readonly isHeld?: boolean
}

/** `memory` is `null` for a page that was not seen before. */
export function remember(memory: PageMemory | null, url: string, sight: Sight, { chance, rules, isNetUp = false, isHeld = false }: Circumstances): Remembered {
  const before = memory ?? unseen(url, sight)
  const life = lifeAfter(before, sight, { rules, isNetUp, isHeld })
  const certificate = certificateAfter(before, sight, rules)
  const text = textAfter(before, sight, rules)
  const moved = sight.movedTo !== null && sight.movedTo !== before.movedTo
  const after: Omit<PageMemory, 'nextLookAt'> = {
    url, firstSeenAt: before.firstSeenAt, lastLookAt: sight.at, state: sight.state, reason: sight.reason,
    stateSince: sight.state === before.state ? before.stateSince : sight.at,
    streak: life.streak, announced: life.announced, movedTo: sight.movedTo ?? before.movedTo,
    certificateAnnounced: certificate.announced, confirmed: text.confirmed, lost: text.lost,
  }
  const notice = (kind: NoticeKind, since: string, claims: readonly string[] = []): Notice => ({ kind, url, since, state: sight.state, reason: sight.reason, movedTo: sight.movedTo, certificateEndsAt: sight.certificateEndsAt, claims })
  const notices = [
    ...(memory === null ? [notice('first-seen', sight.at)] : []),
    ...(life.kind === null ? [] : [notice(life.kind, life.since)]),
    ...(moved ? [notice('moved', sight.at)] : []),
    ...(text.missed.length > 0 ? [notice('changed', text.missedSince, text.missed)] : []),
    ...(text.restored.length > 0 ? [notice('restored', sight.at, text.restored)] : []),
    ...(certificate.isDue ? [notice('certificate', sight.at)] : []),
  ]
  return { memory: { ...after, nextLookAt: nextLookAt(memory, after, { at: sight.at, chance }) }, notices }
}

function unseen(url: string, sight: Sight): PageMemory {
  return {
    url, firstSeenAt: sight.at, lastLookAt: sight.at, nextLookAt: sight.at, state: sight.state, reason: sight.reason, stateSince: sight.at,
    // What it leads to when it is first seen is no move.
    streak: null, announced: 'alive', movedTo: sight.movedTo, certificateAnnounced: null, confirmed: [], lost: {},
  }
}

interface Life { readonly streak: Streak | null; readonly announced: PageMemory['announced']; readonly kind: NoticeKind | null; readonly since: string }

function lifeAfter({ streak: before, announced }: PageMemory, { at, state }: Sight, { rules, isNetUp, isHeld }: Required<Omit<Circumstances, 'chance'>>): Life {
  if (SILENT.has(state) && !(isNetUp && state === 'unreachable')) return { streak: before, announced, kind: null, since: at }
  if (ALIVE.has(state)) return { streak: null, announced: 'alive', kind: announced === 'alive' ? null : 'came-back', since: at }
  const isGone = GONE.has(state)
  const streak: Streak = { since: before?.since ?? at, looks: (before?.looks ?? 0) + 1, goneLooks: isGone ? (before?.goneLooks ?? 0) + 1 : 0 }
  // Gone at its end as often as failed: a server that once did not answer does not put off a death for good.
  const said = isHeld || !isRipe(streak, at, rules) ? announced : streak.goneLooks >= rules.failedLooks || (isGone && streak.goneLooks === streak.looks) ? 'dead' : announced === 'dead' ? 'dead' : 'failing'
  const kind = said === announced ? null : said === 'dead' ? 'died' : 'failing'
  return { streak, announced: said, kind, since: streak.since }
}

/** Long enough to be announced. */
export const isRipe = ({ looks, since }: Streak, at: string, { failedLooks, failedDays }: AuditRules): boolean => looks >= failedLooks && daysBetween(since, at) >= failedDays

function certificateAfter({ certificateAnnounced }: PageMemory, { at, certificateEndsAt }: Sight, { certificateDays }: AuditRules): { readonly announced: string | null; readonly isDue: boolean } {
  const endsSoon = certificateEndsAt !== null && daysBetween(at, certificateEndsAt) <= certificateDays
  const isDue = endsSoon && certificateAnnounced !== certificateEndsAt
  return { announced: isDue ? certificateEndsAt : certificateAnnounced, isDue }
}

interface Text { readonly confirmed: readonly string[]; readonly lost: PageMemory['lost']; readonly missed: readonly string[]; readonly missedSince: string; readonly restored: readonly string[] }

/** A page that was not read says nothing of its text. */
function textAfter({ confirmed, lost: before }: PageMemory, { at, state, claims }: Sight, { missedLooks }: AuditRules): Text {
  if (!ALIVE.has(state)) return { confirmed, lost: before, missed: [], missedSince: at, restored: [] }
  const known = [...new Set([...confirmed, ...Object.keys(claims).filter(claim => claims[claim] === 'confirmed')])]
  const lost: Record<string, Loss> = {}
  const missed: string[] = []
  const restored: string[] = []
  for (const claim of known) {
    const verdict = claims[claim]
    const loss = before[claim]
    if (verdict === undefined) { if (loss !== undefined) lost[claim] = loss; continue }
    if (verdict === 'confirmed') { if (loss?.isAnnounced === true) restored.push(claim); continue }
    const looks = (loss?.looks ?? 0) + 1
    const isNew = looks >= missedLooks && loss?.isAnnounced !== true
    if (isNew) missed.push(claim)
    lost[claim] = { since: loss?.since ?? at, looks, isAnnounced: isNew || loss?.isAnnounced === true }
  }
  return { confirmed: known, lost, missed, missedSince: missed.map(claim => lost[claim]?.since ?? at).sort()[0] ?? at, restored }
}

export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS
