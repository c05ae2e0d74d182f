/**
 * What the pages of a site have alike is said by none of its articles. That is known only once all pages of a run are read, so
 * each page's result keeps the sums of its paragraphs, and the report is made from all of them: a verdict does not hang on the
 * order in which pages came, nor on whether a run was stopped between.
 */
import type { Article, ArticleFacts } from '../model/article.ts'
import type { ReportedClaim } from '../model/report.ts'
import type { CopyMatch, Match } from '../model/verdicts.ts'
import { mapMatches } from './claims.ts'
import { groupBy } from './group.ts'

/** Sums of what a reader sees of a page. */
export interface PageBlocks {
  /** Of its name: several addresses of one article are one page. */
  readonly name: number
  /** Of its paragraphs in their order, each once. */
  readonly all: readonly number[]
  /** Of the paragraphs in which a passage stands, by the passage. */
  readonly of: Readonly<Record<string, readonly number[]>>
}

export const NO_BLOCKS: PageBlocks = { name: 0, all: [], of: {} }

/** A site of fewer pages in a run shows nothing of its habits. */
export const PAGES_MIN = 3
/** Agencies repeat the history of a matter in one article after the other: between paragraphs that are the page's own more of them must agree (both set by judgement). */
const AMID_PAGES_MIN = 5
/** Of the pages read of a site, so many have what all of its pages have; a page or two may be of another make. */
const PAGES_SHARE = 0.8
/** Paragraphs of a page that are kept: a page's furniture is a few dozen, and stands around the text, not in its middle. */
const BLOCKS_MAX = 400

/** All but the name of what a page shows: it is found where the page is read. */
export type Shown = Omit<PageBlocks, 'name'>

export const namedBlocks = ({ headline, title }: ArticleFacts, shown: Shown): PageBlocks => ({ name: sumOf(headline ?? title ?? ''), ...shown })

/** `matches`: of what was asked of the page. */
export function shownOn({ around }: Article, matches: readonly Match[]): Shown {
  const paragraphs = around.split('\n\n')
  const kept = paragraphs.length <= BLOCKS_MAX ? paragraphs : [...paragraphs.slice(0, BLOCKS_MAX / 2), ...paragraphs.slice(-BLOCKS_MAX / 2)]
  const passages = matches.map(({ passage }) => passage).filter(passage => passage !== null)
  const of = passages.map((passage): [string, readonly number[]] => [passage, standingIn(passage, paragraphs).map(sumOf)])
  return { all: [...new Set(kept.map(sumOf))], of: Object.fromEntries(of) }
}

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

/** The paragraphs that have the passage, or a part of it that is put together from several. */
function standingIn(passage: string, paragraphs: readonly string[]): string[] {
  const parts = passage.split(/\n\n| … /u).filter(part => part.trim() !== '')
  return parts.flatMap(part => paragraphs.find(paragraph => paragraph.includes(part)) ?? [])
}

/** FNV-1a over UTF-16 units, 32 bits: two of a site's thousand paragraphs are taken for one in one site of eight thousand. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
