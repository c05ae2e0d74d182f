/** The product's languages: one entry each. */
import type { Phrase } from '../../model/phrase.ts'
import type { ReportLanguage } from '../../model/report.ts'
import { ENGLISH } from './en/index.ts'
import { RUSSIAN } from './ru/index.ts'
import type { Reason, Words } from './words.ts'

export type { Words } from './words.ts'

const LANGUAGES: Readonly<Record<ReportLanguage, Words>> = { en: ENGLISH, ru: RUSSIAN }

/** A reason as a part of sentences that are said elsewhere. */
export const reasonAsPhrase = (reason: Reason): Phrase => ({ pattern: ENGLISH.names.reason[reason], values: [] })

export const wordsOf = (language: ReportLanguage): Words => LANGUAGES[language]
