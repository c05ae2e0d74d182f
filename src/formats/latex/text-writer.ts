/** Writes characters of LaTeX as they are printed. */
import type { Origin } from '../../model/flow.ts'
import { accented, LIGATURE, LIGATURES, SHORTHANDS, SYMBOLS } from './characters.ts'
import type { Frame } from './frames.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

interface Range { readonly from: number; readonly to: number }

/** A run of letters, figures and signs: what fonts make one character of becomes one. */
export function writeCharacters({ output, isMath }: Reading, frame: Frame, { from, to }: Range): void {
  const text = frame.stretch.file.text.slice(from, to)
  let start = 0
  for (const { index, 0: signs } of isMath ? [] : text.matchAll(LIGATURE)) {
    if (index > start) copy(text.slice(start, index), frame.origin(from + start, from + index))
    output.text(LIGATURES.get(signs) ?? signs, frame.origin(from + index, from + index + signs.length))
    start = index + signs.length
  }
  if (start < text.length) copy(text.slice(start), frame.origin(from + start, to))

  // a macro's own text is not what stands where it is called
  function copy(written: string, origin: Origin): void {
    if (frame.stretch.origin === null) output.copy(written, origin)
    else output.text(written, origin)
  }
}

/** `~ & ^ _ " #`. */
export function writeSign(reading: Reading, frame: Frame, { name, from, to }: Token): void {
  const { output } = reading
  if (name === '~') output.text('\u00a0', frame.origin(from, to))
  else if (name === '&' && reading.environments.some(({ isTable }) => isTable)) output.endBlock()
  else if (name === '"' && reading.hasShorthands) shorthand(reading, frame, { from, to })
  else if (name === '^' && reading.isMath) raised(reading, frame, { from, to })
  else if (name !== '_' || !reading.isMath) output.text(name, frame.origin(from, to))
}

/** What stands in braces, or the next character. */
function raised({ output }: Reading, frame: Frame, { from, to }: Range): void {
  const argument = frame.argument()
  const next = frame.token()
  if (argument !== null) {
    output.raise()
    frame.until(argument.stretch.to, () => { output.lower() })
    frame.at = argument.stretch.from
  } else if (next?.kind === 'text') {
    const character = String.fromCodePoint(frame.stretch.file.text.codePointAt(next.from) ?? 0x20)
    output.raise()
    output.text(character, frame.origin(next.from, next.from + character.length))
    output.lower()
    goBehind(frame, next, character.length)
  } else output.text('^', frame.origin(from, to))
}

/** Goes on behind the first characters of a token. */
function goBehind(frame: Frame, { from, to }: Range, length: number): void {
  if (from + length < to) frame.offset = length
  else frame.at += 1
}

function shorthand({ output }: Reading, frame: Frame, { from, to }: Range): void {
  const next = frame.token()
  const behind = frame.stretch.file.text.slice(to, to + 3)
  const [sign = '', made = '"'] = SHORTHANDS.find(([signs]) => behind.startsWith(signs)) ?? []
  output.text(made, frame.origin(from, to + sign.length))
  if (next === undefined || sign === '') return
  if (sign.length >= next.to - next.from) frame.at += 1
  if (next.kind === 'text' && sign.length < next.to - next.from) frame.offset = sign.length
  else if (sign.length > next.to - next.from) frame.at += 1
}

/** Accents over nothing that are typed for the sign itself: `\~{}novak` in an address. */
const ALONE: ReadonlyMap<string, string> = new Map([['\u0303', '~'], ['\u0302', '^']])

/** A letter with an accent: the letter stands behind the command, in braces or not, or is a command itself. */
export function writeAccent({ output }: Reading, frame: Frame, { from, to }: Range, accent: string): void {
  const braced = frame.argument()
  const first = frame.token(braced?.stretch.from)
  if (braced !== null && braced.stretch.from === braced.stretch.to) {
    frame.at = braced.after
    output.text(ALONE.get(accent) ?? '', frame.origin(from, to))
    return
  }
  if (first === undefined) return
  const { text } = frame.stretch.file
  if (braced !== null) {
    const written = first.kind === 'command' ? SYMBOLS.get(first.name) ?? '' : text.slice(first.from, text.indexOf('}', first.from))
    frame.at = braced.after
    output.text(accented(written, accent), frame.origin(from, frame.token(frame.at - 1)?.to ?? to))
  } else if (first.kind === 'command') {
    frame.at += 1
    output.text(accented(SYMBOLS.get(first.name) ?? '', accent), frame.origin(from, first.to))
  } else if (first.kind === 'text') {
    const letter = String.fromCodePoint(text.codePointAt(first.from) ?? 0x20)
    output.text(accented(letter, accent), frame.origin(from, first.from + letter.length))
    goBehind(frame, first, letter.length)
  }
}
