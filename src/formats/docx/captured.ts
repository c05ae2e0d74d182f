/** The text within an element of a Word document, stretch by stretch with its places. */
import { unreadable } from '../unreadable.ts'
import type { XmlAttributes } from '../xml.ts'

export interface Stretch { readonly text: string; readonly at: number; readonly length: number }

/** Elements that hold text, instructions and data of fields. */
export const TEXTS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:instrText', 'w:fldData'])

/** Texts with many entities have some hundreds in one run. */
const STRETCHES_MAX = 200_000

export class Captured {
  private readonly parts: Stretch[] = []
  private readonly isPreserved: boolean

  constructor(readonly name: string, attributes: XmlAttributes) {
    this.isPreserved = name !== 'w:t' || attributes.get('xml:space') === 'preserve' || attributes.get('?:space') === 'preserve'
  }

  add(stretch: Stretch): void {
    if (this.parts.length >= STRETCHES_MAX) throw unreadable`is damaged: a stretch of its text has more entities than any text`
    this.parts.push(stretch)
  }

  /** Without blanks at either end where it doesn't ask to keep them. */
  get stretches(): readonly Stretch[] {
    return this.isPreserved ? this.parts : trimmed(this.parts)
  }
}

function trimmed(parts: readonly Stretch[]): readonly Stretch[] {
  const first = parts.findIndex(({ text }) => text.trim() !== '')
  const last = parts.findLastIndex(({ text }) => text.trim() !== '')
  return first < 0 ? [] : parts.slice(first, last + 1).map((stretch, index): Stretch => {
    const { text, at, length } = stretch
    if (text.length !== length) return stretch
    const from = index === 0 ? text.length - text.trimStart().length : 0
    const to = index === last - first ? text.trimEnd().length : text.length
    return { text: text.slice(from, to), at: at + from, length: to - from }
  })
}
