/** One night, portion by portion: which pages it looks at, and how it stands. */
import type { AuditNotice, AuditOutcome, AuditRules, Doubt, Noted, PageMemory, Sight } from '../model/audit.ts'
import type { Planned } from '../pipeline/looking.ts'
import type { PagePlan } from '../pipeline/references.ts'
import { isIncluded } from '../pipeline/settings.ts'
import { Cited } from './cited.ts'
import { reachOf, urgencyOf, type Reach } from './due.ts'
import { lived, type Memories, type Seen } from './lived.ts'
import { daysBetween } from './remember.ts'
import { isDoubtful } from './rhythm.ts'
import { CertificatesTold } from './site.ts'

/** A page that no document cites any more is forgotten after so many days: a chapter that is taken out may come back (set by judgement). */
const UNCITED_DAYS_MAX = 60
/** Doubtful pages that an outcome names; the rest is written down (set by judgement). */
const DOUBTS_MAX = 100

export interface NightRequest { readonly budget: number; readonly rules: AuditRules; readonly settings: Parameters<typeof isIncluded>[1] }

/** Works through portions of pages, each of whole sites: first all are surveyed, then each is chosen from, heard of and taken. */
export class Night {
  readonly #request: NightRequest
  readonly #now: Date
  readonly #random: () => number
  readonly #cited = new Cited()
  readonly #told = new CertificatesTold()
  #urgencies: number[] = []
  /** A page that is due answered when it was last looked at, or is new. */
  #isAnyExpected = false
  /** A living page that is not due: where all that are due were out of reach, it shows whether the net is there. */
  #witness: PagePlan['id'] | null = null
  #reach: Reach = reachOf([], 0)
  #isFirst = true
  #pages = 0
  #looked = 0
  #reached = 0
  #doubtful = 0
  readonly #doubts: Doubt[] = []

  constructor(request: NightRequest, now: Date, random: () => number) {
    this.#request = request
    this.#now = now
    this.#random = random
  }

  /** Gives how many hosts have pages that are due. */
  survey(pages: readonly PagePlan[], known: Memories): number {
    this.#pages += pages.length
    this.#isFirst &&= known.size === 0
    const hosts = new Set<string>()
    for (const [place, page] of pages.entries()) {
      this.#cited.add(page.id)
      this.#told.learn(page.host, known.get(page.id))
      const urgency = this.#urgencyOf(page, known, place)
      const memory = known.get(page.id)
      if (urgency === null) {
        if (memory !== undefined && isAlive(memory) && this.#mayAsk(page)) this.#witness ??= page.id
        continue
      }
      this.#isAnyExpected ||= memory?.state !== 'unreachable'
      this.#urgencies.push(urgency)
      hosts.add(page.host)
    }
    return hosts.size
  }

  /** When all are surveyed: how many are looked at. */
  plan(): Planned['pages'] {
    this.#reach = reachOf(this.#urgencies, this.#request.budget)
    this.#urgencies = []
    if (this.#isAnyExpected || this.#reach.chosen === 0) this.#witness = null
    return this.#reach.chosen + (this.#witness === null ? 0 : 1)
  }

  choose(pages: readonly PagePlan[], known: Memories): readonly PagePlan[] {
    const due = pages.flatMap((page, place) => {
      const urgency = page.id === this.#witness ? Infinity : this.#urgencyOf(page, known, place)
      return urgency === null || (urgency !== Infinity && !this.#reach.takes(urgency)) ? [] : [{ page, urgency }]
    })
    return due.sort((one, other) => one.urgency - other.urgency).map(({ page }) => page)
  }

  hear({ state }: Sight): void {
    this.#looked += 1
    if (state !== 'unreachable') this.#reached += 1
  }

  /** So far nothing could be reached at all. */
  get isNetworkDown(): boolean {
    return this.#looked > 0 && this.#reached === 0
  }

  /** `seen` by page; what a process that was killed had remembered already is passed over. */
  take(pages: readonly PagePlan[], seen: ReadonlyMap<string, Seen>, known: Memories): { readonly memories: Memories; readonly notices: readonly AuditNotice[]; readonly noted: Noted } {
    const { memories, notices } = lived({ pages, seen, known }, { rules: this.#request.rules, told: this.#told, random: this.#random, isNetUp: this.#reached > 0, now: this.#now })
    const after = new Map([...known, ...memories])
    const doubts = pages.flatMap(page => doubtOf(page, after.get(page.id)))
    this.#doubtful += doubts.length
    this.#doubts.push(...doubts.slice(0, DOUBTS_MAX - this.#doubts.length))
    const isFirstSight = ({ kind }: AuditNotice) => kind === 'first-seen'
    return { memories, notices: notices.filter(notice => !isFirstSight(notice)), noted: { firstSeen: notices.filter(isFirstSight), doubts } }
  }

  outcome(): Pick<AuditOutcome, 'pages' | 'looked' | 'waiting' | 'isNetworkDown' | 'isFirst' | 'doubtful' | 'doubts'> {
    return { pages: this.#pages, looked: this.#looked, waiting: this.#reach.waiting, isNetworkDown: this.isNetworkDown, isFirst: this.#isFirst, doubtful: this.#doubtful, doubts: this.#doubts }
  }

  isOutlived(key: string, memory: PageMemory): boolean {
    return daysBetween(memory.lastLookAt, this.#now.toISOString()) > UNCITED_DAYS_MAX && !this.#cited.has(key)
  }

  /** What is not to be asked, or can't be, is never remembered, and would be due each night. */
  #urgencyOf(page: PagePlan, known: Memories, place: number): number | null {
    return this.#mayAsk(page) ? urgencyOf({ memory: known.get(page.id) ?? null, place }, this.#now, isDoubtful) : null
  }

  #mayAsk({ url, fetchable }: PagePlan): boolean {
    return fetchable !== null && isIncluded(url, this.#request.settings)
  }
}

const isAlive = ({ state, streak }: PageMemory) => streak === null && (state === 'ok' || state === 'moved')

function doubtOf({ url, drafts }: PagePlan, memory: PageMemory | undefined): readonly Doubt[] {
  if (memory === undefined || !isDoubtful(memory)) return []
  const { state, reason, streak, lost } = memory
  const losses = Object.values(lost).filter(({ isAnnounced }) => !isAnnounced)
  const since = streak?.since ?? losses.map(loss => loss.since).sort()[0] ?? memory.stateSince
  return [{ url, state, reason, since, looks: streak?.looks ?? Math.max(1, ...losses.map(({ looks }) => looks)), references: drafts.map(({ id }) => id) }]
}
