/** An HTML page to an article. */
import { allTextIn, collapse, isNeverSeen, isUnseen, paragraphsOf, type Paragraph } from '../formats/html-text.ts'
import { isTag, parseHtml, type Element } from '../formats/html-tree.ts'
import type { Article } from '../model/article.ts'
import { isShownElsewhere, partedAsides } from './asides.ts'
import { authorOf } from './author.ts'
import { datesOf } from './dates-of-page.ts'
import { headlineOf } from './headline.ts'
import { readJsonLd, type ArticleData } from './json-ld.ts'
import { languageOf } from './language.ts'
import { mainParagraphs, textOf } from './main-text.ts'
import { metaOf } from './meta.ts'
import { readPageState, type PageState } from './page-state.ts'
import { weigh, type Weights } from './prose.ts'
import { resolve } from './resolve.ts'
import { signalsOf } from './signals.ts'

/** Text carried as data is the article's when it is longer than a summary (search engines show about 160, sites write up to 300 characters). */
const CARRIED_CHARACTERS_MIN = 400
/** Less than this share of what is carried means that the page itself does not show it. */
const FOUND_SHARE_MIN = 0.5
/** Running text that a page shows before its scripts run; with less, and several times as much hidden, the hidden is its text. */
const SHOWN_CHARACTERS_MIN = 400
const HIDDEN_TIMES = 3

/** `url` is the address the page was had from. */
export async function readHtmlArticle(html: string, url: string): Promise<Article> {
  const { named, elements, root } = parseHtml(html)
  const { everything, weights, hidden, isUnread, shown } = readable(root)
  const meta = metaOf(named)
  const declared = readJsonLd(named)
  const state = shown < SHOWN_CHARACTERS_MIN && (declared.body?.length ?? 0) < CARRIED_CHARACTERS_MIN ? readPageState(named) : null
  const data = state === null ? declared : orElse(declared, state)
  const title = textOfFirst(named('title').filter(({ parent }) => parent === null || !isTag(parent) || parent.name !== 'svg')) || null
  const headline = headlineOf({ named, everything, title, meta, data })
  const titles = [title, headline, data.headline].filter(name => name !== null)
  const main = mainParagraphs({ root, everything, weights, titles, isUnread })
  const found = textOf(main)
  // a page that its scripts fill often carries its text as data
  const body = data.body ?? meta.get('og:description')
  const carried = body !== null && body.length >= CARRIED_CHARACTERS_MIN && found.length < body.length * FOUND_SHARE_MIN ? body : null
  const text = carried ?? found
  const { around, asides } = partedAsides({ everything, hidden, main, declared: [meta.get('og:description'), meta.get('description')] })
  const withCarried = (shown: string) => (carried === null ? shown : `${shown}\n\n${carried}`.trim())
  const whole = withCarried(textOf(everything))
  const base = resolve(named('base').find(({ attribs }) => attribs['href'] !== undefined)?.attribs['href'], url) ?? url
  return {
    title,
    headline,
    ...datesOf({ named, elements, everything, meta, data, url }),
    language: await languageOf(text === '' ? whole : text, [root.attribs['lang'], root.attribs['xml:lang'], data.language, meta.get('og:locale'), meta.get('content-language')]),
    author: authorOf({ elements, around, meta, data }),
    canonical: resolve(named('link').find(({ attribs }) => /(?:^|\s)canonical(?:\s|$)/iu.test(attribs['rel'] ?? ''))?.attribs['href'], base),
    text,
    whole,
    around: around.length === everything.length ? whole : withCarried(textOf(around)),
    asides,
    signals: signalsOf({ html, named, elements, root, everything, text, title, meta, data, base }),
  }
}

const textOfFirst = ([first]: readonly Element[]) => (first === undefined ? '' : collapse(allTextIn(first)))

interface Readable {
  readonly everything: readonly Paragraph[]
  readonly weights: Weights
  /** Outermost elements that are there and not shown. */
  readonly hidden: readonly Element[]
  readonly isUnread: (element: Element) => boolean
  /** Characters of running text that can be seen. */
  readonly shown: number
}

function orElse(declared: ArticleData, state: PageState): ArticleData {
  return {
    ...declared, headline: declared.headline ?? state.headline, published: declared.published ?? state.published, modified: declared.modified ?? state.modified,
    author: declared.author ?? state.author, body: state.body ?? declared.body,
  }
}

/** What can be seen; on pages that hide nearly all until a script shows it, what will be. */
function readable(root: Element): Readable {
  const hidden: Element[] = []
  const seen = paragraphsOf(root, element => {
    if (!isUnseen(element)) return false
    if (isShownElsewhere(element, isNeverSeen(element))) hidden.push(element)
    return true
  })
  const weights = weigh(seen)
  const shown = weights.prose(root)
  const asShown = { everything: seen, weights, hidden, isUnread: isUnseen, shown }
  if (shown >= SHOWN_CHARACTERS_MIN) return asShown
  const all = paragraphsOf(root, isNeverSeen)
  const withHidden = weigh(all)
  const isHidden = withHidden.prose(root) >= Math.max(SHOWN_CHARACTERS_MIN, shown * HIDDEN_TIMES)
  return isHidden ? { everything: all, weights: withHidden, hidden: [], isUnread: isNeverSeen, shown } : asShown
}
