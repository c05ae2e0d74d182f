/** LaTeX as tokens with places. */

export interface Token {
  readonly kind: 'text' | 'command' | 'open' | 'close' | 'option-open' | 'option-close' | 'math' | 'display' | 'paragraph' | 'sign' | 'raw' | 'argument'
  readonly from: number
  readonly to: number
  /** Of a command without its backslash, with its star (`section*`); of a `sign` (`~ & ^ _ "`) itself; of `raw` and `argument` what stands there. */
  readonly name: string
}

/** A file and its tokens. `partner[i]` is the index of the token that closes what token i opens: of a brace that nothing closes its paragraph's end, of a bracket -1. */
export interface LatexFile {
  /** As in an origin: `null` for the manuscript's own file. */
  readonly part: string | null
  readonly text: string
  readonly tokens: readonly Token[]
  readonly partner: Int32Array
  /** A brace is never closed. */
  readonly isOpen: boolean
}
