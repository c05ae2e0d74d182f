/** Who wrote it. */
import { isLine, paragraphsOf, type Paragraph } from '../formats/html-text.ts'
import { isAtOrWithin, isTag, type Element } from '../formats/html-tree.ts'
import { writtenDate } from './dates.ts'
import { suspicionOf } from './furniture.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'

const AUTHOR_MARK = /(?:^|[\s_-])(?:author|byline|avtor)(?:$|[\s_-]|name)/iu
const PREFIX = /^(?:by|posted by|written by|text|автор(?:ы)?|текст|аўтар(?:ы)?|тэкст|muallif)\s*:?\s+/iu
/** A line that says who wrote it, whatever its element is called. */
const SAID = /^(?:by|written by|text by|автор(?:ы)?|текст|аўтар(?:ы)?|тэкст|muallif)\s{0,2}:\s{0,3}/iu
/** Names of a few people; more is a sentence. */
const AUTHOR_CHARACTERS_MAX = 80
/** The article's own author is among the first. */
const LOOKED_AT_MAX = 100

interface Sources {
  readonly elements: readonly Element[]
  /** What a reader sees without comments and other articles. */
  readonly around: readonly Paragraph[]
  readonly meta: Meta
  readonly data: ArticleData
}

/** Names as the page prints them; `null` where none is to be found. */
export function authorOf({ elements, around, meta, data }: Sources): string | null {
  const declared = [data.author, meta.get('author'), meta.get('article:author'), meta.get('dc.creator'), meta.get('parsely-author'), meta.get('sailthru.author'), meta.get('citation_author')]
  const named = declared.find(name => name !== null && isName(name))
  if (named) return named
  for (const element of elements.filter(element => isMarkedAuthor(element) && isLine(element)).slice(0, LOOKED_AT_MAX)) {
    // comments and teasers have authors too
    if (element.parent !== null && isTag(element.parent) && isAtOrWithin(element.parent, around => around.name === 'form' || isOther(around))) continue
    const name = (paragraphsOf(element)[0]?.text ?? '').replace(PREFIX, '')
    if (isName(name)) return name
  }
  const said = around.map(({ text }) => text).find(text => text.length <= AUTHOR_CHARACTERS_MAX && SAID.test(text))?.replace(SAID, '')
  return said !== undefined && isName(said) && !/\d/u.test(said) ? said : null
}

const isOther = (element: Element) => suspicionOf(element) !== null && suspicionOf(element) !== 'likely'

function isMarkedAuthor({ attribs: { rel, itemprop, class: classes } }: Element): boolean {
  return [rel, itemprop, classes].some(names => names !== undefined && AUTHOR_MARK.test(names))
}

const isName = (text: string) => text.length > 1 && text.length <= AUTHOR_CHARACTERS_MAX && /\p{L}{2}/u.test(text) && !/^https?:|@|[{}<>]/u.test(text) && writtenDate(text) === null
