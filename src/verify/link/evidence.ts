/** What the link judge is given, and what it gives back. */
import type { Article } from '../../model/article.ts'
import type { Answer, Look } from '../../model/look.ts'
import type { LinkReason, LinkState } from '../../model/verdicts.ts'
import type { MissingPage } from '../../model/world.ts'

export interface LinkEvidence {
  /** The address as it was repaired. */
  readonly asked: string
  readonly first: Look
  /** A second, different look; `null` as long as none was had. */
  readonly second: Look | null
  /** What the site shows at an address where surely nothing is; `null`: not asked; `'none'`: an honest 404, or can't be asked. */
  readonly sibling: MissingPage | 'none' | null
  /** What was read from the answer that counts; `null` without one. */
  readonly article: Article | null
  /** The page carries the note's title, its slug or a quotation: a veto against `dead` and `soft-404`. */
  readonly carriesEvidence: boolean
  /** Some other name resolved in this run: a missing name is then that name's own. */
  readonly otherNamesResolve: boolean
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
}

/** The answer that a reader would see: the second look's where the first found nothing. */
export function answerThatCounts(first: Look, second: Look | null): Answer | null {
  if (first.kind === 'answer' && isSuccess(first.status)) return first
  if (second?.kind === 'answer' && isSuccess(second.status)) return second
  return first.kind === 'answer' ? first : null
}

export const isSuccess = (status: number) => status >= 200 && status < 300
