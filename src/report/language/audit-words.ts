/** The words of audits that stand nowhere else. */
import type { AuditNotice, NoticeKind } from '../../model/audit.ts'

export interface AuditWords {
  readonly title: (date: string) => string
  /** One or two sentences: what was looked at, and whether there is anything new. */
  readonly summary: (of: { readonly documents: number; readonly pages: number; readonly looked: number; readonly notices: number; readonly isFirst: boolean }) => string
  readonly interrupted: string
  readonly networkDown: string
  readonly kinds: Readonly<Record<NoticeKind, string>>
  /** What is announced of one page, after its address. */
  readonly notice: (notice: AuditNotice, reason: string) => string
  /** Pages of one site of which the same is announced. */
  readonly site: (host: string, count: number) => string
  readonly citedIn: (references: readonly string[], more: number) => string
  readonly copy: (url: string) => string
  readonly unread: string
  /** Pages that were due and were not looked at. */
  readonly waiting: (count: number) => string
  readonly doubts: string
  readonly more: (count: number) => string
  readonly doubt: (state: string, since: string, looks: number) => string
  /** The page is there; something that it confirmed is not. */
  readonly missing: (since: string, looks: number) => string
}
