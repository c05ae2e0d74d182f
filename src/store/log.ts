/** A run's results as they come: one line each, checked by a sum, so that a torn or damaged line is known as one. */
import { open, readFile, type FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import * as v from 'valibot'
import type { LogEntry, RunLog } from '../model/world.ts'
import { complainOfDisk, isMissing } from './disk.ts'

const entryShape = v.object({ kind: v.string(), key: v.string(), value: v.unknown() })

/** A log at `path`, made when missing. Appends are single writes to one descriptor: what returned survives `kill -9`. */
export function openLog(path: string): RunLog {
  let file: FileHandle | null = null
  let last: Promise<unknown> = Promise.resolve()
  const write = async (entry: LogEntry) => {
    try {
      file ??= await openAtLineStart(path)
      await file.appendFile(lineOf(entry))
    } catch (error) {
      throw complainOfDisk(error, path)
    }
  }
  return {
    append(entry) {
      const done = last.then(() => write(entry))
      last = done.catch(() => undefined)
      return done
    },
    async read() {
      await last
      return parseLines(await readFile(path, 'utf8').catch((error: unknown) => { if (isMissing(error)) return ''; throw error }))
    },
    async close() {
      await last
      await file?.close()
      file = null
    },
  }
}

/** A line torn by a crash must not swallow the next one. */
async function openAtLineStart(path: string): Promise<FileHandle> {
  const file = await open(path, 'a+')
  const { size } = await file.stat()
  if (size > 0) {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
    if (buffer.toString() !== '\n') await file.appendFile('\n')
  }
  return file
}

function lineOf(entry: LogEntry): string {
  const json = JSON.stringify(entry)
  return `${sumOf(json)} ${json}\n`
}

const sumOf = (json: string) => crc32(json).toString(16).padStart(8, '0')

function parseLines(text: string): { entries: LogEntry[]; damaged: number } {
  const entries: LogEntry[] = []
  let damaged = 0
  for (const line of text.split('\n')) {
    if (line === '') continue
    const json = line.slice(9)
    const entry = line.startsWith(`${sumOf(json)} `) ? v.safeParse(entryShape, JSON.parse(json)) : null
    if (entry?.success === true) entries.push(entry.output)
    else damaged += 1
  }
  return { entries, damaged }
}
