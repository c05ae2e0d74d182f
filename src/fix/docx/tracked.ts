/** Writes an address in place of another as changes that Word tracks: the old one struck out, the new one put in, and what belongs behind it. */
import type { Correction } from '../../model/correction.ts'
import type { Edit } from '../edits.ts'
import { inXml } from '../written.ts'
import type { PartRange } from '../parts.ts'
import type { Insertion, RunLink, RunText } from './run.ts'
import { runsAround, textsIn, type RunMap } from './runs.ts'

/** Without it a text loses the blanks at its ends. */
export const PRESERVES_BLANKS = ' xml:space="preserve"'

export interface Stamp { readonly author: string; /** ISO 8601. */ readonly date: string; readonly nextId: () => number }

/**
 * Insertions into the source of a part, in its order. `ranges` are what is struck out; the new address stands behind it, and before
 * it where it has several pieces, which belong together to who reads it. What is only added to strikes nothing out.
 */
export function trackedEdits(map: RunMap, ranges: readonly PartRange[], { printed, address, addition }: Pick<Correction, 'printed' | 'address' | 'addition'>, stamp: Stamp): readonly Edit[] {
  const pieces = ranges.flatMap(range => piecesOf(map, range))
  const writer = new ChangeWriter(map.prefix, stamp)
  const changed = printed === address ? [] : pieces.flatMap((piece, index) => writer.edits(piece, index > 0 ? {} : pieces.length > 1 ? { before: address } : { behind: address }))
  const last = pieces.at(-1)
  return last === undefined || addition === '' ? changed : [...changed, ...writer.behind(last, addition)]
}

/** A stretch of one text, or one sign that stands in a run as an element. */
interface Piece { readonly within: RunText | null; readonly link: RunLink | null; readonly properties: string; readonly insertion: Insertion | null; readonly start: number; readonly end: number }

function piecesOf(map: RunMap, range: PartRange): readonly Piece[] {
  const { start, end } = range
  const held = textsIn(map, range)
  if (held.length > 0) return held.map((within): Piece => ({ within, link: within.link, properties: within.run.properties, insertion: within.run.insertion, start: Math.max(start, within.openEnd), end: Math.min(end, within.closeStart) }))
  const [run] = runsAround(map, range)
  return run === undefined ? [] : [{ within: null, link: null, properties: run.properties, insertion: run.insertion, start, end }]
}

/** New text around what is struck out. */
interface Added { readonly before?: string; readonly behind?: string }

/** What makes a run look like a link. */
const LINK_LOOKS = /<(?:[\w.-]+:)?(?:rStyle|color|u)(?=[\s/])[^<>]*\/>/gu

const preserving = (within: RunText | null): readonly Edit[] => (within === null || within.isPreserved ? [] : [{ start: within.openEnd - 1, end: within.openEnd - 1, text: PRESERVES_BLANKS }])

class ChangeWriter {
  constructor(private readonly prefix: string, private readonly stamp: Stamp) {}

  /** The run is ended before the piece and goes on behind it. */
  edits(piece: Piece, { before, behind }: Added): readonly Edit[] {
    const w = this.prefix
    const { within, properties, start, end } = piece
    const [closed, opened] = this.parting(piece)
    const [struck, unstruck] = within === null ? ['', ''] : [`<${w}delText${PRESERVES_BLANKS}>`, `</${w}delText>`]
    return [
      ...preserving(within),
      { start, end: start, text: `${closed}${this.insertion(piece, before)}<${w}del ${this.signature()}><${w}r>${properties}${struck}` },
      { start: end, end, text: `${unstruck}</${w}r></${w}del>${this.insertion(piece, behind)}${opened}` },
    ]
  }

  /** Behind the link in which the piece stands: within it, the text would lead where the link does. */
  behind(piece: Piece, text: string): readonly Edit[] {
    const { within, link, properties, end } = piece
    if (link?.end == null) {
      const [closed, opened] = this.parting(piece)
      return [...preserving(within), { start: end, end, text: `${closed}${this.insertion(piece, text)}${opened}` }]
    }
    return [{ start: link.end, end: link.end, text: this.insertion({ properties: properties.replace(LINK_LOOKS, ''), insertion: link.insertion }, text) }]
  }

  /** Ends a piece's run, and goes on with it. */
  private parting({ within, properties }: Piece): readonly [closed: string, opened: string] {
    const w = this.prefix
    return within === null ? [`</${w}r>`, `<${w}r>${properties}`] : [`</${w}t></${w}r>`, `<${w}r>${properties}<${w}t${PRESERVES_BLANKS}>`]
  }

  /** No insertion stands within another: that of somebody else is ended before it and goes on behind it, where it can be. */
  private insertion({ properties, insertion: others }: Pick<Piece, 'properties' | 'insertion'>, text: string | undefined): string {
    if (text === undefined) return ''
    const w = this.prefix
    const added = `<${w}r>${properties}<${w}t${PRESERVES_BLANKS}>${inXml(text)}</${w}t></${w}r>`
    const own = `<${w}ins ${this.signature()}>${added}</${w}ins>`
    if (others === null) return own
    const name = /^<([\w.:-]+)/u.exec(others.opening)?.[1]
    return others.holdsRun && name !== undefined ? `</${name}>${own}${this.renumbered(others.opening)}` : added
  }

  private signature(): string {
    const w = this.prefix
    return `${w}id="${this.stamp.nextId()}" ${w}author="${inXml(this.stamp.author)}" ${w}date="${this.stamp.date}"`
  }

  /** No two changes share an id. */
  private renumbered(opening: string): string {
    return opening.replace(/(\s[\w.-]+:id=["'])[^"']*/u, (_, before: string) => `${before}${this.stamp.nextId()}`)
  }
}
