/** English. */
import { placeWords, type Unit } from '../place-words.ts'
import type { Words } from '../words.ts'
import { longDate, number, quoted } from './counting.ts'
import { DECISION } from './decision.ts'
import { EXPLANATION } from './explanation.ts'
import { findingIn } from './findings.ts'
import { NAMES } from './names.ts'
import { PAGE } from './page.ts'
import { citedCopy, distance, match, noteIn, pdfPage, withStatus } from './phrases.ts'
import { RUN } from './run.ts'

/** With places told by `unit`. */
export function english(unit: Unit): Words {
  const places = placeWords(PLACES, unit)
  return {
    language: 'en', number, longDate, quoted, otherwise: {}, names: NAMES,
    reference: { finding: findingIn(places), but: 'but', withStatus, match, distance, pdfPage, note: noteIn(places), citedCopy },
    ...places, run: RUN, explanation: EXPLANATION, page: PAGE, decision: DECISION,
  }
}

const PLACES = { line: { one: 'line', several: 'lines' }, paragraph: { one: 'paragraph', several: 'paragraphs' }, page: { one: 'page', several: 'pages' } }
