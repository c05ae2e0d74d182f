/** Commands of LaTeX that part the text: headings, lines, items, entries of a list of works. */
import { SECTIONS } from './commands.ts'
import { leaveOut, withArgument, written, type Frame } from './frames.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Their argument is a block of its own. */
const APART = /^(?:author|caption|captionof)\*?$/u

export const hasBlock = (name: string) => SECTIONS.test(name) || APART.test(name)

export function section(reading: Reading, frame: Frame, name: string): void {
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

export function lineEnd({ output, environments }: Reading, frame: Frame, { from, to }: Token): void {
  leaveOut(frame, 0)
  if (environments.some(({ isTable }) => isTable)) output.endBlock()
  else output.text('\n', frame.origin(from, to))
}

/** Items of `enumerate` show their numbers; a label in brackets is read. */
export function item({ output, environments }: Reading, frame: Frame, { from, to }: Token): void {
  output.endBlock()
  const list = environments.at(-1)
  if (list === undefined || !/^(?:enumerate|compactenum)\*?$/u.test(list.name) || frame.option() !== null) return
  list.items += 1
  output.text(`${list.items}. `, frame.origin(from, to))
}

/** An entry of `thebibliography`: up to the next one. */
export function entry(reading: Reading, frame: Frame): void {
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

export function part({ output }: Reading, frame: Frame): void {
  output.endBlock()
  leaveOut(frame, 0)
}
