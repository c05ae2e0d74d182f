/** Namespaces of OpenDocument (ISO/IEC 26300) and of LibreOffice's additions, by the prefixes used here. */
import type { Namespaces } from '../xml.ts'

const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns'

export const ODF: Namespaces = {
  [`${OPEN_DOCUMENT}:office:1.0`]: 'office',
  [`${OPEN_DOCUMENT}:text:1.0`]: 'text',
  [`${OPEN_DOCUMENT}:style:1.0`]: 'style',
  [`${OPEN_DOCUMENT}:table:1.0`]: 'table',
  [`${OPEN_DOCUMENT}:drawing:1.0`]: 'draw',
  [`${OPEN_DOCUMENT}:xsl-fo-compatible:1.0`]: 'fo',
  [`${OPEN_DOCUMENT}:svg-compatible:1.0`]: 'svg',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
}
