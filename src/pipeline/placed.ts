/** What a match owes to the page's make: the page of a PDF that a passage stands on, and doubt where part of it was not read. */
import type { Article } from '../model/article.ts'
import type { Match, PlacedMatch } from '../model/verdicts.ts'

/** What is not found on a page that was read in part may stand in the rest. */
export function placed(match: Match, { text, pageStarts, unread }: Article): PlacedMatch {
  const at = match.passage === null ? -1 : text.indexOf(match.passage)
  const pdfPage = at < 0 ? null : pageStarts?.findLast(([start]) => start <= at)?.[1] ?? null
  const isDoubtful = unread !== undefined && match.kind === 'not-found' && match.verdict === 'refuted'
  return { ...match, ...(isDoubtful && { verdict: 'unverified' }), pdfPage }
}
