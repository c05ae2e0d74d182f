/** OpenDocument texts made by hand from the format's description (ISO/IEC 26300), small and each for one thing. */
import { readFlatOdt, readOdt } from '../../../src/formats/odt/index.ts'
import type { Flow } from '../../../src/model/flow.ts'
import type { Manuscript } from '../../../src/model/manuscript.ts'
import { manuscriptOf } from '../../../src/read/flow/index.ts'
import { zipOf } from '../make-zip.ts'

const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMES = `xmlns:office="${OPEN_DOCUMENT}:office:1.0" xmlns:text="${OPEN_DOCUMENT}:text:1.0" xmlns:style="${OPEN_DOCUMENT}:style:1.0" xmlns:table="${OPEN_DOCUMENT}:table:1.0" xmlns:draw="${OPEN_DOCUMENT}:drawing:1.0" xmlns:fo="${OPEN_DOCUMENT}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`
const MIME_TYPE = 'application/vnd.oasis.opendocument.text'

export interface Given {
  readonly body: string
  readonly styles?: string
  readonly automatic?: string
  readonly manifest?: string
}

export function anOdt({ body, styles = '', automatic = '', manifest = '' }: Given): Uint8Array {
  return zipOf([
    { name: 'mimetype', content: MIME_TYPE },
    { name: 'META-INF/manifest.xml', content: `<manifest:manifest xmlns:manifest="${OPEN_DOCUMENT}:manifest:1.0">${manifest}</manifest:manifest>` },
    { name: 'content.xml', content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`, isPacked: true },
    { name: 'styles.xml', content: `<office:document-styles ${NAMES}><office:styles>${styles}</office:styles></office:document-styles>` },
  ])
}

export const flowOf = (given: Given): Promise<Flow> => readOdt(anOdt(given))
export const readOf = async (given: Given): Promise<Manuscript> => manuscriptOf(await flowOf(given), 'book.odt')

export function flatOf({ body, styles = '', automatic = '' }: Given): Flow {
  return readFlatOdt(`<?xml version="1.0"?><office:document ${NAMES} office:mimetype="${MIME_TYPE}"><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`)
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
export const paragraph = (content: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${content}</text:p>`
export const aNote = (id: string, text: string, kind = 'footnote', label = ''): string => `<text:note text:id="${id}" text:note-class="${kind}"><text:note-citation${label === '' ? '' : ` text:label="${label}"`}>${label === '' ? '7' : label}</text:note-citation><text:note-body>${paragraph(text)}</text:note-body></text:note>`
export const rules = (kind: string, attributes: string): string => `<text:notes-configuration text:note-class="${kind}" ${attributes}/>`
