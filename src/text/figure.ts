/** What a figure of a text is. */

type FigureKind = 'number' | 'percent' | 'share' | 'factor' | 'date' | 'year' | 'time' | 'ordinal'

/** A figure as it stands in a text: `almost 27%`, `Br300m`, `107,5 млн долларов`, `на треть`, `26 июля`, `VI`. */
export interface Figure {
  readonly kind: FigureKind
  /** In units: 107500000 for `107,5 млн`; 27 for `27%`; month × 100 + day for a date; minutes for a time. */
  readonly value: number
  /** Size of the last printed place, in the same units: half of it is lost by rounding. */
  readonly step: number
  /** `usd`, `km`, `percent` … as in `unit-words.ts`; `null` for what is merely counted. */
  readonly unit: string | null
  /** `almost`, `about`, `more than` stands before it. */
  readonly isRough: boolean
  /** Printed in digits; words such as `one` and `second` are weak evidence. */
  readonly isPrinted: boolean
  /** Half-open range of the figure with its unit. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A figure on its way: `next` is the token after it. */
export type Draft = Omit<Figure, 'text' | 'isRough'> & { readonly next: number }

/** The same before its kind is known. */
export type Base = Omit<Draft, 'kind'>
