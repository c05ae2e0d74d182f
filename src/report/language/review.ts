/** The review in each language. */
import type { ReportLanguage } from '../../model/report.ts'
import { REVIEW as ENGLISH } from './en/review.ts'
import type { ReviewWords } from './review-words.ts'
import { REVIEW as RUSSIAN } from './ru/review.ts'

const LANGUAGES: Readonly<Record<ReportLanguage, ReviewWords>> = { en: ENGLISH, ru: RUSSIAN }

export const reviewWordsOf = (language: ReportLanguage): ReviewWords => LANGUAGES[language]
