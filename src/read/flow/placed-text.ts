/** A text put together of pieces, each of which stands somewhere in another text. */
import type { Places, Span } from '../../model/manuscript.ts'

/** `[at, at + length)` of the text made stands at `span`; of equal length both run in step, else they correspond as a whole. */
interface Segment { readonly at: number; readonly length: number; readonly span: Span }

export class PlacedText {
  private readonly parts: string[] = []
  private readonly segments: Segment[] = []
  private size = 0

  get length(): number {
    return this.size
  }

  get text(): string {
    return this.parts.join('')
  }

  /** `span` is `null` for what the other text does not hold: it leads to the end of what came before. */
  append(text: string, span: Span | null): void {
    if (text === '') return
    const end = this.segments.at(-1)?.span[1] ?? 0
    this.segments.push({ at: this.size, length: text.length, span: span ?? [end, end] })
    this.parts.push(text)
    this.size += text.length
  }

  /** Where the character at `offset` stands. */
  start(offset: number): number {
    const segment = this.segmentAt(offset)
    return segment === undefined ? 0 : placeIn(segment, offset - segment.at)
  }

  /** Where a stretch that ends before `offset` ends. */
  end(offset: number): number {
    const segment = this.segmentAt(offset - 1)
    if (segment === undefined) return 0
    const { at, length, span } = segment
    return offset === at + length || isWhole(segment) ? span[1] : span[0] + offset - at
  }

  span(start: number, end: number): Span {
    return [this.start(start), Math.max(this.end(end), this.start(start))]
  }

  /** Leads a text of `length` characters, whose `places` lead in here, to the other text. */
  lead(places: Places, length: number): Places {
    const led: (readonly [number, number])[] = []
    const push = (inText: number, there: number): void => {
      const last = led.at(-1)
      if (last === undefined || there - last[1] !== inText - last[0]) led.push([inText, there])
    }
    for (const [index, [inText, from]] of places.entries()) {
      const to = from + Math.max(0, (places[index + 1]?.[0] ?? length) - inText)
      for (let next = this.indexAt(from); next < this.segments.length; next += 1) {
        const segment = this.segments[next]
        if (segment === undefined || segment.at >= to) break
        const first = Math.max(from, segment.at)
        // characters that don't run in step lead each to its own place
        const steps = isInStep(segment) ? 1 : Math.min(to, segment.at + segment.length) - first
        for (let step = 0; step < steps; step += 1) push(inText + first + step - from, placeIn(segment, first + step - segment.at))
      }
    }
    return led
  }

  private segmentAt(offset: number): Segment | undefined {
    return this.segments[this.indexAt(offset)]
  }

  /** Of the last segment that begins at or before `offset`. */
  private indexAt(offset: number): number {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.segments[middle]?.at ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

function isInStep({ length, span: [start, end] }: Segment): boolean {
  return length === end - start
}

/** A character that is written with several (`&amp;`), or several with fewer. */
function isWhole(segment: Segment): boolean {
  return !isInStep(segment)
}

function placeIn(segment: Segment, offset: number): number {
  const { span: [start, end] } = segment
  return isInStep(segment) ? start + offset : Math.max(start, Math.min(start + offset, end - 1))
}
