/** Tells books that are locked from those that only veil their fonts (OCF 3.3, 4.2.6.3.2 and 4.4). */
import { decodeText } from '../charset.ts'
import { unreadable } from '../unreadable.ts'
import { elementsOf, xmlTree } from '../xml-tree.ts'
import type { Archive } from '../zip.ts'

const NAMESPACES = { 'http://www.w3.org/2001/04/xmlenc#': 'enc' }

/** Rejects with `Unreadable` when one of `names` is encrypted. */
export async function mustBeOpen(archive: Archive, names: readonly string[]): Promise<void> {
  const content = await archive.read('META-INF/encryption.xml')
  if (content === null) return
  const locked = new Set(elementsOf(xmlTree(decodeText(content).text, NAMESPACES), 'enc:CipherReference').map(({ attributes }) => decoded(attributes.get('URI') ?? '')))
  if (names.some(name => locked.has(name))) throw unreadable`is locked by digital rights management: get it without, or export its text and check that`
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
