/** Commands of LaTeX that print something or part the text; others are read as what they hold. */
import { addressOf, writeAddress } from './address.ts'
import { ACCENTS, SYMBOLS } from './characters.ts'
import { ARGUMENTS_LEFT_OUT, PARAGRAPHS, QUANTITIES, QUOTES, RAISED } from './commands.ts'
import { leaveOut, withArgument, written, type Frame } from './frames.ts'
import { runQuantity } from './quantities.ts'
import type { Reading } from './reading.ts'
import { entry, hasBlock, item, lineEnd, part, section } from './structure-commands.ts'
import { writeAccent } from './text-writer.ts'
import type { Token } from './tokens.ts'

export function runCommand(reading: Reading, frame: Frame, token: Token): void {
  const { name, from, to } = token
  const { output } = reading
  const accent = ACCENTS.get(name)
  const symbol = SYMBOLS.get(name)
  if (/^(?:url|path|nolinkurl|burl)\*?$/u.test(name)) address(reading, frame)
  else if (/^href\*?$/u.test(name)) link(reading, frame)
  else if (QUOTES.test(name)) quote(reading, frame, token)
  else if (QUANTITIES.test(name)) runQuantity(reading, frame, token)
  else if (RAISED.test(name)) withArgument(frame, () => { output.raise() }, () => { output.lower() })
  else if (hasBlock(name)) section(reading, frame, name)
  else if (name === '\\' || name === 'tabularnewline') lineEnd(reading, frame, token)
  else if (name === 'item') item(reading, frame, token)
  else if (name === 'bibitem') entry(reading, frame)
  else if (/^(?:input|include|subfile)$/u.test(name)) input(reading, frame)
  else if (name === 'setcounter') setCounter(reading, frame)
  else if (name === 'vadjust') besideLine(frame)
  else if (name === 'texorpdfstring') printed(frame)
  else if (PARAGRAPHS.test(name)) part(reading, frame)
  else if (accent !== undefined && !reading.isMath) writeAccent(reading, frame, { from, to }, accent)
  else if (symbol !== undefined) output.text(symbol, frame.origin(from, to))
  else leaveOut(frame, ARGUMENTS_LEFT_OUT.get(name.replace('*', '')) ?? 0)
}

/** `\vadjust{…}` and, as pandoc writes it, `\vadjust pre{…}`: what it holds is none of the line. */
function besideLine(frame: Frame): void {
  const token = frame.token()
  const isBefore = token?.kind === 'text' && frame.stretch.file.text.slice(token.from, token.to).trim() === 'pre'
  frame.at = frame.argument(frame.at + (isBefore ? 1 : 0))?.after ?? frame.at
}

/** `\texorpdfstring{printed}{in bookmarks}` */
function printed(frame: Frame): void {
  const first = frame.argument()
  const second = first === null ? null : frame.argument(first.after)
  if (first === null || second === null) return
  frame.at = first.stretch.from
  frame.until(first.stretch.to, () => { frame.at = second.after })
}

/** An argument taken as it stands: the token that the command left, or what stands in the braces. */
function rawArgument(frame: Frame): { readonly text: string, readonly place: (from: number, to: number) => ReturnType<Frame['origin']> } | null {
  const token = frame.token()
  const isRaw = token?.kind === 'raw'
  const found = isRaw ? null : frame.argument()
  if (!isRaw && found === null) return null
  frame.at = found?.after ?? frame.at + 1
  if (isRaw && /^#\d$/u.test(token.name)) {
    const argument = frame.stretch.args[Number(token.name.charAt(1)) - 1]
    if (argument === undefined) return null
    const { text, at, origin, part } = written(argument)
    return { text, place: (from, to) => origin ?? { part, at: at + from, length: to - from } }
  }
  const { text, at } = isRaw ? { text: token.name, at: token.from } : found === null ? { text: '', at: 0 } : written(found.stretch)
  return { text, place: (from, to) => frame.origin(at + from, at + to) }
}

function address(reading: Reading, frame: Frame): void {
  const raw = rawArgument(frame)
  if (raw !== null) writeAddress(reading.output, raw.text, raw.place)
}

function link({ output }: Reading, frame: Frame): void {
  frame.at = frame.option()?.after ?? frame.at
  const target = rawArgument(frame)
  if (target !== null) withArgument(frame, () => { output.link(addressOf(target.text)) }, () => { output.endLink() })
}

function quote(reading: Reading, frame: Frame, { name, from }: Token): void {
  leaveOut(frame, 0)
  if (/^(?:foreign|hyphen)/u.test(name)) frame.at = frame.argument()?.after ?? frame.at
  const found = frame.argument()
  if (found === null) return
  const [open, close] = reading.quoteDepth > 0 || name.endsWith('*') ? ['‘', '’'] : ['“', '”']
  const end = frame.stretch.file.tokens[found.stretch.to]
  reading.output.text(open, frame.origin(from, frame.token(found.stretch.from - 1)?.to ?? from))
  reading.quoteDepth += 1
  frame.at = found.stretch.from
  frame.until(found.stretch.to, () => {
    reading.quoteDepth -= 1
    reading.output.text(close, end === undefined ? null : frame.origin(end.from, end.to))
  })
}

function input(reading: Reading, frame: Frame): void {
  const found = frame.argument()
  if (found === null) return
  frame.at = found.after
  const file = reading.beside.inputOf(written(found.stretch).text.trim())
  if (file !== null) reading.enter({ file, from: 0, to: file.tokens.length, args: [], origin: null })
}

function setCounter({ counters }: Reading, frame: Frame): void {
  const [name, value] = [frame.argument(), frame.argument(frame.argument()?.after)]
  if (name === null || value === null) return
  frame.at = value.after
  const counter = written(name.stretch).text
  if (counter === 'footnote' || counter === 'endnote') counters[counter].set(Number(written(value.stretch).text) || 0)
}
