/** Audits in each language. */
import type { ReportLanguage } from '../../model/report.ts'
import type { AuditWords } from './audit-words.ts'
import { AUDIT as ENGLISH } from './en/audit.ts'
import { AUDIT as RUSSIAN } from './ru/audit.ts'

const LANGUAGES: Readonly<Record<ReportLanguage, AuditWords>> = { en: ENGLISH, ru: RUSSIAN }

export const auditWordsOf = (language: ReportLanguage): AuditWords => LANGUAGES[language]
