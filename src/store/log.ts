/** A run's results as they come: one line each, checked by a sum, so that a torn or damaged line is known as one. */
import { open, readFile, type FileHandle } from 'node:fs/promises'
import type { LogEntry, RunLog } from '../model/world.ts'
import { checkedLine, parseLines } from './checked-lines.ts'
import { complainOfDisk, isMissing } from './disk.ts'

/** A log at `path`, made when missing. Appends are single writes to one descriptor: what returned survives `kill -9`. */
export function openLog(path: string): RunLog {
  let file: FileHandle | null = null
  let last: Promise<unknown> = Promise.resolve()
  const write = async (entry: LogEntry) => {
    try {
      file ??= await openAtLineStart(path)
      await file.appendFile(checkedLine(entry))
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
