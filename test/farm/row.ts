/** One site of the farm as data: how it answers, what an editor wants to hear of it, and what never. */
import type { FindingCode } from '../../src/model/finding.ts'
import type { TlsState } from '../../src/model/look.ts'
import type { LinkReason, LinkState } from '../../src/model/verdicts.ts'
import type { MadeArticle, Tongue } from './articles.ts'

/** One answer. What isn't given: 200, HTML in UTF-8, the right length. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Buffer
  /** `hang`: says nothing · `reset`: breaks the connection · `cut`: breaks off in the body · `drip`: a piece at a time · `endless`: never stops · `raw`: `body` is all that is sent, status line included. */
  readonly does?: 'hang' | 'reset' | 'cut' | 'drip' | 'endless' | 'raw' | 'unended'
}

/** What a site is asked. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly host: string
  readonly isSecure: boolean
  /** Empty where it wasn't sent. */
  readonly header: (name: string) => string
  /** How often this path was asked before. */
  readonly before: number
}

/** `article`: the site's living article; `missing`: an honest 404. */
export type Answering = Reply | 'article' | 'missing'
export type Script = Answering | ((asked: Asked, article: MadeArticle) => Answering)

/** Families of verdicts, for counting. */
export type Family = 'living' | 'moved' | 'dead' | 'soft-404' | 'blocked' | 'failing' | 'not-asked'

export interface Row {
  /** Also the site's host, below `example`. */
  readonly name: string
  readonly family: Family
  /** States that an editor would accept. */
  readonly wants: readonly LinkState[]
  readonly reason?: LinkReason
  readonly tls?: TlsState
  readonly finds?: FindingCode
  readonly neverFinds?: readonly FindingCode[]
  readonly tongue?: Tongue
  /** Path of the cited page; the default is a section and a headline's slug. */
  readonly path?: string
  /** The whole cited address, where it isn't the site's own. */
  readonly url?: string
  /** Without it: the article. */
  readonly target?: Script
  /** Other paths of the site. */
  readonly at?: Readonly<Record<string, Script>>
  /** All other paths; without it an honest 404. */
  readonly elsewhere?: Script
  readonly robots?: Script
  /** `https`: the page is asked over TLS, with this certificate; `none`: nobody speaks TLS there. */
  readonly certificate?: 'expired' | 'untrusted' | 'other-name' | 'none'
  /** How the resolver answers for the site's name, once for each time it is asked; the last for all further. */
  readonly resolves?: readonly ('here' | 'no-such-name' | 'servfail' | 'dead-end-first')[]
  /** The manuscript quotes nothing that stands on the page, so that nothing vouches for it. */
  readonly isUnvouched?: boolean
}
