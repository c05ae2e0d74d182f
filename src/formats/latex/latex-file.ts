/** Makes a file of LaTeX of its text: tokens, and what closes what. */
import { partnersOf } from './partners.ts'
import { Tokenizer } from './tokenizer.ts'
import type { LatexFile } from './tokens.ts'

/** `text` from `from` to `to`, by default all of it. */
export function latexFile(part: string | null, text: string, [from, to]: readonly [number, number] = [0, text.length]): LatexFile {
  const tokens = new Tokenizer(text, from, to).run()
  return { part, text, tokens, ...partnersOf(tokens) }
}
