/** What files without a reader are called. */
import type { looksBinary } from '../formats/charset.ts'

export const BINARY_NAMES: Readonly<Record<NonNullable<ReturnType<typeof looksBinary>>, string>> = {
  pdf: 'a PDF', docx: 'a Word document (.docx)', odt: 'an OpenDocument text (.odt)', epub: 'an EPUB book', zip: 'a zip archive', doc: 'an old Office document (.doc), or one protected by a password', rtf: 'a rich text (.rtf)',
  gzip: 'a gzip archive', png: 'a PNG image', jpeg: 'a JPEG image', gif: 'a GIF image', webp: 'a WebP image', djvu: 'a DjVu scan',
  'audio-video': 'a sound or film', program: 'a program', unknown: 'a binary file',
}
