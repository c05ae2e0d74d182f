/** Cuts LaTeX into tokens; each step is linear, whatever is left open. */
import type { Token } from './tokens.ts'

/** Their first argument is taken as it stands: `%` and `#` are characters of it. */
const RAW_ARGUMENT = new Set(['url', 'path', 'nolinkurl', 'href', 'burl', 'url*', 'href*'])
/** Environments of which nothing is read: what is printed as typed, mathematics set apart, pictures. */
const LEFT_OUT = /^(?:verbatim|Verbatim|BVerbatim|lstlisting|minted|comment|filecontents|tikzpicture|picture|equation|align|alignat|gather|multline|flalign|displaymath|eqnarray|alltt|code|Highlighting)\*?$/u
const COMMAND = /\\(?:[\p{L}@]+\*?|[^\p{L}])/uy
const TEXT = /[^\\{}[\]$%&~^_"#\r\n]+/uy
/** A line's end with the blanks around it; with more than one it parts paragraphs. */
const LINES = /(?:\n[ \t\r]*)+/uy
/** Longest argument that is taken as it stands (set by judgement). */
const RAW_MAX = 20_000
/** Braces within each other in an address (set by judgement): what opens more is not closed. */
const RAW_DEPTH_MAX = 8

export class Tokenizer {
  private readonly tokens: Token[] = []
  private readonly neverEnding = new Set<string>()

  constructor(private readonly text: string, private at: number, private readonly end: number) {}

  run(): readonly Token[] {
    while (this.at < this.end) this.next(this.text.charAt(this.at))
    return this.tokens
  }

  private next(character: string): void {
    if (character === '\\') this.command()
    else if (character === '%') this.comment()
    else if (character === '\n') this.lines()
    else if (character === '\r') this.at += 1
    else if (character === '{') this.push('open', 1)
    else if (character === '}') this.push('close', 1)
    else if (character === '[') this.push('option-open', 1)
    else if (character === ']') this.push('option-close', 1)
    else if (character === '$') this.dollar()
    else if (character === '#') this.argument()
    else if (/[&~^_"]/u.test(character)) this.push('sign', 1, character)
    else this.push('text', this.match(TEXT))
  }

  private push(kind: Token['kind'], length: number, name = ''): void {
    const to = Math.min(this.at + length, this.end)
    this.tokens.push({ kind, from: this.at, to, name })
    this.at = to
  }

  private match(pattern: RegExp): number {
    pattern.lastIndex = this.at
    return Math.max(1, pattern.exec(this.text)?.[0].length ?? 1)
  }

  private dollar(): void {
    if (this.text.charAt(this.at + 1) === '$') this.push('display', 2)
    else this.push('math', 1)
  }

  private command(): void {
    const name = this.text.slice(this.at + 1, this.at + this.match(COMMAND))
    if (name === 'begin' && this.leavesOut()) return
    if (/^(?:verb|lstinline)\*?$/u.test(name) && this.verbatim(name.length + 1)) return
    this.push('command', name.length + 1, name)
    // blanks behind a word are part of it for TeX, a line's end as well unless the next line is empty
    if (/[\p{L}@]$/u.test(name)) this.at += /^[ \t]*(?:\r?\n[ \t]*(?![\r\n \t]))?/u.exec(this.text.slice(this.at, Math.min(this.end, this.at + 200)))?.[0].length ?? 0
    if (RAW_ARGUMENT.has(name)) this.rawArgument()
  }

  /** `\begin{verbatim}…\end{verbatim}`, ended by the first such end. */
  private leavesOut(): boolean {
    const name = /^\\begin\s*\{([^{}\n]{1,40})\}/u.exec(this.text.slice(this.at, this.at + 60))?.[1]
    if (name === undefined || !LEFT_OUT.test(name) || this.neverEnding.has(name)) return false
    const close = `\\end{${name}}`
    const end = this.text.indexOf(close, this.at)
    if (end < 0 || end >= this.end) {
      this.neverEnding.add(name)
      return false
    }
    this.at = end + close.length
    return true
  }

  /** `\verb|…|`, within one line. */
  private verbatim(length: number): boolean {
    const sign = this.text.charAt(this.at + length)
    const lineEnd = this.text.indexOf('\n', this.at)
    const close = sign === '' || /[\p{L}\s*]/u.test(sign) ? -1 : this.text.indexOf(sign === '{' ? '}' : sign, this.at + length + 1)
    if (close < 0 || close >= this.end || (lineEnd >= 0 && close > lineEnd)) return false
    this.at = close + 1
    return true
  }

  private rawArgument(): void {
    if (this.text.charAt(this.at) !== '{') return
    const stretch = this.text.slice(this.at, Math.min(this.end, this.at + RAW_MAX))
    let depth = 0
    for (let index = 0; index < stretch.length; index += 1) {
      const character = stretch.charAt(index)
      if (character === '\\') index += 1
      else if (character === '{' && depth > RAW_DEPTH_MAX) return
      else if (character === '{') depth += 1
      else if (character === '}') depth -= 1
      // an argument that does not end within its paragraph is none
      else if (character === '\n' && /^\s*\n/u.test(stretch.slice(index + 1, index + 100))) return
      if (depth > 0) continue
      this.at += 1
      this.push('raw', index - 1, stretch.slice(1, index))
      this.at += 1
      return
    }
  }

  /** A comment takes its line's end with it, and the blanks of the next line. */
  private comment(): void {
    const lineEnd = this.text.indexOf('\n', this.at)
    this.at = lineEnd < 0 || lineEnd >= this.end ? this.end : lineEnd + 1
    if (this.text.charAt(this.at) === '\n' || this.text.startsWith('\r\n', this.at)) this.push('paragraph', 0)
    while (this.at < this.end && /[ \t]/u.test(this.text.charAt(this.at))) this.at += 1
  }

  private lines(): void {
    const length = Math.min(this.match(LINES), this.end - this.at)
    if (this.text.slice(this.at + 1, this.at + length).includes('\n')) this.push('paragraph', length)
    else {
      this.push('text', 1)
      this.at += length - 1
    }
  }

  private argument(): void {
    const number = /^#+(\d)/u.exec(this.text.slice(this.at, this.at + 10))
    if (number === null) this.push('sign', 1, '#')
    else this.push('argument', number[0].length, number[1])
  }
}
