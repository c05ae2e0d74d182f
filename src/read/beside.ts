/** Files beside a manuscript that it names and that are read with it: chapters of LaTeX, bibliographies. */
import { decodeText } from '../formats/charset.ts'
import { looksLikeLatex } from '../formats/latex/looks-like.ts'
import { namesInLatex } from '../formats/latex/beside.ts'
import { looksLikeMarkdown } from '../formats/markdown/looks-like.ts'
import { namesInMarkdown } from '../formats/markdown/beside.ts'

/** By their paths within the manuscript's folder, with `/`. */
export type Beside = ReadonlyMap<string, Uint8Array>

/** Paths that the file names, within the manuscript's folder; what could lead out of it is none. `document` is the file's own name. */
export function namesBeside(bytes: Uint8Array, document: string): readonly string[] {
  if (/\.(?:bib|json|ya?ml)$/iu.test(document)) return []
  if (looksLikeLatex(bytes, document)) return namesInLatex(decodeText(bytes).text)
  return looksLikeMarkdown(bytes, document) ? namesInMarkdown(decodeText(bytes).text, document) : []
}

export function decoded(beside: Beside): ReadonlyMap<string, string> {
  return new Map(Array.from(beside, ([name, bytes]) => [name, decodeText(bytes).text]))
}
