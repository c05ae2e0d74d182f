/** Short phrases about one reference, in English. */
import type { MatchKind } from '../../../model/verdicts.ts'
import { isAside } from '../asides.ts'
import type { PlaceWords } from '../place-words.ts'
import type { ReferenceWords } from '../words.ts'
import { longDate, plural, regular } from './counting.ts'
import { WHERE } from './where.ts'

export const withStatus: ReferenceWords['withStatus'] = (reason, status) => `${reason} (status ${status})`

export const match: ReferenceWords['match'] = ({ verdict, kind, against, where }) => {
  const page = against === 'archive' ? 'The archived copy' : 'The page'
  switch (verdict) {
    case 'confirmed': return `${page} says it${MANNER[kind]}`
    case 'refuted': return kind === 'not-found' ? `${page} holds nothing like it` : `${page} says otherwise${MANNER[kind]}`
    case 'unverified': if (isAside(where)) return `${page} has it only ${WHERE[where]}${MANNER[kind]}`
      return against === null ? 'Not compared' : `Cannot tell${MANNER[kind]}`
  }
}

const MANNER: Readonly<Record<MatchKind, string>> = {
  verbatim: ', word for word', near: ', with small differences', elided: ', with parts left out', paraphrase: ', in other words', translated: ', in another language',
  'numbers-differ': ': figures differ', 'names-differ': ': names differ', 'negation-differs': ': one side denies it', 'wording-differs': ': the wording differs', 'not-found': ': nothing near was found',
  'not-checkable': ': too little to compare',
}

export const pdfPage: ReferenceWords['pdfPage'] = page => `PDF page ${page}`

export const distance: ReferenceWords['distance'] = days => (days === 0 ? 'of the day of citation' : `${plural(Math.abs(days), regular('day'))} ${days < 0 ? 'before' : 'after'} it was cited`)

export const noteIn = ({ place }: PlaceWords): ReferenceWords['note'] => (number, { line, page = null, file }) => (number === null ? `unnumbered note, ${place({ line, page, ...(file !== undefined && { file }) })}` : `note ${number}`)

export const citedCopy: ReferenceWords['citedCopy'] = (datetime, url) => ` (archived copy of ${longDate(datetime)}: ${url})`
