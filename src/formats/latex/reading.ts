/** The state of reading a LaTeX file, which its commands change. */
import type { FlowBlock } from '../../model/flow.ts'
import type { NoteNumber } from '../../model/manuscript.ts'
import type { Counter } from './counters.ts'
import type { Stretch } from './frames.ts'
import type { Output } from './output.ts'
import type { LatexFile } from './tokens.ts'

export interface Beside {
  /** The file that `\input{name}` names; `null` where it isn't to be had. */
  readonly inputOf: (name: string) => LatexFile | null
  /** Whether citations are read: they lead nowhere where no works are known. */
  readonly hasWorks: boolean
  /** The author of a work; `null` where none is known. */
  readonly authorOf: (key: string) => string | null
}

/** An environment that is open. */
interface Environment { readonly name: string; readonly kind: FlowBlock['kind'] | null; readonly isTable: boolean; items: number }

/** What the reading of a file is at. */
export interface Reading {
  readonly output: Output
  readonly beside: Beside
  readonly counters: { readonly footnote: Counter, readonly endnote: Counter, readonly sidenote: Counter, readonly thanks: Counter, readonly bibitem: Counter }
  readonly numbers: Map<string, NoteNumber>
  readonly cited: Set<string>
  readonly environments: Environment[]
  /** How many arguments of an environment are no text, by its name. */
  readonly environmentArguments: Map<string, number>
  /** Before `\begin{document}`: only titles and definitions are read. */
  isPreamble: boolean
  /** It has a `\begin{document}`. */
  readonly isDocument: boolean
  /** `"` begins shorthands, as babel has them for German and Cyrillic languages. */
  readonly hasShorthands: boolean
  /** Within `$…$`. */
  isMath: boolean
  /** Within `\[…\]`, which is not read. */
  isDisplay: boolean
  isOver: boolean
  quoteDepth: number
  readonly enter: (stretch: Stretch) => void
}
