/** What is said of a whole run: at its end, in lists, while it works, and before it asks anything. */
import type { Action } from '../../model/finding.ts'
import type { LinkState } from '../../model/verdicts.ts'

export interface RunWords {
  /** What a report is called, after the name of its document. */
  readonly title: string
  /** Of the folder in which the check ran. */
  readonly rootFolder: string
  readonly headline: (counts: HeadlineCounts) => string
  readonly contents: (counts: { readonly notes: number; readonly markers: number; readonly references: number; readonly pages: number; readonly documents: number; readonly isComplete: boolean }) => string
  /** In the order to be told; none is 0. */
  readonly links: (counts: readonly (readonly [state: LinkState, count: number])[]) => string
  readonly claims: (counts: { readonly confirmed: number; readonly refuted: number; readonly unverified: number }) => string
  readonly interrupted: string
  readonly throughProxy: string
  /** References that can stay, of all. */
  readonly kept: (kept: number, all: number) => string
  readonly moreItems: (count: number) => string
  readonly moreFindings: (count: number) => string
  /** Several actions in their order. */
  readonly actions: (actions: readonly Action[]) => string
  readonly corrected: (reference: string) => string
  /** In an entry of a bibliography. */
  readonly archivedAt: (date: string | null, url: string) => string
  readonly uncertain: (printed: string) => string
  readonly progress: ProgressWords
  readonly plan: PlanWords
}

interface HeadlineCounts {
  /** Places with an error. */
  readonly grave: number
  /** Places with a warning at most. */
  readonly doubtful: number
  /** Pages that were read neither live nor in a copy. */
  readonly unread: number
  /** Everything that is to be done. */
  readonly items: number
}

interface ProgressWords {
  readonly read: (of: { readonly document: string; readonly notes: number; readonly markers: number; readonly addresses: number }) => string
  readonly planned: (of: { readonly runId: string; readonly pages: number; readonly hosts: number; readonly alreadyDone: number }) => string
  /** `left` is a length of time, `null` where it is not known; `host` is waited for. */
  readonly line: (of: { readonly done: number; readonly pages: number; readonly host: string | null; readonly left: string | null }) => string
  /** The same where workers look at the pages. */
  readonly shared: (of: { readonly done: number; readonly pages: number; readonly hostsAtWork: number; readonly hostsWaiting: number; readonly workers: number; readonly left: string | null }) => string
}

export interface PlanWords {
  /** Of the table, in the order of its columns: host, pages, kept, refused, requests, delay, at least. */
  readonly headings: readonly string[]
  readonly openEnds: string
  readonly headline: (of: { readonly documents: string; readonly pages: number; readonly done: number; readonly excluded: number; readonly requests: number; readonly hosts: number; readonly least: string }) => string
  readonly duration: (ms: number) => string
}
