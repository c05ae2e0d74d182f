/** Sums of a page's paragraphs: they show what it has alike with others of its site, when its text is long given back. */
import type { Article, ArticleFacts } from '../model/article.ts'
import type { Match } from '../model/verdicts.ts'

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
