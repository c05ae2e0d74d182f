/** How much an audit must see before it says something, by strictness. */
import type { AuditRules } from '../model/audit.ts'

/**
 * Three failures, three days apart in all, is InternetArchiveBot's rule, and no strictness goes below it. A claim must be
 * missed twice: what is missing once may stand on a part of the page that was not sent. Let's Encrypt renews 30 days before a
 * certificate's end, so that one that ends in 14 was forgotten. Other figures are set by judgement.
 */
export const AUDIT_RULES = {
  strict: { failedLooks: 3, failedDays: 3, missedLooks: 2, certificateDays: 30 },
  normal: { failedLooks: 3, failedDays: 3, missedLooks: 2, certificateDays: 14 },
  lenient: { failedLooks: 5, failedDays: 7, missedLooks: 3, certificateDays: 7 },
} as const satisfies Readonly<Record<string, AuditRules>>
