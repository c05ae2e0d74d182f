/** An HTML page to an article. */
import { attributeOf, collapse, elementsOf, rawText } from '../formats/html-query.ts'
import { paragraphsOf } from '../formats/html-text.ts'
import { parseHtml, type HtmlElement } from '../formats/html-tree.ts'
import type { Article } from '../model/article.ts'
import { authorOf } from './author.ts'
import { datesOf } from './dates-of-page.ts'
import { headlineOf } from './headline.ts'
import { readJsonLd } from './json-ld.ts'
import { languageOf } from './language.ts'
import { mainParagraphs, textOf } from './main-text.ts'
import { metaOf } from './meta.ts'
import { resolve } from './resolve.ts'
import { signalsOf } from './signals.ts'

/** `url` is the address the page was had from. */
export function readHtmlArticle(html: string, url: string): Article {
  const root = parseHtml(html)
  const elements = elementsOf(root)
  const everything = paragraphsOf(root)
  const meta = metaOf(elements)
  const data = readJsonLd(elements)
  const whole = textOf(everything)
  const title = titleOf(elements)
  const headline = headlineOf({ elements, title, meta, data })
  const text = textOf(mainParagraphs(root, everything, [title, headline, data.headline].filter(name => name !== null)))
  const base = resolve(attributeOfFirst(elements, 'base', 'href'), url) ?? url
  return {
    title,
    headline,
    ...datesOf({ elements, everything, meta, data, url }),
    language: languageOf(text === '' ? whole : text, [attributeOfFirst(elements, 'html', 'lang'), attributeOfFirst(elements, 'html', 'xml:lang'), data.language, meta.get('og:locale'), meta.get('content-language')]),
    author: authorOf({ elements, meta, data }),
    canonical: canonicalOf(elements, base),
    text,
    whole,
    signals: signalsOf({ html, elements, everything, text, title, meta, data, base }),
  }
}

function titleOf(elements: readonly HtmlElement[]): string | null {
  const title = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg')
  return title ? collapse(rawText(title)) || null : null
}

function canonicalOf(elements: readonly HtmlElement[], base: string): string | null {
  const link = elements.find(element => element.name === 'link' && attributeOf(element, 'rel')?.toLowerCase().split(/\s+/u).includes('canonical'))
  return link ? resolve(attributeOf(link, 'href'), base) : null
}

function attributeOfFirst(elements: readonly HtmlElement[], name: string, attribute: string): string | null {
  const element = elements.find(candidate => candidate.name === name && candidate.attributes.has(attribute))
  return element ? attributeOf(element, attribute) : null
}
