/** What files without a reader are called, and what can be done with them. */
import type { looksBinary } from '../formats/charset.ts'

type Kind = NonNullable<ReturnType<typeof looksBinary>>

export const BINARY_NAMES: Readonly<Record<Kind, string>> = {
  pdf: 'a PDF', docx: 'a Word document (.docx)', odt: 'an OpenDocument text (.odt)', epub: 'an EPUB book', zip: 'a zip archive', doc: 'an old Office document (.doc), or one protected by a password', rtf: 'a rich text (.rtf)',
  gzip: 'a gzip archive', png: 'a PNG image', jpeg: 'a JPEG image', gif: 'a GIF image', webp: 'a WebP image', djvu: 'a DjVu scan',
  'audio-video': 'a sound or film', program: 'a program', unknown: 'a binary file',
}

/** What a user can do with a file that other programs turn into one that is read, notes and all. */
export const WAYS_OUT: Readonly<Partial<Record<Kind, string>>> = {
  doc: 'open it in a word processor, save it as .docx or .odt without a password',
  rtf: 'open it in a word processor, save it as .docx or .odt',
}
