/** Reads a written page as a browser would. */
import { load } from 'cheerio/slim'

export function parseHTML(text: string) {
  const page = load(text)
  return {
    /** Attributes of every element that fits. */
    all: (selector: string): Record<string, string | undefined>[] => page(selector).toArray().flatMap(element => ('attribs' in element ? [element.attribs] : [])),
    attributes: (): string[] => page('*').toArray().flatMap(element => ('attribs' in element ? Object.keys(element.attribs) : [])),
    ids: (): string[] => page('[id]').toArray().map(element => page(element).attr('id') ?? ''),
    text: page('body').text(),
    textOf: (selector: string): string => page(selector).text(),
  }
}
