/** Reads a LaTeX file: what its commands print, with places. One pass over the tokens, without recursion. */
import type { NoteNumber, Remark } from '../../model/manuscript.ts'
import type { DraftBlock } from '../piece-writer.ts'
import { CITES, ENVIRONMENT_ARGUMENTS, FOOTNOTES, isKnown } from './commands.ts'
import { Counter } from './counters.ts'
import { environmentBegins, environmentEnds } from './environments.ts'
import { Frame, type Stretch } from './frames.ts'
import { runCommand } from './layout-commands.ts'
import { DEFINES, definitionAt, type Macro } from './macros.ts'
import { runCite, runNote } from './note-commands.ts'
import { Output, type LatexNote } from './output.ts'
import type { Beside, Reading } from './reading.ts'
import { writeCharacters, writeSign } from './text-writer.ts'
import type { LatexFile, Token } from './tokens.ts'

export interface LatexText {
  readonly blocks: readonly DraftBlock[]
  readonly notes: readonly LatexNote[]
  /** Numbers of notes by `ref`, of those that are marked without a text as well. */
  readonly numbers: ReadonlyMap<string, NoteNumber>
  /** Keys that the text cites, in the order of first citation. */
  readonly cited: ReadonlySet<string>
  readonly remarks: readonly Remark[]
}

/** Macros may make a file so many times as long, and small files so much longer; beyond, they are not read. */
const EXPANSION_MAX = 4
const EXPANSION_FREE = 200_000
const DEPTH_MAX = 60

const PREAMBLE = /^(?:begin|title|subtitle|author|setcounter)$/u

export function readLatex(file: LatexFile, beside: Beside): LatexText {
  return new Reader(file, beside).read()
}

class Reader {
  private readonly frames: Frame[] = []
  private readonly macros = new Map<string, Macro>()
  private readonly reading: Reading
  private readonly files = new Set<LatexFile>()
  private tokensLeft = EXPANSION_FREE

  constructor(file: LatexFile, beside: Beside) {
    const isDocument = /\\begin\s*\{document\}/u.test(file.text)
    this.reading = {
      output: new Output(), beside, numbers: new Map(), cited: new Set(), environments: [], environmentArguments: new Map(ENVIRONMENT_ARGUMENTS),
      counters: { footnote: new Counter('footnote'), endnote: new Counter('endnote'), sidenote: new Counter('sidenote'), thanks: new Counter('thanks', 'fnsymbol'), bibitem: new Counter('bibitem') },
      isPreamble: isDocument, isDocument, hasShorthands: /\\usepackage\s*\[[^\]]{0,300}(?:russian|ukrainian|belarusian|german)/u.test(file.text.slice(0, 20_000)),
      isMath: false, isDisplay: false, isOver: false, quoteDepth: 0,
      enter: stretch => { this.enter(stretch) },
    }
    this.enter({ file, from: 0, to: file.tokens.length, args: [], origin: null })
  }

  read(): LatexText {
    const { output, numbers, cited } = this.reading
    for (let frame = this.frames.at(-1); frame !== undefined && !this.reading.isOver; frame = this.frames.at(-1)) {
      frame.closeReached()
      const token = frame.token()
      if (token === undefined || this.tokensLeft <= 0) {
        frame.closeAll()
        this.frames.pop()
        continue
      }
      this.tokensLeft -= 1
      frame.at += 1
      const { offset } = frame
      frame.offset = 0
      this.token(frame, token, offset)
    }
    const blocks = output.finish()
    return { blocks, notes: output.notes, numbers, cited, remarks: this.remarks() }
  }

  private remarks(): readonly Remark[] {
    const { isDocument, isOver, environments } = this.reading
    const isEnded = isDocument ? isOver : environments.length === 0
    // a brace that is left open before the document's end is a slip, not an end
    const halves = [...this.files].filter(({ part, isOpen }) => (part === null ? !isEnded || (!isDocument && isOpen) : isOpen))
    if (this.tokensLeft <= 0) return [{ code: 'cut-at-limit', args: {} }]
    return halves.map(({ part }) => ({ code: 'ends-early', args: { file: part ?? '' } }))
  }

  private enter(stretch: Stretch): void {
    if (this.frames.length >= DEPTH_MAX) return
    if (!this.files.has(stretch.file)) this.tokensLeft += stretch.file.tokens.length * EXPANSION_MAX
    this.files.add(stretch.file)
    this.frames.push(new Frame(stretch))
  }

  private token(frame: Frame, token: Token, offset: number): void {
    const { reading } = this
    if (token.kind === 'command') this.command(frame, token)
    else if (token.kind === 'paragraph') this.paragraph()
    else if (token.kind === 'display') reading.isDisplay = !reading.isDisplay
    else if (reading.isPreamble || reading.isDisplay || token.kind === 'open' || token.kind === 'close') return
    else if (token.kind === 'math') reading.isMath = !reading.isMath
    else if (token.kind === 'argument') this.argument(frame, Number(token.name))
    else if (token.kind === 'sign') writeSign(reading, frame, token)
    else writeCharacters(reading, frame, { from: token.from + offset, to: token.to })
  }

  private paragraph(): void {
    this.reading.isMath = false
    this.reading.isDisplay = false
    if (!this.reading.isPreamble) this.reading.output.endBlock()
  }

  private argument({ stretch: { args } }: Frame, number: number): void {
    const argument = args[number - 1]
    if (argument !== undefined) this.enter(argument)
  }

  private command(frame: Frame, token: Token): void {
    const { reading } = this
    const { name } = token
    if (name === '[' || name === ']') reading.isDisplay = name === '['
    else if (name === '(' || name === ')') reading.isMath = name === '('
    else if (DEFINES.test(name)) this.define(frame, name)
    else if (reading.isDisplay || (reading.isPreamble && !PREAMBLE.test(name))) return
    else if (name === 'begin') environmentBegins(reading, frame)
    else if (name === 'end') environmentEnds(reading, frame)
    else if (this.macros.has(name)) this.expand(frame, token)
    else if (FOOTNOTES.test(name) || /^(?:foot|end|side)note(?:mark|text)$/u.test(name)) runNote(reading, frame, token)
    else if (CITES.test(name)) runCite(reading, frame, token)
    else runCommand(reading, frame, token)
  }

  private define(frame: Frame, command: string): void {
    const definition = definitionAt(frame, command)
    if (definition === null) return
    const { name, macro, after, environmentArguments } = definition
    const body = macro === null ? undefined : frame.stretch.file.text.slice(frame.token(frame.at)?.from, frame.token(after - 1)?.to)
    const style = /\\(arabic|fnsymbol|roman|Roman|alph|Alph)\b/u.exec(body ?? '')?.[1]
    if (/^the(?:footnote|endnote)$/u.test(name)) this.reading.counters[name === 'thefootnote' ? 'footnote' : 'endnote'].styled(style ?? 'arabic')
    else if (environmentArguments !== undefined) this.reading.environmentArguments.set(name, environmentArguments)
    else if (macro !== null && !isKnown(name)) this.macros.set(name, macro)
    frame.at = after
  }

  /** Goes on with a macro's body; what it prints itself stands where it is called. */
  private expand(frame: Frame, token: Token): void {
    const macro = this.macros.get(token.name)
    if (macro === undefined) return
    const args: Stretch[] = []
    const nothing = { ...frame.stretch, from: frame.at, to: frame.at }
    for (let index = 0; index < macro.count; index += 1) {
      const isOption = index === 0 && macro.option !== null
      const found = isOption ? frame.option() : frame.argument()
      args.push(found?.stretch ?? (isOption ? macro.option.usual : null) ?? nothing)
      frame.at = found?.after ?? frame.at
    }
    const end = frame.token(frame.at - 1)?.to ?? token.to
    this.enter({ ...macro.body, args, origin: frame.origin(token.from, Math.max(token.to, end)) })
  }
}
