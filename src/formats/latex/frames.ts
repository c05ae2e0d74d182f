/** Where a reader of LaTeX stands: in a file, in a macro's body, in an argument of one. */
import type { Origin } from '../../model/flow.ts'
import type { LatexFile, Token } from './tokens.ts'

/** Tokens [from, to) of a file, with the arguments and the origin of the macro that they stand in. */
export interface Stretch {
  readonly file: LatexFile
  readonly from: number
  readonly to: number
  readonly args: readonly Stretch[]
  /** Of the macro's call; `null` where the tokens stand for themselves. */
  readonly origin: Origin | null
}

interface Closer { readonly end: number; readonly close: () => void }

export interface Argument { readonly stretch: Stretch; readonly after: number }

export class Frame {
  at: number
  /** Characters of the token at `at` that are read already. */
  offset = 0
  private readonly closers: Closer[] = []

  constructor(readonly stretch: Stretch) {
    this.at = stretch.from
  }

  token(index = this.at): Token | undefined {
    return index < this.stretch.to ? this.stretch.file.tokens[index] : undefined
  }

  /** `close` is called when the token at `end` is reached, or the frame's end. */
  until(end: number, close: () => void): void {
    this.closers.push({ end: Math.min(end, this.closers.at(-1)?.end ?? this.stretch.to), close })
  }

  /** Calls what ends at the present place. */
  closeReached(): void {
    while ((this.closers.at(-1)?.end ?? Infinity) <= this.at) this.closers.pop()?.close()
  }

  closeAll(): void {
    while (this.closers.length > 0) this.closers.pop()?.close()
  }

  /** The argument in braces at or behind a blank at `index`; `null` where there is none. */
  argument(index = this.at): Argument | null {
    const at = this.isBlank(index) ? index + 1 : index
    const { file, to } = this.stretch
    if (this.token(at)?.kind !== 'open') return null
    const end = Math.min(file.partner[at] ?? to, to)
    return { stretch: { ...this.stretch, from: at + 1, to: end }, after: file.tokens[end]?.kind === 'close' ? Math.min(end + 1, to) : end }
  }

  /** The option in brackets at `index`. */
  option(index = this.at): Argument | null {
    const end = this.token(index)?.kind === 'option-open' ? this.stretch.file.partner[index] ?? -1 : -1
    return end < 0 || end >= this.stretch.to ? null : { stretch: { ...this.stretch, from: index + 1, to: end }, after: end + 1 }
  }

  origin(from: number, to: number): Origin {
    return this.stretch.origin ?? { part: this.stretch.file.part, at: from, length: to - from }
  }

  private isBlank(index: number): boolean {
    const token = this.token(index)
    return token?.kind === 'text' && this.stretch.file.text.slice(token.from, token.to).trim() === ''
  }
}

/** What stands in a stretch as it is written, and where; the argument itself where it is nothing but one. */
export function written({ file, from, to, args, origin }: Stretch): { readonly text: string, readonly at: number, readonly origin: Origin | null, readonly part: string | null } {
  const [first, last] = [file.tokens[from], file.tokens[to - 1]]
  const own = to === from + 1 && first?.kind === 'argument' ? args[Number(first.name) - 1] : undefined
  if (own !== undefined) return written(own)
  return { text: first === undefined || last === undefined || to <= from ? '' : file.text.slice(first.from, last.to), at: first?.from ?? 0, origin, part: file.part }
}

/** Options, and so many arguments. */
export function leaveOut(frame: Frame, count: number): void {
  for (let option = frame.option(); option !== null; option = frame.option()) frame.at = option.after
  for (let left = count; left > 0; left -= 1) frame.at = frame.argument()?.after ?? frame.at
}

/** Reads the argument at the present place between `open` and `close`. */
export function withArgument(frame: Frame, open: () => void, close: () => void): void {
  const found = frame.argument()
  if (found === null) return
  open()
  frame.at = found.stretch.from
  frame.until(found.stretch.to, close)
}
