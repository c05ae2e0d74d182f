/** The product's languages: one entry each. */
import type { Phrase } from '../../model/phrase.ts'
import type { ReportLanguage } from '../../model/report.ts'
import { english } from './en/index.ts'
import type { Unit } from './place-words.ts'
import { russian } from './ru/index.ts'
import type { Reason, Words } from './words.ts'

export type { Words } from './words.ts'

const inEachUnit = (words: (unit: Unit) => Words): Readonly<Record<Unit, Words>> => ({ line: words('line'), paragraph: words('paragraph'), page: words('page') })

const LANGUAGES: Readonly<Record<ReportLanguage, Readonly<Record<Unit, Words>>>> = { en: inEachUnit(english), ru: inEachUnit(russian) }

/** A reason as a part of sentences that are said elsewhere. */
export const reasonAsPhrase = (reason: Reason): Phrase => ({ pattern: LANGUAGES.en.line.names.reason[reason], values: [] })

/** `unit`: what the places of a document are told by. */
export const wordsOf = (language: ReportLanguage, unit: Unit = 'line'): Words => LANGUAGES[language][unit]
