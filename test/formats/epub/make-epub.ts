/** Makes EPUBs of chapters given as XHTML, for tests. */
import { zipOf, type ZipPart } from '../make-zip.ts'

export interface Given {
  /** Path below `OEBPS/` and what stands in its body, in the order of the spine. */
  readonly chapters: readonly (readonly [path: string, body: string | Uint8Array])[]
  /** As they are in the archive, beside what is made or in its place. */
  readonly parts?: readonly ZipPart[]
  readonly spine?: string
  readonly manifest?: string
}

const CONTAINER = '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

export const chapter = (body: string) => `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`

export function anEpub({ chapters, parts = [], spine, manifest = '' }: Given): Uint8Array {
  const items = chapters.map(([path], index) => `<item id="c${index}" href="${path}" media-type="application/xhtml+xml"/>`).join('')
  const order = spine ?? chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')
  const made: readonly ZipPart[] = [
    { name: 'mimetype', content: 'application/epub+zip' },
    { name: 'META-INF/container.xml', content: CONTAINER },
    { name: 'OEBPS/content.opf', content: `<?xml version="1.0"?><package version="3.0" xmlns="http://www.idpf.org/2007/opf"><manifest>${items}${manifest}</manifest><spine>${order}</spine></package>` },
    ...chapters.map(([path, body]): ZipPart => ({ name: `OEBPS/${decodeURIComponent(path)}`, content: typeof body === 'string' ? chapter(body) : body })),
  ]
  const names = new Set(parts.map(({ name }) => name))
  return zipOf([...made.filter(({ name }) => !names.has(name)), ...parts])
}
