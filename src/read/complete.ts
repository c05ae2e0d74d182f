/** Says whether a body could end here. */
import { holdsAddress, isComplete, isUnfinished, looksLikeCitation } from './citation-signs.ts'

/** An address or a page ends it, or it is a short repeat of another note. */
export function lacksNothing(body: string): boolean {
  if (isComplete(body) && (holdsAddress(body) || looksLikeCitation(body))) return true
  return !isUnfinished(body) && looksLikeCitation(body) && /(?:[.)]|\d)$/u.test(body)
}
