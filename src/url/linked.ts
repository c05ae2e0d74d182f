/** A printed address and the link behind it: whether they are the same to the letter, and whether one is the other cut off. */

/** Letters alone: blanks, line ends and hyphens, which may belong to the address or to the line, left out. */
const inkOf = (address: string) => address.replace(/[\s\u00ad\u2010-]+/gu, '').replace(/^http:/iu, 'https:').replace(/[/.,;)]+$/u, '')

export type LinkRelation =
  /** To the letter. */
  | 'same'
  /** The link ends where a printed line does: it was made of that line alone. */
  | 'link-cut'
  /** All that is printed, and then more. */
  | 'print-cut'
  | 'other'

/** A host and a few letters more: of less, any link is a continuation. */
const PRINT_LENGTH_MIN = 20

/** `printed`: as printed, line ends included. */
export function relationOf(printed: string, target: string): LinkRelation {
  const [print, link] = [inkOf(printed), inkOf(target)]
  if (print === link) return 'same'
  if (link !== '' && print.startsWith(link)) return lineEndsOf(printed).has(link) ? 'link-cut' : 'other'
  return print.length >= PRINT_LENGTH_MIN && link.startsWith(print) ? 'print-cut' : 'other'
}

/** What is printed up to the end of each line but the last. */
function lineEndsOf(printed: string): ReadonlySet<string> {
  const lines = printed.split(/\r\n?|\n/u)
  return new Set(lines.slice(0, -1).map((_, at) => inkOf(lines.slice(0, at + 1).join(''))))
}
