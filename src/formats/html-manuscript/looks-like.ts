/** Tells pages from other texts; stands apart so that nothing else of the room is loaded for it. */
import { looksBinary } from '../binary.ts'
import { decodeText } from '../charset.ts'

/** Whether a text is a page: by how it begins; where it only has tags, by its name or by what its server calls it. */
export function looksLikeHtml(bytes: Uint8Array, name: string, contentType: string | null): boolean {
  if (looksBinary(bytes) !== null || OTHER_NAME.test(name)) return false
  const head = decodeText(bytes.subarray(0, HEAD_BYTES), { declared: contentType }).text
  return HTML.test(head) || ((NAME.test(name) || /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(contentType ?? '')) && TAG.test(head))
}

const NAME = /\.x?html?$/iu
/** A text in another markup may begin with tags too. */
const OTHER_NAME = /\.(?:md|markdown|tex|ltx|bib|fodt)$/iu
const HEAD_BYTES = 8192
/** A doctype or one of the tags that pages begin with, behind comments and declarations. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/iu
const TAG = /<[a-z!][^<>]*>/iu
