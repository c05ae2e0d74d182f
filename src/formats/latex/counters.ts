/** Counts notes as LaTeX does. */
import type { NoteNumber } from '../../model/manuscript.ts'

type Style = (value: number) => NoteNumber

const SIGNS = ['*', '†', '‡', '§', '¶', '‖', '**', '††', '‡‡']
const alphabet = (value: number): string => String.fromCharCode(96 + Math.min(26, Math.max(1, value)))
const ROMAN: readonly (readonly [number, string])[] = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]

function roman(value: number): string {
  let rest = Math.min(value, 399)
  return ROMAN.map(([size, sign]) => { const count = Math.floor(rest / size); rest -= count * size; return sign.repeat(count) }).join('')
}

const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['arabic', value => value], ['fnsymbol', value => SIGNS[value - 1] ?? value], ['roman', roman], ['Roman', value => roman(value).toUpperCase()],
  ['alph', alphabet], ['Alph', value => alphabet(value).toUpperCase()],
])

/** A note as it is counted; those of one series are counted together. */
export interface Counted { readonly ref: string; readonly note: NoteNumber; readonly series: string }

/** One sequence of notes. */
export class Counter {
  private value = 0
  /** Numbers begin anew with chapters: the same number may come again. */
  private era = 0
  private style: Style

  constructor(private readonly name: string, style: 'arabic' | 'fnsymbol' = 'arabic') {
    this.style = STYLES.get(style) ?? (value => value)
  }

  /** The next note, or the one of a number given. `ref` is the same for a marker and a text of one number in one era. */
  step(given: number | null): Counted {
    if (given === null) this.value += 1
    return this.at(given ?? this.value)
  }

  /** The note of a number, by default of the last one. */
  at(given: number | null): Counted {
    const value = given ?? this.value
    const series = this.era === 0 ? this.name : `${this.name}-${this.era + 1}`
    return { ref: `${series}-${value}`, note: this.style(value), series }
  }

  set(value: number): void {
    if (value < this.value) this.era += 1
    this.value = value
  }

  /** `fnsymbol`, `roman` …; others change nothing. */
  styled(style: string): void {
    this.style = STYLES.get(style) ?? this.style
  }
}
