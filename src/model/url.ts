/** Addresses on their way from print to request; the types narrow as work proceeds. */

declare const brand: unique symbol

/** Identity under which pages are de-duplicated: equal keys are one page, e.g. `belta.by/421456-2020`. */
export type PageKey = string & { readonly [brand]: 'PageKey' }

/** An absolute http(s) URL without credentials that may be asked; every hop is still guarded. */
export type FetchableUrl = string & { readonly [brand]: 'FetchableUrl' }

/**
 * `exact`: nothing was guessed (unwrapping and un-doubling included) · `repaired`: letters corrected, one reading clearly
 * best · `ambiguous`: several readings · `truncated`: cut off, `url` is the sure prefix · `unrecoverable`: `url` is null.
 * The first two claim certainty.
 */
export type RepairVerdict = 'exact' | 'repaired' | 'ambiguous' | 'truncated' | 'unrecoverable'

/** Damage seen in a printed address. */
export type UrlFlaw =
  | 'doubled' | 'scheme-doubled' | 'wrapped' | 'space' | 'ocr' | 'homoglyph' | 'trailing' | 'dot-dash' | 'hyphen-lost'
  | 'page-break' | 'scheme-missing' | 'scheme-broken' | 'host-broken' | 'truncated' | 'copies-differ' | 'markup' | 'encoded'

/** A printed address, repaired. */
export interface RepairedUrl {
  /** The address as printed, line breaks included. */
  readonly printed: string
  readonly url: string | null
  readonly verdict: RepairVerdict
  /** Probability that `url` is what the author meant, 0..1. */
  readonly confidence: number
  /** Other readings, best first. */
  readonly alternatives: readonly string[]
  readonly flaws: readonly UrlFlaw[]
  /** `null` exactly when `url` is. */
  readonly key: PageKey | null
}
