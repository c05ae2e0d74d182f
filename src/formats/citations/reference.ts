/** A work as the data of a bibliography has it, each value of it where the file has it. */
import type { FlowText, Origin } from '../../model/flow.ts'

/** Stretches that are printed one after the other; `origin` is `null` for what the file does not hold itself. */
export type Value = readonly Omit<FlowText, 'kind'>[]

/** `container`: newspaper, journal, site or book it stands in · `urldate`: when it was seen · `remark`: what else tells where and when. */
export type ValueName = 'title' | 'subtitle' | 'container' | 'volume' | 'number' | 'pages' | 'date' | 'publisher' | 'place' | 'url' | 'doi' | 'urldate' | 'remark'

export interface Person {
  readonly given: Value | null
  readonly family: Value
  /** Stands for all that are not named. */
  readonly isOthers: boolean
}

export interface Reference {
  /** Where its entry begins. */
  readonly origin: Origin
  /** Cited by its title, as what is in quotation marks elsewhere. */
  readonly isBook: boolean
  readonly people: readonly Person[]
  /** Values that the data lacks, or leaves blank, are absent. */
  readonly valueOf: (name: ValueName) => Value | null
}

/** A reference under the key by which texts cite it; made when it is asked for, as most of a bibliography is never cited. */
export interface Keyed { readonly key: string; readonly reference: () => Reference }

export function plainText(value: Value | null): string {
  return (value ?? []).map(({ text }) => text).join('').replace(/\s+/gu, ' ').trim()
}
