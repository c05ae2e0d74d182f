/** Parts what stands on a page but not in its article: comments, lists of other articles, what is not shown, and the rest around it. */
import { paragraphsOf, type Paragraph } from '../formats/html-text.ts'
import { isTag, type Element, type ParentNode } from '../formats/html-tree.ts'
import type { Aside } from '../model/article.ts'
import { isComment, namesOf } from './furniture.ts'
import { opensOtherMatter } from './invitations.ts'

interface Page {
  /** All that can be seen. */
  readonly everything: readonly Paragraph[]
  /** What is there and not shown; none of them within another. */
  readonly hidden: readonly Element[]
  /** The article's own paragraphs. */
  readonly main: readonly Paragraph[]
  /** What the page says of its article without showing it. */
  readonly declared: readonly (string | null)[]
}

interface Parted {
  /** What a reader sees without comments and lists of other articles. */
  readonly around: readonly Paragraph[]
  readonly asides: readonly Aside[]
}

/** A visible paragraph with this share of its characters in links leads to other pages (as in the main text). */
const LINK_SHARE = 0.8
/** Hidden places of one page that are read; menus and windows are a few dozen (set by judgement). */
const HIDDEN_MAX = 200
/** Not shown, but text for a reader all the same once it is. */
const SHOWN_ELSEWHERE = new Set(['noscript', 'template', 'noframes'])

export function partedAsides({ everything, hidden, main, declared }: Page): Parted {
  const own = new Set(main.map(({ text }) => text))
  const areaOf = areas(main)
  const around: Paragraph[] = []
  const texts: Record<Aside['where'], string[]> = { comments: [], related: [], hidden: [] }
  let isList = false
  for (const paragraph of everything) {
    if (paragraph.linkCharacters === 0) isList = opensOtherMatter(paragraph)
    else if (!isLinks(paragraph)) isList = false
    const where = own.has(paragraph.text) ? null : areaOf(paragraph.block) ?? (isList || isLinks(paragraph) ? 'related' : null)
    if (where === null) around.push(paragraph)
    else texts[where].push(paragraph.text)
  }
  const seen = new Set(everything.map(({ text }) => text))
  for (const element of hidden.slice(0, HIDDEN_MAX)) texts.hidden.push(...paragraphsOf(element).map(({ text }) => text).filter(text => !seen.has(text)))
  texts.hidden.push(...declared.filter(text => text !== null))
  const places = ['hidden', 'comments', 'related'] as const
  return { around, asides: places.flatMap(where => (texts[where].length === 0 ? [] : [{ where, text: texts[where].join('\n\n') }])) }
}

/** Whether an element that can't be seen may hold text that a reader sees at another time. */
export const isShownElsewhere = ({ name }: Element, isNeverSeen: boolean) => !isNeverSeen || SHOWN_ELSEWHERE.has(name)

const isLinks = ({ text, linkCharacters }: Paragraph) => linkCharacters > text.length * LINK_SHARE

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))
const COMMENT_WORDS = words('comment comments commentlist kommentarii kommentarij kommentariy disqus livefyre respond discussion replies otzyvy guestbook hypercomments cackle')
const RELATED_WORDS = words('related recommended recommendations recommend outbrain taboola zergnet revcontent mostread mostpopular trending popular pohozhie readalso similar')

/** What an element's paragraphs are by the names of those around it; nothing that holds some of the article is an aside. */
function areas(main: readonly Paragraph[]): (element: Element) => 'comments' | 'related' | null {
  const holders = new Set<ParentNode>()
  for (const { block } of main) for (let at: ParentNode | null = block; at && !holders.has(at); at = at.parent) holders.add(at)
  const known = new Map<Element, 'comments' | 'related' | null>()
  const areaOf = (element: Element): 'comments' | 'related' | null => {
    const before = known.get(element)
    if (before !== undefined) return before
    const area = holders.has(element) ? null : (element.parent !== null && isTag(element.parent) ? areaOf(element.parent) : null) ?? ownArea(element)
    known.set(element, area)
    return area
  }
  return areaOf
}

function ownArea(element: Element): 'comments' | 'related' | null {
  const own = namesOf(element)
  if (isComment(element) || own.some(word => COMMENT_WORDS.has(word))) return 'comments'
  return own.some(word => RELATED_WORDS.has(word)) ? 'related' : null
}
