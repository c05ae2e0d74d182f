/** Files that a LaTeX file names: chapters, and bibliographies. */
import { besideName } from '../beside-name.ts'

/** More files are not looked at (set by judgement: books have a hundred chapters at most). */
const NAMES_MAX = 300
const NAMING = /\\(input|include|subfile|bibliography|addbibresource|addglobalbib)\s*(?:\[[^\]\n]{0,200}\])?\s*\{([^{}]{1,2000})\}/gu
/** A comment names nothing. */
const COMMENT = /(?<!\\)%[^\n]*/gu

/** As they are looked for, each once, in the order of the text. */
export function namesInLatex(text: string): readonly string[] {
  const found = new Set<string>()
  for (const { 1: command, 2: given = '' } of text.replace(COMMENT, '').matchAll(NAMING)) {
    const isBibliography = (command ?? '').includes('bib')
    for (const name of isBibliography ? given.split(',') : [given]) {
      const path = besideName(withEnding(name.trim(), isBibliography ? '.bib' : '.tex'))
      if (path !== null && found.size < NAMES_MAX) found.add(path)
    }
  }
  return [...found]
}

/** `chapters/one` is `chapters/one.tex`, as LaTeX looks for it. */
export function withEnding(name: string, ending: string): string {
  return /\.(?:tex|bib|ltx|txt|bbl)$/iu.test(name) ? name : `${name}${ending}`
}
