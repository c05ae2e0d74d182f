/** Findings as data: code, severity, arguments, place. Their sentences stand in `report/prose`. */

export type Severity = 'error' | 'warning' | 'info'

/** What an editor can do, in the order in which it is to be done. */
export const ACTIONS = ['supply-url', 'correct-quotation', 'use-archive', 'correct-url', 'check-by-hand', 'keep'] as const
export type Action = (typeof ACTIONS)[number]

export type FindingCode =
  // address as printed
  | 'url-repaired' | 'url-ambiguous' | 'url-truncated' | 'url-unrecoverable' | 'url-doubled' | 'url-target-differs'
  // link
  | 'link-dead' | 'link-soft-404' | 'link-moved' | 'link-failing' | 'link-blocked' | 'link-unreachable' | 'link-malformed'
  | 'link-not-checked' | 'tls-invalid'
  // identity and content
  | 'identity-refuted' | 'identity-unverified' | 'quote-refuted' | 'quote-numbers-differ' | 'quote-names-differ' | 'quote-negation-differs'
  | 'quote-wording-differs' | 'quote-not-found' | 'claim-refuted' | 'claim-numbers-differ' | 'claim-unverified'
  | 'page-changed'
  // citation
  | 'accessed-before-published'
  // apparatus
  | 'markers-without-note' | 'notes-without-marker' | 'number-used-twice' | 'number-lost' | 'note-unnumbered'
  // how a file was read: the codes of `Remark`
  | 'tracked-changes' | 'comments-apart' | 'hidden-text' | 'beside-not-read' | 'no-text-on-pages' | 'cut-at-limit' | 'ends-early'
  // whole run
  | 'host-refuses' | 'network-down' | 'archive-unreachable' | 'no-notes' | 'document-unread'

export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  /** Values for the sentence, by name. */
  readonly args: Readonly<Record<string, string | number>>
}

/** A finding that belongs to no single reference. `notes`: first and last of a run of numbers, or one. */
export interface PlacedFinding extends Finding {
  readonly document: string | null
  readonly line: number | null
  /** Of the document; absent where its format knows none. */
  readonly page?: number
  /** Beside or within the document, where it stands and its lines are counted; absent where the document is one file. */
  readonly file?: string
  readonly notes: readonly (number | string)[]
}
