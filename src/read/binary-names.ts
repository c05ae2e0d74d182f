/** What files without a reader are called, and what can be done with them. */
import type { looksBinary } from '../formats/charset.ts'
import { phrase, type Phrase } from '../model/phrase.ts'

type Kind = NonNullable<ReturnType<typeof looksBinary>>

export const BINARY_NAMES: Readonly<Record<Kind, Phrase>> = {
  pdf: phrase`a PDF`, docx: phrase`a Word document (.docx)`, odt: phrase`an OpenDocument text (.odt)`, epub: phrase`an EPUB book`, zip: phrase`a zip archive`, doc: phrase`an old Office document (.doc), or one protected by a password`, rtf: phrase`a rich text (.rtf)`,
  gzip: phrase`a gzip archive`, png: phrase`a PNG image`, jpeg: phrase`a JPEG image`, gif: phrase`a GIF image`, webp: phrase`a WebP image`, djvu: phrase`a DjVu scan`,
  'audio-video': phrase`a sound or film`, program: phrase`a program`, unknown: phrase`a binary file`,
}

/** What a user can do with a file that other programs turn into one that is read, notes and all. */
export const WAYS_OUT: Readonly<Partial<Record<Kind, Phrase>>> = {
  doc: phrase`open it in a word processor, save it as .docx or .odt without a password`,
  rtf: phrase`open it in a word processor, save it as .docx or .odt`,
}
