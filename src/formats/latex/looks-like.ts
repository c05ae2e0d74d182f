/** Tells LaTeX and BibTeX from other texts: by the file's ending, else by what only they have. */
import { decodeText, looksBinary } from '../charset.ts'

const ENDING = /\.(?:tex|ltx|latex|bib)$/iu
/** A name without an ending, such as that of standard input. */
const NO_ENDING = /(?:^|\/)[^./]*$/u
const SAMPLE_BYTES = 64 * 1024
const DOCUMENT = /^[ \t]*\\(?:documentclass|documentstyle|begin\s*\{document\}|chapter\*?\{|section\*?\{)/mu
const ENTRIES = /^\s*(?:%[^\n]*\n\s*)*@[a-z]+\s*\{\s*[^\s,{}]+\s*,\s*[a-z]+\s*=/iu

export function looksLikeLatex(bytes: Uint8Array, document: string): boolean {
  if (looksBinary(bytes) !== null) return false
  if (ENDING.test(document)) return true
  if (!NO_ENDING.test(document)) return false
  const { text } = decodeText(bytes.subarray(0, SAMPLE_BYTES))
  return DOCUMENT.test(text) || ENTRIES.test(text)
}
