/** Lines that are checked by a sum, so that a torn or damaged one is known as one. */
import { crc32 } from 'node:zlib'
import * as v from 'valibot'
import type { LogEntry } from '../model/world.ts'

const entryShape = v.object({ kind: v.string(), key: v.string(), value: v.unknown() })

/** With its end. */
export function checkedLine(entry: LogEntry): string {
  const json = JSON.stringify(entry)
  return `${sumOf(json)} ${json}\n`
}

/** Every line's entry, in order; `null` for one that is torn or damaged. A file may be longer than a string can be. */
export function* entriesIn(file: Buffer): Generator<LogEntry | null> {
  for (let start = 0; start < file.length;) {
    const end = file.indexOf(LINE_END, start)
    const stop = end < 0 ? file.length : end
    if (stop > start) yield entryIn(file.toString('utf8', start, stop))
    start = stop + 1
  }
}

/** The same of a file that comes in pieces: one of them is held, and the beginning of a line before it. */
export async function* entriesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<LogEntry | null> {
  let begun: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    const held = Buffer.concat([begun, piece])
    const end = held.lastIndexOf(LINE_END) + 1
    yield* entriesIn(held.subarray(0, end))
    begun = held.subarray(end)
  }
  yield* entriesIn(begun)
}

function entryIn(line: string): LogEntry | null {
  const json = line.slice(SUM_LENGTH + 1)
  if (!line.startsWith(`${sumOf(json)} `)) return null
  const entry = v.safeParse(entryShape, JSON.parse(json))
  return entry.success ? entry.output : null
}

const LINE_END = 0x0a
const SUM_LENGTH = 8
const sumOf = (json: string) => crc32(json).toString(16).padStart(SUM_LENGTH, '0')
