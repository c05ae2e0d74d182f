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

/**
 * What speaks for or against a repaired address. For: `site-shape` (whole by the habits of a known site), `title-agrees`
 * (its words stand in the note's title), `words-known` (they exist), `copies-agree` (printed twice, alike), `year-agrees`
 * (the note names the year that the address does), `print-sound` (nothing had to be undone), `cited-elsewhere` (another note prints it for sure), `link-agrees` (the link behind it has the same letters), `decided` (an editor said so). Against: `copies-differ`,
 * `title-goes-on` (the title has more than the address), `title-misspelled` (a word is a letter or two from the title's),
 * `words-strange` (they don't exist), `letters-corrected`, `odd-mark` (a digit within a word, a capital, an escape cut in
 * two), `word-parted` (what a hyphen parts is one word), `words-joined` (a word is two that exist), `word-near` (a word that
 * doesn't exist is a misreading away from one that does), `copy-follows` (what follows looks like the address printed again), `print-goes-on` (like
 * its rest), `beginning-lost` (what stands before looks like its beginning), `spellings-mixed` (a word is romanized as no other of
 * the address), `piece-left` (a piece that only an address has stands beside it, unread), `host-near` (the host is a
 * letter from a known one),
 * `hyphen-at-break` (a hyphen at a line's end belongs to the address or was put in), `joined-within` (pieces were
 * joined across a blank or a line's end), `number-joined` (a number that stood alone on its line), `blank-within` (a blank within a folder that is no word), `host-strange`,
 * `left-open` (the repair itself left something open), `other-readings`.
 */
export type RepairEvidenceCode =
  | 'site-shape' | 'title-agrees' | 'words-known' | 'copies-agree' | 'year-agrees' | 'print-sound' | 'cited-elsewhere' | 'link-agrees' | 'decided'
  | 'copies-differ' | 'title-goes-on' | 'title-misspelled' | 'words-strange' | 'letters-corrected' | 'odd-mark' | 'hyphen-at-break' | 'joined-within' | 'blank-within'
  | 'word-parted' | 'words-joined' | 'word-near' | 'copy-follows' | 'print-goes-on' | 'number-joined' | 'beginning-lost' | 'spellings-mixed' | 'piece-left' | 'host-near' | 'host-strange' | 'left-open' | 'other-readings'

/** One piece of evidence, with the words, marks or hosts that were seen. */
export interface RepairEvidence {
  readonly code: RepairEvidenceCode
  readonly saw: readonly string[]
}

/** A printed address, repaired. */
export interface RepairedUrl {
  /** The address as printed, line breaks included. */
  readonly printed: string
  readonly url: string | null
  readonly verdict: RepairVerdict
  /** Probability, 0..1, that `url` is what the author meant: of a cut-off address, that it is a beginning of it; of `null`, that no address is to be had. */
  readonly confidence: number
  /** Other readings, best first. */
  readonly alternatives: readonly string[]
  readonly flaws: readonly UrlFlaw[]
  /** What `confidence` was weighed from. */
  readonly evidence: readonly RepairEvidence[]
  /** `null` exactly when `url` is. */
  readonly key: PageKey | null
}
