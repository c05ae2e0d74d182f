/** The product's languages: one entry each. */
import type { ReportLanguage } from '../../model/report.ts'
import { ENGLISH } from './en/index.ts'
import { RUSSIAN } from './ru/index.ts'
import type { Words } from './words.ts'

export type { Words } from './words.ts'

const LANGUAGES: Readonly<Record<ReportLanguage, Words>> = { en: ENGLISH, ru: RUSSIAN }

export const wordsOf = (language: ReportLanguage): Words => LANGUAGES[language]
