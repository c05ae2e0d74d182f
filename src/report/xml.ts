/** XML written with everything escaped. */

type Attributes = Readonly<Record<string, string | number>>

/** An element around text or around elements made by this. */
export function element(name: string, attributes: Attributes, content: string | readonly XmlElement[] = ''): XmlElement {
  const inner = typeof content === 'string' ? escapeText(content) : content.map(({ xml }) => `\n${xml}`).join('')
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`).join('')
  return { xml: inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}${typeof content === 'string' ? '' : '\n'}</${name}>` }
}

export interface XmlElement { readonly xml: string }

/** What XML 1.0 can't hold in any form is replaced. */
const escapeText = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')

/** Line breaks and tabs would be made blanks by the reader. */
const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
