/** Tells pages from other texts; stands apart so that nothing else of the room is loaded for it. */
import { looksBinary } from '../binary.ts'
import { decodeText } from '../charset.ts'

/** Whether a file is a page: by how it begins, else by its name. */
export function looksLikeHtml(bytes: Uint8Array, name: string): boolean {
  if (looksBinary(bytes) !== null) return false
  return HTML.test(decodeText(bytes.subarray(0, HEAD_BYTES)).text) || (/\.x?html?$/iu.test(name) && TAG.test(decodeText(bytes.subarray(0, HEAD_BYTES)).text))
}

const HEAD_BYTES = 8192
/** A doctype or one of the tags that pages begin with, behind comments and declarations. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/iu
const TAG = /<[a-z!][^<>]*>/iu
