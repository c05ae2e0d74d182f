/** Tells Markdown from other texts: by the file's ending, else by what only Markdown has. */
import { decodeText, looksBinary } from '../charset.ts'

const ENDING = /\.(?:md|mdown|mkdn?|markdown|mdx|qmd|rmd)$/iu
/** A name without an ending, such as that of standard input. */
const NO_ENDING = /(?:^|\/)[^./]*$/u
/** So much of a file is looked at. */
const SAMPLE_BYTES = 4 * 1024 * 1024

/** A note's definition at the beginning of a line: nothing else writes that. */
const NOTE_DEFINITION = /^ {0,3}\[\^[^\s[\]^]{1,100}\]:(?:\s|$)/mu
/** Each may stand in a plain text once; a page break of a text layer is none of them. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/gmu, /\]\((?:https?:\/\/|<https?:|mailto:)/gu, /^ {0,3}\[[^\]\n^]{1,200}\]: +<?https?:\/\//gmu, /^(?:```|~~~)/gmu, /\^\[[^\]\n]{10,}/gu, /\*\*[^*\s][^*\n]{0,200}\*\*/gu,
]
/** Kinds and number of signs that are enough together (set by judgement: what texts of this project's samples never reach). */
const KINDS_MIN = 2
const SIGNS_MIN = 4

export function looksLikeMarkdown(bytes: Uint8Array, document: string): boolean {
  if (looksBinary(bytes) !== null) return false
  if (ENDING.test(document)) return true
  return NO_ENDING.test(document) && readsAsMarkdown(decodeText(bytes.subarray(0, SAMPLE_BYTES)).text)
}

function readsAsMarkdown(text: string): boolean {
  if (text.includes('\f')) return false
  if (NOTE_DEFINITION.test(text)) return true
  const counts = SIGNS.map(sign => text.match(sign)?.length ?? 0)
  return counts.filter(count => count > 0).length >= KINDS_MIN && counts.reduce((sum, count) => sum + count, 0) >= SIGNS_MIN
}
