/** Commands of LaTeX that print something or part the text; others are read as what they hold. */
import { addressOf, writeAddress } from './address.ts'
import { ACCENTS, SYMBOLS } from './characters.ts'
import { ARGUMENTS_LEFT_OUT, PARAGRAPHS, QUOTES, RAISED, SECTIONS } from './commands.ts'
import { written, type Frame } from './frames.ts'
import type { Reading } from './reading.ts'
import { writeAccent } from './text-writer.ts'
import type { Token } from './tokens.ts'

/** Their argument is a block of its own. */
const APART = /^(?:author|caption|captionof)\*?$/u

export function runCommand(reading: Reading, frame: Frame, token: Token): void {
  const { name, from, to } = token
  const { output } = reading
  const accent = ACCENTS.get(name)
  const symbol = SYMBOLS.get(name)
  if (/^(?:url|path|nolinkurl|burl)\*?$/u.test(name)) address(reading, frame)
  else if (/^href\*?$/u.test(name)) link(reading, frame)
  else if (QUOTES.test(name)) quote(reading, frame, token)
  else if (RAISED.test(name)) withArgument(frame, () => { output.raise() }, () => { output.lower() })
  else if (SECTIONS.test(name) || APART.test(name)) section(reading, frame, name)
  else if (name === '\\' || name === 'tabularnewline') lineEnd(reading, frame, token)
  else if (name === 'item') item(reading, frame, token)
  else if (name === 'bibitem') entry(reading, frame)
  else if (/^(?:input|include|subfile)$/u.test(name)) input(reading, frame)
  else if (name === 'setcounter') setCounter(reading, frame)
  else if (name === 'vadjust') besideLine(frame)
  else if (PARAGRAPHS.test(name)) part(reading, frame)
  else if (accent !== undefined && reading.math === 'none') writeAccent(reading, frame, { from, to }, accent)
  else if (symbol !== undefined) output.text(symbol, frame.origin(from, to))
  else leaveOut(frame, ARGUMENTS_LEFT_OUT.get(name.replace('*', '')) ?? 0)
}

/** Options, and so many arguments. */
function leaveOut(frame: Frame, count: number): void {
  for (let option = frame.option(); option !== null; option = frame.option()) frame.at = option.after
  for (let left = count; left > 0; left -= 1) frame.at = frame.argument()?.after ?? frame.at
}

/** `\vadjust{…}` and, as pandoc writes it, `\vadjust pre{…}`: what it holds is none of the line. */
function besideLine(frame: Frame): void {
  const token = frame.token()
  const isBefore = token?.kind === 'text' && frame.stretch.file.text.slice(token.from, token.to).trim() === 'pre'
  frame.at = frame.argument(frame.at + (isBefore ? 1 : 0))?.after ?? frame.at
}

function withArgument(frame: Frame, open: () => void, close: () => void): void {
  const found = frame.argument()
  if (found === null) return
  open()
  frame.at = found.stretch.from
  frame.until(found.stretch.to, close)
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

function section(reading: Reading, frame: Frame, name: string): void {
  if (name === 'chapter') reading.counters.footnote.set(0)
  const { isPreamble } = reading
  leaveOut(frame, 0)
  withArgument(frame, () => {
    reading.isPreamble = false
    reading.output.kind(APART.test(name) ? 'paragraph' : 'heading')
  }, () => {
    reading.output.endKind()
    reading.isPreamble = isPreamble
  })
}

function lineEnd({ output, environments }: Reading, frame: Frame, { from, to }: Token): void {
  leaveOut(frame, 0)
  if (environments.some(({ isTable }) => isTable)) output.endBlock()
  else output.text('\n', frame.origin(from, to))
}

/** Items of `enumerate` show their numbers; a label in brackets is read. */
function item({ output, environments }: Reading, frame: Frame, { from, to }: Token): void {
  output.endBlock()
  const list = environments.at(-1)
  if (list === undefined || !/^(?:enumerate|compactenum)\*?$/u.test(list.name) || frame.option() !== null) return
  list.items += 1
  output.text(`${list.items}. `, frame.origin(from, to))
}

/** An entry of `thebibliography`: up to the next one. */
function entry(reading: Reading, frame: Frame): void {
  const { output, counters, numbers } = reading
  const label = frame.option()
  frame.at = label?.after ?? frame.at
  const key = frame.argument()
  if (key === null) return
  frame.at = key.after
  if (output.openNote === 'work') output.endNote()
  if (output.openNote !== null) return
  const ref = `work:${written(key.stretch).text.trim()}`
  const note = label === null ? counters.bibitem.step(null).note : written(label.stretch).text.replace(/[{}\\]/gu, '').trim()
  numbers.set(ref, note)
  output.note({ ref, note, kind: 'work' })
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

function part({ output }: Reading, frame: Frame): void {
  output.endBlock()
  leaveOut(frame, 0)
}
