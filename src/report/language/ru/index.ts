/** Russian, as an editor writes it. */
import { placeWords, type Unit } from '../place-words.ts'
import type { Words } from '../words.ts'
import { longDate, number, quoted } from './counting.ts'
import { DECISION } from './decision.ts'
import { EXPLANATION } from './explanation.ts'
import { findingIn } from './findings.ts'
import { NAMES } from './names.ts'
import { OTHERWISE } from './otherwise.ts'
import { PAGE } from './page.ts'
import { citedCopy, distance, match, noteIn, pdfPage, withStatus } from './phrases.ts'
import { RUN } from './run.ts'

/** With places told by `unit`. */
export function russian(unit: Unit): Words {
  const places = placeWords(PLACES, unit)
  return {
    language: 'ru', number, longDate, quoted, names: NAMES,
    reference: { finding: findingIn(places), but: 'но', withStatus, match, distance, pdfPage, note: noteIn(places), citedCopy },
    ...places, run: RUN, explanation: EXPLANATION, page: PAGE, decision: DECISION, otherwise: OTHERWISE,
  }
}

const PLACES = { line: { one: 'строка', several: 'строки' }, paragraph: { one: 'абзац', several: 'абзацы' }, page: { one: 'страница', several: 'страницы' } }
