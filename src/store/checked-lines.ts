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

/** Every whole, valid entry, in order; the others are counted. */
export function parseLines(text: string): { readonly entries: LogEntry[]; readonly damaged: number } {
  const entries: LogEntry[] = []
  let damaged = 0
  for (const line of text.split('\n')) {
    if (line === '') continue
    const json = line.slice(SUM_LENGTH + 1)
    const entry = line.startsWith(`${sumOf(json)} `) ? v.safeParse(entryShape, JSON.parse(json)) : null
    if (entry?.success === true) entries.push(entry.output)
    else damaged += 1
  }
  return { entries, damaged }
}

const SUM_LENGTH = 8
const sumOf = (json: string) => crc32(json).toString(16).padStart(SUM_LENGTH, '0')
