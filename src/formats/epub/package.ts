/** Which files of an EPUB are its text, and in what order: container, package document, spine (EPUB 3.3, 4.2 and 5; OPF 2.0.1). */
import { decodeText } from '../charset.ts'
import { nameInArchive } from '../html-manuscript/links.ts'
import { unreadable } from '../unreadable.ts'
import { elementsOf, xmlTree, type XmlElement } from '../xml-tree.ts'
import type { Archive } from '../zip.ts'

export interface Chapter {
  /** Name in the archive. */
  readonly name: string
}

const CONTAINER = 'META-INF/container.xml'
const NAMESPACES = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'container', 'http://www.idpf.org/2007/opf': 'opf',
}
const MARKUP = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document|application\/xml|text\/xml)$/iu
/** A spine may name a file once; more entries than this are no book (set by judgement). */
const CHAPTERS_MAX = 5_000

/** Each file once, however often the spine names it; lists of contents left out. Rejects with `Unreadable` where the archive has no package. */
export async function readingOrder(archive: Archive): Promise<readonly Chapter[]> {
  const name = await packageName(archive)
  const content = await archive.read(name)
  if (content === null) throw unreadable`is an EPUB without the package document (${name}) that it names`
  const root = xmlTree(decodeText(content).text, NAMESPACES)
  const manifest = new Map(elementsOf(root, 'opf:item').map(item => [item.attributes.get('id') ?? '', item]))
  const [spine] = elementsOf(root, 'opf:spine')
  const listed = spine === undefined ? [...manifest.values()] : elementsOf(spine, 'opf:itemref').flatMap(({ attributes }) => manifest.get(attributes.get('idref') ?? '') ?? [])
  const names = listed.filter(isText).flatMap(({ attributes }) => nameInArchive(attributes.get('href') ?? '', name) ?? [])
  return [...new Set(names)].slice(0, CHAPTERS_MAX).map(each => ({ name: each }))
}

function isText({ attributes }: XmlElement): boolean {
  return MARKUP.test(attributes.get('media-type') ?? '') && !/(?:^|\s)nav(?:\s|$)/u.test(attributes.get('properties') ?? '')
}

/** An archive that has lost its container is read by its only package document. */
async function packageName(archive: Archive): Promise<string> {
  const container = await archive.read(CONTAINER)
  const root = container === null ? null : xmlTree(decodeText(container).text, NAMESPACES)
  const named = root === null ? [] : elementsOf(root, 'container:rootfile').flatMap(({ attributes }) => attributes.get('full-path') ?? [])
  const name = named.find(each => archive.names.includes(each)) ?? archive.names.find(each => each.endsWith('.opf'))
  if (name === undefined) throw unreadable`is an EPUB without a package document: it lists no chapters`
  return name
}
