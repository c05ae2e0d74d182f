/** The address of a DOI that is printed without one. */
import type { Address } from '../../model/citation.ts'
import { keyOf } from '../../url/index.ts'

/** Printed without a break a DOI is as good as an address; the confidence of an undamaged one. */
const WHOLE = 0.99
/** Its line ends behind it and the text goes on in figures or small letters: it may go on as well (set by judgement). */
const BROKEN = 0.5

/** `null` where the DOI doesn't stand in the note's `text` (line breaks kept), as where a break lies within it. */
export function addressOfDoi(doi: string, text: string): Address | null {
  const at = text.indexOf(doi)
  if (at < 0) return null
  const lead = /doi\s?:?\s?(?:doi:)?$/iu.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  const printed = `${lead}${doi}`
  const place = { printed, at: at - lead.length, target: null }
  const url = `https://doi.org/${escaped(doi)}`
  const goesOn = /^[-_./]?\s*\n\s*([\p{Ll}\d][^\s,;]*)/u.exec(text.slice(at + doi.length))
  const repaired = { printed, url, key: keyOf(url), evidence: [] }
  if (goesOn === null) return { ...place, repaired: { ...repaired, verdict: 'exact', confidence: WHOLE, alternatives: [], flaws: [] } }
  return { ...place, repaired: { ...repaired, verdict: 'truncated', confidence: BROKEN, alternatives: [], flaws: ['wrapped'] } }
}

/** Characters that an address can't hold as they are (DOI Handbook, 2.5.2.4). */
const escaped = (doi: string) => doi.replace(/[%"#<>[\]{}|\\^`?\s]/gu, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
