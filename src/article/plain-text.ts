/** Pages that are plain text. */
import { collapse, TEXT_LENGTH_MAX } from '../formats/html-text.ts'

const MARKUP_TYPE = /html|xml/iu
/** Tags that open a page; a text that only mentions a tag somewhere has none of them at its beginning. */
const MARKUP_OPENING = /^\s*<(?:!doctype|!--|\?xml|html|head|title|meta|body|div|p|table|script|h1|center|font|link|style|article|main|section)\b/iu
const MARKUP_ANYWHERE = /<(?:html|body|head|title|p|div|br|table)\b[^<>]{0,500}>/iu
const LOOKED_AT = 4096

/** Whether a text is to be read as HTML: declared so, or, whatever is declared, opening like it. */
export function isMarkup(text: string, contentType: string | null): boolean {
  const head = text.slice(0, LOOKED_AT)
  if (contentType === null || contentType.trim() === '') return MARKUP_OPENING.test(head) || MARKUP_ANYWHERE.test(head)
  return MARKUP_TYPE.test(contentType) || MARKUP_OPENING.test(head)
}

/** Paragraphs are parted by empty lines; lines within one are joined. What is longer than any page is cut. */
export function paragraphsOfPlainText(text: string): string[] {
  return text.slice(0, TEXT_LENGTH_MAX).replace(/\r\n?/gu, '\n').split(/\n[^\S\n]*\n\s*/u).map(collapse).filter(paragraph => paragraph !== '')
}

/** A headline is short and ends without a stop. */
const HEADLINE_LENGTH_MAX = 150

/** The first paragraph, where it is no sentence and more text follows; `null` where none tells. */
export function headlineOfPlainText([first, ...more]: readonly string[]): string | null {
  const isTitle = first !== undefined && more.length > 0 && first.length <= HEADLINE_LENGTH_MAX && /\p{L}{2}/u.test(first) && !/[.,;:]$/u.test(first)
  return isTitle ? first : null
}
