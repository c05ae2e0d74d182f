/** What a bad text layer does to addresses, and what only looks as if it did. */

export const DAMAGES = [
  'wrap-own-hyphen', 'wrap-added-hyphen', 'wrap-mid-word', 'wrap-slash', 'wrap-blank-lines',
  'blank', 'blank-odd', 'doubled-lines', 'doubled-damaged', 'query-doubled',
  'scheme-doubled', 'scheme-broken', 'scheme-split', 'scheme-missing',
  'page-number', 'furniture', 'running-text', 'notes-together',
  'letters', 'letters-one-copy', 'digits', 'digits-one-copy', 'digits-no-trace', 'host-letters', 'host-dots',
  'hyphen-lost', 'hyphen-added', 'underscore-blank', 'soft-hyphen', 'zero-width', 'ligature', 'full-width', 'odd-dash', 'look-alike', 'ampersand',
  'trailing-stop', 'trailing-bracket', 'trailing-quote', 'access-date',
  'cut-slug', 'cut-before-id', 'cut-in-id', 'cut-after-host',
] as const

export const UNTOUCHED = [
  'plain', 'repeats-itself', 'mirror', 'address-in-query', 'archive', 'translator', 'redirector', 'sharer', 'parentheses', 'doi-brackets', 'doi-angles',
  'cyrillic-path', 'cyrillic-host', 'punycode', 'port', 'fragment', 'text-fragment', 'short-link', 'neighbours', 'several', 'no-address',
] as const

export type DamageKind = (typeof DAMAGES)[number]
export type UntouchedKind = (typeof UNTOUCHED)[number]

/**
 * `exact`: no letter is lost · `corrected`: letters must be restored · `prefix`: the end is cut off · `none`: no address ·
 * `open`: two copies differ in a digit and nothing says which is right, so only a certain wrong answer counts.
 */
export type RowGroup = 'exact' | 'corrected' | 'prefix' | 'none' | 'open'

export interface DamagedRow {
  readonly id: string
  readonly printed: string
  /** What was meant; of damage without a trace, what was printed. `null` where there is no address. */
  readonly url: string | null
  /** All addresses, in order, where there are several. */
  readonly urls?: readonly string[]
  readonly kinds: readonly (DamageKind | UntouchedKind)[]
  readonly group: RowGroup
  readonly lossless: boolean
  /** Shape of the address, for tables. */
  readonly site: string
  readonly titled: boolean
}

/** The group of a row is that of its worst damage. */
export function groupOf(kinds: readonly DamageKind[]): RowGroup {
  if (kinds.some(kind => kind.startsWith('cut-'))) return 'prefix'
  if (kinds.includes('digits-one-copy')) return 'open'
  return kinds.some(kind => LOSSY.has(kind)) ? 'corrected' : 'exact'
}

const LOSSY: ReadonlySet<DamageKind> = new Set(['wrap-added-hyphen', 'letters', 'digits', 'host-letters', 'hyphen-lost', 'hyphen-added', 'underscore-blank'])
