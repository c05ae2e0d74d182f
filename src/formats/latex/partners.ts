/** Pairs the braces and brackets of LaTeX, in linear time, whatever is left open. */
import type { LatexFile, Token } from './tokens.ts'

/** Braces pair as they nest, what stays open ends with its paragraph; an option ends at the next `]` of its own level within its paragraph. */
export function partnersOf(tokens: readonly Token[]): Pick<LatexFile, 'partner' | 'isOpen'> {
  const partner = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === 'open') open.push(index)
    else if (kind === 'close') {
      const from = open.pop()
      if (from !== undefined) partner[from] = index
    }
  }
  let next = -1
  let paragraph = tokens.length
  const outer: number[] = []
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const kind = tokens[index]?.kind
    if (kind === 'close') {
      outer.push(next)
      next = -1
    } else if (kind === 'open') {
      next = outer.pop() ?? -1
      if (partner[index] === -1) partner[index] = paragraph
    }
    else if (kind === 'option-close') next = index
    else if (kind === 'option-open') partner[index] = next
    else if (kind === 'paragraph') [next, paragraph] = [-1, index]
  }
  return { partner, isOpen: open.length > 0 }
}
