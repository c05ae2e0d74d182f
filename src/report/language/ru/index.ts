/** Russian, as an editor writes it. */
import type { Words } from '../words.ts'
import { longDate, number, quoted } from './counting.ts'
import { DECISION } from './decision.ts'
import { EXPLANATION } from './explanation.ts'
import { finding } from './findings.ts'
import { NAMES } from './names.ts'
import { OTHERWISE } from './otherwise.ts'
import { PAGE } from './page.ts'
import { citedCopy, distance, match, note, pdfPage, withStatus } from './phrases.ts'
import { RUN } from './run.ts'

export const RUSSIAN: Words = {
  language: 'ru', number, longDate, quoted, names: NAMES,
  reference: { finding, but: 'но', withStatus, match, distance, pdfPage, note, citedCopy },
  run: RUN, explanation: EXPLANATION, page: PAGE, decision: DECISION, otherwise: OTHERWISE,
}
