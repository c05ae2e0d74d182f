/** What the link judge is given, and what it gives back. */
import type { ArticleFacts } from '../../model/article.ts'
import type { Answer, Look } from '../../model/look.ts'
import type { LinkReason, LinkSign, LinkState } from '../../model/verdicts.ts'
import type { MissingPage } from '../../model/world.ts'

/** What a note attributes to a page and the page carries. */
export interface Carried {
  readonly what: 'quotation' | 'figure' | 'title'
  readonly saw: string
}

/** What is known of a page beside its own bytes. */
export interface NoteEvidence {
  /** The strongest thing of the notes that stands on the page; `null`: nothing does. */
  readonly carried: Carried | null
  /** It surely is another article than the one that the notes name. */
  readonly isOtherArticle: boolean
  /** What the notes and the address say, in their own words. */
  readonly expected: string
}

export const NOTHING_KNOWN: NoteEvidence = { carried: null, isOtherArticle: false, expected: '' }

export interface LinkEvidence extends NoteEvidence {
  /** The address as it was repaired. */
  readonly asked: string
  readonly first: Look
  /** A second, different look; `null` as long as none was had. */
  readonly second: Look | null
  /** What the site shows at an address where surely nothing is; `'honest'`: a 404; `'none'`: can't be asked; `null`: not asked yet. */
  readonly sibling: MissingPage | 'honest' | 'none' | null
  /** What was read from the answer that counts; `null` without one. */
  readonly article: ArticleFacts | null
  /** Both addresses have one key: the redirect changed nothing but its form. */
  readonly isSameAddress: (a: string, b: string) => boolean
}

export interface LinkJudgement {
  readonly state: LinkState
  readonly reason: LinkReason
  /** The look that decided. */
  readonly look: Look
  /** What would settle a doubt; the state holds if it can't be had. */
  readonly wants: 'second-look' | 'sibling' | null
  /** What was weighed. */
  readonly signs: readonly LinkSign[]
}

/** The answer that a reader would see: the second look's where the first found nothing. */
export function answerThatCounts(first: Look, second: Look | null): Answer | null {
  if (first.kind === 'answer' && isSuccess(first.status)) return first
  if (second?.kind === 'answer' && (isSuccess(second.status) || first.kind === 'failure')) return second
  return first.kind === 'answer' ? first : null
}

export const isSuccess = (status: number) => status >= 200 && status < 300
