/** How grave what is announced is, in the words of `--fail-on`. */
import type { NoticeKind } from '../model/audit.ts'
import type { Severity } from '../model/finding.ts'

export const NOTICE_SEVERITY: Readonly<Record<NoticeKind, Severity>> = {
  died: 'error', changed: 'error', failing: 'warning', certificate: 'warning', moved: 'warning', 'came-back': 'info', restored: 'info', 'first-seen': 'info',
}
