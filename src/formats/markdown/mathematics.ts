/** Mathematics within a line of Markdown: figures are often set so, and read as a reader sees them. */
import type { InlineLine } from './inline-line.ts'

/** By pandoc's rules: no blank inside the signs, no figure behind. */
const MATHEMATICS = /^\$\$[^$]{1,300}\$\$|^\$(?!\s)[^$\n]{0,300}[^\s$\\]\$(?!\d)/u
const LOOK = 310
const POWER = /\^(?:\{([^{}]{1,40})\}|([\p{L}\p{N}]))/gu

/** At `$`: without its signs, and with what it raises, as in `$10^6$`. */
export function readMathematics(line: InlineLine): void {
  const length = MATHEMATICS.exec(line.text.slice(line.at, line.at + LOOK))?.[0].length
  if (length === undefined) {
    line.take(1)
    return
  }
  const end = line.at + length
  const signs = line.text.startsWith('$$', line.at) ? 2 : 1
  line.skip(signs)
  const from = line.at
  for (const { 0: written, 1: braced, 2: single, index } of line.text.slice(from, end - signs).matchAll(POWER)) {
    const raised = braced ?? single ?? ''
    textUpTo(line, from + index)
    const at = from + index + written.indexOf(raised, 1)
    line.found.push({ kind: 'open', what: 'raised', from: line.at, to: at, target: null }, { kind: 'text', from: at, to: at + raised.length, text: null })
    line.at = from + index + written.length
    line.found.push({ kind: 'close', what: 'raised', from: at + raised.length, to: line.at, target: null })
  }
  textUpTo(line, end - signs)
  line.at = end
}

function textUpTo(line: InlineLine, at: number): void {
  if (at > line.at) line.take(at - line.at)
}
