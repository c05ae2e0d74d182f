/** Commands of LaTeX that make notes and citations. */
import { FOOT_CITES, NAMES_AUTHOR, SEVERAL_CITES } from './commands.ts'
import type { Counter } from './counters.ts'
import { written, type Frame } from './frames.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Notes within each other (set by judgement): what stands deeper is read as text of the note around it. */
const NOTES_DEPTH_MAX = 5

/** `\footnote[7]{…}`, `\footnotemark[7]`, `\footnotetext[7]{…}`, `\endnote`, `\thanks` and their like. */
export function runNote(reading: Reading, frame: Frame, { name, from }: Token): void {
  const counter = counterOf(reading, name)
  const option = frame.option()
  const given = option === null ? null : numberIn(written(option.stretch).text)
  frame.at = option?.after ?? frame.at
  const isText = name.endsWith('text')
  const text = name.endsWith('mark') ? null : frame.argument()
  if ((text === null && !name.endsWith('mark')) || reading.output.depth >= NOTES_DEPTH_MAX) return
  const { ref, note, series } = isText ? counter.at(given) : counter.step(given)
  reading.numbers.set(ref, note)
  if (!isText) reading.output.mark(ref, frame.origin(from, frame.token(frame.at - 1)?.to ?? from))
  if (text === null) return
  reading.output.note({ ref, note, series, kind: name.startsWith('endnote') ? 'endnote' : 'footnote' })
  frame.at = text.stretch.from
  frame.until(text.stretch.to, () => { reading.output.endNote() })
}

/** `\cite[see][12]{smith,brown}` and its like: of a citation only what it cites is read. */
export function runCite(reading: Reading, frame: Frame, { name, from }: Token): void {
  const keys: (readonly [key: string, at: number])[] = []
  do {
    while (frame.option() !== null) frame.at = frame.option()?.after ?? frame.at
    const found = frame.argument()
    if (found === null) break
    const { text, at } = written(found.stretch)
    for (const { 0: key, index } of text.matchAll(/[^\s,]+/gu)) keys.push([key, at + index])
    frame.at = found.after
  } while (SEVERAL_CITES.test(name) && (frame.token()?.kind === 'open' || frame.option() !== null))
  if (keys.length === 0 || !reading.beside.hasWorks) return
  const isNote = FOOT_CITES.test(name) && reading.output.openNote === null
  if (isNote) {
    const { ref, note, series } = reading.counters.footnote.step(null)
    reading.numbers.set(ref, note)
    reading.output.mark(ref, frame.origin(from, from + name.length + 1))
    reading.output.note({ ref, note, series, kind: 'footnote' })
  }
  for (const [index, [key, at]] of keys.entries()) {
    if (index > 0 && reading.output.openNote !== null) reading.output.text('; ', null)
    reading.cited.add(key)
    const author = NAMES_AUTHOR.test(name) && reading.output.openNote === null ? reading.beside.authorOf(key) : null
    if (author !== null) reading.output.text(author, frame.origin(at, at + key.length))
    reading.output.mark(`work:${key}`, frame.origin(at, at + key.length))
  }
  if (isNote) reading.output.endNote()
}

function counterOf({ counters }: Reading, name: string): Counter {
  if (name.startsWith('endnote')) return counters.endnote
  if (name.startsWith('footnote')) return counters.footnote
  return name === 'thanks' || name === 'tnote' ? counters.thanks : counters.sidenote
}

function numberIn(text: string): number | null {
  return /^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : null
}
