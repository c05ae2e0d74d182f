/** What is read from a page. */

export type Language = 'en' | 'ru' | 'be' | 'uk' | 'de' | 'fr' | 'pl' | 'other'

export interface Article {
  /** The document's own title, as in `<title>`. */
  readonly title: string | null
  /** The article's headline. */
  readonly headline: string | null
  /** ISO 8601 date or date-time. */
  readonly published: string | null
  readonly modified: string | null
  readonly language: Language | null
  readonly author: string | null
  /** What the page declares of itself (RFC 6596), absolute. */
  readonly canonical: string | null
  /** Main text; paragraphs apart by a blank line. */
  readonly text: string
  /** All text a reader can see, furniture included; paragraphs apart by a blank line. */
  readonly whole: string
  readonly signals: PageSignals
}

/** Facts of a page's make that tell shells, walls and errors from articles. */
export interface PageSignals {
  readonly hasPasswordField: boolean
  /** Links on the page and how many characters of visible text stand in them. */
  readonly links: number
  readonly linkCharacters: number
  /** Application shell without text of its own. */
  readonly isShell: boolean
  /** `isAccessibleForFree: false` or the like is declared. */
  readonly isPaywalled: boolean
  /** Absolute target of a `<meta http-equiv=refresh>` of at most a few seconds. */
  readonly metaRefresh: string | null
  /** Where the page's own script leads at once, absolute; `null`: nowhere. */
  readonly scriptTarget: string | null
  /** The address that the page gives for sharing (`og:url`), absolute. */
  readonly sharedAs: string | null
  /** A bot challenge or captcha stands here instead of a page. */
  readonly isChallenge: boolean
}
