/** What an audit remembers of a page between its looks, and what it announces. */
import type { Phrase } from './phrase.ts'
import type { LinkReason, LinkState, Verdict } from './verdicts.ts'

/** One look of an audit at one page. */
export interface Sight {
  /** ISO 8601. */
  readonly at: string
  readonly state: LinkState
  readonly reason: LinkReason | null
  /** Where the article stands now; `null`: where it stood. */
  readonly movedTo: string | null
  /** ISO 8601; `null`: not https, or not seen. */
  readonly certificateEndsAt: string | null
  /** By claim: what the live page says of it; empty where it was not read. */
  readonly claims: Readonly<Record<string, Verdict>>
}

/** A row of failed looks, none that succeeded between them. */
export interface Streak {
  readonly since: string
  readonly looks: number
  /** Looks of the row, from its end, that found the article gone. */
  readonly goneLooks: number
}

/** What a page that was confirmed says no more, look after look. */
export interface Loss { readonly since: string; readonly looks: number; readonly isAnnounced: boolean }

export interface PageMemory {
  readonly url: string
  readonly firstSeenAt: string
  readonly lastLookAt: string
  readonly nextLookAt: string
  readonly state: LinkState
  readonly reason: LinkReason | null
  /** Since when it is in this state. */
  readonly stateSince: string
  readonly streak: Streak | null
  /** What was last announced of its life. */
  readonly announced: 'alive' | 'failing' | 'dead'
  /** Where it was last seen to have moved. */
  readonly movedTo: string | null
  /** End of the certificate whose end was announced. */
  readonly certificateAnnounced: string | null
  /** Claims that the page once confirmed. */
  readonly confirmed: readonly string[]
  readonly lost: Readonly<Record<string, Loss>>
}

export const NOTICE_KINDS = ['died', 'changed', 'failing', 'certificate', 'moved', 'came-back', 'restored', 'first-seen'] as const
/**
 * The gravest first. `died`: three looks over three days found it gone · `changed`: a claim that it confirmed is no longer there ·
 * `failing`: as long as for a death it could not be had · `certificate`: it ends soon · `moved` · `came-back` after a death or failure that was announced · `restored`:
 * the claim is there again · `first-seen`.
 */
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export interface Notice {
  readonly kind: NoticeKind
  readonly url: string
  /** Since when; ISO 8601. */
  readonly since: string
  readonly state: LinkState
  readonly reason: LinkReason | null
  readonly movedTo: string | null
  readonly certificateEndsAt: string | null
  /** Claims that are lost or restored. */
  readonly claims: readonly string[]
}

/** When something counts for more than an accident. */
export interface AuditRules {
  /** Looks in a row that must fail before a page is announced as gone or failing. */
  readonly failedLooks: number
  /** Days over which they must. */
  readonly failedDays: number
  /** Looks in a row that must miss what the page once confirmed. */
  readonly missedLooks: number
  /** Days before its end that a certificate is announced. */
  readonly certificateDays: number
}

/** Memories of pages across runs, by key: on a disk, or in a database. */
export interface History {
  /** Of those that are known. */
  recall(keys: readonly string[]): Promise<ReadonlyMap<string, PageMemory>>
  /** Adds or replaces; what `keep` returned from survives `kill -9`. */
  keep(memories: ReadonlyMap<string, PageMemory>): Promise<void>
  /** Drops those that `isOutlived` says; gives how many. */
  prune(isOutlived: (key: string, memory: PageMemory) => boolean): Promise<number>
  /** Every one, in no order, a part at a time. */
  all(): AsyncIterable<readonly (readonly [key: string, memory: PageMemory])[]>
  close(): Promise<void>
}

/** What is announced of a page, and who cites it. */
export interface AuditNotice extends Notice {
  /** Ids of the references. */
  readonly references: readonly string[]
  /** The claims' own words. */
  readonly texts: readonly string[]
  /** An archived copy, where one was found; `null` for pages that are there. */
  readonly copy: string | null
}

/** A message about what was announced that its receiver has not taken yet. */
export interface Message {
  /** The same each time it is sent. */
  readonly id: string
  /** JSON. */
  readonly content: string
}

export interface OutboxState {
  /** Worked out and not announced yet: what a process that was killed leaves to the next. */
  readonly pending: readonly AuditNotice[]
  /** Oldest first. */
  readonly messages: readonly Message[]
  /** Documents of which was said that they can't be read. */
  readonly unread: readonly string[]
}

/** What is still to be said, on a disk. What `keep` returned from survives `kill -9`. */
export interface Outbox {
  read(): Promise<OutboxState>
  keep(state: OutboxState): Promise<void>
}

/** A document that was named and could not be read. */
export interface UnreadDocument {
  readonly document: string
  /** One sentence that says what a user can do. */
  readonly said: Phrase
}

/** A page in a row of failures, or without what it confirmed, of which nothing is announced yet. */
export interface Doubt {
  readonly url: string
  readonly state: LinkState
  readonly reason: LinkReason | null
  readonly since: string
  readonly looks: number
  readonly references: readonly string[]
}

export interface AuditOutcome {
  readonly runId: string
  /** Folder of the run. */
  readonly place: string
  readonly at: string
  readonly documents: number
  readonly pages: number
  readonly looked: number
  /** Pages that were due, and wait for the next audit: the budget was used up. */
  readonly waiting: number
  /** Documents that could not be read, and are left out; `isNew`: the audit before had not said so. */
  readonly unread: readonly (UnreadDocument & { readonly isNew: boolean })[]
  readonly isComplete: boolean
  /** Nothing could be reached at all: nothing was remembered, nothing is said. */
  readonly isNetworkDown: boolean
  readonly isFirst: boolean
  readonly notices: readonly AuditNotice[]
  readonly doubtful: number
  /** The first of them. */
  readonly doubts: readonly Doubt[]
}

/** What is written down beside what is announced: of a million pages too much to be held at once. */
export interface Noted {
  readonly firstSeen: readonly AuditNotice[]
  readonly doubts: readonly Doubt[]
}
