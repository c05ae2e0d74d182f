/** A DOI printed without an address, and the address that the resolver gives it. */
import type { RepairedUrl } from '../model/url.ts'
import { DOI_HOST } from './doi.ts'
import { keyOf } from './key.ts'

/** A DOI as printed, with the word before it, and where in the text it stands. */
export interface PrintedDoi { readonly value: string; readonly printed: string; readonly start: number; readonly end: number }

// DOI Handbook 2.2: prefix `10.` and a registrant's number, then any printable characters.
const DOI = /(?:(?<![\p{L}\d])doi(?:\s?:\s?|\s)(?:doi:)?)?(?<![\d.\p{L}/=])(10\.\d{4,9}\/[^\s"“”«»\uE000\uE001]{1,200})/iu
const DOI_CLOSING = /[.,;:!?'’*]$/u

/** The first DOI; brackets that belong to it stay, those around it don't. */
export function doiIn(text: string): PrintedDoi | null {
  if (!text.includes('10.')) return null
  const match = DOI.exec(text)
  if (match?.[1] === undefined) return null
  const value = trimmed(match[1])
  const end = match.index + match[0].length - (match[1].length - value.length)
  return /\/./u.test(value) ? { value, printed: text.slice(match.index, end), start: match.index, end } : null
}

/** Printed without a break a DOI is as good as an address; the confidence of an undamaged one. */
const WHOLE = 0.99
/** Its line ends behind it and the text goes on in figures or small letters: it may go on as well (set by judgement). */
const BROKEN = 0.5

/** The resolver's address of a DOI that ends at `end` of a text (line breaks kept); `printed` is what names it there. */
export function addressOfPrintedDoi(doi: string, { printed, text, end }: { readonly printed: string; readonly text: string; readonly end: number }): RepairedUrl {
  const url = `https://${DOI_HOST}/${escaped(doi)}`
  const isBroken = /^[-_./]?\s*\n\s*[\p{Ll}\d][^\s,;]*/u.test(text.slice(end))
  const repaired = { printed, url, key: keyOf(url), evidence: [], alternatives: [] }
  return isBroken ? { ...repaired, verdict: 'truncated', confidence: BROKEN, flaws: ['wrapped'] } : { ...repaired, verdict: 'exact', confidence: WHOLE, flaws: [] }
}

/** Characters that an address can't hold as they are (DOI Handbook, 2.5.2.4). */
const escaped = (doi: string) => doi.replace(/[%"#<>[\]{}|\\^`?\s]/gu, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const PAIRS = [['(', ')'], ['[', ']'], ['<', '>'], ['{', '}']] as const

function trimmed(printed: string): string {
  let value = cutAtClosing(printed)
  while (DOI_CLOSING.test(value)) value = value.slice(0, -1)
  return value
}

/** Up to a bracket that closes what was opened before the DOI. */
function cutAtClosing(printed: string): string {
  const open = new Map<string, number>()
  for (let place = 0; place < printed.length; place += 1) {
    const letter = printed.charAt(place)
    for (const [opening, closing] of PAIRS) {
      if (letter === opening) open.set(closing, (open.get(closing) ?? 0) + 1)
      if (letter !== closing) continue
      const depth = open.get(closing) ?? 0
      if (depth === 0) return printed.slice(0, place)
      open.set(closing, depth - 1)
    }
  }
  return printed
}
