/** What is read from a page. */

export type Language = 'en' | 'ru' | 'be' | 'uk' | 'kk' | 'uz' | 'de' | 'fr' | 'pl' | 'other'

/** Text on a page that is none of its article's: readers' comments, lists of other articles, and what is there but not shown. */
export interface Aside {
  readonly where: 'comments' | 'related' | 'hidden'
  /** Paragraphs apart by a blank line. */
  readonly text: string
}

/** Why nothing, or not all, of a file could be read. `cut-off`: its end is missing · `too-costly`: it asks for more time or memory than a page is given. */
export type Unread = 'needs-password' | 'broken' | 'no-text' | 'some-pages' | 'cut-off' | 'too-costly'

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
  /** The same without comments and lists of other articles. */
  readonly around: string
  /** One for each place that has any text. */
  readonly asides: readonly Aside[]
  readonly signals: PageSignals
  /** Of a PDF: pairs [offset in `text`, page from which the text comes up to the next pair], ascending by offset. */
  readonly pageStarts?: readonly (readonly [inText: number, page: number])[]
  /** What is not found on it may stand in the part that was not read. */
  readonly unread?: Unread
}

/** What tells an article from a wall or an error, where the text itself is searched no more. */
export type ArticleFacts = Pick<Article, 'title' | 'headline' | 'canonical' | 'text' | 'whole' | 'signals'>

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
  /** It is a set of frames without a text of its own. */
  readonly isFrameset: boolean
  /** The document that fills a page of frames, absolute and of the same site; `null`: the page has a text of its own, or no such frame. */
  readonly mainFrame: string | null
  /** The address that the page gives for sharing (`og:url`), absolute. */
  readonly sharedAs: string | null
  /** A bot challenge or captcha stands here instead of a page. */
  readonly isChallenge: boolean
}
