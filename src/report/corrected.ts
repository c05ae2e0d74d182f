/** The reference in the manuscript's own manner, with its address mended and nothing else touched. */
import type { Action } from '../model/finding.ts'
import type { RepairedUrl } from '../model/url.ts'
import type { Link } from '../model/verdicts.ts'
import { isUndamaged, locate, SENTENCE_END } from './locate.ts'
import { wordsOf } from './language/index.ts'

export interface Correctable {
  /** The note as read, whitespace collapsed. */
  readonly text: string
  readonly repaired: RepairedUrl | null
  readonly link: Link
  /** What is to be done about it: a copy is cited exactly where that says so. */
  readonly actions: readonly Action[]
}

/**
 * The note with its printed address replaced: by the repaired one, by the new one where the page has moved, with the
 * archived copy added where that is to be cited. `null` where nothing is certain (ambiguous, cut off, not found in the note) or
 * nothing is to be mended; spaces where the layout broke a line are nothing to be mended.
 */
export function correctedReference({ text, repaired, link, actions }: Correctable): string | null {
  if (repaired?.url == null) return null
  const isCertain = repaired.verdict === 'exact' || repaired.verdict === 'repaired'
  const address = link.state === 'moved' && link.finalUrl !== null ? link.finalUrl : isCertain ? repaired.url : null
  const at = address === null ? null : locate(text, repaired.printed)
  if (address === null || at === null) return null
  const printed = text.slice(at.start, at.end)
  const citesCopy = actions.includes('use-archive')
  const copy = citesCopy && link.archive !== null ? inBrackets(link.archive, text) : ''
  if (copy === '' && isUndamaged(printed, address)) return null
  const end = address.endsWith('.') ? '' : (SENTENCE_END.exec(printed)?.[0] ?? '')
  return `${text.slice(0, at.start)}${address}${copy}${end}${text.slice(at.end)}`
}

/** In the manuscript's language, not the report's. */
function inBrackets({ url, datetime }: NonNullable<Link['archive']>, text: string): string {
  const isRussian = (text.match(/[а-яё]/giu)?.length ?? 0) > (text.match(/[a-z]/giu)?.length ?? 0) / 2
  return wordsOf(isRussian ? 'ru' : 'en').reference.citedCopy(datetime, url)
}
