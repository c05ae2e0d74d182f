/** The address of a DOI that is printed without one. */
import type { Address } from '../../model/citation.ts'
import { addressOfPrintedDoi } from '../../url/index.ts'

/** `null` where the DOI doesn't stand in the note's `text` (line breaks kept), as where a break lies within it. */
export function addressOfDoi(doi: string, text: string): Address | null {
  const at = text.indexOf(doi)
  if (at < 0) return null
  const lead = /doi\s?:?\s?(?:doi:)?$/iu.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  const printed = `${lead}${doi}`
  return { printed, at: at - lead.length, target: null, repaired: addressOfPrintedDoi(doi, { printed, text, end: at + doi.length }) }
}
