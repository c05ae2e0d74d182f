/** Who wrote it. */
import { isLine, paragraphsOf } from '../formats/html-text.ts'
import { isTag, type CheerioAPI, type Element } from '../formats/html-tree.ts'
import { suspicionOf } from './furniture.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'

const AUTHOR_MARK = /(?:^|[\s_-])(?:author|byline|avtor)(?:$|[\s_-]|name)/iu
const PREFIX = /^(?:by|posted by|written by|text|автор(?:ы)?|текст|аўтар)\s*:?\s+/iu
/** Names of a few people; more is a sentence. */
const AUTHOR_CHARACTERS_MAX = 80
/** The article's own author is among the first. */
const LOOKED_AT_MAX = 100

/** Names as the page prints them; `null` where none is to be found. */
export function authorOf({ $, elements, meta, data }: { readonly $: CheerioAPI; readonly elements: readonly Element[]; readonly meta: Meta; readonly data: ArticleData }): string | null {
  const declared = [data.author, meta.get('author'), meta.get('article:author'), meta.get('dc.creator'), meta.get('parsely-author'), meta.get('sailthru.author')]
  const named = declared.find(name => name !== null && isName(name))
  if (named) return named
  for (const element of elements.filter(element => isMarkedAuthor(element) && isLine(element)).slice(0, LOOKED_AT_MAX)) {
    // comments and teasers have authors too
    if ($(element).parent().closest((_, around) => isTag(around) && (around.name === 'form' || suspicionOf(around) === 'sure')).length > 0) continue
    const name = (paragraphsOf(element)[0]?.text ?? '').replace(PREFIX, '')
    if (isName(name)) return name
  }
  return null
}

function isMarkedAuthor({ attribs: { rel = '', itemprop = '', class: classes = '' } }: Element): boolean {
  return AUTHOR_MARK.test(`${rel} ${itemprop} ${classes}`)
}

const isName = (text: string) => text.length > 1 && text.length <= AUTHOR_CHARACTERS_MAX && /\p{L}{2}/u.test(text) && !/^https?:|@|[{}<>]/u.test(text)
