/** English. */
import type { Words } from '../words.ts'
import { longDate, number, quoted } from './counting.ts'
import { DECISION } from './decision.ts'
import { EXPLANATION } from './explanation.ts'
import { finding } from './findings.ts'
import { NAMES } from './names.ts'
import { PAGE } from './page.ts'
import { citedCopy, distance, match, note, pdfPage, withStatus } from './phrases.ts'
import { RUN } from './run.ts'

export const ENGLISH: Words = {
  language: 'en', number, longDate, quoted, otherwise: {}, names: NAMES,
  reference: { finding, but: 'but', withStatus, match, distance, pdfPage, note, citedCopy },
  run: RUN, explanation: EXPLANATION, page: PAGE, decision: DECISION,
}
