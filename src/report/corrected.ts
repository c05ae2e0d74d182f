/** The reference in the manuscript's own manner, with its address mended and nothing else touched. */
import type { Action } from '../model/finding.ts'
import type { RepairedUrl } from '../model/url.ts'
import type { Link } from '../model/verdicts.ts'
import { behindAddress, isSoundAsPrinted, isUndamaged } from '../url/in-print.ts'
import { locate } from './locate.ts'
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
  const address = addressToPrint(repaired, link)
  const at = address === null ? null : locate(text, repaired.printed)
  if (address === null || at === null) return null
  const printed = text.slice(at.start, at.end)
  const citesCopy = actions.includes('use-archive')
  const copy = citesCopy && link.archive !== null ? copyInBrackets(link.archive, text) : ''
  const behind = behindAddress(printed, repaired.url)
  const isSound = isSoundAsPrinted(repaired, address)
  if (copy === '' && (isSound || isUndamaged(printed, address))) return null
  const own = isSound ? printed.slice(0, printed.length - behind.length) : address
  return `${text.slice(0, at.start)}${own}${copy}${behind}${text.slice(at.end)}`
}

/** Where the page is now, else the address as it is certain to read; `null` where nothing is. */
export function addressToPrint({ url, verdict }: Pick<RepairedUrl, 'url' | 'verdict'>, { state, finalUrl }: Pick<Link, 'state' | 'finalUrl'>): string | null {
  if (state === 'moved' && finalUrl !== null) return finalUrl
  return verdict === 'exact' || verdict === 'repaired' ? url : null
}

/** An archived copy as it is set behind an address, in the language of the note and not of the report. */
export function copyInBrackets({ url, datetime }: NonNullable<Link['archive']>, text: string): string {
  const isRussian = (text.match(/[а-яё]/giu)?.length ?? 0) > (text.match(/[a-z]/giu)?.length ?? 0) / 2
  return wordsOf(isRussian ? 'ru' : 'en').reference.citedCopy(datetime, url)
}
