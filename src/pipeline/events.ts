/** What a check tells while it works; the terminal shows it, a program may log it. */
import type { NoticeKind } from '../model/audit.ts'
import type { Phrase } from '../model/phrase.ts'
import type { ReportedLook } from '../model/report.ts'

export type CheckEvent =
  | { readonly kind: 'read'; readonly document: string; readonly notes: number; readonly markers: number; readonly addresses: number }
  | { readonly kind: 'planned'; readonly runId: string; readonly pages: number; readonly hosts: number; readonly alreadyDone: number }
  /** `page` is the page's id, the same in every run. */
  | { readonly kind: 'page-asked'; readonly page: string; readonly url: string; readonly purpose: ReportedLook['purpose'] }
  | { readonly kind: 'page-answered'; readonly page: string; readonly look: ReportedLook; readonly tookMs: number }
  /** Its result is kept. */
  | { readonly kind: 'page-done'; readonly page: string; readonly url: string; readonly state: string; readonly done: number; readonly pages: number }
  /** One request, retries and robots.txt included; `status` is `null` where no answer came. */
  | { readonly kind: 'request'; readonly to: 'site' | 'archive' | 'translation'; readonly status: number | null; readonly tookMs: number }
  /** How far workers are with a run whose pages are shared out among them; `leftMs` is `null` where that can't be told yet. */
  | { readonly kind: 'shared-out'; readonly done: number; readonly pages: number; readonly hostsWaiting: number; readonly hostsAtWork: number; readonly workers: number; readonly leftMs: number | null }
  | { readonly kind: 'waiting'; readonly host: string; readonly untilMs: number }
  | { readonly kind: 'trouble'; readonly said: Phrase }
  /** An audit announces something. */
  | { readonly kind: 'announced'; readonly notice: NoticeKind; readonly url: string }

export type Listener = (event: CheckEvent) => void
