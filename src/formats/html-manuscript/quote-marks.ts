/** The marks that a browser sets around `q`, by the language of the text. */
import { isTag, isText, type Element } from '../html-tree.ts'

const QUOTES: readonly (readonly [language: RegExp, open: string, close: string])[] = [[/^(?:ru|be|uk)\b/iu, '«', '»'], [/^/u, '“', '”']]

/** `null` where marks stand beside the element already, as some systems write them. */
export function quotesFor(element: Element): (typeof QUOTES)[number] | null {
  const language = languageOf(element)
  const before = element.prev
  if (before !== null && isText(before) && /["“«„]$/u.test(before.data)) return null
  return QUOTES.find(([pattern]) => pattern.test(language)) ?? null
}

function languageOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parent !== null && isTag(at.parent) ? at.parent : null) {
    const { lang, 'xml:lang': xmlLang } = at.attribs
    if (lang !== undefined || xmlLang !== undefined) return lang ?? xmlLang ?? ''
  }
  return ''
}
