/** Reads small XML files (relationships, manifests, styles) into a tree. */
import { readXml, type Namespaces, type XmlAttributes } from './xml.ts'

export interface XmlElement {
  /** As `readXml` names it. */
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly XmlElement[]
  /** All text within, in order. */
  readonly text: string
}

interface Draft extends XmlElement { readonly children: XmlElement[]; text: string }

/** The root element. Throws `Unreadable` as `readXml` does. */
export function xmlTree(source: string, namespaces: Namespaces): XmlElement {
  const top: Draft = { name: '', attributes: new Map(), children: [], text: '' }
  const open: Draft[] = [top]
  readXml(source, namespaces, {
    open(name, attributes) {
      const element: Draft = { name, attributes, children: [], text: '' }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    text(text) {
      const last = open.at(-1)
      if (last !== undefined) last.text += text
    },
    close() {
      const closed = open.pop()
      const outer = open.at(-1)
      if (closed !== undefined && outer !== undefined) outer.text += closed.text
    },
  })
  return top.children[0] ?? top
}

/** All elements of a name at any depth, in the order of the text. */
export function elementsOf(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const waiting: XmlElement[] = [root]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === name) found.push(element)
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at]
      if (child !== undefined) waiting.push(child)
    }
  }
  return found
}
