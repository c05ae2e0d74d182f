/**
 * What the pages of a site have alike is said by none of its articles. That is known only once all pages of a run are read, so
 * each page's result keeps the sums of its paragraphs, and the report is made from all of them: a verdict does not hang on the
 * order in which pages came, nor on whether a run was stopped between.
 */
import type { ReportedClaim } from '../model/report.ts'
import type { CopyMatch } from '../model/verdicts.ts'
import { mapMatches } from './claims.ts'
import { groupBy } from './group.ts'
import type { PageBlocks } from './page-blocks.ts'

/** A site of fewer pages in a run shows nothing of its habits. */
export const PAGES_MIN = 3
/** Agencies repeat the history of a matter in one article after the other: between paragraphs that are the page's own more of them must agree (both set by judgement). */
const AMID_PAGES_MIN = 5
/** Of the pages read of a site, so many have what all of its pages have; a page or two may be of another make. */
const PAGES_SHARE = 0.8

interface Page { readonly id: string; readonly host: string }

/** Changes the claims of a page's references: a passage that its site prints on all pages confirms nothing. */
export function boilerplateOf(pages: readonly Page[], results: ReadonlyMap<string, { readonly blocks: PageBlocks }>): (pageId: string | null, claims: readonly ReportedClaim[]) => readonly ReportedClaim[] {
  const recurring = new Map<string, ReadonlyMap<number, number>>()
  for (const ofHost of groupBy(pages, ({ host }) => host).values()) {
    const counts = countsOf(ofHost.flatMap(({ id }) => results.get(id)?.blocks ?? []).filter(({ all }) => all.length > 0))
    for (const { id } of ofHost) recurring.set(id, counts)
  }
  return (pageId, claims) => {
    const blocks = results.get(pageId ?? '')?.blocks
    const counts = recurring.get(pageId ?? '')
    if (blocks === undefined || counts === undefined || counts.size === 0) return claims
    return claims.map(claim => mapMatches(claim, match => (isBoilerplate(match, blocks, counts) ? { ...match, verdict: 'unverified', where: 'boilerplate' } : match)))
  }
}

/** On how many pages each paragraph stands that nearly all pages of the site have. */
function countsOf(pages: readonly PageBlocks[]): ReadonlyMap<number, number> {
  const ofArticle = groupBy(pages, ({ name }) => name)
  const counts = new Map<number, number>()
  for (const versions of ofArticle.values()) for (const sum of new Set(versions.flatMap(({ all }) => all))) counts.set(sum, (counts.get(sum) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= PAGES_MIN && count >= ofArticle.size * PAGES_SHARE))
}

function isBoilerplate(match: CopyMatch, { all, of }: PageBlocks, counts: ReadonlyMap<number, number>): boolean {
  if (match.verdict !== 'confirmed' || !isLivePassage(match)) return false
  const sums = of[match.passage ?? ''] ?? []
  return sums.length > 0 && sums.every(sum => (counts.get(sum) ?? 0) >= (isAmid(all, all.indexOf(sum), counts) ? AMID_PAGES_MIN : PAGES_MIN))
}

/** Something of the page's own stands before it, and something after it. */
function isAmid(all: readonly number[], at: number, counts: ReadonlyMap<number, number>): boolean {
  const isOwn = (sum: number) => !counts.has(sum)
  return at >= 0 && all.slice(0, at).some(isOwn) && all.slice(at + 1).some(isOwn)
}

const isLivePassage = ({ against, passage }: CopyMatch) => against === 'live' && passage !== null
