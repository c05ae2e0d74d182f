/** What is said of a link, of a page's identity and of a quotation. */
import type { ArchivedCopy, BodyFlaw, FailureReason, Hop, TlsState } from './look.ts'

export type LinkState =
  | 'ok' | 'moved' | 'dead' | 'soft-404' | 'failing' | 'blocked' | 'unreachable' | 'malformed' | 'not-checked'

/** Why a link's state is what it is; `null` needs no reason. */
export type LinkReason =
  | FailureReason | 'http-status' | 'not-found-twice' | 'gone-twice' | 'not-found-text' | 'same-as-missing-sibling'
  | 'redirect-to-home' | 'redirect-to-section' | 'redirect-to-login' | 'redirect-to-error-page' | 'parked' | 'empty-body'
  | 'article-removed' | 'redirect-to-search' | 'redirect-to-other-article' | 'hosting-default' | 'other-topic' | 'evidence-adds-up'
  | 'challenge' | 'login-wall' | 'consent-wall' | 'redirect-to-consent' | 'paywall' | 'script-only' | 'frames-only' | 'script-redirect'
  | 'country-refused' | 'rate-limited' | 'server-error' | 'network-down'
  | 'no-address' | 'address-doubtful' | 'ends-its-worker' | null

/** `unplayable`: copies are listed, none shows the page · `archive-unreachable`: says nothing of its copies · `null`: not looked for. */
export type CopySearch = 'found' | 'none' | 'unplayable' | 'archive-unreachable' | null

/** What may be seen of a page that speaks for or against its being the article. */
export type LinkRule =
  // it is not
  | 'landed-on-home' | 'landed-on-section' | 'landed-on-search' | 'landed-on-error-page' | 'led-to-other-article'
  | 'says-not-found' | 'says-removed' | 'thin-text' | 'empty' | 'same-as-sibling' | 'like-sibling' | 'same-heading-as-sibling'
  | 'parked' | 'hosting-default' | 'other-topic' | 'names-other-article' | 'canonical-elsewhere' | 'file-became-page'
  // it is
  | 'honest-sibling' | 'has-article-text' | 'carries-title' | 'carries-figure' | 'carries-quotation'

/** One thing seen; weights add up, and from `+10` on the article is taken to be missing. */
export interface LinkSign {
  readonly rule: LinkRule
  /** Above 0: speaks against the page; below: for it. */
  readonly weight: number
  /** The words, the address or the figure that were seen. */
  readonly saw: string | null
}

export interface Link {
  readonly state: LinkState
  readonly status: number | null
  readonly finalUrl: string | null
  readonly redirects: readonly Hop[]
  readonly tls: TlsState
  /** End of the site's certificate, ISO 8601; `null`: not https, or not seen. */
  readonly certificateEndsAt: string | null
  readonly reason: LinkReason
  readonly checkedAt: string | null
  readonly fromCache: boolean
  /** Peculiarities of the body, which was read all the same. */
  readonly flaws: readonly BodyFlaw[]
  /** The archived copy nearest to the date of citation, when one was looked for and found. */
  readonly archive: ArchivedCopy | null
  /** The document in the page's main frame that was read in its place; `null`: the page itself was read. */
  readonly frame: string | null
  /** What came of looking for such a copy. */
  readonly copySearch: CopySearch
  /** What was weighed where an answer of success had to be judged; empty elsewhere. */
  readonly evidence: readonly LinkSign[]
}

export type Verdict = 'confirmed' | 'refuted' | 'unverified'

export interface Identity {
  readonly verdict: Verdict
  readonly pageTitle: string | null
  readonly pageDate: string | null
  readonly language: string | null
  readonly score: number | null
}

export type MatchKind =
  | 'verbatim' | 'near' | 'elided' | 'paraphrase' | 'translated' | 'numbers-differ' | 'names-differ' | 'negation-differs'
  | 'wording-differs' | 'not-found' | 'not-checkable'

/** One token where quotation and page part. `quoted` or `found` is empty where a side lacks it. */
export interface Difference {
  readonly kind: 'number' | 'unit' | 'name' | 'negation' | 'quantifier' | 'modal' | 'word'
  readonly quoted: string
  readonly found: string
}

/**
 * Where on a page a passage stands. `main`: in the article · `beside`: around it, seen by every reader (captions, boxes) ·
 * `comments`, `related` (lists of other articles), `hidden` (there, but not shown), `boilerplate` (the same on several pages of
 * the site): what stands only there is not said by the article, and confirms nothing.
 */
export type Where = 'main' | 'beside' | 'comments' | 'related' | 'hidden' | 'boilerplate'

/** Words by which a browser finds a passage and no other on its page; empty where none are needed. */
export interface Anchor {
  /** Just before the passage. */
  readonly prefix: string
  /** Its beginning; the whole of it where there is no `end`. */
  readonly start: string
  readonly end: string
  /** Just after it. */
  readonly suffix: string
}

/**
 * What was weighed for a passage. In one language `letters`, the share that agrees, is the score. Else a sum of the rest makes
 * it: `base` (what speaks against any passage) · `lexicon`, `names`, `cognates`, `roots` (the text's words met in each way, rare
 * ones weighing more) · `figures` · `unknown` words · `margin` over the next best passage · `size` of the text · `order` of what
 * is met · `reverse` (the passage's words met in the text) · `extraFigures` and `extraNames` of the passage. `negation`: words
 * that deny on one side only; they add nothing, and let nothing be confirmed.
 */
export type MatchFeature = 'letters' | 'base' | 'lexicon' | 'names' | 'cognates' | 'roots' | 'figures' | 'unknown' | 'margin' | 'size' | 'order' | 'reverse' | 'extraFigures' | 'extraNames' | 'negation'

export interface MatchPart {
  readonly feature: MatchFeature
  /** About 0 to 1; of `negation` how many. */
  readonly value: number
  /** What it adds to the log-odds of the score; of `letters` the score itself. */
  readonly contribution: number
}

export interface Match {
  readonly verdict: Verdict
  readonly kind: MatchKind
  /** How well the best passage fits, 0..1; `null` when nothing was compared. */
  readonly score: number | null
  /** The best passage of the page, in its own characters. */
  readonly passage: string | null
  /** `null` where no passage is given. */
  readonly where: Where | null
  /** How a link names the passage; `null` where it can't lead there: no passage, or one that is not shown. */
  readonly anchor: Anchor | null
  readonly differences: readonly Difference[]
  /** What the score is made of; empty where nothing was weighed. */
  readonly parts: readonly MatchPart[]
}

/** A match, and the page of a PDF on which its passage stands, counted from 1; `null` where the page is no PDF, or no passage is given. */
export interface PlacedMatch extends Match { readonly pdfPage: number | null }

/** Which copy a match was made against. */
export type Against = 'live' | 'archive' | null

/** What a translation service made of the best passage, and what the verdict was before that was read. */
export interface PassageTranslation { readonly service: string; readonly text: string; readonly before: Verdict }

export interface CopyMatch extends PlacedMatch {
  readonly against: Against
  /** `null`: no service was asked, or it didn't answer. */
  readonly translation: PassageTranslation | null
}
