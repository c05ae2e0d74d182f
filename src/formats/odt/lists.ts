/** Counts the items of an OpenDocument text's numbered lists, whose numbers stand in no text. */
import { numeralOf } from '../numerals.ts'
import type { Styles } from './styles.ts'

interface Open { readonly style: string | null; count: number; isNumbered: boolean }

export class Lists {
  private readonly open: Open[] = []
  /** Where lists of a style ended, for those that go on. */
  private readonly ended = new Map<string, number>()
  private label: string | null = null

  constructor(private readonly styles: Styles) {}

  begin(style: string | null, goesOn: boolean): void {
    const own = style ?? this.open.at(-1)?.style ?? null
    const level = this.styles.level(own, this.open.length + 1)
    this.open.push({ style: own, count: goesOn ? this.ended.get(own ?? '') ?? 0 : (level?.start ?? 1) - 1, isNumbered: false })
  }

  end(): void {
    const ended = this.open.pop()
    if (ended !== undefined && this.open.length === 0) this.ended.set(ended.style ?? '', ended.count)
  }

  item(startValue: number | null): void {
    const list = this.open.at(-1)
    if (list === undefined) return
    list.count = startValue ?? list.count + 1
    list.isNumbered = true
    this.label = this.labelOf(list.style)
  }

  get isItem(): boolean {
    return this.open.length > 0
  }

  /** The number of the item that began last, once: its first paragraph bears it. */
  takeLabel(): string | null {
    const { label } = this
    this.label = null
    return label
  }

  private labelOf(style: string | null): string | null {
    const level = this.styles.level(style, this.open.length)
    if (level === null || level.style === 'none') return null
    const counts = this.open.slice(-level.shown).map(({ count }, index, shown) => {
      const own = this.styles.level(style, this.open.length - shown.length + index + 1)
      return numeralOf(count, own?.style ?? level.style) ?? ''
    })
    return `${level.prefix}${counts.join('.')}${level.suffix}`
  }
}
