/** The article's headline: what the page prints largest, checked against what it says of itself. */
import { collapse, isLine, isUnseen, paragraphsOf, type Paragraph } from '../formats/html-text.ts'
import { isAtOrWithin, type Element, type Named } from '../formats/html-tree.ts'
import type { ArticleData } from './json-ld.ts'
import { HEADING, isSentence, proseOf } from './prose.ts'
import type { Meta } from './meta.ts'

interface Sources {
  readonly named: Named
  /** All that can be seen. */
  readonly everything: readonly Paragraph[]
  readonly title: string | null
  readonly meta: Meta
  readonly data: ArticleData
}

/** Share of words in common from which two headlines are one (a site's name is added to a title, a subtitle left out of it). */
const SAME_SHARE = 0.5
/** Smaller headings are many, and must agree more. */
const LESSER_SHARE = 0.8
/** More headings of one size than an article has. */
const LOOKED_AT_MAX = 60
/** A headline is printed among the first lines; menus come before it (set by judgement). */
const PRINTED_ABOVE_MAX = 300
/** Shorter lines are labels and names of sections. */
const HEADLINE_CHARACTERS_MIN = 12
/** What may stand on a line beside the headline: a date in figures, with its time. */
const MERE_DATE = /^[\d\s.,:/|–—-]{0,40}$/u
/** Less of a title is the site's name, or a section's. */
const TITLE_SHARE = 0.4
/** Site names are added after these. */
const TITLE_JOINT = /\s+[|–—•·»:/\\-]+\s+|\s*\|\s*/u

export function headlineOf({ named, everything, title, meta, data }: Sources): string | null {
  const declared = [data.headline, meta.get('og:title'), meta.get('twitter:title'), meta.get('headline')].filter(text => text !== null)
  const said = [...declared, ...(title === null ? [] : [title])].map(text => withoutSite(text, meta))
  const printed = printedHeadlines(named('h1'))
  const agreed = printed.find(text => said.some(other => shareInCommon(text, other) >= SAME_SHARE))
  if (agreed !== undefined) return agreed
  const [only] = printed
  const lesser = [...printedHeadlines(named('h2')), ...printedHeadlines(named('h3'))].find(text => said.some(other => shareInCommon(text, other) >= LESSER_SHARE))
  if (lesser !== undefined) return lesser
  if (declared.length === 0 && only !== undefined) return only
  const inTitle = title === null ? null : printedInTitle(everything, title)
  if (inTitle !== null) return inTitle
  const above = declared.length === 0 ? headingAboveText(everything) : null
  if (above !== null) return above
  return (declared[0] === undefined ? null : withoutSite(declared[0], meta)) ?? only ?? (title === null ? null : withoutSite(title, meta))
}

function printedHeadlines(headings: readonly Element[]): string[] {
  return headings.slice(0, LOOKED_AT_MAX).filter(heading => isLine(heading) && !isAtOrWithin(heading, isUnseen))
    .map(heading => collapse(paragraphsOf(heading).map(paragraph => paragraph.text).join(' '))).filter(text => text !== '')
}

/** Old pages print the headline in bold letters, and name the site in the title before it: what both have is the headline. */
function printedInTitle(everything: readonly Paragraph[], title: string): string | null {
  const said = title.toLowerCase()
  const isLong = (text: string) => text.length >= HEADLINE_CHARACTERS_MIN && text.length >= said.length * TITLE_SHARE
  const lines = everything.slice(0, PRINTED_ABOVE_MAX).filter(({ linkCharacters }) => linkCharacters === 0).map(({ text }) => text)
  const line = lines.find(text => isLong(text) && said.includes(text.toLowerCase()))
  if (line !== undefined) return line
  // Bold letters on a line with their date
  return title.split(/\s*[|–—•·»:]\s+/u).filter(isLong).find(part => part !== title && lines.some(text => text.includes(part) && MERE_DATE.test(text.replace(part, '')))) ?? null
}

/** The one heading before the first running text, of a page whose title is the site's. */
function headingAboveText(everything: readonly Paragraph[]): string | null {
  const first = everything.findIndex(paragraph => proseOf(paragraph) > 0 && isSentence(paragraph.text))
  const [only, ...others] = everything.slice(0, Math.max(0, first)).filter(({ block, linkCharacters }) => HEADING.test(block.name) && linkCharacters === 0)
  return only !== undefined && others.length === 0 && only.text.length >= HEADLINE_CHARACTERS_MIN ? only.text : null
}

/** Words in common as a share of the shorter one's; a single word in common is none where there are more. */
function shareInCommon(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left]
  const common = [...fewer].filter(word => more.has(word)).length
  if (fewer.size === 0 || (common < 2 && more.size > 2)) return 0
  return common / fewer.size
}

const wordsOf = (text: string) => new Set(text.toLowerCase().replaceAll('ё', 'е').match(/[\p{L}\p{N}]+/gu) ?? [])

/** Without the site's name before or after it. */
function withoutSite(title: string, meta: Meta): string {
  const site = meta.get('og:site_name')?.toLowerCase()
  const parts = title.split(TITLE_JOINT)
  const own = site === undefined ? parts : parts.filter(part => part.toLowerCase() !== site)
  const [first] = own
  if (own.length < 2 || first === undefined) return first ?? title
  // the headline is the longest part; the joints within it are kept
  const longest = own.reduce((best, part) => part.length > best.length ? part : best, first)
  return longest === first || longest.length > title.length / 2 ? longest : title
}
